import { answer } from '../../src/answer/answer.ts';
import { holdsAll } from '../../src/answer/judge.ts';
import type { Index } from '../../src/search/index.ts';
import { createRandom } from './retrieval-metrics.ts';
import { buildOurs } from './retrieval-ours.ts';
import type { BenchQuestion, BenchSet, Entry } from './retrieval-set.ts';

/** How the gate takes one question. */
export interface Outcome {
  readonly isAnswered: boolean;
  /** What the first quote covers of the question: the score that the gate's threshold is for. */
  readonly support: number;
  /** Does it pass what the gate asks for besides: names, what is counted, figures? */
  readonly passes: boolean;
}

/** One library, asked by those who can be answered and by those who cannot. */
export interface Gated {
  readonly name: string;
  readonly own: readonly Outcome[];
  /** Questions whose documents were taken out, with half of the library. */
  readonly removed: readonly Outcome[];
  /** Questions of each other set. */
  readonly others: ReadonlyMap<string, readonly Outcome[]>;
}

/** Asks the library of `set` its own questions, those of `others`, and its own without their texts. */
export async function gateOf(set: BenchSet, others: readonly BenchSet[]): Promise<Gated> {
  const { index } = await buildOurs(set.entries);
  const asked = (questions: readonly BenchQuestion[], of: Index) =>
    questions.map(({ text }) => outcomeOf(text, of));
  const removed: Outcome[] = [];
  for (const { kept, orphans } of halvesOf(set))
    removed.push(...asked(orphans, (await buildOurs(kept)).index));
  return {
    name: set.name,
    own: asked(set.questions, index),
    removed,
    others: new Map(others.map(({ name, questions }) => [name, asked(questions, index)])),
  };
}

export interface Half {
  readonly kept: Entry[];
  /** Questions all of whose texts are in the other half. */
  readonly orphans: BenchQuestion[];
}

/** Parts the documents in two at random, the same for the same set. */
export function halvesOf({ entries, questions }: BenchSet): Half[] {
  const random = createRandom(1);
  const documents = [...new Set(entries.map(({ document }) => document))];
  const sides = new Map(documents.map((document) => [document, random() < 0.5]));
  const sideOf = new Map(entries.map(({ id, document }) => [id, sides.get(document)!]));
  return [true, false].map((side) => ({
    kept: entries.filter(({ id }) => sideOf.get(id) === side),
    orphans: questions.filter(({ relevant }) =>
      [...relevant.keys()].every((id) => sideOf.get(id) === !side),
    ),
  }));
}

function outcomeOf(text: string, index: Index): Outcome {
  const { status, support } = answer(text, index, { top: 1 });
  return {
    isAnswered: status === 'answered',
    support: support?.support ?? 0,
    passes: support !== null && holdsAll(support),
  };
}

/** The score that a threshold is compared with: below all of them where the rest is not passed. */
export function scoreOf({ support, passes }: Outcome): number {
  return passes ? support : -1;
}

/** Is there a threshold that answers just what the gate answers? */
export function followsGate(outcomes: readonly Outcome[]): boolean {
  const lowest = outcomes
    .filter(({ isAnswered }) => isAnswered)
    .reduce((least, outcome) => Math.min(least, scoreOf(outcome)), Number.POSITIVE_INFINITY);
  return outcomes.every((outcome) => outcome.isAnswered || scoreOf(outcome) < lowest);
}
