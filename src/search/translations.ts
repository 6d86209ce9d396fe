import type { Language } from '../knowledge/language.ts';
import type { Dictionary, Meaning } from './dictionary.ts';
import { type Term, toTerms } from './terms.ts';

/** What words of a question mean in another language. */
export interface Translation {
  /** How many of the question's words it translates. */
  readonly length: number;
  /** Words of the other language, likeliest first. */
  readonly words: readonly TranslatedWord[];
}

export interface TranslatedWord {
  readonly word: string;
  readonly terms: readonly string[];
  /** How surely it is meant, from 0 to 1. */
  readonly surety: number;
}

export interface Translations {
  /** The languages of its dictionaries. */
  readonly languages: readonly Language[];
  /** The longest entry that begins at `position` of `terms`, which are of the language `from`; null without one. */
  at(terms: readonly Term[], position: number, from: Language, to: Language): Translation | null;
}

/** A word is most surely what its row gives first. */
const SURETY = 0.8;
const FURTHER = 0.15;
/** Words that one word is translated by. */
const MOST = 5;

/** A library is read again and again with the same dictionaries: what was made last for those that begin with one. */
const made = new WeakMap<
  Dictionary,
  { readonly dictionaries: readonly Dictionary[]; readonly translations: Translations }
>();

/** Looks words up in dictionaries. What a pair of languages needs is made when it is first asked for. */
export function createTranslations(dictionaries: readonly Dictionary[]): Translations {
  const [first] = dictionaries;
  const last = first && made.get(first);
  const isSame =
    last?.dictionaries.length === dictionaries.length &&
    last.dictionaries.every((one, at) => one === dictionaries[at]);
  if (last && isSame) return last.translations;
  const translations = joinDictionaries(dictionaries);
  if (first) made.set(first, { dictionaries, translations });
  return translations;
}

function joinDictionaries(dictionaries: readonly Dictionary[]): Translations {
  const pairs = new Map<string, Pair>();
  const pairOf = (from: Language, to: Language): Pair => {
    const key = `${from} ${to}`;
    const pair = pairs.get(key) ?? createPair(dictionaries, from, to);
    pairs.set(key, pair);
    return pair;
  };
  return {
    languages: [...new Set(dictionaries.flatMap(({ languages }) => languages))],
    at(terms, position, from, to) {
      if (from === to) return null;
      const { entries, longest } = pairOf(from, to);
      for (let length = Math.min(longest, terms.length - position); length > 0; length--) {
        const found = entries.get(keyOf(terms.slice(position, position + length)));
        if (found) return { length, words: wordsOf(found, to) };
      }
      return null;
    },
  };
}

interface Pair {
  /** By the terms of an entry, its meanings. */
  readonly entries: ReadonlyMap<string, readonly RankedMeaning[]>;
  /** Words of the longest entry. */
  readonly longest: number;
}

interface RankedMeaning {
  readonly meaning: Meaning;
  /** Place of the entry among the words of the meaning. */
  readonly rank: number;
}

function createPair(dictionaries: readonly Dictionary[], from: Language, to: Language): Pair {
  const entries = new Map<string, RankedMeaning[]>();
  let longest = 1;
  for (const dictionary of dictionaries)
    for (const meaning of dictionary.meanings(from, to))
      for (const [rank, word] of meaning.words.entries()) {
        const terms = toTerms(word, from);
        if (terms.every(({ isStop }) => isStop)) continue;
        longest = Math.max(longest, terms.length);
        const key = keyOf(terms);
        const before = entries.get(key);
        if (before) before.push({ meaning, rank });
        else entries.set(key, [{ meaning, rank }]);
      }
  return { entries, longest };
}

function wordsOf(meanings: readonly RankedMeaning[], to: Language): TranslatedWord[] {
  const words = new Map<string, TranslatedWord>();
  for (const { meaning, rank } of meanings)
    for (const [place, word] of meaning.translations().entries()) {
      const surety = SURETY / (1 + FURTHER * (rank + place));
      if (surety <= (words.get(word)?.surety ?? 0)) continue;
      const content = toTerms(word, to).filter(({ isStop }) => !isStop);
      words.set(word, { word, terms: content.map(({ term }) => term), surety });
    }
  return [...words.values()].sort((a, b) => b.surety - a.surety).slice(0, MOST);
}

function keyOf(terms: readonly Pick<Term, 'term' | 'folded' | 'isStop'>[]): string {
  return terms.map(({ term, folded, isStop }) => (isStop ? folded : term)).join(' ');
}
