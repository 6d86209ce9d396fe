import type { Country } from '../knowledge/countries.ts';
import type { Party } from './dose-fact.ts';
import type { Case } from './items.ts';
import { foldKey, is } from './lexicon/tags.ts';
import { declineName, type NameForm, SLAVIC_NAMES, slavicAdjectives } from './slavic-names.ts';
import { isCapital, type Token, tokenize } from './tokens.ts';

export interface PlaceMatch {
  readonly party: Party;
  /** Number of tokens. */
  readonly length: number;
  /** `Georgian`, and short forms such as `US`, which stand before a noun as adjectives do. */
  readonly isAdjective: boolean;
  /** What its ending says it is, in languages that tell; else null. */
  readonly cases: ReadonlySet<Case> | null;
}

/** Finds names of countries, their adjectives and capitals in a sequence of tokens. */
export interface Gazetteer {
  /** The longest name that begins at `position`, or null. Names are told from words by capitals. */
  at(tokens: readonly Token[], position: number): PlaceMatch | null;
}

const UNION: Country = {
  code: 'EU',
  names: ['European Union', 'EU', 'European Commission', 'Team Europe', 'Brussels'],
  demonyms: [],
  capitals: [],
  isIndependent: true,
};

/** Seats of government that sources use as a country's name and that are no capital. */
const SEATS: Readonly<Record<string, string>> = {
  'White House': 'US',
  Kremlin: 'RU',
  'Downing Street': 'GB',
  'Lao PDR': 'LA',
  DRC: 'CD',
};

interface Entry {
  readonly party: Party;
  readonly isAdjective: boolean;
  readonly words: readonly string[];
  readonly cases: Set<Case> | null;
  /** It is written without a capital. */
  readonly isLower: boolean;
}

/** Compass words that make another place of a country's name: "Northern Ireland", "Latin America". */
const COMPASS =
  /^(new|north|south|east|west|northern|southern|eastern|western|central|latin|inner|outer|(латин|центральн|північн|південн|східн|західн|северн|южн|восточн|западн)\p{L}+)$/u;

const known = new WeakMap<readonly Country[], Gazetteer>();

/** The gazetteer of `countries` and the European Union; made once for a list. */
export function gazetteerOf(countries: readonly Country[]): Gazetteer {
  const gazetteer = known.get(countries) ?? createGazetteer(countries);
  known.set(countries, gazetteer);
  return gazetteer;
}

function createGazetteer(countries: readonly Country[]): Gazetteer {
  const places = new Map<string, Entry[]>();
  const taken = new Map<string, Entry>();
  // States before territories: "Dutch" is the Netherlands, not its Caribbean part.
  const all = [
    ...countries.filter(({ isIndependent }) => isIndependent),
    ...countries.filter(({ isIndependent }) => !isIndependent),
  ];
  const add = (
    { code, names }: Country,
    name: string,
    isAdjective: boolean,
    cases?: NameForm['cases'],
  ) => {
    const words = tokenize(name).map(({ key }) => key);
    const joined = words.join(' ');
    const [first] = words;
    const known = taken.get(joined);
    // "Молдові" is of two cases.
    if (known?.party.code === code) for (const one of cases ?? []) known.cases?.add(one);
    if (first === undefined || joined.length < 2 || known) return;
    const entry: Entry = {
      party: { code, name: names[0] ?? code },
      isAdjective,
      words,
      cases: cases ? new Set(cases) : null,
      isLower: /^\p{Ll}/u.test(name),
    };
    taken.set(joined, entry);
    places.set(first, [...(places.get(first) ?? []), entry]);
  };
  add(UNION, 'Brussels', false);
  for (const country of [UNION, ...all])
    for (const name of country.names.filter(isLatin)) add(country, name, /^[A-Z.]+$/.test(name));
  // "Congolese" and "Dominican" belong to two states, so that they name neither.
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const name of all.flatMap(({ demonyms, isIndependent }) => (isIndependent ? demonyms : [])))
    (seen.has(name) ? shared : seen).add(name);
  for (const country of all)
    for (const name of country.demonyms) if (!shared.has(name)) add(country, name, true);
  for (const country of all) {
    for (const name of country.names.filter(isLatin))
      for (const { form, isAdjective } of shortForms(name)) add(country, form, isAdjective);
    if (country.isIndependent)
      for (const capital of country.capitals) add(country, capital.replace(/ D\.C\.$/, ''), false);
    for (const [seat, code] of Object.entries(SEATS))
      if (code === country.code) add(country, seat, false);
  }
  for (const country of [UNION, ...all]) {
    const added = SLAVIC_NAMES.get(country.code)?.split(',') ?? [];
    for (const name of [
      ...added,
      ...country.names.filter((one) => /\p{Script=Cyrillic}/u.test(one)),
    ])
      for (const { form, cases } of declineName(name)) add(country, form, false, cases);
    for (const form of slavicAdjectives(country.code)) add(country, form, true);
  }
  for (const list of places.values()) list.sort((a, b) => b.words.length - a.words.length);

  return {
    at(tokens, position) {
      const token = tokens[position];
      const entries = token && places.get(token.key);
      if (!entries) return null;
      const before = tokens[position - 1];
      if (before && isCapital(before) && COMPASS.test(before.key)) return null;
      for (const { party, isAdjective, words, cases, isLower } of entries) {
        if (!isLower && !isCapital(token)) continue;
        if (!words.every((word, offset) => tokens[position + offset]?.key === word)) continue;

        if (is(tokens[position + words.length], 'currency')) continue;
        return { party, isAdjective, cases, length: words.length };
      }
      return null;
    },
  };
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\s\p{P}\p{M}]+$/u.test(name) && !/^(island|mann|viti|lao)$/i.test(name);
}

/** Forms that the packages leave out but grammar gives: "Kazakh", "Britain", "Bosnia", "U.K.". */
function shortForms(name: string): { form: string; isAdjective: boolean }[] {
  const forms: { form: string; isAdjective: boolean }[] = [];
  const stan = /^(\p{L}{4,}?)i?stan$/u.exec(name)?.[1];
  if (stan) forms.push({ form: stan, isAdjective: true });
  const core =
    /^(?:Great|United States of|Republic of the|Republic of) ((?:\p{Lu}[\p{L}'’]+ ?){1,2})$/u;
  const others = [
    core.exec(name)?.[1],
    // "Republic of Congo", "St Lucia", "D.R. Congo", "Timor Leste"
    name.includes(' of the ') ? name.replace(' of the ', ' of ') : undefined,
    /^Saint \p{Lu}/u.test(name) ? name.replace('Saint', 'St') : undefined,
    /^Saint \p{Lu}/u.test(name) ? name.replace('Saint', 'St.') : undefined,
    /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(name) ? name.replace('-', ' ') : undefined,
  ];
  for (const form of others) if (form) forms.push({ form, isAdjective: false });
  const first = /^([\p{L}.]+(?: [\p{L}.]+)?) (?:and|&) \p{L}/u.exec(name)?.[1];
  if (first) forms.push({ form: first, isAdjective: false });
  if (/^\p{L}{8,}s$/u.test(name)) forms.push({ form: name.slice(0, -1), isAdjective: true });
  return forms.filter(({ form }) => foldKey(form).length > 1);
}
