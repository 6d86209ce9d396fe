import { setTimeout as sleep } from 'node:timers/promises';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { read } from '../discord/sent.ts';
import { MAY, type StandIn } from '../discord/stand-in.ts';
import { createRandom } from './retrieval-metrics.ts';
import { type MarkedShelf, QUESTIONS } from './servers-shelves.ts';
import { allowAlso, type BenchServer, newTally, shelvesIn, type Tally } from './servers-tally.ts';

/** When a shard was down, by `performance.now()`; until the end while it is. */
export interface Downtime {
  readonly shard: number;
  readonly from: number;
  to: number;
}

/** All that is played with. */
export interface Play {
  readonly standIn: StandIn;
  readonly servers: readonly BenchServer[];
  readonly shelves: readonly MarkedShelf[];
  /** A shard that is killed adds one. */
  readonly downtimes: Downtime[];
}

/** Most shelves that a server chooses. */
const MOST_CHOSEN = 3;

/** What came of the questions of servers that are set up, and of the others'. */
export interface Asked {
  readonly setUp: Tally;
  readonly plain: Tally;
}

/** Asks so many questions a second, in any server, whether or not those before them are answered. */
export async function askInServers(
  play: Play,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<Asked> {
  const tallies = { setUp: newTally(), plain: newTally() };
  const random = createRandom(1);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
  const asked: Promise<void>[] = [];
  const start = performance.now();
  for (let at = 0; at < rate * seconds; at++) {
    await sleep(Math.max(0, start + (at * 1000) / rate - performance.now()));
    const server = pick(play.servers);
    const options = server.isSetUp ? {} : { shelf: pick(play.shelves).id };
    const tally = server.isSetUp ? tallies.setUp : tallies.plain;
    asked.push(ask(play, server, { question: pick(QUESTIONS), ...options }, tally));
  }
  await Promise.all(asked);
  return tallies;
}

async function ask(
  { standIn, shelves, downtimes }: Play,
  server: BenchServer,
  options: { readonly question: string; readonly shelf?: string },
  tally: Tally,
): Promise<void> {
  const { id, shard, waiting } = server;
  const allowed = new Set(options.shelf === undefined ? server.allowed : [options.shelf]);
  if (options.shelf === undefined) waiting.add(allowed);
  const start = performance.now();
  const answers = await standIn.slash('ask', { ...options }, { server: id });
  const end = performance.now();
  waiting.delete(allowed);
  const quoted = answers.length === 0 ? [] : shelvesIn(read(answers).text, shelves);
  if (quoted.some((shelf) => !allowed.has(shelf))) tally.wrong++;
  if (quoted.length > 0) tally.times.push(answers.at(-1)!.at - start);
  else if (downtimes.some((down) => down.shard === shard && start < down.to && end > down.from))
    tally.unanswered++;
  else tally.lost.push(start);
}

/** What came of choices: kept, refused since the database was away, and those whose answer was not given. */
export interface Changes {
  kept: number;
  refused: number;
  unanswered: number;
}

/** Gives each server that is to be set up its first shelves. Throws when one is not kept. */
export async function setUpAll(play: Play): Promise<void> {
  const random = createRandom(2);
  const changes: Changes = { kept: 0, refused: 0, unanswered: 0 };
  for (const server of play.servers)
    if (server.isSetUp) await choose(play, server, pickShelves(play.shelves, random), changes);
  if (changes.refused + changes.unanswered > 0) throw new Error('servers could not be set up');
}

/** Changes the shelves of some server so many times a second, until told to end. */
export async function changeSettings(
  play: Play,
  rate: number,
  signal: AbortSignal,
): Promise<Changes> {
  const changes: Changes = { kept: 0, refused: 0, unanswered: 0 };
  const random = createRandom(3);
  const setUp = play.servers.filter(({ isSetUp }) => isSetUp);
  while (!signal.aborted) {
    const server = setUp[Math.floor(random() * setUp.length)]!;
    await choose(play, server, pickShelves(play.shelves, random), changes);
    await sleep(1000 / rate);
  }
  return changes;
}

function pickShelves(shelves: readonly MarkedShelf[], random: () => number): string[] {
  const count = 1 + Math.floor(random() * MOST_CHOSEN);
  const chosen = Array.from(
    { length: count },
    () => shelves[Math.floor(random() * shelves.length)]!,
  );
  return [...new Set(chosen.map(({ id }) => id))];
}

/** Whoever manages the server chooses its shelves in the menu of `/setup`. */
async function choose(
  { standIn }: Play,
  server: BenchServer,
  shelves: readonly string[],
  changes: Changes,
): Promise<void> {
  const { setup: words } = messagesFor('en');
  allowAlso(server, shelves);
  const answers = await standIn.press('setup:set::answers:shelves', {
    values: shelves,
    server: server.id,
    permissions: MAY.manageServer,
  });
  const said = answers.length === 0 ? '' : read(answers).text;
  if (said.includes(words.saved)) {
    server.allowed = new Set(shelves);
    changes.kept++;
  } else if (said.includes(words.notSaved)) changes.refused++;
  else changes.unanswered++;
}
