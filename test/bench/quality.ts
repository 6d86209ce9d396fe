import { readFile } from 'node:fs/promises';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import { answer } from '../../src/answer/answer.ts';
import { slice } from '../../src/knowledge/document.ts';
import { type Library, loadLibrary } from '../../src/library.ts';

/*
 * How often the two sources that ship with the project answer a question in the right words.
 * `questions.json` was written from the texts alone. Thresholds and weights were chosen with its
 * `tuning` half and with public sets; `heldOut` was looked at only to be counted. A file of what people said of
 * answers may be named: `npm run bench:quality -- feedback.jsonl`.
 */

const Questions = z.object({
  answerable: z.array(z.object({ question: z.string(), accept: z.array(z.string()) })),
  unanswerable: z.array(z.object({ question: z.string() })),
});
type Questions = z.infer<typeof Questions>;

/** A line of `verbatim feedback --json`: `accept` is null until somebody has judged, empty where no source answers. */
const Judged = z.object({
  question: z.string().nullable(),
  accept: z.array(z.string()).nullable(),
});

const TOP = 3;
const CHUNK_WORDS = 120;
const ROUNDS = 5;

interface Finding {
  readonly texts: readonly string[];
  readonly isAnswered: boolean;
}
type Find = (question: string) => Finding;

interface Score {
  readonly first: number;
  readonly three: number;
  readonly answered: number;
  readonly falselyAnswered: number;
}

/** The library as it answers people. */
function ours({ index }: Library): Find {
  return (question) => {
    const { status, quotes } = answer(question, index, { top: TOP });
    return {
      texts: quotes.map(({ passage, quote }) => slice(passage.document, quote)),
      isAnswered: status === 'answered',
    };
  };
}

/** MiniSearch as it comes, over chunks of 120 words. */
function plainMiniSearch({ documents }: Library): Find {
  const chunks = documents.flatMap(({ text }) => {
    const words = text.split(/\s+/);
    return Array.from({ length: Math.ceil(words.length / CHUNK_WORDS) }, (_, at) =>
      words.slice(at * CHUNK_WORDS, (at + 1) * CHUNK_WORDS).join(' '),
    );
  });
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(chunks.map((text, id) => ({ id, text })));
  return (question) => {
    const results = mini.search(question);
    return {
      texts: results.slice(0, TOP).map(({ id }) => chunks[id as number]!),
      isAnswered: results.length > 0,
    };
  };
}

function score(find: Find, { answerable, unanswerable }: Questions): Score {
  const findings = answerable.map(({ question, accept }) => {
    const { texts, isAnswered } = find(question);
    const wanted = accept.map(plain);
    return {
      isAnswered,
      hits: texts.map((text) => wanted.some((one) => plain(text).includes(one))),
    };
  });
  return {
    first: findings.filter(({ hits }) => hits[0]).length,
    three: findings.filter(({ hits }) => hits.some(Boolean)).length,
    answered: findings.filter(({ isAnswered }) => isAnswered).length,
    falselyAnswered: unanswerable.filter(({ question }) => find(question).isAnswered).length,
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** Milliseconds that all questions take, the fastest of some rounds. */
function time(
  find: (question: string) => unknown,
  { answerable, unanswerable }: Questions,
): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const { question } of [...answerable, ...unanswerable]) find(question);
    return performance.now() - start;
  });
  return Math.min(...rounds);
}

/** MiniSearch's bare search over the same passages. */
function bareSearch({ index }: Library): (question: string) => unknown {
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(
    index.passages.map((passage, id) => ({ id, text: slice(passage.document, passage) })),
  );
  return (question) => mini.search(question);
}

/** The questions of a file of feedback that somebody has judged. */
async function judgedIn(file: string): Promise<Questions> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const judged = lines
    .map((line) => Judged.parse(JSON.parse(line)))
    .flatMap(({ question, accept }) =>
      question === null || accept === null ? [] : [{ question, accept }],
    );
  return {
    answerable: judged.filter(({ accept }) => accept.length > 0),
    unanswerable: judged.filter(({ accept }) => accept.length === 0),
  };
}

const [feedback] = process.argv.slice(2);
const sets = {
  ...z
    .object({ tuning: Questions, heldOut: Questions })
    .parse(JSON.parse(await readFile('test/bench/questions.json', 'utf8'))),
  ...(feedback !== undefined && { feedback: await judgedIn(feedback) }),
};
const start = performance.now();
const library = await loadLibrary('knowledge');
const loading = performance.now() - start;

const print = (line: string) => process.stdout.write(`${line}\n`);
print('set       what                 first  of three  answered  falsely answered');
for (const [name, set] of Object.entries(sets))
  for (const [what, find] of [
    ['verbatim', ours(library)],
    ['plain MiniSearch', plainMiniSearch(library)],
  ] as const) {
    const { first, three, answered, falselyAnswered } = score(find, set);
    const of = set.answerable.length;
    print(
      [
        name.padEnd(9),
        what.padEnd(17),
        `${first}/${of}`.padStart(8),
        `${three}/${of}`.padStart(9),
        `${answered}/${of}`.padStart(9),
        `${falselyAnswered}/${set.unanswerable.length}`.padStart(17),
      ].join(' '),
    );
  }
const ratio = time(ours(library), sets.tuning) / time(bareSearch(library), sets.tuning);
print(`loading the library: ${loading.toFixed(0)} ms (${library.index.passages.length} passages)`);
print(`time a question, as a ratio to a bare MiniSearch.search: ${ratio.toFixed(1)}`);
