import { type CslItem, yearOf } from '../knowledge/csl.ts';
import type { Document, Locator } from '../knowledge/document.ts';

/** The few words of a citation that differ by language. */
export interface CitationWords {
  readonly noDate: string;
  readonly and: string;
  readonly others: string;
  paragraph(number: number): string;
  page(number: number): string;
}

/** The line under a quote: who, year, title, and where in it. Only what the source states. */
export function citePassage(document: Document, locator: Locator, words: CitationWords): string {
  const { item, title } = document;
  const year = yearOf(item) ?? words.noDate;
  const names = authorsOf(item, words);
  const place = item['container-title'] === title ? null : item['container-title'];
  const work = names === '' ? `${title} (${year})` : `${names} (${year}), ${title}`;
  return [work, place, pinpoint(locator, words)].filter(Boolean).join(', ');
}

/** Section and paragraph, or the page where the format has pages. */
export function pinpoint({ section, paragraph, page }: Locator, words: CitationWords): string {
  return [
    section,
    page !== null ? words.page(page) : paragraph !== null ? words.paragraph(paragraph) : null,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Up to two family names, then "et al.". */
function authorsOf({ author = [] }: CslItem, { and, others }: CitationWords): string {
  const names = author.map(({ family, literal, given }) => family ?? literal ?? given ?? '');
  return names.length > 2 ? `${names[0]} ${others}` : names.join(` ${and} `);
}
