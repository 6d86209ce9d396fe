import type { Country } from '../knowledge/countries.ts';
import { createSpelling } from '../search/spelling.ts';
import { createWordList } from '../search/word-list.ts';
import { foldWord, splitWords } from '../search/words.ts';

/** Turns what people type into countries, and countries into what people read. */
export interface CountryNames {
  readonly codes: readonly string[];
  /** The code of a country by any of its names or adjectives in any language, or by its ISO code. */
  find(typed: string): string | null;
  /** Codes of the countries with names nearest to a mistyped one, nearest first. */
  nearest(typed: string): string[];
  /** Does some name of the country hold a word that begins as typed? Everything matches nothing. */
  matches(code: string, typed: string): boolean;
}

/** The European Union gives and gets as countries do; ISO 3166-1 reserves EU for it. */
export const UNION = 'EU';
const UNION_NAMES = ['European Union', 'EU', 'Європейський Союз', 'ЄС', 'Европейский союз', 'ЕС'];

const MOST_NEAREST = 5;

/** The names of all `countries` and of the European Union. */
export function createCountryNames(countries: readonly Country[]): CountryNames {
  const codeOf = new Map<string, string>();
  const namesOf = new Map<string, string[]>();
  const add = (code: string, names: readonly string[]) => {
    for (const name of names.map(foldName)) {
      if (!codeOf.has(name)) codeOf.set(name, code);
      namesOf.set(code, [...(namesOf.get(code) ?? []), name]);
    }
  };
  for (const { code, names } of countries) add(code, names);
  for (const { code, demonyms } of countries) add(code, demonyms);
  add(UNION, UNION_NAMES);
  const spelling = createSpelling([createWordList(() => codeOf)], () => 1);

  return {
    codes: [...namesOf.keys()],
    find(typed) {
      const code = typed.trim().toUpperCase();
      return namesOf.has(code) ? code : (codeOf.get(foldName(typed)) ?? null);
    },
    nearest: (typed) =>
      [...new Set(spelling.similar(foldName(typed)).map(({ term }) => term))].slice(
        0,
        MOST_NEAREST,
      ),
    matches(code, typed) {
      const wanted = foldName(typed);
      return (namesOf.get(code) ?? []).some((name) => ` ${name}`.includes(` ${wanted}`));
    },
  };
}

/** By locale: they take milliseconds to make. */
const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a country in a language, by ICU. */
export function countryName(code: string, locale: string): string {
  const names = displayNames.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' });
  displayNames.set(locale, names);
  return names.of(code) ?? code;
}

function foldName(name: string): string {
  return splitWords(name)
    .map(({ text }) => foldWord(text))
    .join(' ');
}
