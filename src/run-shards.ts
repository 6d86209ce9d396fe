import type { Config, DiscordConfig } from './config.ts';
import { adviseShards, insist } from './discord/connect.ts';
import { serveHealth } from './discord/health.ts';
import { askMetrics, askStorage } from './discord/shard-reports.ts';
import { type ShardGroup, startShards } from './discord/shards.ts';
import { MISCONFIGURED } from './exit.ts';
import { leaveOnSignal } from './leave.ts';
import type { Logger } from './log.ts';

/** What shards are run with. */
export interface ShardsRun {
  /** The script of each shard's process. */
  readonly file: string;
  readonly discord: DiscordConfig;
  readonly config: Config;
  readonly log: Logger;
}

/** Runs a process for each shard until told to leave. Rejects when they cannot run any more. */
export async function runShards({ file, discord, config, log }: ShardsRun): Promise<void> {
  let group: ShardGroup | undefined;
  if (config.healthPort !== null)
    await serveHealth(config.healthPort, {
      shards: () => Object.fromEntries(group?.shards.map(({ id, ready }) => [id, ready]) ?? []),
      faults: () => null,
      storage: () => askStorage(group?.shards.values() ?? []),
      metrics: () => askMetrics(group?.shards.values() ?? []),
    });
  const { token, apiUrl } = discord;
  const { ids, count } =
    config.shards.kind === 'several'
      ? config.shards
      : allOf(await insist(() => adviseShards(token, apiUrl), log));
  group = startShards({ file, token, ids, count, hopeless: MISCONFIGURED }, log);
  log.info({ ids, count }, 'shards are started');
  leaveOnSignal(group.stop, log);
  // Each shard reads the sources itself.
  process.on('SIGHUP', () => group?.shards.each((shard) => shard.process?.kill('SIGHUP')));
  await group.ended;
  process.exit();
}

function allOf(count: number) {
  return { ids: [...Array(count).keys()], count };
}
