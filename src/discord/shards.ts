import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Shard, ShardingManager } from 'discord.js';
import pRetry from 'p-retry';
import { Refusal } from '../errors.ts';
import type { Logger } from '../log.ts';

/** Which shards to run: discord.js's own manager starts a process for each. */
export interface ShardPlan {
  /** The script that each process runs. */
  readonly file: string;
  readonly token: string;
  readonly ids: readonly number[];
  readonly count: number;
  /** The exit code of a process that would end again: then none is started any more. */
  readonly hopeless: number;
}

/** Running shards. */
export interface ShardGroup {
  readonly shards: ShardingManager['shards'];
  /**
   * Resolves when all have ended, as they were told to. Rejects with a `Refusal` when one cannot run
   * until somebody mends something.
   */
  readonly ended: Promise<void>;
  /** Ends all as SIGTERM does. */
  stop(): Promise<void>;
}

/** Milliseconds from one login to the next start: Discord lets one shard identify itself in 5 seconds. */
const SPACING = 5000;
/** Milliseconds that a shard that does not log in holds up the next. */
const LONGEST_START = 60_000;
/** Milliseconds after which the end of a process is no failed start. */
const STABLE = 10 * 60_000;
/** Milliseconds between starts of one shard that fails: about doubled each time, up to this. */
const LONGEST_PAUSE = 5 * 60_000;

/**
 * Starts the shards one after another, and each again when it ends: at once when it had run for long,
 * else after a growing pause, since Discord counts how often a bot logs in. One that ends well was told
 * to, and all do.
 */
export function startShards(plan: ShardPlan, log: Logger): ShardGroup {
  const { file, token, ids, count } = plan;
  const manager = new ShardingManager(file, {
    ...{ token, shardList: [...ids], totalShards: count },
    respawn: false, // its own knows no pause
  });
  const leaving = new AbortController();
  const { signal } = leaving;
  const stop = async () => {
    leaving.abort();
    await Promise.all(manager.shards.map(end));
  };

  async function keep(shard: Shard, turn: Promise<void>): Promise<never> {
    await turn;
    for (;;)
      await pRetry(() => run(shard), {
        ...{
          retries: Number.POSITIVE_INFINITY,
          maxTimeout: LONGEST_PAUSE,
          randomize: true,
          signal,
        },
        shouldRetry: ({ error }) => !(error instanceof Refusal),
      });
  }

  /** Resolves when the shard ends after a long life; rejects when it ends before. */
  async function run(shard: Shard): Promise<void> {
    const started = Date.now();
    const [code, kill] = await once(await shard.spawn(Number.POSITIVE_INFINITY), 'exit');
    if (code === plan.hopeless)
      throw new Refusal(`Shard ${shard.id} cannot run until what it says above is mended.`);
    if (code === 0) leaving.abort();
    signal.throwIfAborted();
    log.error({ shard: shard.id, code, signal: kill }, 'a shard ended and is started again');
    if (Date.now() - started < STABLE) throw new Error(`shard ${shard.id} ended`);
  }

  let turn = Promise.resolve();
  const lives = ids.map((id) => {
    const shard = manager.createShard(id);
    const mine = turn;
    turn = mine.then(() => loggedIn(shard)).then(() => sleep(SPACING));
    return keep(shard, mine);
  });
  const ended = Promise.race(lives).catch(async (error) => {
    await stop();
    if (error instanceof Refusal) throw error;
  });
  return { shards: manager.shards, ended, stop };
}

/** Resolves when the shard is logged in, or takes too long. */
async function loggedIn(shard: Shard): Promise<void> {
  await once(shard, 'ready', { signal: AbortSignal.timeout(LONGEST_START) }).catch(() => {});
}

async function end({ process: child }: Shard): Promise<void> {
  if (!child) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
