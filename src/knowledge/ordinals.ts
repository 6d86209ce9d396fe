import { endsIn } from './ends-in.ts';
import { SENTENCE_WORDS } from './sentence-words.ts';

interface Boundary {
  /** The sentence so far. */
  readonly before: string;
  readonly next: string;
  /** First part of a BCP 47 tag. */
  readonly language: string;
  /** Does `next` begin as a sentence does? */
  readonly isOpener: boolean;
}

const NUMBER = /(?<=(?:^|[\s(„“"«\u2010-\u2015])(?:\d{1,3}|[IVXLC]{1,6})\.)$/uy;
const ORDINAL = /(?:^|[\s(„“"«\u2010-\u2015])((\p{L}+)\s+)?(?:\d{1,3}|[IVXLC]{1,6})\.$/u;

/**
 * Is the point an ordinal's, in a language that writes it so: before a month, the rest of a date, a noun that a
 * determiner before the number announces? "am 3. Oktober", "3. 10. 2021", "der 2. Weltkrieg", but not "auf 25. Experten".
 */
export function goesOnAfterOrdinal({ before, next, language, isOpener }: Boundary): boolean {
  const found = endsIn(NUMBER, before) ? ORDINAL.exec(before) : null;
  if (!found) return false;
  const words = SENTENCE_WORDS[language];
  if (words?.beforeOrdinal === undefined) return isGermanDate(found[2], next);
  if (found[0].trim() === before) return true;
  if (/\d{1,2}\.$/.test(before) && /^\d{1,2}\.|^\d{4}\b/.test(next)) return true;
  const following = /^\p{L}+/u.exec(next)?.[0] ?? '';
  if (monthsOf(language).has(following.toLowerCase())) return true;
  if (isOpener || following === '') return false;
  const preceding = found[2]?.toLowerCase() ?? '';
  return (
    words.beforeOrdinal.split(' ').includes(preceding) ||
    (words.afterOrdinal ?? '').split(' ').includes(following)
  );
}

/** The language of a short text may be taken for another one: "am 3. Oktober" can be nothing else. */
function isGermanDate(preceding: string | undefined, next: string): boolean {
  const following = /^\p{L}+/u.exec(next)?.[0] ?? '';
  return (
    /^(am|vom|zum|den|dem|der|ab|bis|seit)$/.test(preceding ?? '') &&
    monthsOf('de').has(following.toLowerCase())
  );
}

const months = new Map<string, ReadonlySet<string>>();

/** The names of months as they stand alone and in a date. */
function monthsOf(language: string): ReadonlySet<string> {
  const known = months.get(language);
  if (known) return known;
  const forms = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const;
  const names = new Set(
    forms.flatMap((form) => {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) =>
        format
          .formatToParts(new Date(Date.UTC(2021, month, 3)))
          .filter(({ type }) => type === 'month')
          .map(({ value }) => value.toLowerCase().replace(/\.$/, '')),
      ).flat();
    }),
  );
  months.set(language, names);
  return names;
}
