import { on } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StandIn } from '../discord/stand-in.ts';
import type { CuttableLine } from '../storage/cuttable-line.ts';
import type { Downtime } from './servers-play.ts';
import type { ShardedBot } from './servers-process.ts';

/** What `/healthz` said of the database while its line was cut, and seconds until it was up again after. */
export interface Outage {
  readonly said: string | null;
  readonly secondsToUp: number;
}

const POLL = 100;

/** Cuts the line to the database for so many seconds. */
export async function cutDatabase(
  bot: ShardedBot,
  line: CuttableLine,
  seconds: number,
): Promise<Outage> {
  line.cut();
  await sleep(seconds * 1000);
  const said = await bot.storage();
  line.mend();
  const mended = performance.now();
  while ((await bot.storage()) !== 'up') await sleep(POLL);
  return { said, secondsToUp: (performance.now() - mended) / 1000 };
}

/** Kills the process of a shard; resolves when it has logged in again. `downtimes` is told at once. */
export async function killShard(
  bot: ShardedBot,
  standIn: StandIn,
  shard: number,
  downtimes: Downtime[],
): Promise<void> {
  const down: Downtime = { shard, from: performance.now(), to: Number.POSITIVE_INFINITY };
  downtimes.push(down);
  const sessions = on(standIn.gateway, 'ready');
  process.kill(bot.processes()[1 + shard]!, 'SIGKILL');
  for await (const [session] of sessions) if (session.shard[0] === shard) break;
  down.to = performance.now();
}
