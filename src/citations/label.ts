import type { Reference } from '../knowledge/csl.ts';
import type { Span } from '../knowledge/document.ts';
import { splitWords } from '../search/words.ts';
import type { Names } from './names.ts';
import type { Titles } from './titles.ts';
import { type CitedWord, citedWords } from './words.ts';

/** The works that the words before a year, or the words alone, may mean. */
export interface Label extends Span {
  /** How the work is named; `words`: a title's first words without a mark that more follow. */
  readonly by: 'people' | 'body' | 'publisher' | 'title' | 'cut title' | 'words';
  readonly works: readonly Reference[];
}

/** The names of a document's works. */
export interface Named {
  readonly names: Names;
  readonly titles: Titles;
}

/**
 * Reads what a citation calls its work: authors, a body, a title whole or cut short, or an author
 * and a title. Words such as "see also" may stand before it. Null when no work is called so.
 */
export function readLabel(text: string, span: Span, named: Named): Label | null {
  const raw = text.slice(span.start, span.end).replace(/\[[^\]]*\](?=[\s,]*$)/u, blank);
  const words = citedWords(raw, span.start);
  if (words.length === 0) return null;
  return (
    byName(text, span, words, named) ??
    byTitle(text, span, words, named) ??
    byAuthorAndTitle(text, span, words, named)
  );
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

function byName(
  text: string,
  span: Span,
  words: readonly CitedWord[],
  { names }: Named,
): Label | null {
  const match = names.endingWith(words);
  if (!match) return null;
  const first = words[words.length - match.length]!;
  const start = startAfterIntroduction(text, span);
  if (start === null || countBetween(words, start, first.start) > 0) return null;
  return { start, end: span.end, by: match.kind, works: match.works };
}

function byTitle(
  text: string,
  span: Span,
  words: readonly CitedWord[],
  { titles }: Named,
): Label | null {
  const raw = text.slice(span.start, span.end);
  const cut = /(\s?)(?:\.{2,}|…|\[…\])["'”’»]*[\s,]*$/u.exec(raw);
  for (const start of new Set([span.start, startAfterIntroduction(text, span) ?? span.start])) {
    const own = words.filter((word) => word.start >= start);
    const label = { start, end: span.end };
    const whole = titles.exactly(own);
    if (whole.length > 0 && !cut) return { ...label, by: 'title', works: whole };
    const begun = titles.beginningWith(own, cut?.[1] === '');
    if (begun.length === 0) continue;
    if (cut || isQuoted(text.slice(start, span.end)))
      return { ...label, by: 'cut title', works: begun };
    if (own.length > 1) return { ...label, by: 'words', works: begun };
  }
  return null;
}

/** "Smith, Vaccine Diplomacy": as MLA has it, where one author wrote several works. */
function byAuthorAndTitle(
  text: string,
  span: Span,
  words: readonly CitedWord[],
  named: Named,
): Label | null {
  const comma = text.indexOf(',', span.start);
  if (comma < 0 || comma >= span.end) return null;
  const author = byName(
    text,
    { start: span.start, end: comma },
    words.filter(({ end }) => end <= comma),
    named,
  );
  if (!author || (author.by !== 'people' && author.by !== 'body')) return null;
  const titled = named.titles.beginningWith(words.filter(({ start }) => start > comma));
  const works = author.works.filter((work) => titled.includes(work));
  return works.length > 0 ? { start: author.start, end: span.end, by: 'cut title', works } : null;
}

const INTRODUCTIONS =
  /^(see|also|cf|compare|quoted|cited|as|in|by|from|for|e|g|eg|example|ie|адаптовано|див|пор|цит|за|см|vgl|siehe|voir|véase|adapted|after|based|source|sources|data)$/iu;
const ARTICLE = /^(the|an?)$/i;
/** "As shown in the second of the reports by": more words before a name are a sentence. */
const MOST_INTRODUCING = 10;

/**
 * Where a label begins once "see also", "e.g." and the like are passed; null when they are too
 * many. Capital letters and signs tell names from what leads up to them.
 */
export function startAfterIntroduction(text: string, span: Span): number | null {
  const raw = text.slice(span.start, span.end);
  let from = 0;
  let passed = 0;
  for (const word of splitWords(raw)) {
    const isIntroducing =
      INTRODUCTIONS.test(word.text) || (/^\p{Ll}/u.test(word.text) && !isParticle(word.text));
    if (!isIntroducing || /["“«„]/u.test(raw.slice(from, word.start))) break;
    if (ARTICLE.test(word.text) && /^\p{Lu}/u.test(word.text)) break;
    from = word.end;
    passed++;
  }
  if (passed > MOST_INTRODUCING) return null;
  const skipped = /^[\s,.:;]*/u.exec(raw.slice(from))?.[0].length ?? 0;
  return span.start + from + (from > 0 ? skipped : /^\s*/.exec(raw)![0].length);
}

/** Is it a small word that surnames begin with? */
export function isParticle(word: string): boolean {
  return /^(de|del|della|der|den|di|da|dos|du|la|le|van|von|vom|zu|zum|ten|ter|bin|ibn|al|el)$/.test(
    word,
  );
}

function countBetween(words: readonly CitedWord[], start: number, end: number): number {
  return words.filter((word) => word.start >= start && word.start < end).length;
}

function isQuoted(label: string): boolean {
  return /^\s*["“«„'‘].*["”“»'’][\s,]*$/u.test(label);
}
