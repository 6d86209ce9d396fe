import type { Span } from '../knowledge/document.ts';
import { withoutInvisible } from '../knowledge/fold.ts';
import type { Language } from '../knowledge/language.ts';
import { isAliasKey } from './aliases.ts';
import { COUNTED, FRAME, STANDS_FOR } from './asking-words.ts';
import type { Index } from './index.ts';
import { type KindAsked, kindAsked } from './kinds-asked.ts';
import { type OtherWords, otherReadings, translateAt } from './other-readings.ts';
import { type Reading, readingsOf } from './question-readings.ts';
import { NOUNS_IN_CAPITALS, type Term, wordKey } from './terms.ts';

/** One thing a question speaks of, and the terms that passages may hold it by. */
export interface Concept extends Span {
  /** The question's own words. */
  readonly words: string;
  /** Term to how surely it means the concept, from 0 to 1. */
  readonly terms: ReadonlyMap<string, number>;
  /** Inverse document frequency: how much finding it says. Unknown words weigh most. */
  readonly weight: number;
  /** A name, or what "how many" asks for: no other word can stand for it. */
  readonly isEssential: boolean;
  /** Known words that an unknown one was read as. */
  readonly readAs: readonly string[];
}

/** A word of a question, stop words too, and how much it says. */
export interface Worded {
  readonly key: string;
  readonly weight: number;
  readonly isStop: boolean;
}

export interface Question {
  readonly text: string;
  /** The language that it is most likely in. */
  readonly language: Language;
  /** The question as it is worded. */
  readonly words: readonly Worded[];
  readonly concepts: readonly Concept[];
  /** Sum of the concepts' weights. */
  readonly weight: number;
  /** The kind of thing asked for; null when the words say none. */
  readonly expects: KindAsked | null;
}

/** Longer questions are cut: nothing after this many characters is looked at. */
export const LONGEST_QUESTION = 2000;

/** Another word for the same comes after the very word. */
const EQUAL = 0.9;
/** Understands a question in terms of what the index holds. Any text is a question. */
export function parseQuestion(text: string, index: Index): Question {
  const cut = withoutInvisible(text.slice(0, LONGEST_QUESTION));
  const variants = readingsOf(cut, index);
  const concepts = findConcepts(cut, variants, index);
  return {
    text,
    language: variants[0]!.language,
    words: variants[0]!.terms.map((word) => wordedAs(word, index)),
    concepts,
    weight: concepts.reduce((sum, { weight }) => sum + weight, 0),
    expects: kindAsked(cut),
  };
}

function wordedAs(word: Term, index: Index): Worded {
  const frequency = Math.max(UNKNOWN, index.documentFrequency(word.term));
  const weight = word.isStop ? STOP_WORD : inverseFrequency(frequency, index.size);
  return { key: wordKey(word), weight, isStop: word.isStop };
}

function findConcepts(text: string, variants: readonly Reading[], index: Index): Concept[] {
  const { language, terms: likeliest } = variants[0]!;
  const saysCapital = !isMostlyCapital(likeliest) && !NOUNS_IN_CAPITALS.has(language);
  const concepts: Concept[] = [];
  const frame: Concept[] = [];
  for (let position = 0; position < likeliest.length; ) {
    const { alias, translation, length } = phraseAt(position, variants, index);
    const own = likeliest.slice(position, position + length);
    const stems = length > 1 ? [] : variants.map(({ terms }) => terms[position]!.term);
    const first = own[0]!;
    position += length;
    if (length === 1 && alias.length === 0 && (first.isStop || isShout(first, text, index)))
      continue;
    const terms = [...stems, ...(alias.key === '' ? [] : [alias.key])];
    const isKnown = terms.some((term) => index.documentFrequency(term) > 0);
    const isName = isKnown
      ? [...own.map(({ term }) => term), ...terms].some(index.isName)
      : saysCapital && first.isCapital && first.start > 0;
    const span = { start: first.start, end: own.at(-1)!.end };
    const words = text.slice(span.start, span.end);
    const isAcronym = ACRONYM.test(words) && /\p{Ll}/u.test(text);
    const { isCapital } = first;
    const concept = {
      ...span,
      words,
      isEssential: isName || isCountryKey(alias.key) || COUNTED.test(text.slice(0, span.start)),
      ...weigh(terms, { first, translation, language, isCapital, isAcronym }, index),
    };
    if (FRAME.has(first.folded) || STANDS_FOR.test(text.slice(span.start))) frame.push(concept);
    else {
      const same = concepts.findIndex((other) => sharesTerm(other.terms, concept.terms));
      if (same < 0) concepts.push(concept);
      else concepts[same] = saidAgain(concepts[same]!, concept);
    }
  }
  return concepts.length > 0 ? concepts : frame;
}

const NO_ALIAS = { key: '', length: 0 };

/** What the words from `position` on mean together, and how many of them: the longest alias and translation. */
function phraseAt(position: number, variants: readonly Reading[], index: Index) {
  const likeliest = variants[0]!.terms;
  const alias = variants
    .flatMap(({ terms }, at) => {
      const found = index.aliases.at(terms, position);
      // "die" and "war" say nothing in a German question, whatever they mean in an English one.
      return found && (at === 0 || found.length > 1 || !likeliest[position]!.isStop) ? found : [];
    })
    .reduce((a, b) => (b.length > a.length ? b : a), NO_ALIAS);
  const found = translateAt(variants, position, index);
  const says = (length: number) =>
    likeliest.slice(position, position + length).some(({ isStop }) => !isStop);
  const translation =
    found !== null && found.length >= alias.length && says(found.length) ? found : null;
  const length = Math.max(alias.length, translation?.length ?? 1);
  // What a part of it means is not what it means.
  return { alias: alias.length < length ? NO_ALIAS : alias, translation, length };
}

/** In a question written like a headline, or shouted, a capital says nothing. */
function isMostlyCapital(terms: readonly Term[]): boolean {
  const content = terms.filter(({ isStop }) => !isStop);
  return content.filter(({ isCapital }) => isCapital).length > 0.7 * content.length;
}

/** What a question says again is what it is about, though each time adds less than the first. */
function saidAgain(concept: Concept, { weight }: Concept): Concept {
  return { ...concept, weight: concept.weight + AGAIN * weight };
}

/** Where all is in capitals, a stop word that no source has as an acronym is none. */
function isShout({ term, folded }: Term, text: string, index: Index): boolean {
  const isAcronym = term === folded.toUpperCase() && term !== folded;
  return isAcronym && !/\p{Ll}/u.test(text) && index.documentFrequency(term) === 0;
}

function isCountryKey(key: string): boolean {
  return /^=[A-Z]{2}$/.test(key);
}

function weigh(
  terms: readonly string[],
  others: OtherWords,
  index: Index,
): Pick<Concept, 'terms' | 'weight' | 'readAs'> {
  const known = terms.filter((term) => index.documentFrequency(term) > 0);
  const read = otherReadings(terms, known.length > 0, others, index);
  const frequency = Math.max(
    UNKNOWN,
    ...[...known, ...read.map(({ term }) => term)].map(index.documentFrequency),
  );
  return {
    terms: new Map([
      ...read.map(({ term, surety }): [string, number] => [term, surety]),
      ...known.map((term): [string, number] => [
        term,
        isAliasKey(term) && known.length > 1 ? EQUAL : 1,
      ]),
    ]),
    weight: inverseFrequency(frequency, index.size),
    readAs: known.length > 0 ? [] : [...new Set(read.map(({ word }) => word))],
  };
}

/** Robertson and Spärck Jones' inverse document frequency, kept above 0 as Lucene does. */
function inverseFrequency(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

function sharesTerm(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return [...b.keys()].some((term) => a.has(term));
}

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** What each further mention is worth. */
const AGAIN = 0.5;
/** Stop words tell a wording, hardly more. */
const STOP_WORD = 0.3;
/** An unknown word weighs as one that a single passage holds: it may be a mere paraphrase. */
const UNKNOWN = 1;
