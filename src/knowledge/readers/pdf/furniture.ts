import type { EdgeRow } from './edges.ts';
import { commonest, type Item, type PageItems } from './item.ts';
import { loneNumber, type PageNumbers } from './page-numbers.ts';

/** The pages without their running heads and feet and page numbers. */
export function withoutFurniture(
  pages: readonly PageItems[],
  edges: readonly EdgeRow[],
  numbers: PageNumbers,
): PageItems[] {
  const isRepeated = createRepeats(edges, pages.length);
  const isSlot = createSlots(edges, pages);
  const furniture = new Set<Item>(stampsOf(pages));
  for (const edge of edges)
    if (isRepeated(edge) || isSlot(edge) || isPageNumber(edge, numbers, pages.length))
      for (const item of edge.row.items) furniture.add(item);
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => !furniture.has(item)),
  }));
}

/** Least pages, and least share of them, that words stand on at one place to be a stamp. */
const STAMP_PAGES = 3;
const STAMP_SHARE = 0.3;

/** Words at exactly one place of many pages: the name of a journal in the margin, "DRAFT" across the page. */
function stampsOf(pages: readonly PageItems[]): Item[] {
  const places = new Map<string, Item[]>();
  for (const { items } of pages)
    for (const item of items) {
      const key = `${item.text} ${Math.round(item.left / 2)} ${Math.round(item.baseline / 2)}`;
      const same = places.get(key);
      if (same) same.push(item);
      else places.set(key, [item]);
    }
  const enough = Math.max(STAMP_PAGES, pages.length * STAMP_SHARE);
  return [...places.values()].filter((same) => same.length >= enough).flat();
}

/** How far apart, in points, the same running head may stand on two pages. */
const NEAR = 6;

/** Ems from which a row stands apart from the next, and least pages to have it where it does not. */
const CLOSE = 1.4;
const CLOSE_PAGES = 4;

/** Rows that come again at the same height on many pages, their numbers aside. */
function createRepeats(edges: readonly EdgeRow[], pages: number): (edge: EdgeRow) => boolean {
  const enough = Math.max(2, Math.min(6, Math.round(pages * 0.12)));
  const places = new Map<string, EdgeRow[]>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const alike = places.get(key);
    if (alike) alike.push(edge);
    else places.set(key, [edge]);
  }
  return (edge) => {
    if (loneNumber(edge.text) !== null) return false;
    const alike = places.get(keyOf(edge)) ?? [];
    const near = alike.filter(({ row }) => Math.abs(row.baseline - edge.row.baseline) <= NEAR);
    // A row close to the text may be its first line: two pages can begin alike.
    const least = edge.air < CLOSE ? Math.max(enough, CLOSE_PAGES) : enough;
    return new Set(near.map(({ page }) => page)).size >= least;
  };
}

function keyOf({ side, text }: EdgeRow): string {
  const plain = text
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '#')
    .replace(/(?<![\p{L}\d])[ivxlc]+(?![\p{L}\d])/gu, '#')
    .replace(/[\s.]+/g, '');
  // A running head stands left on one page and right on the next: its parts change places.
  return `${side} ${[...plain.split('#')].sort().join('#')}`;
}

/** Least pages, and least share of them, that have a row at the height of a slot. */
const SLOT_PAGES = 5;
const SLOT_SHARE = 0.4;
/** White, in ems, that parts a running head from the text. */
const AIR = 1.6;

/**
 * Heights at which most pages have a row apart from the text that holds the page's number, comes again or is set in a
 * type of its own: running heads that change with each chapter stand there too.
 */
function createSlots(
  edges: readonly EdgeRow[],
  pages: readonly PageItems[],
): (edge: EdgeRow) => boolean {
  const body = commonest(
    pages.flatMap(({ items }) => items),
    ({ size }) => Math.round(size * 2) / 2,
  );
  const apart = edges.filter(
    ({ rank, air, row }) => rank < 2 && air >= AIR && row.size < body * 1.2,
  );
  const isApart = new Set(apart);
  const filled = pages.filter(({ items }) => items.length > 0).length;
  const atHeight = (edge: EdgeRow) =>
    apart.filter(
      (other) => other.side === edge.side && Math.abs(other.row.baseline - edge.row.baseline) <= 2,
    );
  const known = new Map<string, boolean>();
  const isSlot = (edge: EdgeRow): boolean => {
    const alike = atHeight(edge);
    if (alike.length < Math.max(SLOT_PAGES, filled * SLOT_SHARE)) return false;
    const kinds = new Set(alike.map(keyOf)).size;
    const numbered = alike.filter(({ text }) => /^\d{1,4}\b|\b\d{1,4}$/.test(text)).length;
    const own = alike.filter(
      ({ row }) =>
        Math.abs(row.size - body) > body * 0.06 ||
        row.items.every(({ isItalic, isBold }) => isItalic || isBold),
    ).length;
    return kinds <= alike.length * 0.6 || numbered >= alike.length / 2 || own >= alike.length * 0.8;
  };
  return (edge) => {
    if (!isApart.has(edge)) return false;
    const height = `${edge.side} ${edge.row.baseline.toFixed(0)}`;
    const found = known.get(height) ?? isSlot(edge);
    known.set(height, found);
    return found;
  };
}

/** A row with nothing but the number of its page. */
/** "Page 9 of 11" needs no other page to be believed. */
const PAGE_OF = /^\W*\p{L}+\.?\s*\d+\s*(?:of|\/|із|з|из|von|van|de|sur)\s*\d+\W*$/iu;

function isPageNumber({ text, rank, page }: EdgeRow, numbers: PageNumbers, pages: number): boolean {
  const number = loneNumber(text);
  if (number === null) return false;
  if (PAGE_OF.test(text)) return true;
  if (rank > 1) return number === numbers.printed.get(page);
  return (
    number === page + 1 ||
    number === numbers.printed.get(page) ||
    numbers.roman.has(page) ||
    pages === 1
  );
}
