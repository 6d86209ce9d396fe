import { mapProse } from './fences.ts';
import { keyed } from './marks.ts';
import { htmlOf } from './stated-text.ts';

/** Code that stands between the tags of a template, with its language. */
const CODE =
  /\{%-?\s*(?:highlight|code)\s*([\w-]*)[^%]*%\}([\s\S]*?)\{%-?\s*end(?:highlight|code)\s*-?%\}|\{\{[<%]\s*(?:highlight|code[\w-]*|mermaid)\s*"?([\w-]*)"?[^>%]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*(?:highlight|code[\w-]*|mermaid)\s*[>%]\}\}/g;

const COMMENT =
  /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{[<%]\s*comment\s*[>%]\}\}[\s\S]*?\{\{[<%]\s*\/\s*comment\s*[>%]\}\}/g;

/** What a template is told to leave as it is, a span of code on one line, or a tag: of Hugo, of Liquid and its kin, an expression. */
const TAG =
  /\{%-?\s*(?:raw|verbatim)\s*-?%\}([\s\S]*?)\{%-?\s*end(?:raw|verbatim)\s*-?%\}|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)|\{\{[<%][\s\S]{0,3000}?[>%]\}\}|\{%[\s\S]{0,3000}?%\}|\{\{(?!\{?\s*\}\})[^\n]{0,500}?\}\}\}?/g;

/** What jekyll-scholar cites by: `{% cite smith2019 lee --locator 5 %}`. */
const CITED = /^\{%-?\s*cite(?:t|p|_[a-z]+)?((?:\s+\w[\w:.+/-]*)+)\s*(?:--[^%]*)?-?%\}$/;

/**
 * Takes out the tags of the templates that sites are made with (Hugo's shortcodes, Jekyll's and GitBook's Liquid, Vue's
 * expressions). What they enclose stays; titles and captions that a tag on a line of its own states are kept as HTML.
 */
export function withoutTemplateTags(markdown: string): string {
  if (!/\{[{%]/.test(markdown)) return markdown;
  const fenced = mapProse(markdown, (prose) =>
    prose
      .replace(COMMENT, '')
      .replace(
        CODE,
        (_, liquid = '', inLiquid = '', hugo = '', inHugo = '') =>
          `\n\`\`\`\`${liquid || hugo}\n${(inLiquid || inHugo).replace(/^\n+|\s+$/g, '')}\n\`\`\`\`\n`,
      ),
  );
  return mapProse(fenced, (prose) =>
    prose.replace(TAG, (tag, raw: string | undefined, ticks: string | undefined, at: number) => {
      if (raw !== undefined) return raw;
      if (ticks) return tag;
      const [, keys] = CITED.exec(tag) ?? [];
      if (keys !== undefined) return keyed(keys.trim().split(/\s+/));
      if (!isAlone(prose, at, tag.length)) return '';
      // A blank line would end the block of HTML that the tag stands in.
      return htmlOf(tag) || (isAmongHtml(prose, at, tag.length) ? '<!-- -->' : '');
    }),
  );
}

/** Does a line of HTML stand before or behind the line of a part of `text`? */
function isAmongHtml(text: string, start: number, length: number): boolean {
  return (
    /<[^\n]*\n[ \t]*$/.test(text.slice(Math.max(0, start - 300), start)) ||
    /^[^\n]*\n[ \t]*</.test(text.slice(start + length, start + length + 300))
  );
}

/** Does nothing else stand on the lines of a part of `text`? */
export function isAlone(text: string, start: number, length: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const newline = text.indexOf('\n', start + length);
  const after = text.slice(start + length, newline < 0 ? text.length : newline);
  return before.trim() === '' && after.trim() === '';
}
