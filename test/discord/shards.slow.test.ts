import { once } from 'node:events';
import path from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askMetrics, askStorage } from '../../src/discord/shard-reports.ts';
import { startShards } from '../../src/discord/shards.ts';
import { Refusal } from '../../src/errors.ts';
import { folderOf } from '../support.ts';

/** Starts one shard whose process runs that code. */
async function start(code: string) {
  const folder = await folderOf({ 'shard.mjs': code });
  const file = path.join(folder, 'shard.mjs');
  let logged = '';
  const log = pino({ level: 'info' }, { write: (line) => (logged += line) });
  const group = startShards({ file, token: 'token', ids: [2], count: 4, hopeless: 78 }, log);
  onTestFinished(group.stop);
  const shard = group.shards.get(2)!;
  return { group, shard, logged: () => logged };
}

const RUN = 'process.send({ _ready: true }); setInterval(() => {}, 1000);';

describe('a shard', () => {
  it('runs in a process that knows which it is of how many', async () => {
    const { shard } = await start(`
      process.send({ told: [process.env.SHARDS, process.env.SHARD_COUNT] });
      setInterval(() => {}, 1000);
    `);
    expect(await once(shard, 'message')).toEqual([{ told: ['2', '4'] }]);
  });

  it('is started again after a pause when it dies', async () => {
    const { shard, logged } = await start(RUN);
    await once(shard, 'ready');
    shard.process!.kill('SIGKILL');
    const from = performance.now();
    await once(shard, 'ready');
    expect(performance.now() - from).toBeGreaterThan(900);
    expect(logged()).toContain('a shard ended and is started again');
  });

  it('is not started again when that would not help, and no other is', async () => {
    const { group, logged } = await start('process.exit(78);');
    await expect(group.ended).rejects.toThrow(Refusal);
    expect(logged()).toBe('');
  });

  it('that ends well was told to: all do', async () => {
    const { group } = await start('process.exit(0);');
    await expect(group.ended).resolves.toBeUndefined();
  });

  it('ends when all are told to, and stays so', async () => {
    const { group, shard } = await start(RUN);
    await once(shard, 'ready');
    await group.stop();
    await expect(group.ended).resolves.toBeUndefined();
    expect(shard.process).toBeNull();
  });
});

it('the numbers of shards add up, without those that do not tell any', async () => {
  const told = (value: number) => `
    const values = [{ value: ${value}, labels: {} }];
    const metric = { name: 'a_total', help: 'a', type: 'counter', values, aggregator: 'sum' };
    process.on('message', (what) => what === 'metrics' && process.send({ asked: what, told: [metric] }));
    ${RUN}
  `;
  const shards = await Promise.all([told(3), told(4), RUN].map(start));
  await Promise.all(shards.map(({ shard }) => once(shard, 'ready')));
  expect(await askMetrics(shards.map(({ shard }) => shard))).toContain('a_total 7');
});

describe('the database, as the shards tell of it,', () => {
  const told = (isUp: boolean) => `
    process.on('message', (asked) => {
      process.send({ asked: 'something else', told: ${!isUp} });
      process.send({ asked, told: ${isUp} });
    });
    ${RUN}
  `;

  it.each([
    ['answers when it answers all', [true, true], true],
    ['is lost when it is to one', [true, false], false],
  ])('%s', async (_, states, is) => {
    const shards = await Promise.all(states.map(told).map(start));
    await Promise.all(shards.map(({ shard }) => once(shard, 'ready')));
    expect(await askStorage(shards.map(({ shard }) => shard))).toBe(is);
  });

  it('is not known while no shard runs', async () => {
    expect(await askStorage([])).toBeNull();
  });
});
