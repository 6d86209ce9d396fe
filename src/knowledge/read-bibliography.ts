import { type BibEntry, splitBib } from './references/bib-entries.ts';
import { inheritFields } from './references/bib-inherit.ts';
import { texOfNames } from './references/bib-names.ts';
import { bibSubset } from './references/bib-subset.ts';
import { isWork } from './references/bib-types.ts';
import { PEOPLE_FIELDS, TEXT_FIELDS, toCslItem } from './references/bib-work.ts';
import { enwToCsl } from './references/enw-work.ts';
import { nbibToCsl } from './references/nbib-work.ts';
import { risToCsl } from './references/ris-work.ts';
import {
  ENW,
  NBIB,
  RIS,
  splitRecords,
  type TagFormat,
  type TaggedRecord,
} from './references/tagged-records.ts';
import { TELL_NOBODY, type TellList } from './references/tell.ts';
import { readTex } from './references/tex.ts';

/** Works as CSL items that are still to be checked, in the order of their list. */
export type RawWorks = Record<string, unknown>[];

/**
 * The works of a `.bib` file (BibTeX or BibLaTeX). What is wrong with one entry costs that entry or the field, and is
 * told. An entry without a key is called by its place. Where `keys` are given, only the entries that they name are read.
 * Throws when there is no entry at all.
 */
export async function readBib(
  text: string,
  tell: TellList = TELL_NOBODY,
  keys?: ReadonlySet<string>,
): Promise<RawWorks> {
  const lines = toLines(text);
  const asked = keys ? bibSubset(lines, keys) : lines;
  const entries = splitBib(asked).filter(({ type }) => isWork(type) || type === 'xdata');
  if (entries.length === 0 && asked.trim() !== '')
    throw new Error('expected entries such as "@article{key, …}", found none');
  inheritFields(entries);
  const works = entries.filter(({ type, key }) => isWork(type) && (keys?.has(key) ?? true));
  const read = await readTex(texOf(works));
  return works.flatMap((entry, at) => {
    const item = withId(toCslItem(entry, read), at);
    const name = entry.key || String(item.title ?? `line ${entry.line}`);
    for (const { field, message } of entry.flaws) tell.field(name, field, message);
    return isEmpty(item) ? tellEmpty(name, entry.line, tell) : [item];
  });
}

function* texOf(entries: readonly BibEntry[]): Generator<string> {
  for (const { fields } of entries) {
    for (const field of TEXT_FIELDS) yield fields.get(field) ?? '';
    for (const field of PEOPLE_FIELDS) yield* texOfNames(fields.get(field) ?? '');
  }
}

/** The works of an `.ris` file; PubMed's own format goes by that ending too. Otherwise as `readBib`. */
export function readRis(text: string, tell: TellList = TELL_NOBODY): RawWorks {
  if (/^PMID *- /m.test(text) && !/^\s{0,3}TY {1,2}-/m.test(text)) return readNbib(text, tell);
  return readTagged(text, { format: RIS, toItem: risToCsl }, tell);
}

/** The works of PubMed's `.nbib` file; otherwise as `readBib`. */
export function readNbib(text: string, tell: TellList = TELL_NOBODY): RawWorks {
  return readTagged(text, { format: NBIB, toItem: nbibToCsl }, tell);
}

/** The works of EndNote's `.enw` file; otherwise as `readBib`. */
export function readEnw(text: string, tell: TellList = TELL_NOBODY): RawWorks {
  return readTagged(text, { format: ENW, toItem: enwToCsl }, tell);
}

interface Tagged {
  readonly format: TagFormat;
  toItem(record: TaggedRecord): Record<string, unknown>;
}

function readTagged(text: string, { format, toItem }: Tagged, tell: TellList): RawWorks {
  const records = splitRecords(toLines(text), format);
  if (records.length === 0 && text.trim() !== '')
    throw new Error(`expected records that begin with "${format.opens}", found none`);
  return records.flatMap((record, at) => {
    const item = withId(toItem(record), at);
    return isEmpty(item) ? tellEmpty(`line ${record.line}`, record.line, tell) : [item];
  });
}

function withId(item: Record<string, unknown>, at: number): Record<string, unknown> {
  return { ...item, id: item.id || `work-${at + 1}` };
}

function toLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Does it say neither who nor what nor where? */
function isEmpty(item: Record<string, unknown>): boolean {
  return TELLING.every((field) => item[field] === undefined);
}

/** One of these makes a work that can be cited. */
const TELLING = [
  'title',
  'author',
  'editor',
  'publisher',
  'container-title',
  'genre',
  'DOI',
  'URL',
];

function tellEmpty(name: string, line: number, tell: TellList): [] {
  tell.work(name, `expected a title or an author, found neither (line ${line})`);
  return [];
}
