import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

type Gateway = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * Connects as discord.js does. Its login fails with the first fault of the network, but its shard goes
 * on trying, and nothing can stop that any more: so we wait with it until it is ready.
 */
export function createPatientStrategy(
  gateway: Gateway,
  ready: Promise<unknown>,
): SimpleShardingStrategy {
  const strategy = new SimpleShardingStrategy(gateway);
  const connect = strategy.connect.bind(strategy);
  strategy.connect = async () => {
    await connect().catch(() => ready);
  };
  return strategy;
}
