import { type DomElement, isElement, lineOf, signsOf } from '../dom.ts';
import { type CslDate, statedDate } from '../stated-date.ts';
import { headLines, isAside } from './page-head.ts';
import { kindOf } from './page-kind.ts';
import type { DomPage } from './parse-page.ts';

/**
 * The date that a page shows readers as its text's: marked as when it was published, in a line of its head, or the only one that
 * stands in a `<time>` or is named a date. Null where several differ.
 */
export function shownDate(page: DomPage): CslDate | null {
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const named = '[class*="date"], [class*="publish"], [class*="posted"], [id*="date"]';
  const kinds: readonly (() => readonly (CslDate | null)[])[] = [
    () => all('[itemprop~="datePublished"], time[pubdate], .dt-published').map(whole),
    () => headLines(page).filter(isOwn).map(inLine),
    () => all('time').filter(isOfText).map(whole),
    () =>
      all(named)
        .filter((element) => DATE_NAME.test(signsOf(element)) && isOfText(element))
        .map(whole),
  ];
  // Lines around a thread's title tell when its writers joined, or last wrote.
  for (const kind of kindOf(page) === 'thread' ? kinds.slice(0, 1) : kinds) {
    const dates = kind().filter((date) => date !== null);
    if (dates[0] && new Set(dates.map((date) => JSON.stringify(date))).size === 1) return dates[0];
  }
  return null;
}

const DATE_NAME =
  /(^|[\s_-])((entry|post|article|publish(ed)?|pub|story|page|posted|created)[-_]*(date|time|on)|(date|time)[-_]*(publish(ed)?|posted|line)|date|published|posted)([\s_-]|$)/;
const CHANGED = /updat|modif|edited|revis|review|copyright|©|оновл|обновл|змінен|aktualis/i;

/** Dates of comments, of other articles, of the copyright and of changes are not the text's. */
function isOfText(element: DomElement): boolean {
  if (isAside(element) || CHANGED.test(signsOf(element))) return false;
  const around = isElement(element.parentNode) ? lineOf(element.parentNode) : '';
  // "Updated 3 May": the word stands before the date, on the same line.
  const before = around.length <= LINE ? around.split(lineOf(element))[0]! : '';
  return !CHANGED.test(lineOf(element)) && !CHANGED.test(before);
}

/** Characters of "Wednesday, 30 September 2021, 12:45 Uhr". */
const DAY_AND_TIME = 40;

/** A line that is a link all through leads to another article, unless all that it says is the day. */
function isOwn(line: DomElement): boolean {
  const link = line.localName === 'a' ? line : line.querySelector('a');
  return !link || lineOf(link) !== lineOf(line) || lineOf(line).length <= DAY_AND_TIME;
}

/** Characters up to which what stands around a date is one line with it. */
const LINE = 120;
const LABEL =
  /^(date( published)?|published|posted|publication date|first published|on|опубліковано|опубликовано|дата|veröffentlicht|publié le|pubblicato|publicado)( on| am| el| il)?\s*:?\s+/i;

/** The date that all of an element states. A year alone is any figure. */
function whole(element: DomElement): CslDate | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  const text = (stated ?? lineOf(element)).replace(LABEL, '').trim();
  return text.length <= 60 && text.length > 4 ? statedDate(text) : null;
}

/** A day written out: "May 3rd, 2021", "3 травня 2021", "2021-05-03", "3.5.2021". */
const DAY =
  /\b\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?\p{L}{3,12}\.?,? (?:de )?\d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/gu;

/** The day that stands in a line of a head, be it with other words: its first that is no day of a change. */
function inLine(line: DomElement): CslDate | null {
  const time = line.localName === 'time' ? line : line.querySelector('time[datetime]');
  if (time && isOfText(time) && !CHANGED.test(lineOf(line))) return whole(time);
  let from = 0;
  const text = lineOf(line);
  for (const { 0: day, index } of text.matchAll(DAY)) {
    const date = statedDate(day);
    if (date && !CHANGED.test(text.slice(from, index)) && !CHANGED.test(signsOf(line))) return date;
    from = index + day.length;
  }
  return null;
}
