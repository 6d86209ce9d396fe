import { parseArgs } from 'node:util';
import { peers } from './peers/index.ts';
import { percentile } from './retrieval-metrics.ts';
import { BENCH_DATA, OURS, print, progress, runChild, stopWithReader } from './retrieval-run.ts';
import type { Scaled } from './retrieval-scale-child.ts';
import { amount, tableOf } from './retrieval-table.ts';

/*
 * What a growing shelf costs: time a question, time to build, memory, at about 10,000 and 100,000
 * passages of all sets pooled: `BENCH_DATA=../shared/data npm run bench:scale [-- --size 10000
 * --engine verbatim --engine sqlite]`. Every engine runs alone in a process. The pool is mostly English, and is read
 * as English by peers.
 */

/** What is measured, in the order of the columns. */
const COLUMNS: Readonly<Record<string, (scaled: Scaled) => number>> = {
  'p50 ms': ({ times }) => percentile(0.5, times),
  p95: ({ times }) => percentile(0.95, times),
  p99: ({ times }) => percentile(0.99, times),
  'build s': ({ cost }) => cost.seconds,
  'warm start s': ({ warmStart }) => warmStart?.seconds ?? Number.NaN,
  'library MB': ({ warmStart }) => warmStart?.megabytes ?? Number.NaN,
  'RSS MB': ({ cost }) => cost.resident,
  'heap MB': ({ cost }) => cost.heap,
};
/** Whom the others are told as a ratio to. */
const YARDSTICKS = ['MiniSearch', 'SQLite FTS5'];
/** Milliseconds that an engine may take for everything. */
const PATIENCE = 1_800_000;

stopWithReader();
const { values: options } = parseArgs({
  options: { size: { type: 'string' }, engine: { type: 'string', multiple: true } },
});
const sizes = options.size ? [Number(options.size)] : [10_000, 100_000];
const names = [OURS, ...peers.map(({ name }) => name)].filter((name) =>
  (options.engine ?? ['']).some((part) => name.toLowerCase().includes(part.toLowerCase())),
);

for (const size of sizes) {
  const scaled = new Map<string, Scaled | null>();
  for (const name of names) {
    progress(`${size} passages: ${name} …`);
    scaled.set(name, await measure(name, size));
  }
  for (const line of report(size, scaled)) print(line);
}

/** Null when the engine fails, or takes too long. */
function measure(name: string, size: number): Promise<Scaled | null> {
  const args = [name, BENCH_DATA, String(size)];
  return runChild<Scaled>('./retrieval-scale-child.js', args, PATIENCE).catch((fault: Error) => {
    progress(fault.message);
    return null;
  });
}

function report(size: number, scaled: ReadonlyMap<string, Scaled | null>): string[] {
  const cells = (one: Scaled | null, tell: (value: number, column: string) => string) =>
    Object.entries(COLUMNS).map(([column, of]) => (one ? tell(of(one), column) : 'n/a'));
  const head = Object.keys(COLUMNS);
  const table = tableOf([
    ['engine', ...head, 'questions'],
    ...[...scaled].map(([name, one]) => [
      name,
      ...cells(one, amount),
      String(one?.times.length ?? 0),
    ]),
  ]);
  const ratios = YARDSTICKS.flatMap((yardstick) => {
    const base = scaled.get(yardstick);
    if (!base) return [];
    const ratio = (value: number, column: string) => amount(value / COLUMNS[column]!(base));
    const rows = [...scaled].map(([name, one]) => [name, ...cells(one, ratio)]);
    // SQLite lives outside of JavaScript's heap: only the whole process compares.
    const kept = rows.map((row) => row.slice(0, -1));
    return ['', ...tableOf([[`as a ratio to ${yardstick}`, ...head.slice(0, -1)], ...kept])];
  });
  return [`\n${size} passages`, ...table, ...ratios];
}
