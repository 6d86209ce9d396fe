import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIGatewaySessionStartLimit,
  type IIdentifyThrottler,
  SimpleIdentifyThrottler,
  type WebSocketOptions,
} from 'discord.js';
import pRetry from 'p-retry';
import type { Logger } from '../log.ts';

/** Identifies that are left for other hosts, and for a person who mends something. */
const RESERVE = 20;

type Gateway = Pick<
  Parameters<NonNullable<WebSocketOptions['buildIdentifyThrottler']>>[0],
  'fetchGatewayInformation'
>;

/**
 * Milliseconds to wait before a shard identifies itself to Discord, which resets a bot's token after
 * too many of these in a day. The first half is free; then the rest is spread over the time until the
 * day is over, so that a connection that always breaks never uses it up; the reserve is not touched.
 */
export function identifyDelay(limit: APIGatewaySessionStartLimit): number {
  const { total, remaining, reset_after } = limit;
  if (remaining <= RESERVE) return reset_after;
  return remaining > total / 2 ? 0 : reset_after / (remaining - RESERVE);
}

/** discord.js's own pace of identifies, after the delay that the budget asks for. */
export async function createIdentifyThrottler(
  gateway: Gateway,
  log: Logger,
): Promise<IIdentifyThrottler> {
  const { session_start_limit } = await gateway.fetchGatewayInformation();
  const throttler = new SimpleIdentifyThrottler(session_start_limit.max_concurrency);
  let mayIdentifyAt = 0;
  return {
    /** Rejects when `signal` says that the connection was closed meanwhile, and else never. */
    async waitForIdentify(shardId, signal) {
      // A connection that is closed while it waits comes back here, and waits on.
      if (mayIdentifyAt <= Date.now()) {
        const { session_start_limit: limit } = await pRetry(
          () => gateway.fetchGatewayInformation(true),
          { retries: Number.POSITIVE_INFINITY, maxTimeout: 60_000, signal },
        );
        const delay = identifyDelay(limit);
        mayIdentifyAt = Date.now() + delay;
        if (delay > 0) log.warn({ ...limit, delay }, 'few logins are left today: waiting');
      }
      await sleep(mayIdentifyAt - Date.now(), undefined, { signal });
      await throttler.waitForIdentify(shardId, signal);
    },
  };
}
