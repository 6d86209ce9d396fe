import { type Document, slice } from '../knowledge/document.ts';
import { foldText, holdsWords } from '../shelf/sought.ts';
import { LONGEST_CHOICE, MOST_CHOICES, type Suggestion } from './command.ts';
import { sectionName, sectionsOf } from './find-place.ts';
import type { PlaceNamed } from './read-place.ts';
import { oneLine, shorten } from './shorten.ts';

/** Places of a document that begin with what is typed, or hold it. */
export function suggestPlaces(
  typed: string,
  kind: PlaceNamed['kind'],
  document: Document,
): Suggestion[] {
  return SUGGESTIONS[kind](typed.trim(), document)
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name: shorten(oneLine(name), LONGEST_CHOICE), value }));
}

const SUGGESTIONS: Readonly<
  Record<PlaceNamed['kind'], (typed: string, document: Document) => Suggestion[]>
> = {
  para(typed, document) {
    const sought = typed.toLowerCase();
    const isNumber = /^\d*$/.test(sought);
    return document.blocks.flatMap((block): Suggestion[] => {
      if (block.paragraph === null) return [];
      const value = String(block.paragraph);
      const text = slice(document, block);
      const isMeant = isNumber ? value.startsWith(sought) : text.toLowerCase().includes(sought);
      return isMeant ? [{ name: `${value}. ${text.slice(0, LONGEST_CHOICE)}`, value }] : [];
    });
  },
  page(typed, { pages }) {
    const labels = new Set(pages.map(({ label }) => label));
    return [...labels]
      .filter((label) => label.toLowerCase().startsWith(typed.toLowerCase()))
      .filter(({ length }) => length > 0 && length <= LONGEST_CHOICE)
      .map((value) => ({ name: value, value }));
  },
  section(typed, document) {
    const sections = sectionsOf(document);
    const isMeant = holdsWords(typed);
    return sections
      .map((section, at) => ({ name: sectionName(section), value: `#${at + 1}` }))
      .filter(({ name }) => isMeant(foldText(name)));
  },
};
