import type { MarkedShelf } from './servers-shelves.ts';

/** A server of the bench. */
export interface BenchServer {
  readonly id: string;
  readonly shard: number;
  /** Is it set up with `/setup`? The others name a shelf with each question. */
  readonly isSetUp: boolean;
  /** Ids of the shelves that may answer there now: two choices together while one takes the place of another. */
  allowed: ReadonlySet<string>;
  /** The same of each question that waits for its answer. */
  readonly waiting: Set<Set<string>>;
}

/** A choice of shelves begins to hold, for what is asked from now on and for what waits. */
export function allowAlso(server: BenchServer, shelves: readonly string[]): void {
  server.allowed = new Set([...server.allowed, ...shelves]);
  for (const allowed of server.waiting) for (const shelf of shelves) allowed.add(shelf);
}

/** What came of questions. */
export interface Tally {
  /** Milliseconds until the answer was there, whole. */
  readonly times: number[];
  /** How many got no answer, or one that quotes nothing, while their shard was down. */
  unanswered: number;
  /** When those were asked that fared so else, by `performance.now()`. */
  readonly lost: number[];
  /** Quoted a shelf that may not answer there. */
  wrong: number;
}

export function newTally(): Tally {
  return { times: [], unanswered: 0, lost: [], wrong: 0 };
}

/** What an answer quotes: the ids of the shelves whose marks stand in it. */
export function shelvesIn(text: string, shelves: readonly MarkedShelf[]): string[] {
  return shelves.filter(({ mark }) => text.includes(mark)).map(({ id }) => id);
}
