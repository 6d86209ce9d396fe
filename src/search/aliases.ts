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
  /** Does any alias begin with the term? */
  open(term: string): boolean;
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
  const made = new Map<boolean, Opening>();
  const beginningIn = (isCyrillic: boolean): Opening => {
    const known =
      made.get(isCyrillic) ??
      treeOf([...keyOf].filter(([term]) => beginsCyrillic(term) === isCyrillic));
    made.set(isCyrillic, known);
    return known;
  };
  const opening = (term: string) => beginningIn(beginsCyrillic(term)).get(term);

  return {
    at(terms, position) {
      let found: AliasMatch | null = null;
      let saysSomething = false;
      let one = terms[position];
      let node = one && opening(one.term);
      for (let length = 1; one && node; length++) {
        saysSomething ||= !one.isStop;
        if (node.key !== null && saysSomething) found = { key: node.key, length };
        one = terms[position + length];
        node = one && node.next.get(one.term);
      }
      return found;
    },
    open: (term) => opening(term) !== undefined,
    *words() {
      for (const [term, key] of keyOf) if (!term.includes(' ')) yield [foldWord(term), key];
    },
  };
}

/** What aliases begin with, by term. */
type Opening = Map<string, Node>;

interface Node {
  /** Of the alias that ends here. */
  key: string | null;
  /** How longer ones go on. */
  readonly next: Opening;
}

function treeOf(keys: Iterable<readonly [term: string, key: string]>): Opening {
  const opening: Opening = new Map();
  for (const [term, key] of keys)
    for (const language of languagesOf(term)) {
      const terms = toTerms(term, language);
      if (terms.every(({ isStop }) => isStop)) continue;
      let last: Node | undefined;
      for (const { term } of terms) {
        const beside: Opening = last?.next ?? opening;
        last = beside.get(term) ?? { key: null, next: new Map() };
        beside.set(term, last);
      }
      if (last) last.key ??= key;
    }
  return opening;
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

function addOnce(map: Map<string, string>, name: string, value: string): void {
  if (!map.has(name)) map.set(name, value);
}
