import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What an index cost to build and holds in memory. */
export interface Cost {
  readonly seconds: number;
  /** Growth of the process, in megabytes: JavaScript's heap with its buffers, and all of it. */
  readonly heap: number;
  readonly resident: number;
}

/** Everything measured of one engine on one set; lists are by question. */
export interface Measured {
  readonly cost: Cost;
  /** How it was set up. */
  readonly note: string;
  /** Ids of the best ten entries. */
  readonly rankings: readonly (readonly string[])[];
  /** Milliseconds. */
  readonly times: readonly number[];
  /** For sets with answer spans: what is shown first, by question that has one. */
  readonly shown: readonly Shown[] | null;
  /** Milliseconds to find what is shown, where that is another search; else null. */
  readonly shownTimes: readonly number[] | null;
}

/** Does the first text shown, of a right entry, hold an accepted answer? */
export interface Shown {
  /** Its words stand in the text somewhere. */
  readonly holdsWords: boolean;
  /** The very place that the set marks is in the text. */
  readonly holdsSpan: boolean;
}

/** Depth of the rankings. */
export const DEPTH = 10;
/** Questions asked before the clock starts, some again and again, so that compiling is not timed. */
const WARM_UP = 3000;
/** Milliseconds that slow engines are warmed up for. */
const LONGEST_WARM_UP = 10_000;

/** Builds and tells the cost. What `build` makes must be all that stays. */
export async function withCost<T>(build: () => T | Promise<T>): Promise<{ built: T; cost: Cost }> {
  await collectGarbage();
  const before = process.memoryUsage();
  const start = performance.now();
  const built = await build();
  const seconds = (performance.now() - start) / 1000;
  await collectGarbage();
  const after = process.memoryUsage();
  const heap = after.heapUsed + after.external - before.heapUsed - before.external;
  const resident = after.rss - before.rss;
  return { built, cost: { seconds, heap: heap / 1e6, resident: resident / 1e6 } };
}

/** Asks every question once on a warm engine; stops early when `budget` milliseconds are spent. */
export async function timeAll<T>(
  questions: readonly string[],
  ask: (question: string) => T | Promise<T>,
  budget = Number.POSITIVE_INFINITY,
): Promise<{ found: T[]; times: number[] }> {
  const begun = performance.now();
  for (let at = 0; at < WARM_UP && questions.length > 0; at++) {
    await ask(questions[at % questions.length]!);
    if (performance.now() - begun > LONGEST_WARM_UP) break;
  }
  const found: T[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    found.push(await ask(question));
    times.push(performance.now() - start);
    if (performance.now() - begun > budget) break;
  }
  return { found, times };
}

export function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Collects all garbage at once, also when node was started without the flag, so that what was read before does not hide
 * what is built. Node 20 collects young objects alone when it is given options.
 */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 2; round++) {
    await setTimeout(50);
    collect();
  }
}
