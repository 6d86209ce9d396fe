import { locate, slice } from '../knowledge/document.ts';
import { type Language, languageOf, toLanguage } from '../knowledge/language.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { type Term, toTerms } from './terms.ts';

/** A word of a passage and how it is spelled there. */
export interface SpelledWord {
  /** Folded, not stemmed. */
  readonly word: string;
  readonly term: string;
  /** Any word may open a sentence in capitals: that says nothing of how it is spelled. */
  readonly spelling: 'capital' | 'small' | 'opening';
}

/** Languages that write every noun with a capital. */
const NOUNS_IN_CAPITALS: ReadonlySet<Language> = new Set(['de']);

/** A passage as the index takes it. */
export interface PassageTerms {
  /** By word position; `''` for stop words. */
  readonly terms: readonly string[];
  /** By word position; `''` where no alias begins. */
  readonly aliases: readonly string[];
  readonly sentenceEnds: readonly number[];
  /** Each word, unstemmed, with its term. */
  readonly words: readonly SpelledWord[];
}

/** What stands over a passage, as the index takes it. */
export interface TitleTerms {
  /** All terms and alias keys. */
  readonly keys: readonly string[];
  readonly words: readonly SpelledWord[];
}

/** The terms of a passage's words. */
export function readPassage(
  { document, sentences, language }: Passage,
  aliases: Aliases,
): PassageTerms {
  const terms: string[] = [];
  const marks: string[] = [];
  const sentenceEnds: number[] = [];
  const words: SpelledWord[] = [];
  for (const sentence of sentences) {
    const found = toTerms(slice(document, sentence), language);
    terms.push(...found.map(({ term, isStop }) => (isStop ? '' : term)));
    marks.push(...markAliases(found, aliases));
    for (const [at, { folded: word, term, isStop, isCapital }] of found.entries()) {
      const saysNothing = at === 0 || NOUNS_IN_CAPITALS.has(language);
      const spelling = !isCapital ? 'small' : saysNothing ? 'opening' : 'capital';
      if (!isStop) words.push({ word, term, spelling });
    }
    sentenceEnds.push(terms.length);
  }
  return { terms, aliases: marks, sentenceEnds, words };
}

/** For each position the key of the alias that begins there, `''` for none; aliases do not overlap. */
function markAliases(terms: readonly Term[], aliases: Aliases): string[] {
  const marks = terms.map(() => '');
  for (let position = 0; position < terms.length; ) {
    const match = aliases.at(terms, position);
    if (match) marks[position] = match.key;
    position += match?.length ?? 1;
  }
  return marks;
}

/** The terms that stand over a passage: its document's title and authors, its section's title. */
export function readTitle({ document, start, language }: Passage, aliases: Aliases): TitleTerms {
  const { section } = locate(document, start);
  const authors = (document.item.author ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  const keys: string[] = [];
  const words: SpelledWord[] = [];
  for (const title of [document.title, ...authors, section ?? '']) {
    const terms = toTerms(title, languageOf(title, toLanguage(document.language) ?? language));
    for (const { folded: word, term, isStop } of terms) {
      if (isStop) continue;
      keys.push(term);
      // Titles are written in capitals in many languages: that makes no name of a word.
      words.push({ word, term, spelling: 'opening' });
    }
    keys.push(...markAliases(terms, aliases).filter(Boolean));
  }
  return { keys, words };
}
