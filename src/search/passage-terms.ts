import { sentencesOf } from '../knowledge/block-sentences.ts';
import {
  type Block,
  blocksIn,
  type Document,
  isQuotable,
  locate,
  slice,
} from '../knowledge/document.ts';
import { type Language, languageOf, toLanguage } from '../knowledge/language.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import type { TermReader, WordTerm } from './terms.ts';

/** A word as a segment takes it, with what is looked up when it first comes, and not each time. */
export interface IndexWord extends WordTerm {
  readonly opensAlias: boolean;
  /** Of its key; 0 until it is asked for. */
  number: number;
}

/** A text as the index takes it. */
export interface TextTerms {
  /** One for each word, stop words too. */
  readonly words: readonly IndexWord[];
  /** Where aliases begin, in order; they do not overlap. */
  readonly aliases: readonly AliasPlace[];
}

export interface AliasPlace {
  /** Word position. */
  readonly at: number;
  readonly key: string;
}

/** Reads the texts of passages. */
export interface PassageReader {
  /** The terms of a passage's words, sentence by sentence. */
  text(passage: Passage): TextTerms[];
  /** The terms of the titles and authors of its document. */
  title(passage: Passage): Above;
  /**
   * The terms of what leads to it in its document: the path of its sections, the paragraph before a list or
   * code, the header of a table.
   */
  context(passage: Passage): Above;
}

/** Terms that a passage is found by and not quoted for. */
export interface Above {
  /** Terms and alias keys, as they are looked for. */
  readonly terms: readonly string[];
  /** Its words without stop words. */
  readonly words: readonly IndexWord[];
}

/** What stands above passages is kept as long as they come from one document: they share much of it. */
export function createPassageReader(read: TermReader<IndexWord>, aliases: Aliases): PassageReader {
  let last: Document | undefined;
  const known = new Map<string, Above>();
  const leads = new Map<Block, string>();
  const open = (document: Document) => {
    if (document === last) return;
    last = document;
    known.clear();
    leads.clear();
  };
  const readText = (text: string, language: Language): TextTerms => {
    const words = read(text, language);
    return { words, aliases: placesOf(words, aliases) };
  };
  const readAbove = (texts: readonly string[], { document, language }: Passage): Above => {
    const own = toLanguage(document.language) ?? language;
    const parts = texts.map((text) => {
      const key = `${own} ${text}`;
      const part = known.get(key) ?? toAbove(readText(text, languageOf(text, own)));
      known.set(key, part);
      return part;
    });
    return {
      terms: parts.flatMap(({ terms }) => terms),
      words: parts.flatMap(({ words }) => words),
    };
  };
  const leadText = (document: Document, lead: Block): string => {
    const text = leads.get(lead) ?? slice(document, sentencesOf(document, lead).at(-1) ?? lead);
    leads.set(lead, text);
    return text;
  };
  return {
    text: ({ document, sentences, language }) =>
      sentences.map((sentence) => readText(slice(document, sentence), language)),
    title(passage) {
      open(passage.document);
      return readAbove(titlesOf(passage.document), passage);
    },
    context(passage) {
      open(passage.document);
      const { document, start, end } = passage;
      const { sections } = locate(document, { start, end: start });
      const texts = new Set<string>();
      for (const block of blocksIn(document, passage)) {
        const lead = block.lead === null ? undefined : document.blocks[block.lead];
        // The words of a paragraph in the passage are found there; the header of a table is no text of any passage.
        if (!lead || (isQuotable(lead) && lead.start < end && start < lead.end)) continue;
        texts.add(leadText(document, lead));
      }
      return readAbove([...sections, ...texts], passage);
    },
  };
}

function titlesOf({ title, item }: Document): string[] {
  const authors = (item.author ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return [title, ...authors];
}

function toAbove({ words, aliases }: TextTerms): Above {
  const telling = words.filter(({ isStop }) => !isStop);
  return {
    terms: [...telling.map(({ term }) => term), ...aliases.map(({ key }) => key)],
    words: telling,
  };
}

function placesOf(words: readonly IndexWord[], aliases: Aliases): AliasPlace[] {
  const places: AliasPlace[] = [];
  for (let at = 0; at < words.length; ) {
    const match = words[at]!.opensAlias ? aliases.at(words, at) : null;
    if (match) places.push({ at, key: match.key });
    at += match?.length ?? 1;
  }
  return places;
}
