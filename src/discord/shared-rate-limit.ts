import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { RateLimit } from '../config.ts';
import { limitBy, type RateLimiter } from './rate-limit.ts';

/** A limit that processes share; closing it leaves Redis. */
export interface SharedRateLimiter {
  readonly limiter: RateLimiter;
  close(): void;
}

/**
 * Counts each user's questions in Redis or Valkey, for all processes together. While it is away each process
 * counts by itself, and `failed` is told. The client is loaded with it.
 */
export async function createSharedRateLimiter(
  { questions, seconds }: RateLimit,
  url: string,
  failed: (error: Error) => void,
): Promise<SharedRateLimiter> {
  const { Redis } = await import('ioredis');
  // A question does not wait for a server that is away.
  const client = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
  client.on('error', failed);
  const limit = { points: questions, duration: seconds };
  const limiter = new RateLimiterRedis({
    ...{ ...limit, storeClient: client, keyPrefix: 'verbatim-questions' },
    insuranceLimiter: new RateLimiterMemory(limit),
  });
  return { limiter: limitBy(limiter, questions), close: () => client.disconnect() };
}
