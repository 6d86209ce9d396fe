import type { StateInline } from 'markdown-it';
import { plainFormula } from './formula.ts';

/**
 * A mark that a pattern tells whole. `take` hands on what it says, or null where it is none after all.
 */
export interface Mark {
  readonly name: string;
  readonly sign: string;
  readonly pattern: RegExp;
  readonly take: (state: StateInline, found: RegExpExecArray) => (() => void) | null;
}

/** What dialects of Markdown, and the makers of sites, add to what stands in a line. */
export const marks: readonly Mark[] = [
  {
    name: 'formula',
    sign: '$',
    pattern:
      /\$\$(?:[^$\\]|\\[\s\S])+\$\$|\$(?=\S)(?:[^$\\\n]|\\.|\n(?!\s*\n))+?(?<![\s\\])\$(?!\d)/y,
    take:
      (state, [tex]) =>
      () =>
        addText(state, plainFormula(tex)),
  },
  {
    name: 'embed',
    sign: '!',
    pattern: /!\[\[[^\]\n]+\]\]/y,
    take: () => () => undefined,
  },
  {
    // The name of a heading, as some documentation has it: `# The models[[the-models]]`.
    name: 'heading_name',
    sign: '[',
    pattern: /\[\[[\w.-]+\]\][ \t]*$/y,
    take: (state) => (/[^\s[(]/.test(before(state)) && state.level === 0 ? () => undefined : null),
  },
  {
    name: 'wiki_link',
    sign: '[',
    pattern: /\[\[(?!\^|\d+\]\]|_?toc_?\]\])([^[\]|\n]+)(?:\\?\|([^[\]\n]*))?\]\](?![([])/iy,
    take: (state, [, page = '', label]) => {
      const shown = label?.trim() || page.replace(/^#+/, '').replaceAll('#', ' > ');
      return () => addText(state, shown.trim());
    },
  },
  {
    // What names a place elsewhere on the site: `[the field][pkg.Model.field]`, `[list][]`.
    name: 'cross_reference',
    sign: '[',
    pattern: /\[((?:`[^`\n]+`|\[[^[\]`\n]*\]|[^[\]`\n])+)\]\[([^[\]\s]*)\]/y,
    take: (state, [, words = '', name = '']) =>
      isCrossReference(state, words, name) ? () => addInline(state, words) : null,
  },
  {
    // A link that leads nowhere: `[the list]( "title")`.
    name: 'aimless_link',
    sign: '[',
    pattern: /\[([^[\]\n]+)\]\(\s+(?:"[^"\n]*")?\s*\)/y,
    take:
      (state, [, words = '']) =>
      () =>
        addInline(state, words),
  },
  {
    name: 'span',
    sign: '[',
    pattern: /\[([^[\]\n]+)\](?=\{[ \t]*(?:[.#][\w-]|[\w-]+=)[^{}\n]*\})/y,
    take:
      (state, [, words = '']) =>
      () =>
        addInline(state, words),
  },
  {
    name: 'task',
    sign: '[',
    pattern: /\[([ xX])\](?=[ \t])/y,
    take: (state, [, done]) =>
      state.pos === 0 ? () => addText(state, done === ' ' ? '☐' : '☒') : null,
  },
  {
    name: 'note_mark',
    sign: '[',
    pattern: /\[\^([^\]\s]+)\]/y,
    take: (state, [, label = '']) =>
      isNoted(state, label) ? () => state.push('note_mark', '', 0).attrSet('label', label) : null,
  },
  {
    // The name that a block of an Obsidian note is linked to by, behind its last word: `^sync-regions`.
    name: 'block_name',
    sign: '^',
    pattern: /\^(?=[\w-]*[A-Za-z])[A-Za-z\d][\w-]+[ \t]*$/y,
    take: (state) => (/^\s?$/.test(before(state)) ? () => undefined : null),
  },
  {
    // The mark of a note in brackets that is raised: `late.^[5]^`.
    name: 'raised_mark',
    sign: '^',
    pattern: /\^(\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\])\^/y,
    take:
      (state, [, mark = '']) =>
      () =>
        addText(state, mark),
  },
  {
    name: 'raised',
    sign: '^',
    pattern: /\^([-+−]?[\p{L}\d]{1,8})\^(?![\p{L}\d])/uy,
    take:
      (state, [, words = '']) =>
      () =>
        addSpan(state, 'sup', words),
  },
  {
    name: 'lowered',
    sign: '~',
    pattern: /~(\d{1,4})~(?!~)/y,
    take: (state, [, words = '']) =>
      /[\p{L})\]]$/u.test(before(state)) ? () => addSpan(state, 'sub', words) : null,
  },
  {
    name: 'highlight',
    sign: '=',
    pattern: /==(?=[^\s=])((?:[^=\n]|=(?!=))*[^\s=])==(?!=)/y,
    take:
      (state, [, words = '']) =>
      () =>
        addInline(state, words),
  },
  {
    name: 'keys',
    sign: '+',
    pattern: /\+\+([a-z\d"][\w+ "-]*)\+\+/iy,
    take: (state, [, keys = '']) =>
      /\w$/.test(before(state)) ? null : () => addText(state, keys.replaceAll('"', '')),
  },
  {
    // MyST's citation: {cite:p}`{see}smith2019{p. 3}; lee`.
    name: 'cited_keys',
    sign: '{',
    pattern: /\{(?:foot)?cite(?:[:_]?[a-z]+)*\}`([^`<>\n]+)`/y,
    take:
      (state, [, keys = '']) =>
      () =>
        addText(state, keyed(keys.replace(/\{[^}]*\}/g, '').split(/[,;]/))),
  },
  {
    name: 'attributes',
    sign: '{',
    pattern:
      /\{:?[ \t]*(?:(?:[#.][\w:.-]+|[\w:-]+=(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'}]+)|-|unlisted)[ \t\n]*)+\}|\{[a-z][\w:+.-]*\}(?=`)/iy,
    take: () => () => undefined,
  },
  {
    name: 'icon',
    sign: ':',
    pattern: /:(?:material|fontawesome|octicons|simple)-[\w-]+:(?:\{[^}\n]*\})?/y,
    take: () => () => undefined,
  },
  {
    name: 'text_directive',
    sign: ':',
    pattern: /:[a-z][\w-]*\[([^\]\n]*)\](?:\{[^}\n]*\})?/iy,
    take: (state, [, words = '']) =>
      /[\w:]$/.test(before(state)) ? null : () => addInline(state, words),
  },
  {
    name: 'remark',
    sign: '%',
    pattern: /%%[^%\n]+%%/y,
    take: () => () => undefined,
  },
];

/** A citation by keys, as Pandoc has it. */
export function keyed(keys: readonly string[]): string {
  return `[${keys.map((key) => `@${key.trim()}`).join('; ')}]`;
}

const before = (state: StateInline) => state.src.slice(Math.max(0, state.pos - 1), state.pos);

/**
 * Is `[words][name]` more than a figure's notes (`[1][2]`, `[a][b]`) or the places of a list (`a[i][j]`), and is it
 * defined nowhere?
 */
function isCrossReference(state: StateInline, words: string, name: string): boolean {
  const { normalizeReference } = state.md.utils;
  const defined = Object(state.env.references) as Record<string, unknown>;
  if (normalizeReference(name || words) in defined || normalizeReference(words) in defined)
    return false;
  if (/[\w\])]/.test(before(state)) || !/\p{L}/u.test(words) || (words + name).length === 2)
    return false;
  return name === '' ? /^(`.+`|[\w.:-]+)$/u.test(words) : /^[\p{L}_][\p{L}\d_.:/#-]*$/u.test(name);
}

const isNoted = ({ env }: StateInline, label: string) =>
  env.noted instanceof Set && env.noted.has(label);

function addText(state: StateInline, text: string): void {
  state.pending += text;
}

function addSpan(state: StateInline, name: 'sup' | 'sub', words: string): void {
  state.push(`${name}_open`, name, 1);
  state.push('text', '', 0).content = words;
  state.push(`${name}_close`, name, -1);
}

/** The words are read as Markdown themselves. */
function addInline(state: StateInline, words: string): void {
  const token = state.push('part', '', 0);
  token.children = [];
  state.md.inline.parse(words, state.md, state.env, token.children);
}
