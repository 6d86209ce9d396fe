import { plural } from './en-count.ts';

/** What is said in English of places in a source. */
export const enPlaces = {
  several: 'In the sources',
  severalPlaces: 'Give one place: a paragraph, a page or a section.',
  severalSources: (typed: string, known: string) =>
    `Several sources fit “${typed}”: ${known}. Give one of these.`,
  which: (title: string, has: PlacesOfSource) =>
    [
      `Say which place of “${title}”: it has ${plural(has.paragraphs, 'paragraph')}`,
      has.pages && `pages ${has.pages[0]} to ${has.pages[1]}`,
      has.sections && `sections: ${has.sections}`,
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  nothing: (title: string, at: string) => `“${title}” has no text to quote at ${at}.`,
  noParagraph: (title: string, at: string, count: number) =>
    `“${title}” has no paragraph ${at}: this source has ${plural(count, 'paragraph')}.`,
  noPages: (title: string, count: number) =>
    `The file of “${title}” states no pages: ask for one of its ${plural(count, 'paragraph')} or for a section.`,
  noPage: (title: string, at: string, [from, to]: readonly [string, string]) =>
    `“${title}” has no page ${at}: its pages are ${from} to ${to}.`,
  noSections: (title: string, count: number) =>
    `“${title}” has no sections: ask for one of its ${plural(count, 'paragraph')}.`,
  noSection: (title: string, at: string, known: string) =>
    `“${title}” has no section “${at}”. It has: ${known}.`,
  severalSections: (title: string, at: string, known: string) =>
    `“${title}” has several sections “${at}”: ${known}. Give more of one’s name.`,
};

/** The places that a source has. */
export interface PlacesOfSource {
  readonly paragraphs: number;
  /** Labels of the first and the last. */
  readonly pages: readonly [string, string] | null;
  readonly sections: string;
}

/** Every language has the same of them: a missing one does not compile. */
export type PlaceTexts = typeof enPlaces;
