import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { sentencesOf } from '../../src/knowledge/block-sentences.ts';
import { type Composition, compose } from '../../src/knowledge/compose.ts';
import { isQuotable } from '../../src/knowledge/document.ts';
import { detectLanguage } from '../../src/knowledge/language.ts';
import { readers } from '../../src/knowledge/readers/reader.ts';
import { type Reference, readReference, wordsOf } from './reading-reference.ts';

/*
 * How Markdown, plain text, books and office files are read, against a rendering of each file by something else:
 *   BENCH_READING  a folder of files, in any depth, with `NAME.reference.html` beside those that have a reference
 *                  (made by `pandoc -f commonmark_x -t html5`, `-f epub`, `-f docx`, by the site itself, or the book's edition in HTML).
 * Printed by file ending: words found and words that are right, runs of words that keep their order, headings, paragraphs
 * in which markup is left, whole sentences, megabytes a second. BENCH_WORST=n lists the n files with the most wrong words.
 */

interface Result {
  readonly file: string;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly composition: Composition;
  readonly language: string;
  readonly reference: Reference | null;
}

const MARKUP =
  /\{\{|\{%|%\}|^:::|^!!! |^\?\?\? |<\/?[a-z][\w-]*(?: [^<>]*)?>|\]\(|\*\*|\[\[|\]\]|\{[#.:][\w-]+\}|\[![A-Za-z]+\]|\\boldsymbol|^import .* from |^#{1,6} |^\|[ :-]+\||&[a-z]+;|^%%/u;

async function readAll(folder: string): Promise<Result[]> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => path.extname(file).toLowerCase() in readers && !file.endsWith('.reference.html'),
  );
  const results: Result[] = [];
  for (const file of files.sort()) {
    const bytes = await readFile(path.join(folder, file));
    const read = await readers[path.extname(file).toLowerCase()]!();
    const started = performance.now();
    const raw = await read({ bytes, path: file }).catch((error: unknown) => {
      process.stdout.write(`${file}: ${error instanceof Error ? error.message : error}\n`);
      return null;
    });
    if (!raw) continue;
    const composition = compose(raw.blocks);
    const milliseconds = performance.now() - started;
    const reference = await readReference(path.join(folder, `${file}.reference.html`));
    const stated = raw.item.language;
    const language = typeof stated === 'string' ? stated : detectLanguage(composition.text);
    results.push({ file, bytes: bytes.length, milliseconds, composition, language, reference });
  }
  return results;
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What of `some`, word by word, is not in `others`. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = countOf(others);
  return some.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

/** Of the runs of four words that stand once in both, how many keep the one that follows them. */
function orderOf(words: readonly string[], expected: readonly string[]): readonly [number, number] {
  const once = (list: readonly string[]) => {
    const runs = list.slice(3).map((_, at) => list.slice(at, at + 4).join(' '));
    const counts = countOf(runs);
    return runs.filter((run) => counts.get(run) === 1);
  };
  const found = new Set(once(words));
  const shared = once(expected).filter((run) => found.has(run));
  const kept = new Set(shared);
  const mine = once(words).filter((run) => kept.has(run));
  const next = new Map(mine.map((run, at) => [run, mine[at + 1]]));
  const pairs = shared.slice(1).map((run, at) => [shared[at]!, run] as const);
  return [pairs.filter(([run, following]) => next.get(run) === following).length, pairs.length];
}

/** Paragraphs and items in which a mark stands that the reference does not have. */
function markupLeft({ composition: { text, blocks }, reference }: Result): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'code')
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => {
      const mark = MARKUP.exec(words)?.[0];
      return mark !== undefined && !reference?.text.includes(mark);
    });
}

/** Sentences that begin and end as sentences do, of the paragraphs that end with a stop. */
function wholeSentences({ composition, language }: Result): readonly [number, number] {
  const { text, blocks } = composition;
  const sentences = blocks
    .filter(
      ({ kind, end }) => kind === 'paragraph' && /[.!?…]["”’»)]*$/.test(text.slice(end - 3, end)),
    )
    .flatMap((block) => sentencesOf({ text, language }, block))
    .map(({ start, end }) => text.slice(start, end));
  const whole = sentences.filter(
    (sentence) =>
      /^[\p{Lu}\p{Lo}\p{N}"“„«‘'’([/@#$€£§–—-]|^\p{Ll}+\p{Lu}/u.test(sentence) &&
      /[.!?…。！？:]["”’»)\]\d⁰-⁹¹²³]*$/u.test(sentence),
  );
  return [whole.length, sentences.length];
}

function report(title: string, results: readonly Result[]): void {
  const share = (pairs: readonly (readonly [number, number])[]) => {
    const [part, all] = pairs.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    return all === 0 ? '–' : `${(part / all).toFixed(4)} of ${all}`;
  };
  const referenced = results.flatMap((result) =>
    result.reference ? [{ ...result, reference: result.reference }] : [],
  );
  const words = referenced.map(({ composition, reference }) => {
    const mine = wordsOf(composition.text);
    const missing = without(reference.words, mine);
    return { mine, expected: reference.words, missing, added: without(mine, reference.words) };
  });
  const headings = referenced.map(({ composition: { text, blocks }, reference }) => {
    const mine = blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, end }) => wordsOf(text.slice(start, end)).join(' '));
    return [
      reference.headings.length - without(reference.headings, mine).length,
      reference.headings.length,
    ] as const;
  });
  const left = referenced.flatMap(markupLeft);
  const paragraphs = referenced.reduce(
    (sum, { composition }) => sum + composition.blocks.filter(isQuotable).length,
    0,
  );
  const bytes = results.reduce((sum, result) => sum + result.bytes, 0);
  const milliseconds = results.reduce((sum, result) => sum + result.milliseconds, 0);
  const lines = [
    `${title}: ${results.length} files, ${referenced.length} with a reference`,
    `  words found     ${share(words.map(({ missing, expected }) => [expected.length - missing.length, expected.length]))}`,
    `  words right     ${share(words.map(({ mine, added }) => [mine.length - added.length, mine.length]))}`,
    `  order           ${share(words.map(({ mine, expected }) => orderOf(mine, expected)))}`,
    `  headings        ${share(headings)}`,
    `  markup left     ${left.length} of ${paragraphs} paragraphs`,
    `  whole sentences ${share(results.map(wholeSentences))}`,
    `  speed           ${(bytes / 1e3 / milliseconds).toFixed(1)} MB/s (${(bytes / 1e6).toFixed(1)} MB)`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const worst = Number(process.env.BENCH_WORST ?? 0);
  const ranked = words
    .map((one, at) => ({ ...one, file: referenced[at]!.file }))
    .sort((a, b) => b.missing.length + b.added.length - a.missing.length - a.added.length);
  for (const { file, missing, added } of ranked.slice(0, worst))
    process.stdout.write(
      `  ${file}\n    missing ${missing.length}: ${missing.slice(0, 30).join(' ')}\n    added ${added.length}: ${added.slice(0, 30).join(' ')}\n`,
    );
  for (const text of worst > 0 ? left.slice(0, 3 * worst) : [])
    process.stdout.write(`  markup: ${text.slice(0, 160)}\n`);
}

const folder = process.env.BENCH_READING;
if (!folder) throw new Error('BENCH_READING: expected a folder of files to read, found nothing');
const results = await readAll(folder);
const endings = [...new Set(results.map(({ file }) => path.extname(file).toLowerCase()))];
for (const ending of endings)
  report(
    ending,
    results.filter(({ file }) => path.extname(file).toLowerCase() === ending),
  );
