/** What a value in TeX says, as text with `<i>`, `<b>`, `<sup>` and `<sub>` where it is set so, in NFC. */
export type ReadTex = (tex: string) => string;

/**
 * Reads all of `values`, and makes a reader of them, which reads others without what their commands mean. Most need no more than their brackets taken off; the others are
 * read by retorquere's parser of BibTeX (compared with Citation.js's, astrocite's and unified-latex: the bench of
 * citations names the figures), which is loaded when the first of them comes up.
 */
export async function readTex(values: Iterable<string>): Promise<ReadTex> {
  const known = new Map<string, string>();
  const hard = new Set<string>();
  for (const value of values)
    if (known.has(value)) continue;
    else if (HARD.test(value)) hard.add(value);
    else known.set(value, plain(value));
  if (hard.size > 0)
    for (const [value, text] of await parseAll([...hard])) known.set(value, tidy(text));
  return (tex) => known.get(tex) ?? (HARD.test(tex) ? tidy(withoutCommands(tex)) : plain(tex));
}

/** A command with a name or an accent, or mathematics: more than brackets and escaped signs. */
const HARD = /\\(?![&%$#_{} ])|\$[^$]*\$/;
/** Signs that TeX would read as its own, where people mean the sign. */
const LONE = /(?<!\\)[%#]/g;
/** Signs that old fonts of TeX have others for, outside of mathematics. */
const ANGLE = /[<>](?=[^$]*(?:\$[^$]*\$[^$]*)*$)/g;
const ANGLES: Readonly<Record<string, string>> = { '<': '\\textless{}', '>': '\\textgreater{}' };

function plain(value: string): string {
  return tidy(
    value
      .replace(/(?<!\\)[{}]/g, '')
      .replace(/\\([&%$#_{} ])/g, '$1')
      .replace(/(?<!\\)~/g, '\u00A0')
      .replaceAll('---', '—')
      .replaceAll('--', '–')
      .replaceAll('``', '“')
      .replaceAll("''", '”'),
  );
}

/** Each value is an entry of its own: one that cannot be read takes no other with it, and is absent. */
async function parseAll(values: readonly string[]): Promise<Map<string, string>> {
  const { parse } = await import('@retorquere/bibtex-parser');
  const source = values.map((value, at) => `@misc{${at},\n note-text = {${escapeLone(value)}}}`);
  const { entries } = parse(source.join('\n'), {
    sentenceCase: false,
    caseProtection: false,
    applyCrossRef: false,
    unsupported: (_node, tex) => withoutCommands(tex),
  });
  return new Map(
    entries.flatMap(({ key, fields }) => {
      const text = fields['note-text'];
      return typeof text === 'string' ? [[values[Number(key)]!, text]] : [];
    }),
  );
}

function escapeLone(value: string): string {
  const escaped = value.replace(LONE, '\\$&').replace(ANGLE, (sign) => ANGLES[sign]!);
  const isOdd = (escaped.match(/(?<!\\)\$/g)?.length ?? 0) % 2 === 1;
  return isOdd ? escaped.replace(/(?<!\\)\$/g, '\\$') : escaped;
}

function withoutCommands(tex: string): string {
  return tex.replace(/\\[A-Za-z]+\s*|\\(?=[^A-Za-z])|[{}$]/g, '');
}

function tidy(text: string): string {
  return text
    .replace(/<a [^>]*>|<\/a>|<\/?(?:code|p|br|li|span)\b[^>]*>/g, '')
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The address, DOI or path that a value holds, in which TeX's own signs are plain ones. */
export function verbatim(value: string): string {
  return value
    .replace(/^\s*\\(?:url|path|href)\s*\{([^{}]*)\}.*$/s, '$1')
    .replace(/\{?\\textasciitilde(?:\{\})?\}?|\$\\sim\$|\\~(?:\{\})?/g, '~')
    .replace(/\\textunderscore(?:\{\})?|\{\\_\}/g, '_')
    .replace(/\\([^A-Za-z])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
}
