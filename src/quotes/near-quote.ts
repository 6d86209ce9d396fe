import { commonWords } from './common-words.ts';
import type { QuoteIndex } from './quote-index.ts';

/** A row of places of the sources that a quote most likely goes back to. */
export interface NearPlace {
  readonly first: number;
  readonly last: number;
}

/** Words beyond which only a quote word for word is looked for. */
const MOST_WORDS = 1500;
/** Places of common words are many and say little: rare words are asked first, up to this many. */
const MOST_PLACES = 4000;
/** Places that are compared word by word; fewer for a long quote, whose place is hardly in doubt. */
const MOST_COMPARED = 12;
const LONG = 150;
/** Words of a long quote that may be other ones. */
const MOST_CHANGED = 150;
/** Share of the words that must be the same, and in the same order. */
const SAME_WORDS = 0.6;
/** Share of the weight, where a word weighs more the rarer it is. */
const SAME_WEIGHT = 0.5;

/**
 * Where most of `words` stand in this order, likeliest first; several only where they fit alike.
 * Work grows with the quote, not with the sources.
 */
export function findNear(index: QuoteIndex, words: readonly number[]): NearPlace[] {
  if (words.length < 3 || words.length > MOST_WORDS) return [];
  const weights = words.map((id) => weightOf(index, id));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const near: Compared[] = [];
  for (const start of likelyStarts(index, words, weights)) {
    const place = compare(index, words, weights, start);
    if (!place || near.some(({ first }) => first === place.first)) continue;
    if (words.length - place.same > MOST_CHANGED) continue;
    const isOneWordOff = words.length > 3 && place.same === words.length - 1 && place.isTight;
    const isNear = place.same >= words.length * SAME_WORDS && place.weight >= total * SAME_WEIGHT;
    if (isNear || isOneWordOff) near.push(place);
  }
  const most = Math.max(...near.map(({ weight }) => weight));
  return near.filter(({ weight }) => weight >= most * ALIKE).sort((a, b) => a.first - b.first);
}

/** Share of the best place's weight from which another fits alike. */
const ALIKE = 0.98;

function weightOf(index: QuoteIndex, id: number): number {
  return Math.log(1 + index.size / (1 + index.countOf(id)));
}

/** Words of a quote and of its source keep their distance, so each votes for where the quote begins. */
function likelyStarts(
  index: QuoteIndex,
  words: readonly number[],
  weights: readonly number[],
): number[] {
  const rarestFirst = [...words.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
  const width = widthOf(words);
  const votes = new Map<number, number>();
  let asked = 0;
  for (const offset of rarestFirst) {
    const count = index.countOf(words[offset]!);
    if (asked > 0 && asked + count > MOST_PLACES) break;
    asked += count;
    for (const place of index.placesOf(words[offset]!)) {
      const bucket = Math.floor((place - offset) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weights[offset]!);
    }
  }
  const weightAt = (bucket: number) => votes.get(bucket)! + (votes.get(bucket + 1) ?? 0);
  const heaviest = [...votes.keys()]
    .map((bucket) => ({ bucket, weight: weightAt(bucket) }))
    .sort((a, b) => b.weight - a.weight || a.bucket - b.bucket)
    .slice(0, 2 * MOST_COMPARED);
  const picked = new Set<number>();
  for (const { bucket } of heaviest) if (!picked.has(bucket + 1)) picked.add(bucket);
  const starts = [...picked].map((bucket) => bucket * width);
  return starts.slice(0, words.length > LONG ? 2 : MOST_COMPARED);
}

/** How many places count as one start: in a longer quote more words may be missing or added. */
function widthOf({ length }: readonly number[]): number {
  return length <= 20 ? 2 : 8;
}

interface Compared extends NearPlace {
  readonly same: number;
  readonly weight: number;
  /** Has the source as many words there as the quote, so that a word was exchanged and no more? */
  readonly isTight: boolean;
}

/** The heaviest words in common, in order, around `start`. */
function compare(
  index: QuoteIndex,
  words: readonly number[],
  weights: readonly number[],
  start: number,
): Compared | null {
  const slack = 3 + (words.length >> 3);
  const from = Math.max(0, start - slack);
  const to = Math.min(index.size, start + 2 * widthOf(words) + words.length + slack);
  const window = index.idsIn(from, to);
  if (!hasMostOf(window, words)) return null;
  const pairs = commonWords(words, weights, window);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const rest = words.length - 1 - last[0];
  const reach = { first: from + first[1] - first[0], last: from + last[1] + rest };
  const weight = pairs.reduce((sum, [offset]) => sum + weights[offset]!, 0);
  const isTight = last[1] - first[1] === last[0] - first[0];
  return { ...withinText(index, reach, from + first[1]), same: pairs.length, weight, isTight };
}

/** Counts words and, in a long quote, pairs of neighbours: cheap, and rules most windows out. */
function hasMostOf(window: Int32Array, words: readonly number[]): boolean {
  const isEnough = Math.min(words.length - 1, words.length * SAME_WORDS);
  if (countShared([...window], words) < isEnough) return false;
  const isShort = words.length <= LONG;
  return isShort || countShared(pairsOf([...window]), pairsOf(words)) >= words.length * SAME_PAIRS;
}

/** Share of the neighbours in a long quote that must be neighbours in the source. */
const SAME_PAIRS = 0.3;

function pairsOf(ids: readonly number[]): number[] {
  return ids.slice(1).map((id, before) => (id < 0 ? -1 : ids[before]! * 2 ** 26 + id));
}

function countShared(from: readonly number[], wanted: readonly number[]): number {
  const left = new Map<number, number>();
  for (const id of from) left.set(id, (left.get(id) ?? 0) + 1);
  let shared = 0;
  for (const id of wanted) {
    const count = left.get(id) ?? 0;
    if (count > 0 && id >= 0) shared++;
    left.set(id, count - 1);
  }
  return shared;
}

/** A quote does not reach into another document. */
function withinText(index: QuoteIndex, { first, last }: NearPlace, inside: number): NearPlace {
  const { from, to } = index.reachAt(inside);
  return { first: Math.max(from, first), last: Math.min(to - 1, last) };
}
