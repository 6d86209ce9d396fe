import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { parseAst } from 'vitest/node';
import type { DoseReport } from '../../src/doses/read-doses.ts';
import { compose } from '../../src/knowledge/compose.ts';
import { type Country, listCountries } from '../../src/knowledge/countries.ts';
import type { Document } from '../../src/knowledge/document.ts';
import { markdownBlocks } from '../../src/knowledge/readers/markdown.ts';

/*
 * Makes each condition of src/doses false in turn (the test of every `if` and `?:`) and tells which of them
 * no test would notice: what is then read in the texts of the tests stays what it was. Works on a copy of
 * the compiled files in which every condition asks first whether it is switched off.
 */

interface Passage {
  readonly text: string;
  readonly isWrong?: boolean;
}

interface Condition {
  readonly file: string;
  readonly text: string;
}

type Read = (document: Document, countries: readonly Country[]) => DoseReport;

declare global {
  /** The condition that is switched off, and those that held since the list was emptied; null keeps none. */
  var switchedOff: number;
  var held: Set<number> | null;
  /** Does some text read otherwise now? */
  var isNoticed: () => boolean;
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const root = path.join(dist, '..');
const source = path.join(dist, 'src/doses');
const copy = path.join(dist, `src/doses-switched-off-${process.pid}`);
const countries = listCountries();
/** Milliseconds; reading every text takes about one second. */
const LONGEST_TRIAL = 20_000;
const trial = new Script('isNoticed()');
/** What reads no document: held by the tests of the command. */
const ELSEWHERE = ['country-names.js', 'dose-register.js'];
const documents = [...new Set(await textsOfTests())].map(toDocument);
const conditions: Condition[] = [];
/** `--every=5` tries one in five: the whole takes some minutes. */
const every = Number(process.argv.find((word) => word.startsWith('--every='))?.slice(8) ?? 1);

try {
  await writeCopy();
  globalThis.switchedOff = -1;
  globalThis.held = new Set();
  const read = await importCopy(0);
  /** What a module did while it was loaded, and what it does for the first document, is done only once. */
  const outputs = documents.map((document) => outputOf(read, document));
  const once = globalThis.held;
  const holds = documents.map((document) => {
    const held = new Set<number>();
    globalThis.held = held;
    outputOf(read, document);
    return held;
  });
  globalThis.held = null;
  let tried = 0;
  let unnoticed = 0;
  for (const [number, { file, text }] of conditions.entries()) {
    if (number % every !== 0) continue;
    tried += 1;
    globalThis.switchedOff = -1;
    const isEverHeld = holds.some((numbers) => numbers.has(number));
    const isOnce = once.has(number) && !isEverHeld;
    globalThis.switchedOff = number;
    // A condition without which nothing loads is noticed.
    const readOff = isOnce ? await importCopy(number + 1).catch(() => null) : read;
    if (readOff === null) continue;
    globalThis.isNoticed = () =>
      documents.some(
        (document, at) =>
          (isOnce || holds[at]!.has(number)) && outputOf(readOff, document) !== outputs[at],
      );
    if (endsNoticed()) continue;
    unnoticed += 1;
    print(`${file}: ${text.replace(/\s+/g, ' ')}`);
  }
  const share = ((unnoticed / tried) * 100).toFixed(1);
  print(`${tried} of ${conditions.length} conditions, ${unnoticed} held by no test: ${share} %`);
} finally {
  await rm(copy, { recursive: true, force: true });
  for (const name of await readdir(path.dirname(copy)))
    if (name.startsWith(path.basename(copy)))
      await rm(path.join(path.dirname(copy), name), { recursive: true, force: true });
}

/** Asks whether it is noticed; a loop that no longer ends is. */
function endsNoticed(): boolean {
  try {
    return trial.runInThisContext({ timeout: LONGEST_TRIAL });
  } catch {
    return true;
  }
}

/** Copies the compiled files, every condition with its switch. */
async function writeCopy(): Promise<void> {
  await cp(source, copy, { recursive: true });
  for (const file of await readdir(source, { recursive: true })) {
    if (!file.endsWith('.js') || ELSEWHERE.includes(file)) continue;
    const code = await readFile(path.join(source, file), 'utf8');
    const inserts = conditionsOf(code).flatMap(({ start, end }) => {
      const number = conditions.push({ file, text: code.slice(start, end) }) - 1;
      const size = end - start;
      return [
        { at: start, order: -size, text: `((globalThis.switchedOff !== ${number} && (` },
        { at: end, order: size, text: `)) ? (globalThis.held?.add(${number}), true) : false)` },
      ];
    });
    // Where conditions stand in each other, the outer one begins first and ends last.
    inserts.sort((a, b) => a.at - b.at || a.order - b.order);
    let done = 0;
    let written = '';
    for (const { at, text } of inserts) {
      written += code.slice(done, at) + text;
      done = at;
    }
    written += code.slice(done);
    await writeFile(path.join(copy, file), written);
  }
}

/** Loads the copy again, as if for the first time: modules are known by their folder. */
async function importCopy(number: number): Promise<Read> {
  const folder = number === 0 ? copy : `${copy}-${number}`;
  if (number > 0) await cp(copy, folder, { recursive: true });
  const { readDoses } = await import(pathToFileURL(path.join(folder, 'read-doses.js')).href);
  return readDoses;
}

function outputOf(read: Read, document: Document): string {
  try {
    return JSON.stringify(read(document, countries));
  } catch {
    return 'fails';
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The tests of `if` and `?:` in a JavaScript file. */
function conditionsOf(code: string): Place[] {
  const found: Place[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if ('type' in node && 'test' in node && /^(If|Conditional)/.test(String(node.type)))
      found.push(node.test as Place);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return found;
}

/** Every text of the corpus, of the rules' own examples and of the tests, names and numbers in a sentence. */
async function textsOfTests(): Promise<string[]> {
  const corpora = await Promise.all(
    ['dose-sentences', 'dose-press-english', 'dose-press-slavic'].map(async (name) => {
      const file = path.join(root, `test/bench/${name}.json`);
      const passages: readonly Passage[] = JSON.parse(await readFile(file, 'utf8'));
      // Of what is known to be wrong a test only holds that it is not right.
      return passages.flatMap(({ text, isWrong }) => (isWrong ? [] : [text]));
    }),
  );
  const files = [
    ...(await readdir(path.join(root, 'test/doses')))
      .filter((name) => name.endsWith('.test.ts') || name.startsWith('examples'))
      .map((name) => `test/doses/${name}`),
    ...['frames', 'giver-rules', 'receiver-rules', 'refine'].map((name) => `src/doses/${name}.ts`),
  ];
  const literals = (await Promise.all(files.map(literalsOf))).flat();
  const words = await Promise.all(
    ['numbers', 'gazetteer'].map((name) => literalsOf(`test/doses/${name}.test.ts`)),
  );
  return [
    ...corpora.flat(),
    ...literals
      .filter((literal) => literal.length > 20)
      .map((literal) => literal.split(' =>')[0] ?? ''),
    ...words[0]!.map((literal) => `Spain sent ${literal} doses to Mali.`),
    ...words[1]!.map((literal) => `Spain sent 20,000 doses to ${literal}.`),
  ];
}

/** The strings in the code of a file. */
async function literalsOf(file: string): Promise<string[]> {
  const code = await readFile(path.join(root, file), 'utf8');
  const strings = code.matchAll(/'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"/g);
  return [...strings].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'),
  );
}

function toDocument(text: string): Document {
  const { heading: _, ...composition } = compose(markdownBlocks(text));
  const item = { id: 'text', type: 'document', title: 'Text' };
  return {
    id: 'text',
    path: 'text.md',
    title: 'Text',
    language: 'en',
    ...composition,
    sha256: '',
    item,
    references: [],
  };
}
