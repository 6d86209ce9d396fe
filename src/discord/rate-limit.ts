import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit } from '../config.ts';

/** Counts a question of that user. 0 when it may be answered, else the seconds until one may be. */
export type RateLimiter = (userId: string) => Promise<number>;

/** Counts each user's questions from the first of them on, in this process alone. */
export function createRateLimiter({ questions, seconds }: RateLimit): RateLimiter {
  // A user is forgotten after that time, by a timer that keeps no process alive.
  const limiter = new RateLimiterMemory({ points: questions, duration: seconds });
  return (userId) =>
    limiter.consume(userId).then(
      () => 0,
      ({ msBeforeNext }: RateLimiterRes) => Math.ceil(msBeforeNext / 1000),
    );
}
