import type { RawBlock, RawItem } from '../raw.ts';
import { statedNames } from '../stated-names.ts';

const START =
  /^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK[^\n]*\n|^\*END\*? ?THE SMALL PRINT[^\n]*\n/m;
const END =
  /^(?:\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK|End of (?:the )?Project Gutenberg)/m;
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  dutch: 'nl',
  portuguese: 'pt',
  polish: 'pl',
  finnish: 'fi',
  swedish: 'sv',
  danish: 'da',
  hungarian: 'hu',
  czech: 'cs',
  latin: 'la',
  russian: 'ru',
};

/** A book of Project Gutenberg, apart from what is said of it before and behind. */
export interface GutenbergBook {
  readonly before: string;
  readonly text: string;
  readonly behind: string;
  readonly item: RawItem;
}

/** Parts such a book; null when the text is none. Its marks of italics and of pictures are taken out. */
export function gutenbergBook(source: string): GutenbergBook | null {
  const start = START.exec(source);
  if (!start) return null;
  const from = start.index + start[0].length;
  const end = END.exec(source.slice(from));
  const to = end ? from + end.index : source.length;
  const before = source.slice(0, from);
  const field = (name: string) =>
    new RegExp(String.raw`^${name}: *([^\n]+(?:\n {2,}\S[^\n]*)*)`, 'm')
      .exec(before)?.[1]
      ?.replace(/\s+/g, ' ')
      .trim();
  // "H. G. Wells [Herbert George]": the name in full stands behind the one on the title page.
  const authors = statedNames(field('Authors?')?.replace(/\s*\[[^\]]*\]/g, ''));
  const title = field('Title');
  const year = /\b(1[5-9]|20)\d\d\b/.exec(field('Original publication') ?? '')?.[0];
  const language = LANGUAGES[(field('Language') ?? '').toLowerCase()];
  return {
    before,
    text: source
      .slice(from, to)
      .replace(/(?<![\p{L}\d_])_([^_\s](?:[^_]{0,300}[^_\s])?)_(?![\p{L}\d_])/gu, '$1')
      .replace(/\[Illustration\.?\]/g, ''),
    behind: source.slice(to),
    item: {
      ...(title ? { type: 'book', title } : {}),
      ...(authors.length > 0 ? { author: authors } : {}),
      ...(year ? { issued: { 'date-parts': [[Number(year)]] } } : {}),
      ...(language ? { language } : {}),
    },
  };
}

/** The blocks of such a book that is no plain text, with what is said of it before and behind as what nobody quotes. */
export function asGutenbergBook(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const holds = (pattern: RegExp) => (block: RawBlock) =>
    'text' in block && pattern.test(block.text);
  const start = blocks.findIndex(
    holds(/^\s*\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK/m),
  );
  const end = blocks.findIndex((block, at) => at > start && holds(END)(block));
  if (start < 0 && end < 0) return blocks;
  return blocks.map((block, at) => {
    if (at > start && (end < 0 || at < end)) return block;
    const text = block.kind === 'row' ? block.cells.join(' | ') : block.text;
    return { kind: 'front-matter', text };
  });
}

/** Title and author of such a book as its pages are titled: "The Project Gutenberg eBook of Emma, by Jane Austen". */
export function gutenbergItem(pageTitle: unknown): RawItem {
  const [, title, author] =
    /^The Project Gutenberg e-?(?:book|text) of (.+?)(?:,? by ([^,]+))?$/i.exec(
      String(pageTitle),
    ) ?? [];
  const authors = statedNames(author);
  return title === undefined
    ? {}
    : { type: 'book', title, ...(authors.length > 0 ? { author: authors } : {}) };
}
