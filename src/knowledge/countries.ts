import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Names of one country in English, Ukrainian and Russian, as sources and questions use them. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Common and official names and other spellings; the first is the usual English name. */
  readonly names: readonly string[];
  /** What its people and things are called in English: "Georgian". */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** A state of its own, not the territory of another. */
  readonly isIndependent: boolean;
}

interface WorldCountry {
  readonly cca2: string;
  readonly independent: boolean | null;
  readonly capital: readonly string[];
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly demonyms: Readonly<Record<string, { readonly f: string; readonly m: string }>>;
  readonly translations: Readonly<Record<string, { readonly common: string }>>;
}

type Names = { readonly countries: Readonly<Record<string, string | readonly string[]>> };

let countries: readonly Country[] | undefined;

/**
 * All countries of ISO 3166-1, by the names that i18n-iso-countries, world-countries and ICU know.
 * Independent ones come first: "American" is of the United States before it is of their islands.
 * Always the same list, so that what is made of it can be kept by it.
 */
export function listCountries(): readonly Country[] {
  countries ??= joinNames();
  return countries;
}

function joinNames(): Country[] {
  const world: readonly WorldCountry[] = require('world-countries/countries.json');
  const locales = ['en', 'uk', 'ru'].map((locale) => ({
    names: require(`i18n-iso-countries/langs/${locale}.json`) as Names,
    display: new Intl.DisplayNames(locale, { type: 'region' }),
  }));
  return byIndependence(world).map((country) => {
    const { cca2: code, name, altSpellings, demonyms, translations } = country;
    const local = locales.flatMap(({ names, display }) => [
      ...[names.countries[code] ?? []].flat(),
      display.of(code) ?? '',
    ]);
    const russian = translations.rus?.common ?? '';
    return {
      code,
      names: unique([
        name.common,
        name.official,
        ...local,
        russian,
        ...altSpellings.filter(isName),
      ]),
      demonyms: unique(Object.values(demonyms.eng ?? {})),
      capitals: country.capital,
      isIndependent: country.independent !== false,
    };
  });
}

function byIndependence(world: readonly WorldCountry[]): WorldCountry[] {
  return world.toSorted((a, b) => Number(b.independent ?? false) - Number(a.independent ?? false));
}

/** Two-letter codes are among the spellings, but "IN" and "IT" in a text are seldom countries. */
function isName(spelling: string): boolean {
  return spelling.length > 2;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter(Boolean))];
}
