import type { IndexData } from './index-data.ts';
import { COUNT_BITS, firstFrom, type Postings, type Range, THE_COUNT } from './postings.ts';

/** What to look for: the terms of one concept, and how much finding it says. */
export interface Wanted {
  readonly weight: number;
  readonly terms: readonly { readonly number: number; readonly surety: number }[];
}

/** Which passages are looked through, and the words of an average one. */
export interface Among {
  readonly ranges: readonly Range[];
  readonly averageLength: number;
}

/** Numbers of the best `limit` passages of some by BM25, best first. */
export type FindCandidates = (wanted: readonly Wanted[], limit: number, among: Among) => number[];

/** A word in a title says what all of a text is about, but seldom where the answer stands. */
const TITLE = 0.2;
/** One in the title of a section, or in what leads to a list, says it of less text. */
const CONTEXT = 0.4;
const K1 = 1.2;
const B = 0.7;

/** BM25's term frequency, from 0 to 1: further mentions say less, and less in a long text. */
export function saturate(count: number, relativeLength: number): number {
  return count / (count + K1 * (1 - B + B * relativeLength));
}

/**
 * Scores passages term by term, the concept of fewest postings first. Once what is left to score cannot
 * lift a new passage among the best, common terms only add to what rarer ones found (Turtle and Flood's
 * MaxScore): the result is that of scoring all.
 */
export function createCandidates({ text, title, context, starts }: IndexData): FindCandidates {
  const passages = Math.max(1, starts.length - 1);
  // By passage, for the question at hand: its score, 0 between questions, and what has one.
  const scores = new Float64Array(passages);
  const touched = new Uint32Array(passages);

  const fields: readonly Field[] = [
    { postings: text, weight: null },
    { postings: title, weight: TITLE },
    { postings: context, weight: CONTEXT },
  ];

  return (wanted, limit, { ranges, averageLength }) => {
    const order = wanted
      .map((one) => ({ ...one, rows: rowsOf(one, fields, ranges) }))
      .sort((a, b) => sizeOf(a.rows) - sizeOf(b.rows));
    let size = 0;
    let left = order.reduce((sum, one) => sum + mostOf(one), 0);
    let isOpen = true;
    for (const one of order) {
      if (isOpen && size >= limit && sizeOf(one.rows) > size)
        isOpen = scores[highest(touched, size, scores, limit).at(-1)!]! <= left;
      left -= mostOf(one);
      for (const { postings, weight, from, to, surety } of one.rows)
        for (let at = from; at < to; at++) {
          const posting = postings.packed[at]!;
          const passage = posting >>> COUNT_BITS;
          if (scores[passage] === 0) {
            if (!isOpen) continue;
            touched[size++] = passage;
          }
          scores[passage]! +=
            one.weight *
            (weight !== null
              ? weight * surety
              : saturate(
                  surety * (posting & THE_COUNT),
                  (starts[passage + 1]! - starts[passage]!) / averageLength,
                ));
        }
    }
    const best = highest(touched, size, scores, limit);
    for (let at = 0; at < size; at++) scores[touched[at]!] = 0;
    return best;
  };
}

interface Field {
  readonly postings: Postings;
  /** What a term in it is worth; in the text, where null, that depends on how often it stands there. */
  readonly weight: number | null;
}

interface Row extends Field, Range {
  readonly surety: number;
}

function rowsOf({ terms }: Wanted, fields: readonly Field[], ranges: readonly Range[]): Row[] {
  return terms.flatMap(({ number, surety }) =>
    fields.flatMap(({ postings, weight }) =>
      ranges.map(({ from, to }) => ({
        postings,
        weight,
        from: firstFrom(postings, number, from),
        to: firstFrom(postings, number, to),
        surety,
      })),
    ),
  );
}

function sizeOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The most that a concept can add to a score. */
function mostOf({ weight, terms }: Wanted): number {
  return terms.reduce((sum, { surety }) => sum + weight * (1 + (TITLE + CONTEXT) * surety), 0);
}

/** The `limit` passages of highest score, highest first; equal ones in order of their numbers. */
function highest(
  touched: Uint32Array,
  size: number,
  scores: Float64Array,
  limit: number,
): number[] {
  const order = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
  const kept: number[] = [];
  let floor = 0;
  for (let at = 0; at < size; at++) {
    const passage = touched[at]!;
    if (scores[passage]! < floor) continue;
    kept.push(passage);
    if (kept.length < SORTED * limit) continue;
    kept.sort(order).length = limit;
    floor = scores[kept.at(-1)!]!;
  }
  return kept.sort(order).slice(0, limit);
}

/** Times the limit that are gathered before they are cut to it. */
const SORTED = 8;
