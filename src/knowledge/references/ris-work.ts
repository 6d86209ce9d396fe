import { joinDates, readDate } from './dates.ts';
import { toGenre } from './genres.ts';
import { CONTAINED, RIS_TYPES } from './ris-types.ts';
import { readTaggedNames } from './tagged-names.ts';
import type { TaggedRecord } from './tagged-records.ts';

const DOI = /10\.\d{4,9}\/[^\s;]+/;

/**
 * A record of RIS as a CSL item, still to be checked. Takes the tags of its later description (TI, AU, T2, PY) and of
 * its first one (T1, A1, JF, Y1), the first of those that repeat; what it does not state is absent.
 */
export function risToCsl(record: TaggedRecord): Record<string, unknown> {
  const { first, all } = record;
  const type = RIS_TYPES[first('TY')?.toUpperCase() ?? ''] ?? 'document';
  const isContained = CONTAINED.has(type);
  const isBook = type === 'book';
  const series = isContained ? first('T3') : first('T2', 'T3');
  const issued = joinDates(['PY', 'Y1', 'YR', 'DA'].flatMap(all));
  // Newer programs note there when an address was looked up.
  const [seen] = all('Y2');
  const isSeen =
    issued?.['date-parts'] !== undefined && seen !== undefined && readDate(seen).year !== null;
  const kind = first('M3');
  const item: Record<string, unknown> = {
    id: first('ID') ?? '',
    type,
    title: first('TI', 'T1', 'CT', ...(isBook ? ['BT', 'T2'] : ['BT'])),
    author: people(all('AU'), all('A1')),
    editor: people(all('ED'), isContained && type !== 'article-journal' ? all('A2') : []),
    translator: people(all('TA'), isBook ? all('A4') : []),
    'container-title': isContained ? first('T2', 'JF', 'JO', 'JA', 'J2', 'BT') : undefined,
    'container-title-short': isContained ? shortOf(record) : undefined,
    'collection-title': series,
    volume: first('VL'),
    issue: first('IS'),
    page: isBook ? undefined : pagesOf(record),
    'number-of-pages': isBook ? first('SP') : undefined,
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    edition: first('ET'),
    genre: kind === undefined || DOI.test(kind) ? undefined : toGenre(kind),
    issued: issued ?? joinDates(all('Y2')),
    accessed: isSeen ? joinDates([seen]) : undefined,
    DOI: doiOf(record),
    URL: ['UR', 'LK', 'L2', 'L1'].flatMap(all).flatMap(addressesIn)[0],
    ...{ [isBook || type === 'chapter' ? 'ISBN' : 'ISSN']: first('SN') },
    abstract: first('AB', 'N2'),
    language: first('LA'),
    keyword: all('KW').join(', ') || undefined,
    note: first('N1'),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

function people(first: readonly string[], second: readonly string[]): unknown {
  const names = readTaggedNames(first.length > 0 ? first : second);
  return names.length > 0 ? names : undefined;
}

function shortOf({ first }: TaggedRecord): string | undefined {
  const short = first('J2', 'JA');
  return short === first('T2', 'JF', 'JO', 'JA', 'J2') ? undefined : short;
}

/** First and last page; the first alone where no last is stated. */
function pagesOf({ first }: TaggedRecord): string | undefined {
  const [from, to] = [first('SP'), first('EP')];
  if (!from || !to || from === to || from.includes('-')) return from ?? to;
  return `${from}-${to}`;
}

/** Its own DOI, wherever a program puts it; a chapter's comes before its book's. */
function doiOf({ all }: TaggedRecord): string | undefined {
  const own = all('DO');
  const elsewhere = ['M3', 'UR', 'L3'].flatMap(all).flatMap((value) => DOI.exec(value)?.[0] ?? []);
  return own.find((value) => /\b10[./]/.test(value)) ?? elsewhere[0] ?? own[0];
}

function addressesIn(value: string): string[] {
  return value.match(/https?:\/\/[^\s;]+/g) ?? [];
}
