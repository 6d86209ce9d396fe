import { answer } from '../../src/answer/answer.ts';
import { peers } from './peers/index.ts';
import { type Cost, DEPTH, timeAll, withCost } from './retrieval-measure.ts';
import { buildOurs, QUOTES } from './retrieval-ours.ts';
import { samplePool } from './retrieval-sample.ts';
import { measureWarmStart, type WarmStart } from './retrieval-warm-start.ts';

/*
 * Measures what one engine costs with so many passages, named on the command line, in a process of
 * its own. The result goes to the parent as a message.
 */

/** What a size costs an engine. */
export interface Scaled {
  readonly cost: Cost;
  /** Milliseconds a question; slow engines are not asked all. */
  readonly times: readonly number[];
  /** By a cache on disk, where there is one. */
  readonly warmStart: WarmStart | null;
}

/** Milliseconds after which no more questions are asked. */
const BUDGET = 60_000;

const [name = '', data = '', size = ''] = process.argv.slice(2);
const { entries, questions, language } = samplePool(data, Number(size));
const texts = questions.map(({ text }) => text);
const peer = peers.find((one) => one.name === name);
const { built: ask, cost } = await withCost(async () => {
  if (peer) return await peer.index(entries, language);
  const { index } = await buildOurs(entries);
  return (question: string) => answer(question, index, { top: QUOTES });
});
const { times } = await timeAll<unknown>(texts, (text) => ask(text, DEPTH), BUDGET);
const warmStart = peer ? null : measureWarmStart(entries, texts[0]!);
const scaled: Scaled = { cost, times, warmStart };
process.send?.(scaled, () => process.disconnect());
