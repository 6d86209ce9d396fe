import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { GUILD, StandIn, serverId, TOKEN } from '../discord/stand-in.ts';
import { openLine } from '../storage/cuttable-line.ts';
import { percentile } from './retrieval-metrics.ts';
import { print, progress } from './retrieval-run.ts';
import { amount, tableOf } from './retrieval-table.ts';
import { cutDatabase, killShard } from './servers-faults.ts';
import { askInServers, changeSettings, type Play, setUpAll } from './servers-play.ts';
import { residentMegabytes, startSharded } from './servers-process.ts';
import { writeShelves } from './servers-shelves.ts';
import type { BenchServer, Tally } from './servers-tally.ts';

/*
 * Many servers: `npm run bench:servers [-- --seconds 60 --rate 20]`. The bot runs as two shards, each a process, with
 * PostgreSQL and Redis (TEST_DATABASE_URL, TEST_REDIS_URL), for 200 servers with 20 shelves. Half of the servers are set up
 * with `/setup`, and that changes once a second; the others name a shelf with each question. Meanwhile the line to
 * PostgreSQL is cut and mended, then that to Redis, and a shard is killed. Ends with 1 when an answer is lost or comes
 * from a wrong shelf.
 */

const SERVERS = 200;
const SHARDS = 2;
/** Questions a second and server before the clock starts, so that compiling is not timed. */
const WARM_UP = { rate: 20, seconds: 5 };
/** Changes of settings a second. */
const CHANGES = 1;
/** Shares of the time: when a fault begins, and how long a line is cut. */
const WHEN = { database: 0.15, redis: 0.4, kill: 0.65, cut: 0.1 };
/** Times that memory is looked at. */
const LOOKS = 10;
/** Milliseconds after which Discord gives up on an answer. Here it waits longer, so that a late one is told from a lost one. */
const LATE = 3000;
const HEAD = [
  'servers',
  'answers',
  'p50 ms',
  'p99 ms',
  'late',
  'shard down',
  'lost',
  'wrong shelf',
];

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    rate: { type: 'string', default: '50' },
    port: { type: 'string', default: '18080' },
  },
});
const [seconds, rate, port] = [values.seconds, values.rate, values.port].map(Number) as [
  number,
  number,
  number,
];
const admin = new URL(
  process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres',
);
const redis = new URL(process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379/9');
const database = `verbatim_bench_${randomUUID().slice(0, 8)}`;

const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
const lines = { database: await openLine(admin.host), redis: await openLine(redis.host) };
await administer(`create database ${database}`);
try {
  await run();
} finally {
  await administer(`drop database ${database} with (force)`);
  for (const line of Object.values(lines)) line.close();
  await rm(folder, { recursive: true });
}

async function run(): Promise<void> {
  const shelves = await writeShelves(path.join(folder, 'knowledge'));
  const ids = Array.from({ length: SERVERS }, (_, at) => (at === 0 ? GUILD : serverId(at)));
  const servers = ids.map((id, at): BenchServer => {
    const shard = Number(BigInt(id) >> 22n) % SHARDS;
    const isSetUp = Math.floor(at / SHARDS) % 2 === 0;
    const allowed = new Set(shelves.map((shelf) => shelf.id));
    return { id, shard, isSetUp, allowed, waiting: new Set() };
  });
  const standIn = await StandIn.start({ servers: ids });
  const bot = startSharded(port, {
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl, SHARDS: String(SHARDS) },
    KNOWLEDGE_DIR: path.join(folder, 'knowledge'),
    CACHE_DIR: path.join(folder, 'cache'),
    DATABASE_URL: throughLine(new URL(`/${database}`, admin), lines.database.host),
    REDIS_URL: throughLine(redis, lines.redis.host),
    // Nobody is limited, and each question is counted.
    ...{ RATE_LIMIT: '999999/60', LOG_LEVEL: 'fatal' },
  });
  try {
    await loggedIn(standIn);
    await measure({ standIn, servers, shelves, downtimes: [] }, bot);
  } finally {
    await bot.stop();
    await standIn.stop();
  }
}

/** Resolves when all shards are. */
async function loggedIn({ gateway }: StandIn): Promise<void> {
  const shards = new Set<number>();
  await new Promise<void>((resolve) => {
    gateway.on('ready', ({ shard: [id] }) => {
      if (shards.add(id).size === SHARDS) resolve();
    });
  });
}

async function measure(play: Play, bot: ReturnType<typeof startSharded>): Promise<void> {
  const { standIn } = play;
  await setUpAll(play);
  await askInServers(play, WARM_UP);
  progress(`${rate} questions a second, for ${seconds} s …`);
  const ending = new AbortController();
  const changing = changeSettings(play, CHANGES, ending.signal);
  const memory = watchMemory(bot);
  const after = <T>(share: number, act: () => T) => sleep(share * seconds * 1000).then(act);
  const faults = Promise.all([
    after(WHEN.database, () => cutDatabase(bot, lines.database, WHEN.cut * seconds)),
    after(WHEN.redis, async () => {
      lines.redis.cut();
      await sleep(WHEN.cut * seconds * 1000);
      lines.redis.mend();
    }),
    after(WHEN.kill, () => killShard(bot, standIn, SHARDS - 1, play.downtimes)),
  ]);
  const start = performance.now();
  const { setUp, plain } = await askInServers(play, { rate, seconds });
  ending.abort();
  const [outage] = await faults;
  const changes = await changing;

  const rows = [row('set up, changing', setUp), row('a shelf named', plain)];
  for (const line of tableOf([HEAD, ...rows])) print(line);
  const ratio = percentile(0.99, setUp.times) / percentile(0.99, plain.times);
  print(`p99 of set up as a ratio to a shelf named: ${amount(ratio)}`);
  print(
    `changes: ${changes.kept} kept, ${changes.refused} refused, ${changes.unanswered} unanswered`,
  );
  print(`database cut: ${outage.said}; up again after ${amount(outage.secondsToUp)} s`);
  for (const { from, to } of play.downtimes) print(`shard down: ${amount((to - from) / 1000)} s`);
  const lost = [...setUp.lost, ...plain.lost].sort((a, b) => a - b);
  if (lost.length > 0)
    print(`lost ones were asked at s: ${lost.map((at) => amount((at - start) / 1000)).join(' ')}`);
  for (const [said, count] of countEach(standIn.takeViolations()))
    print(`${count} times against Discord's rules: ${said}`);
  for (const line of await memory) print(line);
  const bad = [setUp, plain].some(({ lost, wrong }) => lost.length + wrong > 0);
  if (bad) process.exitCode = 1;
}

function row(name: string, { times, unanswered, lost, wrong }: Tally): string[] {
  const [p50, p99] = [percentile(0.5, times), percentile(0.99, times)];
  const late = times.filter((time) => time > LATE).length;
  return [
    name,
    String(times.length),
    ...[p50, p99].map(amount),
    ...[late, unanswered, lost.length, wrong].map(String),
  ];
}

/** Each kind of violation once, with how many there were: what comes after its path. */
function countEach(violations: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const violation of violations) {
    const said = violation.replace(/^(\S+) \S+/, '$1');
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return counts;
}

/** Lines with the memory of each process, from the start to the end. */
async function watchMemory(bot: ReturnType<typeof startSharded>): Promise<string[]> {
  const looks: string[][] = [];
  for (let look = 0; look <= LOOKS; look++) {
    if (look > 0) await sleep((seconds * 1000) / LOOKS);
    looks.push(bot.processes().map((one) => residentMegabytes(one).toFixed(0)));
  }
  const names = ['manager', ...Array.from({ length: SHARDS }, (_, shard) => `shard ${shard}`)];
  return names.map(
    (name, at) => `memory of ${name}, MB: ${looks.map((look) => look[at] ?? '-').join(' ')}`,
  );
}

/** The same server, over a line. */
function throughLine(url: URL, host: string): string {
  const other = new URL(url);
  other.host = host;
  return other.href;
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
