import { on } from 'node:events';
import type { Shard } from 'discord.js';
import { AggregatorRegistry, type Registry } from 'prom-client';

/** What a shard tells its manager when it is asked for it by name. */
export interface ShardReports {
  /** Its numbers, as prom-client adds them up. */
  metrics(): ReturnType<Registry['getMetricsAsJSON']>;
  /** Does the database answer it? */
  storage(): boolean;
}

/** What goes back to the manager. */
interface Report {
  readonly asked: string;
  readonly told: unknown;
}

/** Milliseconds that a shard has to tell. */
const PATIENCE = 2000;

/** In the process of a shard: tells its manager whatever it asks for. */
export function reportToManager(reports: ShardReports): void {
  process.on('message', async (asked) => {
    if (asked !== 'metrics' && asked !== 'storage') return;
    const told = await reports[asked]();
    // The manager may have gone meanwhile.
    if (process.connected) process.send?.({ asked, told } satisfies Report);
  });
}

/** In the manager: the numbers of its shards as one text, except those that are down or too busy. */
export async function askMetrics(shards: Iterable<Shard>): Promise<string> {
  const told = await askAll(shards, 'metrics');
  return AggregatorRegistry.aggregate(told as object[][]).metrics();
}

/** In the manager: does the database answer all shards that tell? Null when none does. */
export async function askStorage(shards: Iterable<Shard>): Promise<boolean | null> {
  const told = await askAll(shards, 'storage');
  return told.length === 0 ? null : told.every(Boolean);
}

async function askAll(shards: Iterable<Shard>, what: keyof ShardReports): Promise<unknown[]> {
  const told = await Promise.all([...shards].map((shard) => askOne(shard, what).catch(() => [])));
  return told.flat();
}

/** What it tells, alone in a list; nothing of a shard that is down. Rejects when it takes too long. */
async function askOne(shard: Shard, what: keyof ShardReports): Promise<unknown[]> {
  if (!shard.ready) return [];
  const heard = on(shard, 'message', { signal: AbortSignal.timeout(PATIENCE) });
  await shard.send(what);
  for await (const [message] of heard) {
    const { asked, told } = message as Partial<Report>;
    if (asked === what) return [told];
  }
  return [];
}
