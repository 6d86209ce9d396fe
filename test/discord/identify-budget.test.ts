import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createIdentifyThrottler, identifyDelay } from '../../src/discord/identify-budget.ts';

const DAY = 24 * 3600 * 1000;
const left = (remaining: number, reset_after = DAY) => ({
  ...{ total: 1000, remaining, reset_after, max_concurrency: 1 },
});

describe('a shard that identifies itself', () => {
  it.each([
    ['does so at once in the first half of the day’s budget', left(501), 0],
    ['is slowed down in the second, so that what is left lasts', left(500), DAY / 480],
    ['slowed down more the less is left', left(120), DAY / 100],
    ['waits for the next day when only the reserve is left', left(20), DAY],
    ['waits when nothing is left', left(0, 5000), 5000],
  ])('%s', (_, limit, delay) => {
    expect(identifyDelay(limit)).toBe(delay);
  });

  it('never uses the budget up, even when every connection breaks at once', () => {
    let [remaining, now] = [1000, 0];
    while (now < DAY) {
      now += 5000 + identifyDelay(left(remaining, DAY - now));
      remaining--;
    }
    expect(remaining).toBeGreaterThanOrEqual(19);
  });
});

describe('the throttle of identifies', () => {
  const start = async (limits: ReturnType<typeof left>[]) => {
    let logged = '';
    const log = pino({ level: 'warn' }, { write: (line) => (logged += line) });
    const asked: boolean[] = [];
    const fetchGatewayInformation = async (isForced = false) => {
      asked.push(isForced);
      const session_start_limit = (limits.length > 1 ? limits.shift() : limits[0])!;
      return { url: 'ws://127.0.0.1', shards: 1, session_start_limit };
    };
    const throttler = await createIdentifyThrottler({ fetchGatewayInformation }, log);
    return { throttler, asked, logged: () => logged };
  };
  const never = new AbortController().signal;

  it('lets a shard through when enough are left, by Discord’s newest count', async () => {
    const { throttler, asked, logged } = await start([left(999)]);
    await throttler.waitForIdentify(0, never);
    expect(asked).toEqual([false, true]);
    expect(logged()).toBe('');
  });

  it('holds it up until there are more, and says so once', async () => {
    const { throttler, logged } = await start([left(5, 150)]);
    const from = performance.now();
    // The connection closes while it waits, and discord.js asks again.
    const closing = AbortSignal.timeout(30);
    await expect(throttler.waitForIdentify(0, closing)).rejects.toThrow();
    await throttler.waitForIdentify(0, never);
    expect(performance.now() - from).toBeGreaterThan(140);
    expect(logged().match(/few logins are left/g)).toHaveLength(1);
  });
});
