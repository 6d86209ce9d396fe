import { fold, foldCode } from './fold.ts';
import { withoutFurniture } from './furniture.ts';
import { createJoinHalves, type JoinHalves, joinLines } from './hyphens.ts';
import type { RawBlock, RawPage } from './readers/raw.ts';
import { withoutTypedMarks } from './typed-marks.ts';

/** A block as the text will have it, its white space folded. */
export interface Part {
  readonly raw: RawBlock;
  readonly text: string;
  /** The bold words it opens with, `''` when there are none. */
  readonly lead: string;
  /** Pages and moments that begin in it, by their offset in `text`. */
  readonly starts: readonly PartStart[];
}

export interface PartStart {
  readonly offset: number;
  readonly page: RawPage | undefined;
  readonly time: number | undefined;
}

/**
 * Folds the blocks that a reader found, leaves out those without a letter or figure and what is printed on every page, and joins what was
 * cut: words at a line's end, the parts that the reader says go on, and paragraphs that a page break, a formula, a
 * caption, a table or a note stands in the middle of. What stood there comes after them.
 */
export function joinParts(blocks: readonly RawBlock[]): Part[] {
  const join = createJoinHalves(() => blocks.map(wordsOf));
  const parts: Part[] = [];
  for (const raw of withoutFurniture(blocks)) {
    const part = toPart(withoutTypedMarks(raw), join);
    if (!saysSomething(part)) continue;
    const at = raw.continues ? parts.length - 1 : cutBefore(parts, part);
    const before = parts[at];
    if (!before) {
      parts.push(part);
      continue;
    }
    parts[at] = joinTwo(before, part, join);
    for (let between = at + 1; between < parts.length; between++)
      parts[between] = asAside(parts[between]!);
  }
  return parts;
}

/** Rules of stars, lines to sign on and rows of empty cells say nothing. */
function saysSomething({ raw, text }: Part): boolean {
  return raw.kind === 'code' ? text !== '' : /[\p{L}\p{N}]/u.test(text);
}

function wordsOf(block: RawBlock): string {
  return block.kind === 'row' ? block.cells.join(' ') : block.text;
}

function toPart(raw: RawBlock, join: JoinHalves): Part {
  const starts = [{ offset: 0, page: raw.page, time: raw.time }];
  const lead = raw.kind === 'paragraph' ? fold(raw.lead) : '';
  switch (raw.kind) {
    case 'row':
      return { raw, text: raw.cells.map(fold).join(' | ').trim(), lead, starts };
    case 'code':
      return { raw, text: foldCode(raw.text), lead, starts };
    default:
      return { raw, text: fold(joinLines(raw.text, join)), lead, starts };
  }
}

/** Index of the paragraph that `next` goes on with, or -1. */
function cutBefore(parts: readonly Part[], next: Part): number {
  if (next.raw.kind !== 'paragraph') return -1;
  const isBetween = ({ raw: { kind } }: Part) => STANDS_BETWEEN.has(kind);
  if (/^\p{Ll}/u.test(next.text)) {
    // A note or caption that its reader took for a paragraph is passed by where a sentence above it is cut.
    const above = parts.findLastIndex((part) => !isBetween(part) && asideOf(part) === null);
    const cut = parts[above];
    const isNear = parts.length - above <= MOST_BETWEEN;
    if (isNear && cut?.raw.kind === 'paragraph' && isCut(cut, next)) return above;
  }
  const at = parts.findLastIndex((part) => !isBetween(part));
  const last = parts[at];
  if (!last || (last.raw.kind !== 'paragraph' && !isOverPage(last, next))) return -1;
  return isCut(last, next) ? at : -1;
}

/** What may stand in the middle of a paragraph. */
const STANDS_BETWEEN: ReadonlySet<RawBlock['kind']> = new Set(['caption', 'row', 'note']);
/** Parts that do, at most. */
const MOST_BETWEEN = 5;

const CAPTION =
  /^(?:fig(?:ure|\.)?|table|tab\.|chart|map|box|abb(?:ildung|\.)?|tabelle|tableau|figura|tabla|rys\.|obr\.|рис(?:унок|\.)?|табл(?:иця|ица|\.)?|карта)\s*(?:\d|[IVX]+\b)/i;
const NOTE = /^(?:\[?(\d{1,3})\]?[.)]?|([*†‡§]{1,3})|([¹²³⁰⁴-⁹]+))\s*\S/;
/** Characters of a note or caption that no reader has told as one. */
const LONGEST_ASIDE = 400;

/** Is it a caption or a note that the reader took for a paragraph, by the words it opens with? */
function asideOf({ raw, text }: Part): 'caption' | 'note' | null {
  if (raw.kind !== 'paragraph' || text.length > LONGEST_ASIDE) return null;
  if (CAPTION.test(text)) return 'caption';
  return NOTE.test(text) ? 'note' : null;
}

/** What stands in the middle of a sentence is no paragraph. */
function asAside(part: Part): Part {
  const { page, time } = part.raw;
  const place = { ...(page ? { page } : {}), ...(time === undefined ? {} : { time }) };
  switch (asideOf(part)) {
    case 'caption':
      return { ...part, lead: '', raw: { kind: 'caption', text: part.text, ...place } };
    case 'note': {
      const mark = NOTE.exec(part.text)?.slice(1).find(Boolean) ?? null;
      return { ...part, lead: '', raw: { kind: 'note', text: part.text, mark, ...place } };
    }
    case null:
      return part;
  }
}

/** An item goes on only over the edge of a page: below it, text may begin in any way. */
function isOverPage(last: Part, next: Part): boolean {
  const page = last.starts.findLast((start) => start.page)?.page;
  return (
    last.raw.kind === 'item' && next.raw.page !== undefined && page?.label !== next.raw.page.label
  );
}

const FORMULA = /^(?:\$\$|\\\[|\\begin\{)/;

/** A sentence goes on in the next block: it did not end, and the next begins as no sentence does. */
function isCut(last: Part, next: Part): boolean {
  if (next.lead !== '') return false;
  if (FORMULA.test(next.text)) return !/[.!?…]["'”’»)\]]*$/u.test(last.text);
  if (/[,\u2010-]$/.test(last.text)) return true;
  return !/[.!?…:;]["'”’»)\]]*$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

function joinTwo(before: Part, next: Part, join: JoinHalves): Part {
  const [, first] = /(\p{L}+)[\u2010-]$/u.exec(before.text) ?? [];
  const [second] = /^\p{L}+/u.exec(next.text) ?? [];
  const isParted = first !== undefined && second !== undefined;
  // Chinese and Japanese set no blanks between words.
  const gap = UNSPACED.test(before.text.at(-1) ?? '') && UNSPACED.test(next.text) ? '' : ' ';
  const kept = isParted ? before.text.slice(0, -first.length - 1) : before.text + gap;
  const word = isParted ? join(first, second) : '';
  const shift = isParted ? kept.length + word.length - second.length : kept.length;
  return {
    ...before,
    text: kept + word + next.text.slice(isParted ? second.length : 0),
    starts: [
      ...before.starts,
      ...next.starts.map((start) => ({ ...start, offset: start.offset + shift })),
    ],
  };
}
