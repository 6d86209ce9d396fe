import { fold } from '../fold.ts';
import type { RawBlock } from './raw.ts';
import { type CslDate, statedDate } from './stated-date.ts';

/** A day written out: "May 3rd, 2021", "3 травня 2021", "2021-05-03", "3.5.2021". */
const DAY =
  '(?:\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.|º)? (?:de |of )?\\p{L}{3,12}\\.?,? (?:de )?\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!\\d)';
const LABELS =
  'date(?: of (?:issue|publication))?|dated|published|issued|released|adopted|дата|опубліковано|опубликовано|datum|ausfertigungsdatum|stand|publié le|publicado|fecha|data';
const LABEL = `(?:(?:${LABELS})(?: on| el| le)?\\s*:?\\s+)?`;
const IS_LABEL = new RegExp(`^(?:${LABELS}):?$`, 'iu');
const VERSION = '(?:(?:version|revision|v\\.?|rev\\.?)\\s*\\d[\\d.]*\\s*[,:|·–—-]?\\s+)?';
const WEEKDAY = '(?:\\p{L}{4,12},? )?';
const IS_DAY = new RegExp(`^${VERSION}${LABEL}${WEEKDAY}(${DAY})[.,]?$`, 'iu');
const IS_MONTH = new RegExp(`^${VERSION}${LABEL}((\\p{L}{3,12})\\.?,? \\d{4})[.,]?$`, 'iu');
/** What a meeting is told by: the day in its title is the day of what was said. */
const MEETING =
  /\b(minutes|meeting|hearing|session|transcript|protokoll|sitzung|procès-verbal|compte[- ]rendu|réunion|séance|acta|sesión|reunión|protokół|posiedzen)|протокол|засідан|заседан|стенограм/iu;

const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'pl', 'it', 'nl', 'pt'];

/** Blocks at the head of a text, and characters of a paragraph that ends it. */
const HEAD = 20;
const LONG = 200;
/** Days that may stand in lines of their own: a diary and a list of changes have more, and are of none of them. */
const MOST_DAYS = 3;

/**
 * The date that a text prints at its head: alone in a line, be it after a word that says so or a version, or in the title
 * of what was said in a meeting. Null where there are several.
 */
export function printedDate(blocks: readonly RawBlock[]): CslDate | null {
  const page = blocks[0]?.page?.index;
  const long = blocks.findIndex((block) => textOf(block).length > LONG);
  const head = blocks
    .slice(0, long < 0 ? HEAD : Math.min(long, HEAD))
    .filter((block) => block.page?.index === page);
  const [title] = head.filter(({ kind }) => kind === 'heading');
  const ofMeeting = title && MEETING.test(textOf(title)) ? daysIn(textOf(title)) : [];
  const shown = head.flatMap((block) => lineDate(block) ?? []);
  const [date, ...others] = distinct(ofMeeting.length > 0 ? ofMeeting : shown);
  if (!date || others.length > 0) return null;
  return distinct(blocks.flatMap((block) => lineDate(block) ?? [])).length > MOST_DAYS
    ? null
    : date;
}

function textOf(block: RawBlock): string {
  return block.kind === 'row' || block.kind === 'code' ? '' : fold(block.text);
}

function daysIn(text: string): CslDate[] {
  return [...text.matchAll(new RegExp(DAY, 'giu'))].flatMap(([day]) => statedDate(day) ?? []);
}

/** The date that a block states and nothing else. */
function lineDate(block: RawBlock): CslDate | null {
  const text = textOf(block);
  if (text.length > 60 || block.kind === 'reference') return null;
  if (block.kind === 'item' && !IS_LABEL.test(block.term ?? '')) return null;
  const [, day] = IS_DAY.exec(text) ?? [];
  if (day) return statedDate(day);
  const [, month, name = ''] = IS_MONTH.exec(text) ?? [];
  return month && isMonth(name) ? statedDate(month) : null;
}

function distinct(dates: readonly CslDate[]): CslDate[] {
  return [...new Map(dates.map((date) => [JSON.stringify(date), date])).values()];
}

/** "Decision 2020" and "Part 2020" are no months. */
function isMonth(word: string): boolean {
  return LANGUAGES.some((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return [...Array(12).keys()].some(
      (month) => format.format(Date.UTC(2020, month)).toLowerCase() === word.toLowerCase(),
    );
  });
}
