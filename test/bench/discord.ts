import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { askAtRate, type Load } from './discord-load.ts';
import { type BotProcess, startProcess } from './discord-process.ts';
import { percentile } from './retrieval-metrics.ts';
import { print, progress } from './retrieval-run.ts';
import { amount, tableOf } from './retrieval-table.ts';

/*
 * How long a person waits for an answer, in times of what the least discord.js bot takes on the same
 * stand-in for Discord: `npm run bench:discord [-- --seconds 5]`. The questions are real ones, to the
 * library in knowledge/; each bot runs in a process of its own, and the stand-in in this one.
 */

const RATES = [1, 20, 100];
/** Questions before the clock starts, so that compiling is not timed. */
const WARM_UP = 100;
const HEAD = [
  ...['questions a second', 'p50 ms', 'p99', 'bare p50', 'bare p99', 'ratio p50', 'ratio p99'],
  ...['lost', 'RSS MB', 'bare RSS'],
];

const Half = z.object({
  answerable: z.array(z.object({ question: z.string() })),
  unanswerable: z.array(z.object({ question: z.string() })),
});
const Questions = z.object({ tuning: Half, heldOut: Half });

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '20' } } });
const seconds = Number(values.seconds);
const { tuning, heldOut } = Questions.parse(
  JSON.parse(await readFile('test/bench/questions.json', 'utf8')),
);
const questions = [tuning, heldOut]
  .flatMap(({ answerable, unanswerable }) => [...answerable, ...unanswerable])
  .map(({ question }) => question);

const bare = await startProcess('dist/test/bench/discord-bare.js');
const ours = await startProcess('dist/src/main.js');
const rows: string[][] = [];
for (const bot of [bare, ours])
  await askAtRate(bot.standIn, questions, { rate: 50, count: WARM_UP });
for (const rate of RATES) {
  progress(`${rate} a second …`);
  const measure = (bot: BotProcess) =>
    askAtRate(bot.standIn, questions, { rate, count: rate * seconds });
  const theirs = await measure(bare);
  const own = await measure(ours);
  rows.push(row(rate, own, theirs));
}
for (const line of tableOf([HEAD, ...rows])) print(line);
await Promise.all([ours.stop(), bare.stop()]);

function row(rate: number, own: Load, theirs: Load): string[] {
  const of = (share: number) => [percentile(share, own.times), percentile(share, theirs.times)];
  const [[p50 = 0, bare50 = 0], [p99 = 0, bare99 = 0]] = [of(0.5), of(0.99)];
  return [
    String(rate),
    ...[p50, p99, bare50, bare99, p50 / bare50, p99 / bare99].map(amount),
    `${own.lost} of ${own.times.length + own.lost}`,
    ...[ours, bare].map((bot) => bot.residentMegabytes().toFixed(0)),
  ];
}
