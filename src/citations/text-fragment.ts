import { blockAt, type Document, isQuotable, type Span, slice } from '../knowledge/document.ts';

/** Words of a sentence that are named whole; of a longer one only the first and the last words are. */
const SHORT = 8;
/** Words that name where a sentence begins, fewest first: as many as are needed for it alone. */
const COUNTS = [4, 6, 8, 12];
/** Words that name where it ends: a line break between two of them would hide them from the browser. */
const END_COUNTS = [2, 3, ...COUNTS];
/** Words before or after it that tell it from the same words elsewhere. */
const BESIDE = 4;
/** Characters beside a sentence that are looked at. */
const NEAR = 200;

/**
 * The text directive that makes a browser mark a sentence: `prefix-,start,end,-suffix`, as "URL Fragment Text
 * Directives" of the Web Incubator Community Group encodes it. A browser takes the first place that fits, so a
 * prefix or a suffix is there only where its words stand in the document before it too. Null where there is no word.
 */
export function textFragment(document: Document, sentence: Span): string | null {
  const words = wordsOf(slice(document, sentence));
  if (!words.some((word) => /[\p{L}\p{N}]/u.test(word))) return null;
  return words.length <= SHORT
    ? exactly(document, sentence, words)
    : fromTo(document, sentence, words);
}

/** The same with its first words alone, for where an address must be short; null where they stand before it too. */
export function shortFragment(document: Document, sentence: Span): string | null {
  const start = bare(wordsOf(slice(document, sentence)).slice(0, COUNTS[0]).join(' '));
  return start !== '' && isFirst(document, start, sentence.start) ? encode(start) : null;
}

function exactly(document: Document, sentence: Span, words: readonly string[]): string {
  const text = words.join(' ');
  if (isFirst(document, bare(text), sentence.start)) return encode(bare(text));
  const [before, after] = beside(document, sentence);
  // Between words and those beside them there may be nothing but white space: signs stay.
  const between = bare(text, before, after);
  return [before && `${encode(before)}-`, encode(between), after && `-${encode(after)}`]
    .filter(Boolean)
    .join(',');
}

function fromTo(document: Document, sentence: Span, words: readonly string[]): string {
  const few = (counts: readonly number[]) => counts.filter((count) => count <= words.length / 2);
  const starts = few(COUNTS).map((count) => words.slice(0, count).join(' '));
  const ends = few(END_COUNTS).map((count) => bare(words.slice(-count).join(' ')));
  const text = fold(words.join(' '));
  // Where the end comes twice in the sentence, the browser stops at the first.
  const isLastOnly = (end: string) => text.indexOf(fold(end)) === text.lastIndexOf(fold(end));
  const end = encode(ends.find(isLastOnly) ?? ends.at(-1)!);
  const start = starts.find((one) => isFirst(document, bare(one), sentence.start));
  if (start !== undefined) return `${encode(bare(start))},${end}`;
  const [before] = beside(document, sentence);
  const first = encode(bare(starts[0]!, before));
  return before === '' ? `${first},${end}` : `${encode(before)}-,${first},${end}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Do these words stand nowhere before the place where they begin? */
function isFirst({ text }: Document, words: string, start: number): boolean {
  return !fold(text.slice(0, start)).includes(fold(words));
}

/** The words before a sentence and those after it; the last of the block before where it opens its own. */
function beside(document: Document, { start, end }: Span): [string, string] {
  const { text, blocks } = document;
  const own = blockAt(document, start);
  const at = own ? blocks.indexOf(own) : -1;
  const opens = own !== undefined && text.slice(own.start, start).trim() === '';
  const home = opens ? blocks[at - 1] : own;
  const before =
    home && isQuotable(home) ? text.slice(Math.max(home.start, start - NEAR), start) : '';
  const after = text.slice(end, Math.max(end, Math.min(own?.end ?? end, end + NEAR)));
  return [
    wordsOf(before).slice(-BESIDE).join(' ').replace(SIGNS_BEFORE, ''),
    wordsOf(after).slice(0, BESIDE).join(' ').replace(SIGNS_AFTER, ''),
  ];
}

const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;
const SIGNS_AFTER = /[^\p{L}\p{N}]+$/u;

/** Without the signs around it, which a page may set in other ways; they stay where words stand beside them. */
function bare(text: string, before = '', after = ''): string {
  const opened = before === '' ? text.replace(SIGNS_BEFORE, '') : text;
  return after === '' ? opened.replace(SIGNS_AFTER, '') : opened;
}

/** A browser looks for words in any case. */
function fold(text: string): string {
  return text.toLowerCase();
}

/** Percent-encoded; a dash, which parts a prefix from its words, too, and what has no encoding as a sign for it. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
