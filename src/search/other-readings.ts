import type { Language } from '../knowledge/language.ts';
import { isAliasKey } from './aliases.ts';
import type { Index } from './index.ts';
import type { Reading } from './question-readings.ts';
import type { Term } from './terms.ts';
import type { Translation } from './translations.ts';

/** A word that the texts hold is seldom meant in another language. */
const BESIDE = 0.6;
/** A word that sounds so is the more surely the same, the more alike it is; a word that is no name must be more alike. */
const SOUNDS = 0.8;
const ALIKE = 0.65;
/** A mistyped word is most likely what it looks like, but not surely. */
const READ_AS = 0.8;

/** A compound says more than its part, and a part less than its compound. */
const PART = 0.5;

const MOST_READINGS = 3;

/** What a word of a question may stand for, beside itself. */
export interface OtherWords {
  readonly first: Term;
  readonly translation: Translation | null;
  readonly language: Language;
  readonly isCapital: boolean;
  /** A short word in capitals: a slip makes another acronym of it, no word. */
  readonly isAcronym: boolean;
}

/** A word that is read for one of the question's, with the term that it is found by. */
export interface OtherReading {
  readonly word: string;
  readonly term: string;
  readonly surety: number;
}

/** Translations of a word; of one that no text holds, else what it sounds like, or may be a slip for. */
export function otherReadings(
  terms: readonly string[],
  isKnown: boolean,
  { first, translation, language, isCapital, isAcronym }: OtherWords,
  index: Index,
): OtherReading[] {
  const translated = (translation?.words ?? []).flatMap(({ word, terms: all, surety }) => {
    // Of several words the rarest says most.
    const [term] = all
      .filter((one) => index.documentFrequency(one) > 0)
      .sort((a, b) => index.documentFrequency(a) - index.documentFrequency(b));
    return term === undefined ? [] : [{ word, term, surety: isKnown ? surety * BESIDE : surety }];
  });
  const { compounds } = index;
  const parts = isKnown ? [] : compounds.partsOf(first.folded, language);
  const made = [...parts, ...compounds.holding(first.term, language)].map((term) => ({
    ...{ word: term, term, surety: PART },
  }));
  const sure = strongestOf([...translated, ...made]);
  if (sure.length > 0 || isKnown || terms.some(isAliasKey)) return sure;
  const alike = index.soundAlikes
    .of(first.term)
    .filter(({ likeness }) => isCapital || likeness >= ALIKE)
    .map(({ word, term, likeness }) => ({ word, term, surety: SOUNDS * likeness }));
  if (alike.length > 0 || isAcronym) return strongestOf(alike);
  const similar = index.similarWords(first.folded).slice(0, MOST_READINGS);
  return similar.flatMap(({ word, term }) => [
    { word, term, surety: READ_AS },
    { word, term: index.aliases.at([{ term }], 0)?.key ?? term, surety: READ_AS },
  ]);
}

/** Each term once, by its surest reading, in order. */
function strongestOf(readings: readonly OtherReading[]): OtherReading[] {
  const sorted = readings.toSorted((a, b) => b.surety - a.surety);
  return sorted.filter(({ term }, at) => sorted.findIndex((one) => one.term === term) === at);
}

/** The longest translation of what stands at `position` into a language of the library. */
export function translateAt(
  variants: readonly Reading[],
  position: number,
  index: Index,
): Translation | null {
  const longest = translationOf(variants, position, index);
  // What another language says in one word is an idea of its own.
  if (longest === null || longest.length === 1 || longest.words[0]!.terms.length < 2)
    return longest;
  const wordByWord = Array.from({ length: longest.length }, (_, at) => {
    const cut = variants.map((one) => ({ ...one, terms: one.terms.slice(0, position + at + 1) }));
    return {
      translation: translationOf(cut, position + at, index),
      keys: keysOf(cut, position + at, index),
    };
  });
  const single = new Set(
    wordByWord.flatMap(({ translation, keys }) => [...keys, ...termsOf(translation?.words ?? [])]),
  );
  const isSaid = (term: string) =>
    single.has(term) || single.has(index.aliases.at([{ term }], 0)?.key ?? '');
  // A phrase that means what its words mean is looked for word by word.
  return termsOf(longest.words.slice(0, 1)).every(isSaid) ? wordByWord[0]!.translation : longest;
}

function termsOf(words: Translation['words']): string[] {
  return words.flatMap(({ terms }) => terms);
}

function keysOf(variants: readonly Reading[], position: number, { aliases }: Index): string[] {
  return variants.flatMap(({ terms }) => aliases.at(terms, position)?.key ?? []);
}

function translationOf(
  variants: readonly Reading[],
  position: number,
  index: Index,
): Translation | null {
  const found = variants.flatMap(({ language, terms }) =>
    index.languages.flatMap((to) => index.translations.at(terms, position, language, to) ?? []),
  );
  if (found.length === 0) return null;
  const length = Math.max(...found.map((one) => one.length));
  return { length, words: found.flatMap((one) => (one.length === length ? one.words : [])) };
}
