import { type CslItem, hasOthers, type Reference, yearOf } from '../knowledge/csl.ts';
import type { Document, Locator } from '../knowledge/document.ts';
import { plainTitle } from '../knowledge/plain-title.ts';

/** The few words of a citation that differ by language. */
export interface CitationWords {
  readonly noDate: string;
  readonly and: string;
  readonly others: string;
  /** `to` when a quote runs on to there. */
  paragraph(from: number, to: number | null): string;
  page(from: string, to: string | null): string;
}

/** The line under a quote: who, year, title, and where in it. Only what the source states. */
export function citePassage(
  { item, title }: Pick<Document, 'item' | 'title'>,
  locator: Locator,
  words: CitationWords,
): string {
  const place = item['container-title'] === title ? null : item['container-title'];
  const work = citeWork({ ...item, title }, words);
  return [work, place, pinpoint(locator, words)].filter(Boolean).join(', ');
}

/** A work in one line: "Filipović (2024), Vaccine Diplomacy of the United States". */
export function citeWork(item: CslItem | Reference, words: CitationWords): string {
  const label = labelWork(item, words);
  const title = plainTitle(item.title ?? '');
  return title !== '' && !label.startsWith(title) ? `${label}, ${title}` : label;
}

/** Who and when: "Filipović (2024)"; a work that nobody signed goes by its title. */
export function labelWork(item: CslItem | Reference, words: CitationWords): string {
  const year = yearOf(item) ?? words.noDate;
  return `${authorsOf(item, words) || plainTitle(item.title ?? String(item.id))} (${year})`;
}

/** The path of sections, and the page, the time in a recording, or where there is neither the paragraph. */
export function pinpoint(locator: Locator, words: CitationWords): string {
  const { sections } = locator;
  return [sections.join(' › '), placeIn(locator, words)].filter(Boolean).join(', ');
}

function placeIn(locator: Locator, words: CitationWords): string | null {
  const { paragraph, paragraphEnd, page, pageEnd, time } = locator;
  if (page !== null) return words.page(page, pageEnd);
  if (time !== null) return clock(time);
  return paragraph === null ? null : words.paragraph(paragraph, paragraphEnd);
}

/** 83.5 seconds are 1:23, and 3,683 are 1:01:23. */
function clock(time: number): string {
  const [hours, minutes, seconds] = [time / 3600, (time / 60) % 60, time % 60].map(Math.floor);
  const two = (part: number | undefined) => String(part).padStart(2, '0');
  return hours === 0 ? `${minutes}:${two(seconds)}` : `${hours}:${two(minutes)}:${two(seconds)}`;
}

/** Up to two family names, then "et al."; empty where nobody is named. */
export function authorsOf(item: CslItem | Reference, { and, others }: CitationWords): string {
  const { author = [] } = item;
  const names = author.map(({ family, literal, given }) => family ?? literal ?? given ?? '');
  return names.length > 2 || (names.length > 0 && hasOthers(item))
    ? `${names[0]} ${others}`
    : names.join(` ${and} `);
}
