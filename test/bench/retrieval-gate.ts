import {
  followsGate,
  type Gated,
  gateOf,
  type Outcome,
  scoreOf,
} from './retrieval-gate-outcomes.ts';
import { areaUnderCurve, mean, percentile } from './retrieval-metrics.ts';
import { BENCH_DATA, print, progress, readOptions, stopWithReader } from './retrieval-run.ts';
import { findSets, readSet } from './retrieval-set.ts';
import { rate, tableOf } from './retrieval-table.ts';

/*
 * Does the gate know when the library does not know? A library of each set is asked its own
 * questions, those of every other set, and its own when half of its documents, theirs among them, are
 * out: `BENCH_DATA=../shared/data npm run bench:gate [-- --limit 50 --set squad]`.
 */

const THRESHOLDS = Array.from({ length: 17 }, (_, at) => 0.3 + at * 0.05);
/** Share of answerable questions that a threshold shall keep. */
const KEPT = 0.95;

stopWithReader();
const options = readOptions();
const sets = findSets(BENCH_DATA).map((folder) => readSet(folder, options.limit));
const gated: Gated[] = [];
for (const set of sets.filter(({ name }) => name.includes(options.set))) {
  progress(`${set.name} …`);
  gated.push(
    await gateOf(
      set,
      sets.filter((other) => other !== set),
    ),
  );
}

print(
  'Answered, as shipped: of its own questions, of those whose documents are out, of other sets',
);
const names = sets.map(({ name }) => name);
const shares = (outcomes: readonly Outcome[] | undefined) =>
  outcomes ? rate(mean(outcomes.map(({ isAnswered }) => Number(isAnswered)))) : '';
for (const line of tableOf([
  ['library', 'own', 'document out', ...names.map((name) => `of ${name}`)],
  ...gated.map(({ name, own, removed, others }) => [
    name,
    `${shares(own)} of ${own.length}`,
    `${shares(removed)} of ${removed.length}`,
    ...names.map((other) => shares(others.get(other))),
  ]),
]))
  print(line);

const others = (one: Gated) => [...one.others.values()].flat();
for (const [what, score] of [
  ['support, names and figures held (as the gate does)', scoreOf],
  ['support alone', ({ support }: Outcome) => support],
] as const) {
  const above = (outcomes: readonly Outcome[], threshold: number) =>
    mean(outcomes.map((outcome) => Number(score(outcome) >= threshold)));
  print(`\nBy ${what}: mean of the libraries`);
  const parts = [(one: Gated) => one.own, (one: Gated) => one.removed, others];
  for (const line of tableOf([
    ['threshold', 'own', 'document out', 'other sets'],
    ...THRESHOLDS.map((threshold) => [
      threshold.toFixed(2),
      ...parts.map((part) => rate(mean(gated.map((one) => above(part(one), threshold))))),
    ]),
  ]))
    print(line);

  print(
    `\nAt the highest threshold that keeps ${KEPT * 100} % of its own, and the area under the curve`,
  );
  for (const line of tableOf([
    ['library', 'threshold', 'own', 'document out', 'other sets', 'AUC out', 'AUC other'],
    ...gated.map((one) => {
      const scores = (outcomes: readonly Outcome[]) => outcomes.map(score);
      const threshold = percentile(1 - KEPT, scores(one.own));
      return [
        one.name,
        // Where the rest of the gate refuses more than that, no threshold keeps as many.
        ...(threshold < 0
          ? ['none', ...parts.map(() => '')]
          : [rate(threshold), ...parts.map((part) => rate(above(part(one), threshold)))]),
        rate(areaUnderCurve(scores(one.own), scores(one.removed))),
        rate(areaUnderCurve(scores(one.own), scores(others(one)))),
      ];
    }),
  ]))
    print(line);
}

const all = gated.flatMap((one) => [...one.own, ...one.removed, ...others(one)]);
if (!followsGate(all))
  print('\nThe curves no longer follow judge.ts: mend retrieval-gate-outcomes.ts');
