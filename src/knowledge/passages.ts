import { hash } from 'node:crypto';
import { sentencesOf } from './block-sentences.ts';
import { type Block, type Document, isQuotable, type Span } from './document.ts';
import { type Language, languageOf, toLanguage } from './language.ts';
import { countWords } from './sentences.ts';

/** A few whole sentences of one section: what the index holds and what a quote is taken from. */
export interface Passage extends Span {
  /** Made from the document's id and the passage's words: survives restarts and edits elsewhere. */
  readonly id: string;
  readonly document: Document;
  readonly language: Language;
  readonly sentences: readonly Span[];
}

interface Sentence extends Span {
  readonly words: number;
}

/** Words a passage aims at. */
const TARGET = 120;

/**
 * Cuts a document's paragraphs into passages of about 120 words: short neighbours of one section
 * together, long paragraphs in even parts, always between sentences.
 */
export function splitPassages(document: Document): Passage[] {
  const seen = new Map<string, number>();
  const documentLanguage = toLanguage(document.language) ?? 'en';
  return groupParagraphs(document)
    .flatMap(evenParts)
    .map((sentences) => {
      const span = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
      const text = document.text.slice(span.start, span.end);
      const occurrence = seen.get(text) ?? 0;
      seen.set(text, occurrence + 1);
      return {
        ...span,
        id: passageId(document.id, text, occurrence),
        document,
        language: languageOf(text, documentLanguage),
        sentences: sentences.map(({ start, end }) => ({ start, end })),
      };
    });
}

/** Twelve characters that fit a Discord button; the same words twice count their occurrence in. */
function passageId(documentId: string, text: string, occurrence: number): string {
  return hash('sha256', JSON.stringify([documentId, text, occurrence]), 'base64url').slice(0, 12);
}

function groupParagraphs(document: Document): Sentence[][] {
  const groups: Sentence[][] = [];
  const { text, blocks } = document;
  let last: Block | undefined;
  for (const block of blocks) {
    if (!isQuotable(block)) continue;
    const sentences = sentencesOf(document, block).map((span) => ({
      ...span,
      words: countWords(text.slice(span.start, span.end)),
    }));
    const group = groups.at(-1);
    const fits = group && wordsIn(group) + wordsIn(sentences) <= TARGET;
    if (fits && last?.sections.join('\n') === block.sections.join('\n')) group.push(...sentences);
    else groups.push(sentences);
    last = block;
  }
  return groups;
}

function evenParts(sentences: Sentence[]): Sentence[][] {
  const count = Math.max(1, Math.round(wordsIn(sentences) / TARGET));
  const target = wordsIn(sentences) / count;
  const parts: Sentence[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const sentence of sentences) {
    const middle = before + sentence.words / 2;
    parts[Math.min(count - 1, Math.floor(middle / target))]!.push(sentence);
    before += sentence.words;
  }
  return parts.filter((part) => part.length > 0);
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}
