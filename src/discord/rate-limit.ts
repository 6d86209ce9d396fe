import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  type RateLimiterRes,
} from 'rate-limiter-flexible';
import type { RateLimit } from '../config.ts';

/** A question too many. */
export interface TooMany {
  /** Until one may be answered again. */
  readonly seconds: number;
  /** How many there have been since one was answered, with this one. */
  readonly times: number;
}

/** Counts a question of that user; null when it may be answered. */
export type RateLimiter = (userId: string) => Promise<TooMany | null>;

/** Counts each user's questions from the first of them on, in this process alone. */
export function createRateLimiter({ questions, seconds }: RateLimit): RateLimiter {
  // A user is forgotten after that time, by a timer that keeps no process alive.
  return limitBy(new RateLimiterMemory({ points: questions, duration: seconds }), questions);
}

/** Counts by a limiter that lets so many questions pass. */
export function limitBy(limiter: RateLimiterAbstract, questions: number): RateLimiter {
  return (userId) =>
    limiter.consume(userId).then(
      () => null,
      ({ msBeforeNext, consumedPoints }: RateLimiterRes) => ({
        seconds: Math.ceil(msBeforeNext / 1000),
        times: consumedPoints - questions,
      }),
    );
}
