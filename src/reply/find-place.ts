import { UsageError } from '../errors.ts';
import { sentencesOf } from '../knowledge/block-sentences.ts';
import { blocksIn, type Document, isQuotable, type Span, slice } from '../knowledge/document.ts';
import { foldText, holdsWords } from '../shelf/sought.ts';
import type { Messages } from './messages/index.ts';
import { nameFew } from './name-few.ts';
import type { Quotable } from './quote.ts';
import { type PlaceNamed, SECTION_WORDS } from './read-place.ts';
import { oneLine, shorten } from './shorten.ts';

/** Characters of a title, and of what was typed, that a message repeats. */
const LONGEST_TYPED = 80;

/** A section with all below it, from its first block that can be quoted to its last. */
export interface Section extends Span {
  /** Titles of the sections that it stands in, and its own. */
  readonly path: readonly string[];
}

/** The sections of a document, in reading order. */
export function sectionsOf({ blocks }: Document): Section[] {
  const sections: Section[] = [];
  /** Places in the list of the sections that the last block stands in, outermost first. */
  let open: number[] = [];
  for (const block of blocks) {
    const { sections: titles, end } = block;
    // A heading is of the section that it begins, though one of the same name stands before it.
    const most = block.kind === 'heading' ? titles.length - 1 : titles.length;
    const shut = open.findIndex(
      (at, depth) => depth >= most || sections[at]!.path[depth] !== titles[depth],
    );
    open = shut < 0 ? open : open.slice(0, shut);
    if (!isQuotable(block)) continue;
    for (const at of open) sections[at] = { ...sections[at]!, end };
    for (let depth = open.length; depth < titles.length; depth++) {
      open = [...open, sections.length];
      sections.push({ path: titles.slice(0, depth + 1), start: block.start, end });
    }
  }
  return sections;
}

/** How many paragraphs a document counts. */
export function countParagraphs({ blocks }: Document): number {
  return blocks.reduce((most, { paragraph }) => Math.max(most, paragraph ?? 0), 0);
}

/** The text at a place, to be quoted. Throws `UsageError` that names what there is instead. */
export function findPlace(document: Document, place: PlaceNamed, messages: Messages): Quotable {
  const spans = FINDERS[place.kind](document, place.at, messages);
  const blocks = blocksIn(document, spans).filter(isQuotable);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last)
    throw new UsageError(messages.places.nothing(titleOf(document), shownOf(place.at)));
  const quote = trimmed(document, {
    start: Math.max(spans.start, first.start),
    end: Math.min(spans.end, last.end),
  });
  // Of a long place the beginning stays when it must be cut.
  const opening = sentencesOf(document, first).find(({ end }) => end > quote.start);
  const isOne = first === last || !opening;
  const sentence = isOne ? quote : { start: quote.start, end: Math.min(opening.end, quote.end) };
  return { document, quote, sentence };
}

type Finder = (document: Document, at: string, messages: Messages) => Span;

const FINDERS: Readonly<Record<PlaceNamed['kind'], Finder>> = {
  para(document, at, { places }) {
    const count = countParagraphs(document);
    const [from, to] = rangeOf(at).map(Number);
    const within = document.blocks.filter(
      ({ paragraph }) => paragraph !== null && paragraph >= from! && paragraph <= to!,
    );
    const [first] = within;
    if (!first || to! > count)
      throw new UsageError(places.noParagraph(titleOf(document), shownOf(at), count));
    return { start: first.start, end: within.at(-1)!.end };
  },
  page(document, at, { places }) {
    const { pages, text } = document;
    const [first] = pages;
    const last = pages.at(-1);
    if (!first || !last)
      throw new UsageError(places.noPages(titleOf(document), countParagraphs(document)));
    const labels = pages.map(({ label }) => label.toLowerCase());
    const sought = at.toLowerCase();
    // A label may hold a dash itself.
    const [from, to] = labels.includes(sought) ? [sought, sought] : rangeOf(sought);
    const begin = labels.indexOf(from);
    const end = labels.indexOf(to, begin);
    if (begin < 0 || end < 0)
      throw new UsageError(
        places.noPage(titleOf(document), shownOf(at), [first.label, last.label]),
      );
    return { start: pages[begin]!.start, end: pages[end + 1]?.start ?? text.length };
  },
  section(document, at, messages) {
    const { places } = messages;
    const sections = sectionsOf(document);
    const found = sectionsNamed(at, sections);
    const [only, ...others] = found;
    if (only && others.length === 0) return only;
    const known = nameFew((only ? found : sections).map(sectionName), messages);
    if (only) throw new UsageError(places.severalSections(titleOf(document), shownOf(at), known));
    throw new UsageError(
      sections.length === 0
        ? places.noSections(titleOf(document), countParagraphs(document))
        : places.noSection(titleOf(document), shownOf(at), known),
    );
  },
};

/** By its place among all (`#3`, as it is suggested), its title, the number in its title (`§ 3`), or words of its title. */
function sectionsNamed(at: string, sections: readonly Section[]): readonly Section[] {
  const [, sign, number] = /^(#|§?)\s?(\d{1,5})$/.exec(at) ?? [];
  const counted = number === undefined ? [] : sections.slice(Number(number) - 1, Number(number));
  if (sign === '#') return counted;
  const titled = (is: (title: string) => boolean) =>
    sections.filter(({ path }) => is(path.at(-1)!));
  const stated = new RegExp(
    String.raw`^(?:(?:§+|${SECTION_WORDS})\.?\s*)?${number}(?![\p{L}\d]|\.\d)`,
    'iu',
  );
  const holds = holdsWords(at);
  const found = [
    titled((title) => foldText(title) === foldText(at)),
    number === undefined ? [] : titled((title) => stated.test(title)),
    counted,
    titled((title) => holds(foldText(title))),
  ];
  return found.find((some) => some.length > 0) ?? [];
}

/** A section with those around it, as it is listed. */
export function sectionName({ path }: Section): string {
  return path.join(' › ');
}

/** The title of a source as messages name it. */
export function titleOf({ title }: Document): string {
  return shorten(oneLine(title), LONGEST_TYPED);
}

function rangeOf(at: string): [string, string] {
  const [from = '', to = from] = at.split(/\s?[-–—]\s?/u);
  return [from, to];
}

function shownOf(at: string): string {
  return shorten(oneLine(at), LONGEST_TYPED);
}

function trimmed(document: Document, span: Span): Span {
  const text = slice(document, span);
  return {
    start: span.start + text.length - text.trimStart().length,
    end: span.end - text.length + text.trimEnd().length,
  };
}
