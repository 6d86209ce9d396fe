/** Lines of a block of HTML: HTML as it is, or Markdown that its writer put among it. */
export interface HtmlPart {
  readonly text: string;
  readonly isMarkdown: boolean;
}

/** Elements whose words are as they stand. */
const LITERAL = /^\s*<(?:pre|script|style|textarea|svg|math|!--|!\[CDATA)/i;
const HEADING = /^\s{0,3}#{1,6} +\S/;
const INLINE = /!?\[[^[\]\n]*\]\([^()\s]+\)|(?<!\S)(\*\*|__|_|\*)(?=\S)[^*_<>\n]*[^\s*_<>]\1(?!\w)/;

/**
 * Parts a block of HTML where Markdown stands in it: many sites read both, though CommonMark does so only behind a blank
 * line. Only lines that show it (a heading, a link, emphasis), outside of tags that go on, are taken.
 */
export function htmlParts(html: string): readonly HtmlPart[] {
  if (LITERAL.test(html) || !/[#[*_]/.test(html)) return [{ text: html, isMarkdown: false }];
  const parts: { text: string; isMarkdown: boolean }[] = [];
  let isInTag = false;
  let isLiteral = false;
  for (const line of html.split(/(?<=\n)/)) {
    isLiteral ||= LITERAL.test(line) || /<(?:pre|code|script|style)\b/i.test(line);
    const isPlain = !isInTag && !isLiteral && !/[<>]/.test(line);
    const isMarkdown = isPlain && (HEADING.test(line) || INLINE.test(line));
    const last = parts.at(-1);
    if (last && last.isMarkdown === isMarkdown) last.text += line;
    else parts.push({ text: line, isMarkdown });
    isInTag = line.lastIndexOf('<') > line.lastIndexOf('>') || (isInTag && !line.includes('>'));
    if (/<\/(?:pre|code|script|style)>|-->/i.test(line)) isLiteral = false;
  }
  return parts;
}
