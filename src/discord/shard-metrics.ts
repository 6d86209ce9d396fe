import { once } from 'node:events';
import type { Shard } from 'discord.js';
import { AggregatorRegistry, type Registry } from 'prom-client';

const ASK = 'metrics';
/** Milliseconds that a shard has to tell its numbers. */
const PATIENCE = 2000;

/** In the process of a shard: tells its manager its numbers whenever it asks. */
export function tellMetrics(registry: Registry): void {
  process.on('message', async (message) => {
    if (message === ASK) process.send?.({ told: await registry.getMetricsAsJSON() });
  });
}

/** In the manager: the numbers of its shards as one text, except those that are down or too busy. */
export async function askMetrics(shards: Iterable<Shard>): Promise<string> {
  const told = await Promise.all([...shards].map((shard) => askOne(shard).catch(() => [])));
  return AggregatorRegistry.aggregate(told).metrics();
}

async function askOne(shard: Shard): Promise<object[]> {
  if (!shard.ready) return [];
  const answer = once(shard, 'message', { signal: AbortSignal.timeout(PATIENCE) });
  await shard.send(ASK);
  const [{ told }] = await answer;
  return told;
}
