import type { RawBlock, RawPage } from '../raw.ts';
import { headingDepth, headingText, isTitle, opensSection } from './heading.ts';
import { groupLines, indentOf, isFull, type Wrapping, wrappingOf } from './line-groups.ts';
import { splitPages } from './pages.ts';

/** Lines between two blank ones. */
interface Stretch {
  readonly lines: readonly string[];
  readonly page: RawPage | null;
  /** Is it the first one of its page? */
  readonly opensPage: boolean;
}

const BULLET = /^\s*([-*•◦‣▪–—o])\s+(?=\S)/u;
const COUNTED = /^\s*(\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[IVXL]{2,6})[.)])\s+(?!\d{4})(?=\S)/u;
const LEADERS = /(?:\.\s?){4,}\s*[\divxl]+\s*$|…{2,}\s*\d+\s*$/i;
const DRAWN = /[|+][-=]{2,}|[-=_]{6,}|[│┌└├─]|\S {3,}\S|^ {25,}\S/;

/** The blocks of a plain text with `\n` as its line end. */
export function textBlocks(text: string): readonly RawBlock[] {
  const pages = splitPages(text);
  const lines = pages.flatMap((page) => [...page.lines, '']);
  const wrapping = wrappingOf(lines);
  const stretches = pages.flatMap(({ page, lines }) => stretchesOf(lines, { page, wrapping }));
  const indent = bodyIndent(lines);
  const blocks: RawBlock[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const mark = LONE_MARK.exec(stretches[at - 1]?.lines.join('\n') ?? '')?.[1];
    if (LONE_MARK.test(stretch.lines.join('\n')) && at + 1 < stretches.length) continue;
    const made = marked(blocksOf(stretch, stretches[at + 1], wrapping), mark);
    const isTop = at === 0 && stretches.length > 2 && isTitle(stretch.lines, wrapping.width);
    const isSetOut =
      indentOf(stretch.lines[0]!) < indent - 1 && isTitle(stretch.lines, wrapping.width);
    const isPlain = made.length === 1 && made[0]!.kind === 'paragraph';
    const placed = (isTop || (isSetOut && isPlain) ? [titleOf(stretch, isTop ? 1 : 2)] : made).map(
      (block) => (stretch.page ? { ...block, page: stretch.page } : block),
    );
    const before = stretches[at - 1]?.lines.at(-1);
    if (
      stretch.opensPage &&
      before &&
      placed[0] &&
      isCutByPage(before, stretch.lines[0]!, wrapping)
    )
      placed[0] = { ...placed[0], ...(placed[0].kind === 'paragraph' ? { continues: true } : {}) };
    blocks.push(...placed);
  }
  return withoutContents(blocks);
}

function stretchesOf(
  lines: readonly string[],
  { page, wrapping }: { page: RawPage | null; wrapping: Wrapping },
): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (some: readonly string[]) => {
    if (some.length > 0)
      stretches.push({ lines: some, page, opensPage: page !== null && stretches.length === 0 });
  };
  let open: string[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    const isHeading = opensSection(line) && !isFull(line, next, wrapping);
    if (isHeading || line.trim() === '') {
      add(open);
      open = [];
    }
    if (isHeading) add([line]);
    else if (line.trim() !== '') open.push(line);
  }
  add(open);
  return stretches;
}

/** How far most lines are set in. */
function bodyIndent(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines)
    if (line.trim() !== '') counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function titleOf({ lines }: Stretch, depth: number): RawBlock {
  return { kind: 'heading', text: lines[0]!, depth };
}

/** The mark of an item that stands alone, as converters leave it: it belongs to what comes next. */
const LONE_MARK = /^\s*(\(?(?:\d{1,3}|[a-z])[.)])\s*$/;

function marked(blocks: RawBlock[], mark: string | undefined): RawBlock[] {
  const [first, ...others] = blocks;
  if (mark === undefined || first?.kind !== 'paragraph') return blocks;
  return [{ kind: 'item', text: first.text, depth: 1, mark }, ...others];
}

function blocksOf({ lines }: Stretch, next: Stretch | undefined, wrapping: Wrapping): RawBlock[] {
  const leaders = lines.filter((line) => LEADERS.test(line)).length;
  if (leaders * 2 >= lines.length) return [{ kind: 'front-matter', text: lines.join('\n') }];
  const depth = headingDepth(lines);
  const isListed =
    depth !== null && COUNTED.test(lines[0]!) && next !== undefined && COUNTED.test(next.lines[0]!);
  if (depth !== null && !isListed) return [{ kind: 'heading', text: headingText(lines), depth }];
  const drawn = lines.filter((line) => DRAWN.test(line)).length;
  if (drawn > 1 && drawn * 2 >= lines.length)
    return [{ kind: 'code', text: lines.join('\n'), language: null }];
  const picture = /^\s*\[Illustration:\s*([\s\S]*?)\]?\s*$/.exec(lines.join('\n'));
  if (picture) return [{ kind: 'caption', text: picture[1]! }];
  const note = /^\s*\[Footnote (\w+):\s*([\s\S]*?)\]?\s*$/.exec(lines.join('\n'));
  if (note) return [{ kind: 'note', text: note[2]!, mark: note[1]! }];
  return itemsOf(lines).flatMap((part) => partBlocks(part, wrapping));
}

/** The lines parted where an item of a list begins. */
function itemsOf(lines: readonly string[]): string[][] {
  const isList = BULLET.test(lines[0]!) || COUNTED.test(lines[0]!);
  const parts: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const follows = isList || /[:.;]\s*$/.test(lines[at - 1] ?? '');
    const begins = (BULLET.test(line) && !/^\s*o\s/.test(line)) || COUNTED.test(line);
    if (at === 0 || (begins && follows)) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}

function partBlocks(lines: readonly string[], wrapping: Wrapping): RawBlock[] {
  const [first = ''] = lines;
  const found = BULLET.exec(first) ?? COUNTED.exec(first);
  if (found && (lines.length > 1 || /\p{L}/u.test(first.slice(found[0].length)))) {
    const text = [first.slice(found[0].length), ...lines.slice(1)].join('\n');
    const mark = COUNTED.test(first) ? found[1]! : null;
    return [{ kind: 'item', text, depth: 1 + Math.min(5, Math.floor(indentOf(first) / 4)), mark }];
  }
  return groupLines(lines, wrapping).map((group) => ({
    kind: 'paragraph',
    text: group.join('\n'),
    lead: '',
  }));
}

/** Does a paragraph go on over the edge of its page: it did not end, and its last line is full? */
function isCutByPage(before: string, next: string, wrapping: Wrapping): boolean {
  if (/[.!?…:;]["'”’»)\]]*$/.test(before) || headingDepth([before]) !== null) return false;
  return isFull(before, next, wrapping) && wrapping.width >= 40;
}

/** Headings, or items with their words, that stand one below the other and come again as headings are a table of contents. */
function withoutContents(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const keys = blocks.map((block) =>
    block.kind === 'heading' || block.kind === 'item' ? contentsKey(block.text) : '',
  );
  const last = new Map(
    keys.flatMap((key, at) => (blocks[at]!.kind === 'heading' ? [[key, at] as const] : [])),
  );
  const isAgain = keys.map((key, at) => key !== '' && (last.get(key) ?? -1) > at);
  const isEntry = blocks.map((block, at) => block.kind === 'heading' || isAgain[at]!);
  return blocks.map((block, at) => {
    if (!isAgain[at] || block.kind === 'row') return block;
    const from = isEntry.lastIndexOf(false, at);
    const to = isEntry.indexOf(false, at);
    const run = (to < 0 ? keys.length : to) - from - 1;
    return run < CONTENTS ? block : { kind: 'front-matter', text: block.text };
  });
}

/** The words of a heading without its number. */
function contentsKey(text: string): string {
  return text
    .replace(/^\s*(?:(?:chapter|part|book)\s+)?[ivxlc\d]+\s*[.):\u2014-]\s*/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');
}

/** Headings in a row from which they are a table of contents. */
const CONTENTS = 3;
