import { blockAt, slice } from '../knowledge/document.ts';
import { fold } from '../knowledge/fold.ts';
import type { Question } from '../search/question.ts';
import { share, strongest } from './evidence.ts';
import type { Ranked } from './rank.ts';
import { figuresIn } from './stated-figures.ts';

/** A quote, and others that say the same in nearly the same words. */
export interface LaidQuote {
  readonly quote: Ranked;
  readonly also: readonly Ranked[];
}

/** Share of the words of two sentences, of both together, from which one only repeats the other. */
const REPEATS = 0.8;
/** Share of what the first quote, with what leads to it, holds of the question that another must hold to be shown beside it. */
const ENOUGH = 0.9;

/** Folds near-repetitions into the best of them, in order. */
export function foldRepeats(quotes: readonly Ranked[]): LaidQuote[] {
  const laid: { quote: Ranked; also: Ranked[]; words: ReadonlySet<string> }[] = [];
  for (const quote of quotes) {
    const words = new Set(fold(sentenceOf(quote)).match(/[\p{L}\p{N}]+/gu) ?? []);
    const same = laid.find(
      (one) => likeness(one.words, words) >= REPEATS && !differ(one.quote, quote),
    );
    if (same) same.also.push(quote);
    else laid.push({ quote, also: [], words });
  }
  return laid.map(({ quote, also }) => ({ quote, also }));
}

/**
 * Tells the quotes that are shown at first, `most` at most, from the rest: another is shown where it holds about as much of
 * the question as the first, and comes from another source or section or states another figure.
 */
export function chooseShown(
  laid: readonly LaidQuote[],
  question: Question,
  most: number,
): { readonly shown: readonly LaidQuote[]; readonly rest: readonly LaidQuote[] } {
  const [first] = laid;
  const shown: LaidQuote[] = [];
  const rest: LaidQuote[] = [];
  const shareOf = ({ quote: { held, contextHeld } }: LaidQuote) =>
    share(strongest([held, contextHeld]), question);
  for (const one of laid) {
    const holds = shareOf(one) >= ENOUGH * shareOf(first!);
    const adds = shown.every(({ quote }) => addsTo(one.quote, quote));
    (shown.length < most && (one === first || (holds && adds)) ? shown : rest).push(one);
  }
  return { shown, rest };
}

function addsTo(quote: Ranked, other: Ranked): boolean {
  return (
    quote.passage.document !== other.passage.document ||
    sectionOf(quote) !== sectionOf(other) ||
    differ(quote, other)
  );
}

/** Does a sentence state a figure that the other does not? */
function differ(quote: Ranked, other: Ranked): boolean {
  const known = new Set(figuresIn(sentenceOf(other)).map(({ number }) => number));
  return figuresIn(sentenceOf(quote)).some(({ number }) => !known.has(number));
}

function sentenceOf({ passage, sentence }: Ranked): string {
  return slice(passage.document, sentence);
}

function sectionOf({ passage, quote }: Ranked): string {
  return (blockAt(passage.document, quote.start)?.sections ?? []).join('\n');
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
