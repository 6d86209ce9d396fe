import path from 'node:path';
import { answer } from '../../src/answer/answer.ts';
import { isQuotable, slice } from '../../src/knowledge/document.ts';
import { type Library, loadLibrary } from '../../src/library.ts';
import { miniSearchDefault } from './peers/minisearch.ts';
import type { Peer, PeerText } from './peers/peer.ts';
import { stemmedBm25 } from './peers/plain-bm25.ts';
import { sqliteFts5 } from './peers/sqlite-fts5.ts';
import { pairedDifference } from './retrieval-metrics.ts';
import { rate, tableOf } from './retrieval-table.ts';
import {
  findShelves,
  holdsAnswer,
  inUkrainian,
  readShelfQuestions,
  type ShelfQuestion,
} from './shelf-questions.ts';

/*
 * How often a shelf of real documents answers a question in the right words: `BENCH_SHELVES` names a folder with shelves.
 * Their questions are `NAME.questions.jsonl` beside a shelf or in `test/bench/shelves`, whose README tells how to lay its
 * shelves out. Peers search the same read text, in chunks of 120 words. `--half=tuning` asks that half alone,
 * `--language=uk` those that are there in Ukrainian, in that language. `--show`
 * prints each question that was missed; never use it on questions that are to stay unseen.
 */

interface Finding {
  readonly texts: readonly string[];
  readonly isAnswered: boolean;
}
type Find = (question: string) => Promise<Finding>;

const TOP = 3;
const CHUNK_WORDS = 120;
const PEERS: readonly Peer[] = [miniSearchDefault, sqliteFts5, stemmedBm25];

function ours({ index }: Library): Find {
  return async (question) => {
    const { status, quotes } = answer(question, index, { top: TOP });
    return {
      texts: quotes.map(({ passage, quote }) => slice(passage.document, quote)),
      isAnswered: status === 'answered',
    };
  };
}

/** A peer calls answered whatever it finds. */
async function asPeer(peer: Peer, chunks: readonly PeerText[]): Promise<Find> {
  const search = await peer.index(chunks, 'en');
  return async (question) => {
    const found = await search(question, TOP);
    return { texts: found.map((at) => chunks[at]!.text), isAnswered: found.length > 0 };
  };
}

/** The quotable text of each document in chunks, as peers are used to. */
function cutChunks({ documents }: Library): PeerText[] {
  return documents.flatMap((document) => {
    const words = document.blocks
      .filter(isQuotable)
      .flatMap((block) => slice(document, block).split(/\s+/));
    return Array.from({ length: Math.ceil(words.length / CHUNK_WORDS) }, (_, at) => ({
      title: document.title,
      text: words.slice(at * CHUNK_WORDS, (at + 1) * CHUNK_WORDS).join(' '),
    }));
  });
}

interface Outcome extends Finding {
  readonly question: ShelfQuestion;
  /** By quote, whether it holds the answer. */
  readonly hits: readonly boolean[];
}

async function askAll(find: Find, questions: readonly ShelfQuestion[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const { texts, isAnswered } = await find(question.question);
    const hits = texts.map((text) => holdsAnswer(text, question));
    outcomes.push({ question, texts, isAnswered, hits });
  }
  return outcomes;
}

const isFirst = ({ hits }: Outcome) => hits[0] === true;
const isInThree = ({ hits }: Outcome) => hits.some(Boolean);

function rowOf(shelf: string, engine: string, outcomes: readonly Outcome[]): string[] {
  const asked = outcomes.filter(({ question }) => !question.unanswerable);
  const none = outcomes.filter(({ question }) => question.unanswerable);
  const near = none.filter(({ question }) => question.kind !== 'off-topic');
  const off = none.filter(({ question }) => question.kind === 'off-topic');
  const answered = asked.filter(({ isAnswered }) => isAnswered);
  const count = (some: readonly Outcome[], of: readonly Outcome[]) => `${some.length}/${of.length}`;
  return [
    shelf,
    engine,
    count(asked.filter(isFirst), asked),
    count(asked.filter(isInThree), asked),
    count(answered, asked),
    count(
      answered.filter((one) => !isFirst(one)),
      answered,
    ),
    count(
      near.filter(({ isAnswered }) => isAnswered),
      near,
    ),
    count(
      off.filter(({ isAnswered }) => isAnswered),
      off,
    ),
    count(
      off.filter(({ texts }) => texts.length > 0),
      off,
    ),
  ];
}

const HEAD =
  'shelf|engine|first|of three|answered|of those wrong|near-topic answered|off-topic answered|off-topic with quotes';
const print = (line: string) => process.stdout.write(`${line}\n`);

function compare(engine: string, theirs: readonly Outcome[], own: readonly Outcome[]): string {
  const values = (outcomes: readonly Outcome[]) =>
    outcomes
      .filter(({ question }) => !question.unanswerable)
      .map((outcome) => (isFirst(outcome) ? 1 : 0));
  const { mean, low, high } = pairedDifference(values(theirs), values(own));
  return `${engine}: first ${rate(mean)} from ours (95 % ${rate(low)} to ${rate(high)})`;
}

const folder = process.env.BENCH_SHELVES;
if (!folder) throw new Error('set BENCH_SHELVES to a folder of shelves and their questions');
const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('shelf');
const half = option('half');
const names = findShelves(folder).filter(
  (name) => only === undefined || only.split(',').includes(name),
);
const byEngine = new Map<string, Outcome[]>();
const rows: string[][] = [];
for (const name of names) {
  const asked = readShelfQuestions(folder, name).filter(
    (question) => half === undefined || question.half === half,
  );
  const questions = option('language') === 'uk' ? inUkrainian(asked) : asked;
  const library = await loadLibrary(path.join(folder, name));
  const chunks = cutChunks(library);
  const engines: [string, Find][] = [['verbatim', ours(library)]];
  if (!process.argv.includes('--ours'))
    for (const peer of PEERS) engines.push([peer.name, await asPeer(peer, chunks)]);
  for (const [engine, find] of engines) {
    const outcomes = await askAll(find, questions);
    byEngine.set(engine, [...(byEngine.get(engine) ?? []), ...outcomes]);
    rows.push(rowOf(name, engine, outcomes));
    if (engine === 'verbatim' && process.argv.includes('--show'))
      for (const { question, texts, isAnswered, hits } of outcomes)
        if (question.unanswerable ? texts.length > 0 : !hits[0])
          print(
            `\n${isAnswered ? '!' : '·'} [${question.kind}] ${question.question}\n  wanted: ${question.accept.join(' / ')}\n${texts
              .map(
                (text, at) =>
                  `  ${hits[at] ? '+' : '-'} ${text.replace(/\s+/g, ' ').slice(0, 240)}`,
              )
              .join('\n')}`,
          );
  }
}
for (const [engine, outcomes] of byEngine) rows.push(rowOf('all', engine, outcomes));
for (const line of tableOf([HEAD.split('|'), ...rows])) print(line);
const kinds = new Set(byEngine.get('verbatim')!.map(({ question }) => question.kind));
for (const kind of kinds)
  for (const [engine, outcomes] of byEngine) {
    const own = outcomes.filter((one) => one.question.kind === kind && !one.question.unanswerable);
    if (own.length > 0)
      print(`${kind}, ${engine}: first ${own.filter(isFirst).length}/${own.length}`);
  }
for (const [engine, outcomes] of byEngine)
  if (engine !== 'verbatim') print(compare(engine, outcomes, byEngine.get('verbatim')!));
