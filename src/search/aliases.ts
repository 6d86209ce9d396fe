import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Country } from '../knowledge/countries.ts';
import type { Language } from '../knowledge/language.ts';
import { type Term, toTerms } from './terms.ts';
import { foldWord } from './words.ts';

/** `aliases.json`: groups of terms that mean the same, across words and languages. */
export const AliasGroups = z.array(z.array(z.string().trim().min(1).max(80)).min(2));
export type AliasGroups = z.infer<typeof AliasGroups>;

/** Where an alias stands in a sequence of terms, and the key of its group. */
export interface AliasMatch {
  readonly key: string;
  readonly length: number;
}

/** What an alias is looked for in; a stop word is none by itself: "us" is no form of "use". */
type Aliasable = Pick<Term, 'term'> & Partial<Pick<Term, 'isStop'>>;

/** Equal terms, found in any sequence of terms. The key of a country's group is `=` and its code. */
export interface Aliases {
  /** The longest alias that begins at `position`, or null. */
  at(terms: readonly Aliasable[], position: number): AliasMatch | null;
  /** Aliases of one word, folded, with the keys of their groups. */
  words(): Iterable<readonly [word: string, key: string]>;
}

/** A library is read again and again with the same groups: what was made last for a list of countries. */
const made = new WeakMap<readonly Country[], { groups: AliasGroups; aliases: Aliases }>();

/**
 * Joins groups and country names that share a spelling, and indexes them by their stems. A key marks
 * the same thing in sources and in questions, so that "США" finds "Washington".
 */
export function createAliases(groups: AliasGroups, countries: readonly Country[]): Aliases {
  const last = made.get(countries);
  if (last && isDeepStrictEqual(last.groups, groups)) return last.aliases;
  const aliases = joinAliases(groups, countries);
  made.set(countries, { groups: structuredClone(groups), aliases });
  return aliases;
}

function joinAliases(groups: AliasGroups, countries: readonly Country[]): Aliases {
  const keyOf = new Map<string, string>();
  for (const { code, names } of countries)
    for (const name of names) addOnce(keyOf, spelling(name), `=${code}`);
  for (const { code, demonyms } of countries)
    for (const name of demonyms) addOnce(keyOf, spelling(name), `=${code}`);
  for (const group of groups) {
    const known = group.map((term) => keyOf.get(spelling(term))).find((key) => key !== undefined);
    for (const term of group) addOnce(keyOf, spelling(term), known ?? `=${spelling(group[0]!)}`);
  }

  // Stemming them takes most of a start, and many libraries and questions are of one script.
  const made = new Map<boolean, Sequences>();
  const beginningIn = (isCyrillic: boolean): Sequences => {
    const known =
      made.get(isCyrillic) ??
      sequencesOf([...keyOf].filter(([term]) => beginsCyrillic(term) === isCyrillic));
    made.set(isCyrillic, known);
    return known;
  };

  return {
    at(terms, position) {
      const { sequences, longestFrom } = beginningIn(beginsCyrillic(terms[position]?.term ?? ''));
      const longest = longestFrom.get(terms[position]?.term ?? '') ?? 0;
      for (let length = Math.min(longest, terms.length - position); length > 0; length--) {
        const sequence = terms.slice(position, position + length);
        const key = sequences.get(join(sequence));
        if (key !== undefined && sequence.some(({ isStop }) => !isStop)) return { key, length };
      }
      return null;
    },
    *words() {
      for (const [term, key] of keyOf) if (!term.includes(' ')) yield [foldWord(term), key];
    },
  };
}

interface Sequences {
  /** The key of an alias by its terms. */
  readonly sequences: ReadonlyMap<string, string>;
  /** Terms of the longest alias by its first one. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

function sequencesOf(keys: Iterable<readonly [term: string, key: string]>): Sequences {
  const sequences = new Map<string, string>();
  const longestFrom = new Map<string, number>();
  for (const [term, key] of keys)
    for (const language of languagesOf(term)) {
      const terms = toTerms(term, language);
      const [first] = terms;
      if (!first || terms.every(({ isStop }) => isStop)) continue;
      longestFrom.set(first.term, Math.max(longestFrom.get(first.term) ?? 1, terms.length));
      addOnce(sequences, join(terms), key);
    }
  return { sequences, longestFrom };
}

/** Is its first letter or figure of that script? It is the same before and after stemming. */
function beginsCyrillic(term: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Script=Cyrillic}/u.test(term);
}

/** Is it the key of a group? Those begin with a sign that no word has. */
export function isAliasKey(term: string): boolean {
  return term.startsWith('=');
}

/** Spelling without difference of case, but "US" is not "us". */
function spelling(term: string): string {
  return /^\p{Lu}{2,}$/u.test(term) ? term : term.toLowerCase();
}

function languagesOf(term: string): Language[] {
  return /\p{Script=Cyrillic}/u.test(term) ? ['uk', 'ru'] : ['en'];
}

function join(terms: readonly { readonly term: string }[]): string {
  return terms.map(({ term }) => term).join(' ');
}

function addOnce(map: Map<string, string>, name: string, value: string): void {
  if (!map.has(name)) map.set(name, value);
}
