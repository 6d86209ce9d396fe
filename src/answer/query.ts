import { isAliasKey } from '../search/aliases.ts';
import type { Wanted } from '../search/candidates.ts';
import type { Index } from '../search/index.ts';
import type { Concept, Question, Worded } from '../search/question.ts';

/** A question by the numbers of what the index holds. */
export interface Query {
  readonly wanted: readonly WantedConcept[];
  /** By the number of a term, the concepts it may mean. */
  readonly meanings: ReadonlyMap<number, readonly Meaning[]>;
  /** By the numbers of three words that stand side by side in the question, their weight. */
  readonly phrases: ReadonlyMap<string, number>;
  /** Sum of the weights of all phrases, also of those that no source may hold. */
  readonly phraseWeight: number;
  /** Might a number be a term or a phrase's word? By its last bits: most numbers are not. */
  readonly mayMatch: Uint8Array;
}

export interface Meaning {
  readonly concept: number;
  readonly surety: number;
}

/** A concept by the numbers of its terms. */
export interface WantedConcept extends Wanted {
  /** What finding candidates needs: alias keys stand wherever one of their words does. */
  readonly searched: Wanted['terms'];
}

/** Words of a phrase. */
export const PHRASE = 3;
/** Numbers are looked up by so many of their last bits first. */
export const MASK = 0xfff;
/** Flags of `mayMatch`. */
export const TERM = 1;
export const PHRASE_WORD = 2;

/** Makes a query of a question. */
export function toQuery({ concepts, words }: Question, index: Index): Query {
  const wanted = concepts.map((concept) => toWanted(concept, index));
  const meanings = meaningsOf(wanted);
  const phrases = phrasesOf(words, index);
  const mayMatch = new Uint8Array(MASK + 1);
  for (const number of meanings.keys()) mayMatch[number & MASK]! |= TERM;
  for (const { numbers } of phrases)
    for (const number of numbers) mayMatch[number & MASK]! |= PHRASE_WORD;
  return {
    wanted,
    meanings,
    phrases: new Map(phrases.map(({ numbers, weight }) => [numbers.join(), weight])),
    phraseWeight: phrases.reduce((sum, { weight }) => sum + weight, 0),
    mayMatch,
  };
}

function toWanted({ weight, terms }: Concept, index: Index): WantedConcept {
  const known = [...terms].flatMap(([term, surety]) => {
    const number = index.termNumber(term);
    return number === undefined ? [] : [{ number, surety, isKey: isAliasKey(term) }];
  });
  const keys = known.filter(({ isKey }) => isKey);
  return { weight, terms: known, searched: keys.length > 0 ? keys : known };
}

function meaningsOf(wanted: readonly WantedConcept[]): Map<number, Meaning[]> {
  const meanings = new Map<number, Meaning[]>();
  for (const [concept, { terms }] of wanted.entries())
    for (const { number, surety } of terms)
      meanings.set(number, [...(meanings.get(number) ?? []), { concept, surety }]);
  return meanings;
}

interface Phrase {
  readonly numbers: readonly number[];
  readonly weight: number;
}

/** Each three words side by side; three stop words say nothing. */
function phrasesOf(words: readonly Worded[], index: Index): Phrase[] {
  return words.slice(PHRASE - 1).flatMap((_, at) => {
    const phrase = words.slice(at, at + PHRASE);
    if (phrase.every(({ isStop }) => isStop)) return [];
    return [
      {
        numbers: phrase.map(({ key }) => index.wordNumber(key)),
        weight: phrase.reduce((sum, { weight }) => sum + weight, 0),
      },
    ];
  });
}
