import type { Block } from './document.ts';
import type { RawBlock } from './reader.ts';

/** Canonical text with its blocks, and the heading it opens with, if any. */
export interface Composition {
  readonly heading: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * Turns what a reader found into canonical text: white space folded, paragraphs that a page break
 * cut joined again, run-in headings made section titles, and what nobody quotes (contact lines,
 * keywords, the reference list) told apart from paragraphs.
 */
export function compose(raw: readonly RawBlock[]): Composition {
  const blocks: Block[] = [];
  const folded = joinCutParagraphs(raw.map(foldBlock).filter(({ text }) => text !== ''));
  const runIns = folded.filter((block) => /[.:]$/.test(leadOf(block))).length;
  const first = folded[0];
  const heading = first?.kind === 'heading' ? first.text : null;
  let text = '';
  let section: string | null = null;
  let paragraph = 0;
  let inFront = true;
  let referencesDepth = 0;

  const add = (kind: Block['kind'], content: string, gap: string) => {
    text += text === '' ? '' : gap;
    const start = text.length;
    text += content;
    const number = kind === 'paragraph' ? ++paragraph : null;
    blocks.push({ kind, start, end: text.length, section, paragraph: number });
  };

  for (const block of folded) {
    const title = titleOf(block, runIns >= 2);
    if (title !== null) {
      const depth = block.kind === 'heading' ? block.depth : DEEPEST;
      if (depth <= referencesDepth) referencesDepth = 0;
      if (REFERENCES.test(title)) referencesDepth = depth;
      if (block !== first || block.kind !== 'heading') section = title;
    }
    if (block.kind === 'heading' || block.text.length === title?.length) {
      add('heading', block.text, '\n\n');
      continue;
    }
    const lead = leadOf(block);
    const body = block.text.slice(lead.length).trimStart();
    const isLong = body.length > LONG;
    inFront &&= !isLong;
    if (referencesDepth > 0) add('reference', block.text, '\n\n');
    else if (KEYWORDS.test(block.text) || (inFront && CONTACT.test(body)))
      add('front-matter', block.text, '\n\n');
    else if (title !== null && /[.:]$/.test(lead)) {
      add('heading', lead, '\n\n');
      add('paragraph', body, ' ');
    } else add('paragraph', block.text, '\n\n');
  }
  return { heading, text, blocks };
}

const DEEPEST = 7;
/** Characters from which a paragraph is running text, not a line of an article's head. */
const LONG = 400;
const TITLE_WORDS = 10;

const CONTACT = /\S@\S+\.\w|\borcid\b|^e-?mail\b/i;
const KEYWORDS =
  /^(key ?words|index terms|ключові слова|ключевые слова|schlüsselwörter|mots[- ]clés|palabras clave|słowa kluczowe)\s*[:.–-]/i;
const REFERENCES =
  /^(\d+\.?\s*)?((list of )?references( cited)?|bibliography|works cited|literature( cited)?|literatur(verzeichnis)?|références|bibliographie|referencias|bibliografía|bibliografia|список (використаних |використаної |использованных |использованной )?(джерел|літератури|источников|литературы)|література|литература|посилання|джерела)$/i;

function foldBlock(block: RawBlock): RawBlock {
  return block.kind === 'paragraph'
    ? { ...block, text: fold(block.text), lead: fold(block.lead) }
    : { ...block, text: fold(block.text) };
}

/** NFC, one space for any white space, and no characters that are there only to be invisible. */
function fold(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function leadOf(block: RawBlock): string {
  return block.kind === 'paragraph' ? block.lead : '';
}

/**
 * The section title that a block is or opens with. Bold words without a closing point count only
 * where the document has run-in headings anyway: elsewhere they are plain emphasis.
 */
function titleOf(block: RawBlock, hasRunIns: boolean): string | null {
  if (block.kind === 'heading') return block.text;
  const lead = leadOf(block);
  const title = lead.replace(/[.:]+$/, '');
  const isShort =
    title !== '' && title.split(' ').length <= TITLE_WORDS && /^[\p{Lu}\d]/u.test(title);
  const stands = lead === block.text ? title === lead : title !== lead || hasRunIns;
  return isShort && stands ? title : null;
}

function joinCutParagraphs(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' && /^\d{1,4}$/.test(block.text)) continue; // a page number
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && isCut(last, block))
      joined[joined.length - 1] = {
        ...last,
        text: last.text + (/\p{L}-$/u.test(last.text) ? '' : ' ') + block.text,
      };
    else joined.push(block);
  }
  return joined;
}

/** A sentence goes on in the next block: it did not end, and the next begins as no sentence does. */
function isCut(last: RawBlock, next: RawBlock): boolean {
  if (leadOf(next) !== '') return false;
  if (/[,\u2010-]$/.test(last.text)) return true;
  return !/[.!?…:;]["'”’»)\]]*$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
}
