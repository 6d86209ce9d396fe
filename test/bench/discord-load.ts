import { setTimeout as sleep } from 'node:timers/promises';
import type { StandIn } from '../discord/stand-in.ts';

/** What came of a number of questions. */
export interface Load {
  /** Milliseconds from a question's dispatch to the arrival of its answer, whole. */
  readonly times: readonly number[];
  /** Questions that got no answer, or one that Discord refused. */
  readonly lost: number;
}

/** Asks `count` questions, `rate` a second, whether or not those before them are answered. */
export async function askAtRate(
  standIn: StandIn,
  questions: readonly string[],
  { rate, count }: { readonly rate: number; readonly count: number },
): Promise<Load> {
  const start = performance.now();
  const asked: Promise<number | null>[] = [];
  for (let at = 0; at < count; at++) {
    await sleep(Math.max(0, start + (at * 1000) / rate - performance.now()));
    asked.push(ask(standIn, questions[at % questions.length]!));
  }
  const answered = await Promise.all(asked);
  const times = answered.filter((time) => time !== null);
  return { times, lost: Math.max(count - times.length, standIn.takeViolations().length) };
}

async function ask(standIn: StandIn, question: string): Promise<number | null> {
  const start = performance.now();
  const [answer] = await standIn.slash('ask', { question });
  return answer ? answer.at - start : null;
}
