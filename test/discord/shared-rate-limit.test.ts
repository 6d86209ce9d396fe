import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createSharedRateLimiter } from '../../src/discord/shared-rate-limit.ts';

/** Where tests look for Redis: it is reached, or those that need it are skipped. */
const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const hasRedis = await reaches(REDIS);

async function reaches(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    process.stderr.write(
      `No Redis at ${new URL(url).host}: the tests that need one are skipped.\n`,
    );
    return false;
  } finally {
    client.disconnect();
  }
}

async function shared(url: string, failed: (error: Error) => void = () => {}) {
  const { limiter, close } = await createSharedRateLimiter(
    { questions: 2, seconds: 30 },
    url,
    failed,
  );
  onTestFinished(close);
  return limiter;
}

it.runIf(hasRedis)('questions of one person are counted in all processes together', async () => {
  const [one, other] = [await shared(REDIS), await shared(REDIS)];
  // Until both are connected each counts by itself.
  const probe = randomUUID();
  await vi.waitFor(async () => {
    await one(probe);
    expect(await other(probe)).not.toBeNull();
  });
  const [ann, bob] = [randomUUID(), randomUUID()];
  expect(await one(ann)).toBeNull();
  expect(await other(ann)).toBeNull();
  expect(await one(ann)).toMatchObject({ times: 1 });
  expect(await other(ann)).toMatchObject({ times: 2 });
  expect(await other(bob)).toBeNull();
});

it('a server that is away is told, and each process counts by itself', async () => {
  const failed = vi.fn();
  const limiter = await shared('redis://127.0.0.1:1', failed);
  const ann = randomUUID();
  expect([await limiter(ann), await limiter(ann)]).toEqual([null, null]);
  expect(await limiter(ann)).toMatchObject({ times: 1 });
  await vi.waitFor(() => expect(failed).toHaveBeenCalled());
});
