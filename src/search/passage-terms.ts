import { sentencesOf } from '../knowledge/block-sentences.ts';
import { blocksIn, isQuotable, locate, slice } from '../knowledge/document.ts';
import { languageOf, toLanguage } from '../knowledge/language.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { NOUNS_IN_CAPITALS, type Term, toTerms, wordKey } from './terms.ts';

/** A word of a passage and how it is spelled there. */
export interface SpelledWord {
  /** Folded, not stemmed. */
  readonly word: string;
  readonly term: string;
  /** Any word may open a sentence in capitals: that says nothing of how it is spelled. */
  readonly spelling: 'capital' | 'small' | 'opening';
}

/** A passage as the index takes it. */
export interface PassageTerms {
  /** By word position, stop words too. */
  readonly keys: readonly string[];
  /** Terms and alias keys, as they are looked for. */
  readonly terms: readonly string[];
  /** By word position; `''` where no alias begins. */
  readonly aliases: readonly string[];
  readonly sentenceEnds: readonly number[];
  /** Each word, unstemmed, with its term. */
  readonly words: readonly SpelledWord[];
}

/** The terms of a passage's words. */
export function readPassage(
  { document, sentences, language }: Passage,
  aliases: Aliases,
): PassageTerms {
  const keys: string[] = [];
  const terms: string[] = [];
  const marks: string[] = [];
  const sentenceEnds: number[] = [];
  const words: SpelledWord[] = [];
  for (const sentence of sentences) {
    const found = toTerms(slice(document, sentence), language);
    // One by one: a sentence of a broken file may hold more words than a call may have arguments.
    for (const one of found) keys.push(wordKey(one));
    for (const mark of markAliases(found, aliases)) marks.push(mark);
    for (const [at, { folded: word, term, isStop, isCapital }] of found.entries()) {
      const saysNothing = at === 0 || NOUNS_IN_CAPITALS.has(language);
      const spelling = !isCapital ? 'small' : saysNothing ? 'opening' : 'capital';
      if (isStop) continue;
      terms.push(term);
      words.push({ word, term, spelling });
    }
    sentenceEnds.push(keys.length);
  }
  for (const mark of marks) if (mark !== '') terms.push(mark);
  return { keys, terms, aliases: marks, sentenceEnds, words };
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

/** Terms that a passage is found by and not quoted for. */
export type Above = Pick<PassageTerms, 'terms' | 'words'>;

/** The terms of the titles and authors of a passage's document. */
export function readTitle(passage: Passage, aliases: Aliases): Above {
  const { document } = passage;
  const authors = (document.item.author ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return readAbove([document.title, ...authors], passage, aliases);
}

/**
 * The terms of what leads to a passage in its document: the path of its sections, the paragraph before a list or
 * code, the header of a table.
 */
export function readContext(passage: Passage, aliases: Aliases): Above {
  const { document, start, end } = passage;
  const { sections } = locate(document, { start, end: start });
  const leads = new Set<string>();
  for (const block of blocksIn(document, passage)) {
    const lead = block.lead === null ? undefined : document.blocks[block.lead];
    // The words of a paragraph in the passage are found there; the header of a table is no text of any passage.
    if (!lead || (isQuotable(lead) && lead.start < end && start < lead.end)) continue;
    leads.add(slice(document, sentencesOf(document, lead).at(-1) ?? lead));
  }
  return readAbove([...sections, ...leads], passage, aliases);
}

function readAbove(
  texts: readonly string[],
  { document, language }: Passage,
  aliases: Aliases,
): Above {
  const found: string[] = [];
  const words: SpelledWord[] = [];
  for (const text of texts) {
    const terms = toTerms(text, languageOf(text, toLanguage(document.language) ?? language));
    for (const { folded: word, term, isStop } of terms) {
      if (isStop) continue;
      found.push(term);
      // Titles are written in capitals in many languages: that makes no name of a word.
      words.push({ word, term, spelling: 'opening' });
    }
    found.push(...markAliases(terms, aliases).filter(Boolean));
  }
  return { terms: found, words };
}
