import type { Index } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import { readRow } from '../search/rows.ts';
import { readFrom } from '../search/sparse.ts';
import { share } from './evidence.ts';
import { MASK, PHRASE, PHRASE_WORD, type Query, TERM } from './query.ts';

/** What one pass over the words of a passage finds of a question. */
export interface PassageScan {
  readonly number: number;
  /** By concept, how often the passage holds it. */
  readonly counts: Float64Array;
  /** By concept, how surely it stands side by side with the one before it, as in the question. */
  readonly pairs: Float64Array;
  /** By sentence, the share of the question's weight that it holds. */
  readonly shares: Float64Array;
  /** The same with what leads to the passage. */
  readonly placed: Float64Array;
  /** The largest share that one run of words holds, as long as a sentence or two. */
  readonly window: number;
  /** The share of the question's phrases that stand in the passage word for word. */
  readonly phrases: number;
}

/** Words apart at which two concepts still stand side by side. */
const NEAR = 2;
/** Words of a window. */
const WINDOW = 30;

/** Looks at each word of a passage once. */
export function scanPassage(
  number: number,
  question: Question,
  query: Query,
  index: Index,
  contextHeld: readonly number[],
): PassageScan {
  const { aliases, starts, sentenceEnds, sentenceStarts } = index.data;
  const words = readRow(index.data.words, number);
  const start = starts[number]!;
  const first = sentenceStarts[number]!;
  const { wanted, meanings, mayMatch } = query;
  const counts = new Float64Array(wanted.length);
  const pairs = new Float64Array(wanted.length);
  const lastSeen = new Float64Array(wanted.length).fill(Number.NEGATIVE_INFINITY);
  const heldNow = new Float64Array(wanted.length);
  const shares = new Float64Array((sentenceStarts[number + 1] ?? sentenceEnds.length) - first);
  const placed = new Float64Array(shares.length);
  const hits: Hit[] = [];
  const phrases = new Set<string>();

  const meet = (term: number, at: number) => {
    for (const { concept, surety } of meanings.get(term) ?? []) {
      if (lastSeen[concept] !== at) {
        counts[concept]! += surety;
        hits.push({ at, concept });
      }
      lastSeen[concept] = at;
      if (surety > heldNow[concept]!) heldNow[concept] = surety;
      const isNear = concept > 0 && at - lastSeen[concept - 1]! <= NEAR;
      if (isNear && surety > pairs[concept]!) pairs[concept] = surety;
    }
  };
  let sentence = 0;
  const endSentence = () => {
    shares[sentence] = share(heldNow, question);
    for (let at = 0; at < heldNow.length; at++)
      if (contextHeld[at]! > heldNow[at]!) heldNow[at] = contextHeld[at]!;
    placed[sentence++] = share(heldNow, question);
    heldNow.fill(0);
  };
  const aliasAt = readFrom(aliases, number);
  let run = 0;
  for (let at = 0; at < words.length; at++) {
    for (; start + at >= sentenceEnds[first + sentence]!; run = 0) endSentence();
    const word = words[at]!;
    const flags = mayMatch[word & MASK]!;
    if ((flags & TERM) !== 0) meet(word, at);
    const alias = aliasAt(at);
    if ((mayMatch[alias & MASK]! & TERM) !== 0) meet(alias, at);
    run = (flags & PHRASE_WORD) === 0 ? 0 : run + 1;
    if (run >= PHRASE) phrases.add(words.subarray(at + 1 - PHRASE, at + 1).join());
  }
  endSentence();
  return {
    number,
    counts,
    pairs,
    shares,
    placed,
    window: mostWithin(hits, question),
    phrases: shareOfPhrases(phrases, query),
  };
}

/** A concept at the place of a word. */
interface Hit {
  readonly at: number;
  readonly concept: number;
}

/** The largest share of the question's weight that hits at most a window apart hold. */
function mostWithin(hits: readonly Hit[], { concepts, weight }: Question): number {
  const times = new Uint32Array(concepts.length);
  let oldest = 0;
  let sum = 0;
  let most = 0;
  for (const { at, concept } of hits) {
    if (times[concept]!++ === 0) sum += concepts[concept]!.weight;
    for (; at - hits[oldest]!.at >= WINDOW; oldest++) {
      const gone = hits[oldest]!.concept;
      if (--times[gone]! === 0) sum -= concepts[gone]!.weight;
    }
    if (sum > most) most = sum;
  }
  return weight === 0 ? 0 : most / weight;
}

function shareOfPhrases(found: ReadonlySet<string>, { phrases, phraseWeight }: Query): number {
  let sum = 0;
  for (const phrase of found) sum += phrases.get(phrase) ?? 0;
  return phraseWeight === 0 ? 0 : sum / phraseWeight;
}
