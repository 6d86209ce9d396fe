import { type Language, languageOf } from '../knowledge/language.ts';
import { toTerms } from '../search/terms.ts';

/** A figure with what it counts, as a sentence states it. */
export interface StatedFigure {
  /** With its qualifier and its noun: "more than 4.1 million doses". */
  readonly text: string;
  /** The number and its scale alone, without which two figures are not the same: "4.1 million". */
  readonly number: string;
  /** The stem of its noun. */
  readonly of: string;
}

const QUALIFIER =
  '(?:(?:more|less|fewer) than|over|under|almost|nearly|about|around|approximately|up to|at least|понад|близько|майже|щонайменше|(?:більше|менше) ніж|более(?: чем)?|около|почти|свыше|не менее)';
const SCALE =
  '(?:%|per ?cent|(?:hundred|thousand|million|billion|trillion)s?|млн|млрд|тис\\.?|тыс\\.?|(?:мільйон|мільярд|тисяч|миллион|миллиард|тысяч|відсотк|процент)\\p{L}*)';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:${QUALIFIER}\\s+)?([$€£₴]?\\d+(?:[\\s.,]\\d+)*(?:\\s?${SCALE}(?!\\p{L}))?)(?=\\s)`,
  'giu',
);
/** A year, and not a count of something. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|янв|фев|март|апрел|ма[йя]$|июн|июл|авг|сент|окт|нояб|дек)/iu;
/** Characters behind a number in which its noun must stand. */
const NEAR = 40;
/** A citation's numbers count nothing. */
const CITED = /\([^()]*\b(?:1[5-9]|20)\d\d[^()]*\)/g;

/** The figures of a sentence that count something, in order; years, days and pages are none. */
export function figuresIn(sentence: string): StatedFigure[] {
  const text = sentence.replace(CITED, (cited) => ' '.repeat(cited.length));
  const language: Language = languageOf(sentence, 'en');
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const number = match[1]!.replace(/\s+/g, ' ').toLowerCase();
    const end = match.index + match[0].length;
    const behind = /^[^.;:,()–—|]*/u.exec(text.slice(end, end + NEAR))![0];
    const noun = toTerms(behind, language).find(({ isStop }) => !isStop);
    if (!noun || YEAR.test(number) || MONTH.test(noun.folded)) return [];
    return [{ text: sentence.slice(match.index, end + noun.end), number, of: noun.term }];
  });
}

/** A figure that some places state. */
export interface SharedFigure {
  readonly text: string;
  /** Numbers of the places, from 1. */
  readonly places: readonly number[];
}

/** What several places count by the same word: figures that are stated alike, and those that differ. */
export interface ComparedFigures {
  readonly alike: readonly SharedFigure[];
  /** By the word, its figures. */
  readonly different: readonly (readonly SharedFigure[])[];
}

/** Compares the figures of several sentences as they are stated: nothing is added up or converted. */
export function compareFigures(sentences: readonly string[]): ComparedFigures {
  const byNoun = new Map<string, Map<string, { text: string; places: Set<number> }>>();
  for (const [at, sentence] of sentences.entries())
    for (const { text, number, of } of figuresIn(sentence)) {
      const numbers = byNoun.get(of) ?? new Map<string, { text: string; places: Set<number> }>();
      byNoun.set(of, numbers);
      const known = numbers.get(number) ?? { text, places: new Set<number>() };
      known.places.add(at + 1);
      numbers.set(number, known);
    }
  const all = [...byNoun.values()].map((numbers) =>
    [...numbers.values()].map(({ text, places }) => ({ text, places: [...places] })),
  );
  return {
    alike: all.flat().filter(({ places }) => places.length > 1),
    different: all.filter(
      (figures) => figures.length > 1 && new Set(figures.flatMap(({ places }) => places)).size > 1,
    ),
  };
}
