import type { Passage } from '../knowledge/passages.ts';
import type { Index, Wanted } from '../search/index.ts';
import type { Question } from '../search/question.ts';

/** A passage that may answer, as far as its words tell. */
export interface Examined {
  readonly number: number;
  readonly passage: Passage;
  /** By concept, how often the passage holds it. */
  readonly counts: Float64Array;
  /** By sentence and concept, how surely the sentence holds the concept, from 0 to 1. */
  readonly held: readonly (readonly number[])[];
  /** By concept, how surely its document's title and authors and its section's title hold it. */
  readonly titleHeld: readonly number[];
  readonly pairs: readonly number[];
}

/** What is looked for, and which concepts each term may mean. */
export interface Query {
  readonly wanted: readonly WantedConcept[];
  readonly meanings: ReadonlyMap<number, readonly Meaning[]>;
}

interface Meaning {
  readonly concept: number;
  readonly surety: number;
}

/** Makes a query of a question's concepts. */
export function toQuery({ concepts }: Question, index: Index): Query {
  const wanted = concepts.map((concept) => toWanted(concept, index));
  return { wanted, meanings: meaningsOf(wanted) };
}

function meaningsOf(wanted: readonly WantedConcept[]): Map<number, Meaning[]> {
  const meanings = new Map<number, Meaning[]>();
  for (const [concept, { terms }] of wanted.entries())
    for (const { number, surety } of terms)
      meanings.set(number, [...(meanings.get(number) ?? []), { concept, surety }]);
  return meanings;
}

/** A concept by the numbers of its terms. */
interface WantedConcept extends Wanted {
  /** Alias keys stand wherever one of their words does: those need not be looked for again. */
  readonly keys: Wanted['terms'];
}

function toWanted({ weight, terms }: Question['concepts'][number], index: Index): WantedConcept {
  const known = [...terms].flatMap(([term, surety]) => {
    const number = index.termNumber(term);
    return number === undefined ? [] : [{ number, surety, isKey: term.startsWith('=') }];
  });
  return { weight, terms: known, keys: known.filter(({ isKey }) => isKey) };
}

/** The terms of a concept that finding candidates needs. */
export function searched({ weight, terms, keys }: WantedConcept): Wanted {
  return { weight, terms: keys.length > 0 ? keys : terms };
}

/** Words apart at which two concepts still stand side by side. */
const NEAR = 2;

/** Looks at each word of a passage once: what of the question it holds, where, and how close. */
export function examine(number: number, { wanted, meanings }: Query, index: Index): Examined {
  const { words, aliases, starts, sentenceEnds } = index.data;
  const passage = index.passages[number]!;
  const nothing = () => wanted.map(() => 0);
  const held = passage.sentences.map(nothing);
  const pairs = nothing();
  const counts = new Float64Array(wanted.length);
  const lastSeen = wanted.map(() => Number.NEGATIVE_INFINITY);
  const end = starts[number + 1]!;
  let sentence = 0;
  let sentenceEnd = index.data.sentenceStarts[number]!;
  for (let at = starts[number]!; at < end; at++) {
    while (at >= sentenceEnds[sentenceEnd]!) {
      sentence++;
      sentenceEnd++;
    }
    for (const term of [words[at]!, aliases[at]!]) {
      if (term === 0) continue;
      for (const { concept, surety } of meanings.get(term) ?? []) {
        if (lastSeen[concept] !== at) counts[concept]! += surety;
        const here = held[sentence]!;
        here[concept] = Math.max(here[concept]!, surety);
        lastSeen[concept] = at;
        const isNear = concept > 0 && at - lastSeen[concept - 1]! <= NEAR;
        if (isNear) pairs[concept] = Math.max(pairs[concept]!, surety);
      }
    }
  }
  const titleHeld = wanted.map(({ terms }) =>
    Math.max(0, ...terms.map((one) => (index.isInTitle(one.number, number) ? one.surety : 0))),
  );
  return { number, passage, counts, held, titleHeld, pairs };
}
