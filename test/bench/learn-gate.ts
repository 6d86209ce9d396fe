import path from 'node:path';
import { ANSWERED, holdsAll, supportOf, supportParts } from '../../src/answer/judge.ts';
import { type Ranked, rank } from '../../src/answer/rank.ts';
import { slice } from '../../src/knowledge/document.ts';
import { loadLibrary } from '../../src/library.ts';
import type { Index } from '../../src/search/index.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { type Example, learnLogistic, likelihood } from './logistic.ts';
import { createShelf } from './retrieval-documents.ts';
import { halvesOf } from './retrieval-gate-outcomes.ts';
import { mean } from './retrieval-metrics.ts';
import { buildOurs, judgeQuote } from './retrieval-ours.ts';
import { BENCH_DATA, print, progress, stopWithReader } from './retrieval-run.ts';
import { type BenchSet, findSets, readSet, spaced } from './retrieval-set.ts';
import { rate, tableOf } from './retrieval-table.ts';
import { findShelves, holdsAnswer, readShelfQuestions } from './shelf-questions.ts';

/*
 * Learns the coefficients of support (`src/answer/judge.ts`): which first quotes hold the answer? It asks the shelves in
 * `BENCH_SHELVES`, without their held-out halves, and the sets with answers in `BENCH_DATA` their own questions and some
 * that they cannot answer. First it prints how sure each library's answers are when support is learnt from the others.
 */

/** How much one question counts: a bot has shelves, and they have few questions. */
const COUNTS = { shelf: 1, otherShelf: 0.05, set: 0.15, otherSet: 0.1 };
/** Most questions asked of a set, of each other set, and of each other shelf. */
const OF_SET = 300;
const OF_OTHER_SET = 50;
const OF_OTHER_SHELF = 12;
const THRESHOLDS = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

interface Asked extends Example {
  readonly library: string;
  readonly kind: 'own' | 'near-topic' | 'other';
  /** Does the first quote hold the names and the figure asked for? Support counts only then. */
  readonly passes: boolean;
}

let partNames: readonly string[] = [];

function ask(
  text: string,
  index: Index,
  { library, kind, weight }: Pick<Asked, 'library' | 'kind' | 'weight'>,
  isRight: (first: Ranked) => boolean,
): Asked {
  const question = parseQuestion(text, index);
  const [first] = rank(question, index, { top: 1 });
  const about = { library, kind, weight };
  if (!first) return { ...about, parts: [], isSo: false, passes: false };
  const parts = supportParts(question, first);
  partNames = Object.keys(parts);
  const passes = holdsAll(supportOf(question, first));
  return { ...about, parts: Object.values(parts), isSo: isRight(first), passes };
}

const never = () => false;

async function askShelves(folder: string): Promise<Asked[]> {
  const shelves = findShelves(folder).map((library) => ({
    library,
    questions: readShelfQuestions(folder, library).filter(({ half }) => half !== 'held-out'),
  }));
  const asked: Asked[] = [];
  for (const { library, questions } of shelves) {
    progress(`${library} …`);
    const { index } = await loadLibrary(path.join(folder, library));
    for (const one of questions) {
      const kind = !one.unanswerable ? 'own' : one.kind === 'off-topic' ? 'other' : 'near-topic';
      asked.push(
        ask(one.question, index, { library, kind, weight: COUNTS.shelf }, ({ passage, quote }) =>
          holdsAnswer(slice(passage.document, quote), one),
        ),
      );
    }
    const foreign = shelves.filter((other) => other.library !== library);
    for (const { question } of foreign.flatMap((other) =>
      other.questions.filter(({ unanswerable }) => !unanswerable).slice(0, OF_OTHER_SHELF),
    ))
      asked.push(
        ask(question, index, { library, kind: 'other', weight: COUNTS.otherShelf }, never),
      );
  }
  return asked;
}

async function askSets(sets: readonly BenchSet[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const set of sets) {
    if (set.questions.every(({ answers }) => answers.length === 0)) continue;
    progress(`${set.name} …`);
    const { index, documents } = await buildOurs(set.entries);
    const shelf = createShelf(set.entries, documents);
    const about = { library: set.name, weight: COUNTS.set };
    for (const one of spaced(set.questions, OF_SET))
      asked.push(
        ask(
          one.text,
          index,
          { ...about, kind: 'own' },
          (first) => judgeQuote(one, first, shelf).holdsWords,
        ),
      );
    const [half] = halvesOf(set);
    const rest = (await buildOurs(half!.kept)).index;
    const foreign = { ...about, weight: COUNTS.otherSet };
    for (const { text } of spaced(half!.orphans, OF_SET / 2))
      asked.push(ask(text, rest, { ...foreign, kind: 'near-topic' }, never));
    for (const other of sets)
      if (other.language === set.language && other !== set)
        for (const { text } of spaced(other.questions, OF_OTHER_SET))
          asked.push(ask(text, index, { ...foreign, kind: 'other' }, never));
  }
  return asked;
}

/** Each question's likelihood by what the questions to all other libraries teach; 0 where it does not count. */
function byOthers(asked: readonly Asked[]): { readonly one: Asked; readonly support: number }[] {
  return [...new Set(asked.map(({ library }) => library))].flatMap((library) => {
    const learnt = learnLogistic(asked.filter((one) => one.passes && one.library !== library));
    return asked
      .filter((one) => one.library === library)
      .map((one) => ({ one, support: one.passes ? likelihood(learnt, one.parts) : 0 }));
  });
}

stopWithReader();
const folder = process.env.BENCH_SHELVES;
if (!folder) throw new Error('set BENCH_SHELVES to a folder of shelves and their questions');
const ofShelves = await askShelves(folder);
const asked = [...ofShelves, ...(await askSets(findSets(BENCH_DATA).map((one) => readSet(one))))];
const judged = byOthers(asked);
const groups: readonly [string, (one: Asked) => boolean][] = [
  ['shelves', (one) => ofShelves.includes(one)],
  ...[
    ...new Set(asked.filter((one) => !ofShelves.includes(one)).map(({ library }) => library)),
  ].map((library): [string, (one: Asked) => boolean] => [
    library,
    (one) => one.library === library,
  ]),
];
for (const [name, isOf] of groups) {
  const own = judged.filter(({ one }) => isOf(one));
  print(`\n${name}: ${own.filter(({ one }) => one.kind === 'own').length} own questions`);
  const shareOf = (kind: Asked['kind'], threshold: number) =>
    rate(
      mean(
        own.flatMap(({ one, support }) =>
          one.kind === kind ? [Number(support >= threshold)] : [],
        ),
      ),
    );
  const right = (threshold: number) =>
    rate(
      mean(
        own.flatMap(({ one, support }) =>
          one.kind === 'own' && support >= threshold ? [Number(one.isSo)] : [],
        ),
      ),
    );
  for (const line of tableOf([
    ['support from', 'answered', 'of those right', 'near-topic answered', 'of others answered'],
    ...THRESHOLDS.map((threshold) => [
      `${threshold.toFixed(2)}${threshold === ANSWERED ? ' *' : ''}`,
      shareOf('own', threshold),
      right(threshold),
      shareOf('near-topic', threshold),
      shareOf('other', threshold),
    ]),
  ]))
    print(line);
}
const { coefficients, constant } = learnLogistic(asked.filter(({ passes }) => passes));
print('\nLearnt from all');
for (const [at, name] of partNames.entries()) print(`${name}: ${coefficients[at]!.toFixed(2)}`);
print(`NO_SUPPORT: ${constant.toFixed(2)}`);
