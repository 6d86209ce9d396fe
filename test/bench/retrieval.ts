import path from 'node:path';
import { peers } from './peers/index.ts';
import type { Measured, Shown } from './retrieval-measure.ts';
import { mean, ndcgAt, pairedDifference, percentile, recallAt } from './retrieval-metrics.ts';
import {
  BENCH_DATA,
  OURS,
  print,
  progress,
  readOptions,
  runChild,
  stopWithReader,
} from './retrieval-run.ts';
import { type BenchSet, findSets, readSet } from './retrieval-set.ts';
import { amount, rate, tableOf } from './retrieval-table.ts';

/*
 * How often the right text comes first, for us and for other search libraries, on public question
 * sets in BEIR's format: `BENCH_DATA=../shared/data npm run bench:retrieval [-- --limit 50 --set squad
 * --engine mini]`. Every engine runs alone in a process. Nothing here is tuned to a set.
 */

const DEPTHS = [1, 3, 5, 10];
const HEAD = [
  ...['engine', ...DEPTHS.map((depth) => `R@${depth}`), 'nDCG@10', 'to ours (95 %)'],
  ...['p50 ms', 'p95', 'p99', 'build s', 'RSS MB', 'heap MB'],
];
const QUOTE_HEAD = [
  ...['first shown', 'holds answer', 'to ours (95 %)', 'at its place', 'to ours (95 %)'],
  ...['p50 ms', 'p95', 'p99'],
];

stopWithReader();
const options = readOptions();
const names = [OURS, ...peers.map(({ name }) => name)].filter(
  (name) => name === OURS || name.toLowerCase().includes(options.engine),
);
for (const folder of findSets(BENCH_DATA).filter((folder) =>
  path.basename(folder).includes(options.set),
)) {
  const set = readSet(folder, options.limit);
  const measured = new Map<string, Measured>();
  for (const name of names) {
    progress(`${set.name}: ${name} …`);
    const args = [name, folder, String(options.limit)];
    measured.set(name, await runChild<Measured>('./retrieval-child.js', args));
  }
  for (const line of report(set, measured)) print(line);
}

function report(set: BenchSet, measured: ReadonlyMap<string, Measured>): string[] {
  const ours = measured.get(OURS)!;
  const gains = ({ rankings }: Measured) =>
    set.questions.map(({ relevant }, at) => ndcgAt(10, rankings[at]!, relevant));
  const rows = [...measured].map(([name, one]) => [
    name,
    ...DEPTHS.map((depth) =>
      rate(
        mean(set.questions.map(({ relevant }, at) => recallAt(depth, one.rankings[at]!, relevant))),
      ),
    ),
    rate(mean(gains(one))),
    one === ours ? '' : difference(gains(one), gains(ours)),
    ...times(one.times),
    amount(one.cost.seconds),
    ...[one.cost.resident, one.cost.heap].map((megabytes) => megabytes.toFixed(0)),
  ]);
  const size = `${set.entries.length} texts, ${set.questions.length} questions, ${set.language}`;
  return [
    `\n${set.name} (${size})`,
    ...tableOf([HEAD, ...rows]),
    ...(ours.shown ? ['', ...reportShown(measured, ours.shown)] : []),
    '',
    ...[...measured].map(([name, { note }]) => `${name}: ${note}`),
  ];
}

/** What is shown first: our quote of at most 90 words, a peer's chunk of 120. */
function reportShown(measured: ReadonlyMap<string, Measured>, ours: readonly Shown[]): string[] {
  const rows = [...measured].map(([name, { shown, shownTimes, times: all }]) => [
    name,
    ...(['holdsWords', 'holdsSpan'] as const).flatMap((what) => {
      const values = (some: readonly Shown[]) => some.map((one) => Number(one[what]));
      return [
        rate(mean(values(shown ?? []))),
        name === OURS ? '' : difference(values(shown ?? []), values(ours)),
      ];
    }),
    ...times(shownTimes ?? all),
  ]);
  return tableOf([QUOTE_HEAD, ...rows]);
}

function difference(theirs: readonly number[], ours: readonly number[]): string {
  const { mean, low, high } = pairedDifference(theirs, ours);
  const signed = (value: number) => (value >= 0 ? '+' : '') + rate(value);
  return `${signed(mean)} (${signed(low)} … ${signed(high)})`;
}

function times(all: readonly number[]): string[] {
  return [0.5, 0.95, 0.99].map((share) => amount(percentile(share, all)));
}
