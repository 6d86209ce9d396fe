import { yearOf } from '../knowledge/csl.ts';
import type { Document } from '../knowledge/document.ts';
import type { Index } from '../search/index.ts';
import { parseQuestion } from '../search/question.ts';
import { judge, type Status } from './judge.ts';
import { type Ranked, rank } from './rank.ts';

/** What the sources say of a topic. */
export interface Comparison {
  readonly status: Status;
  /** The best passage of each source, by the date that it states; undated ones last. */
  readonly quotes: readonly Ranked[];
  /** How many sources speak of it, those that are left out too. */
  readonly sources: number;
}

/** Passages among which the best of each source is looked for. */
const PASSAGES = 100;
/** Sources that somebody can compare. */
const MOST = 12;

/**
 * The best passage of each source on a topic: of those that clearly speak of it, or, where none does, of those that share
 * its words. Of many the best.
 */
export function compareSources(topic: string, index: Index): Comparison {
  const question = parseQuestion(topic, index);
  const best = new Map<Document, Ranked>();
  for (const ranked of rank(question, index, { top: PASSAGES }))
    if (!best.has(ranked.passage.document)) best.set(ranked.passage.document, ranked);
  // Each is judged by itself: that others say as much is what is compared.
  const judged = [...best.values()].map((quote) => ({
    quote,
    status: judge(question, [{ ...quote, lead: Number.POSITIVE_INFINITY }]),
  }));
  const status = (['answered', 'related'] as const).find((one) =>
    judged.some((source) => source.status === one),
  );
  const quotes = judged.filter((source) => source.status === status).map(({ quote }) => quote);
  return {
    status: status ?? 'not-found',
    quotes: quotes.slice(0, MOST).sort(byDate),
    sources: quotes.length,
  };
}

/** Where two have one date or none, the better stays first. */
function byDate(a: Ranked, b: Ranked): number {
  const [first, second] = [a, b].map(({ passage }) => dateOf(passage.document));
  const at = first!.findIndex((part, place) => part !== second![place]);
  return at < 0 ? 0 : first![at]! - second![at]!;
}

/** Year, month and day as numbers; what is not stated comes after what is. */
function dateOf({ item }: Document): readonly number[] {
  const [stated = [yearOf(item)]] = item.issued?.['date-parts'] ?? [];
  return [0, 1, 2].map((place) => {
    const part = stated[place];
    return part == null || Number.isNaN(Number(part)) ? UNDATED : Number(part);
  });
}

const UNDATED = 1e9;
