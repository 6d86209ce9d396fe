import { fold } from '../fold.ts';
import { domBlocks } from './dom-blocks.ts';
import { createNoteReader, isNote } from './dom-note.ts';
import { splitFrontMatter } from './front-matter.ts';
import { itemOf as statedItem } from './front-matter-item.ts';
import { articleOf } from './html/article.ts';
import { damageOf, htmlText } from './html/html-text.ts';
import { itemOf } from './html/page-item.ts';
import { type DomPage, parsePage } from './html/parse-page.ts';
import { settlePage } from './html/settle-page.ts';
import { withoutTemplateTags } from './markdown/template-tags.ts';
import type { RawBlock, RawDocument, RawFile, RawItem } from './raw.ts';
import { asGutenbergBook, gutenbergItem } from './text/gutenberg.ts';

/**
 * Reads a page as it was saved: its article, and what it says of itself. Of a page that a site is still to be made from,
 * the tags of its templates go, and its front matter tells what it is.
 */
export async function readHtml({ bytes, path }: RawFile): Promise<RawDocument> {
  const text = htmlText(bytes);
  const { fields, body, lines, fault } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  if (lines === 0)
    return readPage(isTemplate(text) ? withoutTemplateTags(text) : text, { path, savedFrom: null });
  const page = readPage(withoutTemplateTags(body), { path, savedFrom: null });
  const { item } = statedItem(fields, path);
  return {
    ...page,
    item: { ...page.item, ...item },
    warnings: [...(fault ? [fault] : []), ...page.warnings],
  };
}

/** A part of a page, or one whose very title is still to be put in. */
function isTemplate(text: string): boolean {
  if (!/\{[{%]/.test(text)) return false;
  return !/<html\b|<!doctype/i.test(text) || /<title>\s*\{[{%]/i.test(text);
}

/** Reads the text of a page. `savedFrom` is the address that an archive keeps it under. */
export function readPage(
  text: string,
  { path, savedFrom }: { readonly path: string; readonly savedFrom: string | null },
): RawDocument {
  const isXml = /\.xhtml$/i.test(path) || /^\s*<\?xml\b/.test(text);
  const parse = () => {
    const page = parsePage(text, isXml);
    settlePage(page);
    return page;
  };
  const page = parse();
  const blocks = asGutenbergBook(domBlocks(articleOf(parse)));
  const item = itemOf(page, savedFrom ?? browserNote(text));
  const damaged = damageOf(text);
  return {
    blocks: [...blocks, ...without(notesOf(page), blocks)],
    item: withoutWrongLanguage({ ...item, ...gutenbergItem(item.title) }, blocks),
    warnings:
      damaged > 0
        ? [`${damaged} characters could not be read and stand as �: save the page as UTF-8`]
        : [],
  };
}

/** Templates often say `en` of pages in any language: what is in other letters is in another language. */
function withoutWrongLanguage(item: RawItem, blocks: readonly RawBlock[]): RawItem {
  const { language, ...rest } = item;
  if (typeof language !== 'string') return item;
  const letters = scriptOf(language);
  const text = blocks
    .map((block) => ('text' in block ? block.text : ''))
    .join('')
    .slice(0, 20_000);
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const own = letters === null ? all : (text.match(letters)?.length ?? 0);
  return own * 3 < all ? rest : item;
}

/** The letters that a language is written in, for scripts that are told apart; else null. */
function scriptOf(language: string): RegExp | null {
  switch (new Intl.Locale(language).maximize().script) {
    case 'Latn':
      return /\p{Script=Latin}/gu;
    case 'Cyrl':
      return /\p{Script=Cyrillic}/gu;
    case 'Arab':
      return /\p{Script=Arabic}/gu;
    case 'Hans':
    case 'Hant':
    case 'Jpan':
    case 'Kore':
      return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
    default:
      return null;
  }
}

/** Foot- and endnotes of a page, wherever they stand. */
function notesOf(page: DomPage): readonly RawBlock[] {
  return [...page.body.querySelectorAll('[id], [role]')].filter(isNote).map(createNoteReader());
}

function without(notes: readonly RawBlock[], blocks: readonly RawBlock[]): readonly RawBlock[] {
  const words = (block: RawBlock) => (block.kind === 'row' ? '' : fold(block.text));
  const said = new Set(blocks.map(words));
  return notes.filter((note) => words(note) !== '' && !said.has(words(note)));
}

/** The address that browsers note in a page that they save whole. */
function browserNote(text: string): string | null {
  return text.slice(0, 4096).match(/<!-- saved from url=\(\d+\)(\S+) -->/)?.[1] ?? null;
}
