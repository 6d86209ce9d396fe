import type { Line } from './line.ts';
import { UNSPACED } from './unspaced.ts';

/** Lines that belong together: a paragraph, a heading, an entry of a list, or the part of one that a column holds. */
export type Group = readonly Line[];

/** What is usual in the document. */
export interface Measures {
  /** Size of the type that most of its characters have. */
  readonly body: number;
  /** Usual distance of two baselines in a type of this size. */
  leadingOf(size: number): number;
}

/** What a group is told from: the lines of its column and the place of one of them. */
interface Place {
  readonly lines: readonly Line[];
  readonly at: number;
  /** Where the current group begins. */
  readonly from: number;
  readonly measures: Measures;
}

/** Its words as one line, hyphens and all. */
export function textOf(group: Group): string {
  return group.map(({ text }) => text).join(' ');
}

/** Parts the lines of a column into groups. */
export function groupLines(lines: readonly Line[], measures: Measures): Group[] {
  const groups: Line[][] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    if (at > 0 && begins({ lines, at, from, measures })) from = at;
    if (from === at) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** Type that differs by more is another text. */
export const OTHER_SIZE = 1.08;
/** Distances to the line before, in usual ones: surely a new group, and one where the words say so too. */
const FAR = 1.42;
const FARTHER = 1.15;

/** The end of a sentence, with what may close it or refer from it: ".", ".”", ".3", ". [S2, S9]". */
export const STOP = /[.!?…:;。！？：；؟][\p{Pe}\p{Pf}"'*†‡\d]*(\s?[[(][^\])]{1,24}[\])])*[.;]?$/u;
const OPENING = /^[\p{Ps}\p{Pi}"'«„–—-]*[\p{Lu}\p{Lo}\p{Nd}]/u;
/** Marks of lists, with the letters that stand for them in fonts of signs. */
export const BULLET =
  /^[•●○◦▪■□▫◆◇►▶‣⁃∙·✓✔➢➤❖\u{f0b7}\u{f0a7}\u{f0d8}\u{f02d}\u{f0fc}]\s*|^[–—*!Øüo-]\s+(?=[\p{Lu}\p{Ll}\p{Nd}"“«(])/u;
export const NUMBERING =
  /^(?:\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})\)|(?:\d{1,3}|\p{Ll}|[ivxlc]{1,5})\.)\s+(?=\S)/u;

/** "3.1 Peer to peer systems" under "3. Related work". */
const SUBSECTION = /^\d+(\.\d+)+\.?\s/;

/** Does the line at `at` begin something new? */
function begins(place: Place): boolean {
  const { lines, at, measures } = place;
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line) return true;
  if (before.tag && line.tag) return before.tag.element !== line.tag.element;
  if (ratio(before.size, line.size) > OTHER_SIZE) return true;
  const drop = line.baseline - before.baseline;
  if (isDisplay(before, measures) && isDisplay(line, measures))
    return (
      drop > line.size * 1.7 ||
      drop < 0 ||
      isOtherWeight(before, line) ||
      SUBSECTION.test(line.text)
    );
  const gap = drop / measures.leadingOf(line.size);
  if (gap > FAR || gap < 0) return true;
  const hasRoom = leavesRoom(place);
  if (before.isBold !== line.isBold && (hasRoom || STOP.test(before.text))) return true;
  // Words in bold that fill a line: a heading when the text below starts a new line beside it.
  if (before.isBold && !line.isBold && OPENING.test(line.text) && before.left !== line.left)
    return true;
  if (BULLET.test(line.text)) return true;
  if (areCentred(before, line, lines) && before.isBold && line.isBold) return false;
  const isStopped = STOP.test(before.text);
  const isOpening = OPENING.test(line.text);
  if (NUMBERING.test(line.text) && (isStopped || hasRoom || gap > FARTHER)) return true;
  if (isStopped && isOpening && (gap > FARTHER || hasRoom)) return true;
  if (hasRoom && isOpening && !isFilledBy(before, place)) return true;
  return isShifted(place, isStopped, isOpening);
}

export function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

/** A line that is bold in part goes with either. */
function isOtherWeight(a: Line, b: Line): boolean {
  return a.isBold !== b.isBold && !(a.hasBold && b.hasBold);
}

/** Type larger than that of the text: a title may run over lines that are not filled. */
function isDisplay({ size }: Line, { body }: Measures): boolean {
  return size > body * 1.12;
}

function areCentred(a: Line, b: Line, lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  return (
    Math.abs(a.left + a.right - b.left - b.right) < 6 && Math.min(a.left, b.left) > left + b.size
  );
}

/**
 * Would the first word of the line have fitted on the line before? Then somebody broke the line there. The edge that
 * lines are filled to is that of their neighbours where these end together, as in a quotation set narrower.
 */
function leavesRoom({ lines, at }: Place): boolean {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line) return false;
  const first = /^\S+/.exec(line.text)?.[0] ?? '';
  const word = UNSPACED.test(first[0] ?? '') ? 2 : first.length;
  const width = ((line.right - line.left) * word) / Math.max(1, line.text.length);
  return before.right + width + before.size * 0.6 < edgeAt(lines, at);
}

function edgeAt(lines: readonly Line[], at: number): number {
  const line = lines[at];
  if (!line) return 0;
  const alike = lines.filter((other) => ratio(other.size, line.size) < OTHER_SIZE);
  const edge = Math.max(...alike.map(({ right }) => right));
  const left = Math.min(...alike.map((other) => other.left));
  const near = lines
    .slice(Math.max(0, at - 4), at + 4)
    .filter((other) => alike.includes(other) && Math.abs(other.left - line.left) < line.size / 2);
  const local = Math.max(...near.map(({ right }) => right));
  const isSetIn = line.left > left + line.size && local - line.left > (edge - left) * 0.4;
  const areEven = near.filter(({ right }) => local - right < 2).length >= 3;
  return near.length >= 3 && (isSetIn || areEven) ? local : edge;
}

/** Does a line end near the edge although a short word would still have fitted, as lines that are not justified do? */
function isFilledBy(line: Line, { lines, at }: Place): boolean {
  const edge = edgeAt(lines, at);
  return edge - line.right < (edge - line.left) * 0.12;
}

/** Does the line stand further in, or further out, than the group goes on? */
function isShifted({ lines, at, from }: Place, isStopped: boolean, isOpening: boolean): boolean {
  const before = lines[at - 1];
  const line = lines[at];
  const next = lines[at + 1];
  if (!before || !line) return true;
  const shift = (line.left - before.left) / line.size;
  const isSecond = at - 1 === from;
  if (shift > 0.6 && shift < 6) {
    // A second line further in hangs from the first, unless the line after it stands out again.
    const hangs = isSecond && !(isStopped && next && next.left < line.left - line.size * 0.3);
    return !hangs && isOpening;
  }
  if (shift < -0.6 && !isSecond) {
    const first = lines[from];
    return first !== undefined && (Math.abs(first.left - line.left) < line.size * 0.5 || isStopped);
  }
  return false;
}
