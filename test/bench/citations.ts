import { readFileSync } from 'node:fs';
import { exportItem } from '../../src/citations/export.ts';
import { formatEntry, formatInText } from '../../src/citations/format.ts';
import { findInTextCitations } from '../../src/citations/in-text.ts';
import { loadStyles } from '../../src/citations/styles.ts';
import type { Problem } from '../../src/errors.ts';
import { readBib, readRis } from '../../src/knowledge/read-bibliography.ts';
import { createQuoteFinder } from '../../src/quotes/find-quote.ts';
import { cited } from '../citations/cited.ts';
import { byCiteproc, shippedXml } from '../citations/citeproc.ts';
import { habits } from '../citations/habits.ts';
import {
  createRandom,
  otherSentences,
  randomSlice,
  withOneWordChanged,
} from '../citations/slices.ts';
import { documentOf, readSources } from '../citations/sources.ts';
import { benchLibraries, LIBRARIES } from './reference-libraries.ts';

/** Prints what the promises about citations come to: `npm run bench:citations`. */
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Milliseconds of each run: middle, 99th of 100, longest. */
function timed(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(2);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
}

function measure<T>(times: number[], run: () => T): T {
  const started = performance.now();
  const result = run();
  times.push(performance.now() - started);
  return result;
}

const sources = await readSources();
const items = sources.flatMap(({ item, references }) => [item, ...references]);

print('In-text citations');
for (const source of sources) {
  const times: number[] = [];
  const found = measure(times, () => findInTextCitations(source));
  const resolved = found.filter(({ reference }) => reference);
  const expected = source.id === 'doroshko-raikov' ? cited : [];
  const right = found.filter(({ reference }, at) => reference?.id === expected[at]?.[1]);
  print(
    `  ${source.id}: ${found.length} found, ${resolved.length} resolved, ${right.length} of ${expected.length} to the right work, ${times[0]!.toFixed(1)} ms`,
  );
}
for (const { name, works, sentences } of habits) {
  const document = documentOf(sentences.map(([sentence]) => sentence).join('\n\n'), works);
  const found = findInTextCitations(document).map(({ reference }) => reference?.id ?? '?');
  const expected = sentences.flatMap(([, ...ids]) => ids.map((id) => id.split(' ')[0]!));
  const right = expected.filter((id, at) => found[at] === id).length;
  print(`  ${name}: ${right} of ${expected.length} as expected, ${found.length} found`);
}

print('\nEntries and in-text forms, compared with citeproc on the unmodified style');
const folder = new URL('../../../knowledge/styles/', import.meta.url);
const problems: Problem[] = [];
const styles = await loadStyles(folder.pathname, problems);
const shipped: Record<string, string> = { apa: 'apa', harvard: 'harvard1', vancouver: 'vancouver' };
for (const style of styles) {
  const xml = shipped[style.id]
    ? shippedXml(shipped[style.id]!)
    : readFileSync(new URL(`${style.id}.csl`, folder), 'utf8');
  for (const locale of ['en-US', 'uk-UA']) {
    const building: number[] = [];
    measure(building, () => formatEntry({ id: 'first', type: 'book', title: 'A' }, style, locale));
    const times: number[] = [];
    const localeFile = locale === 'uk-UA' ? new URL('locales-uk-UA.xml', folder) : null;
    const expected = byCiteproc(items, xml, locale, localeFile);
    const same = items.filter((item, at) => {
      const entry = measure(times, () => formatEntry(item, style, locale));
      const inText = formatInText(item, style, locale);
      const theirs = expected[at]![0].replace(style.isNumbered ? /^(\[1\]|1\.)\s*/ : '', '');
      return entry === theirs && inText === expected[at]![1];
    });
    print(
      `  ${style.id} ${locale}: ${same.length} of ${items.length} equal; ready in ${building[0]!.toFixed(0)} ms, then ${timed(times)}`,
    );
  }
}

print('\nExports read back');
for (const format of ['bibtex', 'biblatex', 'ris', 'csl-json'] as const) {
  const back = async (text: string) =>
    format === 'csl-json' ? JSON.parse(text) : (format === 'ris' ? readRis : readBib)(text);
  const lost: string[][] = [];
  for (const item of items) {
    const [read] = (await back(exportItem(item, format))) as Record<string, unknown>[];
    const fields = Object.keys(item).filter((field) => !isSame(item[field], read![field]));
    if (fields.length > 0) lost.push(fields);
  }
  const fields = [...new Set(lost.flat())].join(', ');
  print(
    `  ${format}: ${items.length - lost.length} of ${items.length} equal${fields && `; differing: ${fields}`}`,
  );
}

const libraries = process.env.REFERENCE_LIBRARIES;
if (libraries) {
  print(`\nReal libraries, of ${Object.keys(LIBRARIES).length} repositories`);
  await benchLibraries(libraries, print);
}

print('\nQuotes');
const indexing: number[] = [];
const finder = measure(indexing, () => createQuoteFinder(sources));
print(`  index: ${indexing[0]!.toFixed(1)} ms`);
{
  const random = createRandom(11);
  const times: number[] = [];
  let right = 0;
  for (let count = 0; count < 1000; count++) {
    const { text } = randomSlice(sources, random, 1);
    const document = sources.find((one) => one.text.includes(text));
    const found = measure(times, () => finder.find(text));
    if (
      found.status === 'verbatim' &&
      found.document === document &&
      found.span.start === document.text.indexOf(text) &&
      found.span.end === found.span.start + text.length
    )
      right++;
  }
  print(`  slices, 20 characters or more: ${right} of 1000 verbatim and in place; ${timed(times)}`);
}
for (const fewest of [3, 4, 5, 8]) {
  const random = createRandom(12);
  const times: number[] = [];
  const count = { near: 0, justThatWord: 0, inPlace: 0 };
  for (let run = 0; run < 1000; run++) {
    const slice = randomSlice(sources, random, fewest);
    const { changed } = withOneWordChanged(slice, random);
    const found = measure(times, () => finder.find(changed));
    if (found.status !== 'near') continue;
    count.near++;
    const marked = found.difference.filter((part) => !('kept' in part));
    if (marked.length === 2 && 'removed' in marked[0]! && 'added' in marked[1]!)
      count.justThatWord++;
    if (found.document.text.slice(found.span.start, found.span.end) === slice.text) count.inPlace++;
  }
  print(
    `  one word of ${fewest} or more changed: ${count.near} of 1000 near, ${count.justThatWord} with one word exchanged, ${count.inPlace} where it was taken; ${timed(times)}`,
  );
}
{
  const times: number[] = [];
  const others = otherSentences(500);
  const found = others.filter(
    (sentence) => measure(times, () => finder.find(sentence)).status !== 'not-found',
  );
  print(`  sentences of other texts: ${found.length} of ${others.length} found; ${timed(times)}`);
}
{
  const words = sources[0]!.text.split(/\s+/).slice(300, 1300);
  const random = createRandom(13);
  const hostile: Record<string, string> = {
    'one word': 'the '.repeat(1500),
    dots: 'the … '.repeat(1000),
    'a source, shuffled': words.toSorted(() => random() - 0.5).join(' '),
    'a source, every third word changed': words.map((word, at) => (at % 3 ? word : 'x')).join(' '),
    'a source, every tenth word changed': words.map((word, at) => (at % 10 ? word : 'x')).join(' '),
    'a source, twice': [...words, ...words].join(' '),
    brackets: '[a]('.repeat(1500),
  };
  for (const [name, text] of Object.entries(hostile)) {
    const times: number[] = [];
    const { status } = measure(times, () => finder.find(text.slice(0, 6000)));
    print(`  6,000 characters of ${name}: ${status}, ${times[0]!.toFixed(1)} ms`);
  }
}

/** Equal whatever the order of fields, and whether a number is text. */
function isSame(a: unknown, b: unknown): boolean {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return String(value);
    return Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([field, own]) => [field, plain(own)]);
  };
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}
