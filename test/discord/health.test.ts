import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Health, serveHealth } from '../../src/discord/health.ts';
import { createMetrics } from '../../src/discord/metrics.ts';
import { ConfigError } from '../../src/errors.ts';
import { realLibrary } from '../support.ts';

const library = await realLibrary();

async function serve(health: Partial<Health>) {
  const nothing: Health = {
    ...{ shards: () => ({}), faults: () => null, storage: () => null, metrics: async () => '' },
  };
  const server = await serveHealth(0, { ...nothing, ...health });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return { port, get };
}

describe('/healthz', () => {
  it.each([
    ['ready when all shards are', { 0: true, 1: true }, 200, 'ready'],
    ['not ready when one is not', { 0: true, 1: false }, 503, 'not ready'],
    ['not ready before there is any', {}, 503, 'not ready'],
  ])('is %s', async (_, shards, status, word) => {
    const { get } = await serve({ shards: () => shards });
    const answer = await get('/healthz');
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ status: word, shards });
  });
});

it('/healthz counts the faults of the sources, and is ready with them', async () => {
  const { get } = await serve({ shards: () => ({ 0: true }), faults: () => 3 });
  const { status, text } = await get('/healthz');
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ status: 'ready', shards: { 0: true }, faults: 3 });
});

describe('/metrics', () => {
  it('counts answers, and tells the connection and the library', async () => {
    const gateway = () => ({ isReady: true, ping: 0.04 });
    const metrics = createMetrics({ library: () => library, gateway, shard: 3 });
    metrics.onAnswer({ name: 'ask', outcome: 'found', seconds: 0.02 });
    metrics.onAnswer({ name: 'ask', outcome: 'found', seconds: 2.5 });
    const { get } = await serve({ metrics: () => metrics.registry.metrics() });
    const { text } = await get('/metrics');
    expect(text).toContain('verbatim_answers_total{command="ask",outcome="found"} 2');
    expect(text).toContain('verbatim_answer_seconds_bucket{le="0.025",command="ask"} 1');
    expect(text).toContain('verbatim_gateway_up{shard="3"} 1');
    expect(text).toContain('verbatim_gateway_ping_seconds{shard="3"} 0.04');
    expect(text).toContain('verbatim_library_sources 2');
    expect(text).toContain('verbatim_library_faults 0');
    expect(text).toContain('verbatim_library_warnings 0');
    expect(text).toMatch(/verbatim_library_info\{version="[0-9a-f]{12}"\} 1/);
    expect(text).toContain('process_resident_memory_bytes');
  });
});

it('says when the database is lost, and stays ready: the last settings hold', async () => {
  let isUp = true;
  const { get } = await serve({ shards: () => ({ 0: true }), storage: () => isUp });
  expect(JSON.parse((await get('/healthz')).text)).toMatchObject({ storage: 'up' });
  isUp = false;
  const { status, text } = await get('/healthz');
  expect(JSON.parse(text)).toMatchObject({ status: 'ready', storage: 'lost' });
  expect(status).toBe(200);
});

it('nothing else is served', async () => {
  const { get } = await serve({});
  expect((await get('/')).status).toBe(404);
});

it('a port that is in use is named', async () => {
  const { port } = await serve({});
  const second = serveHealth(port, {
    shards: () => ({}),
    faults: () => null,
    storage: () => null,
    metrics: async () => '',
  });
  await expect(second).rejects.toThrow(ConfigError);
  await expect(second).rejects.toThrow(`HEALTH_PORT: ${port} cannot be used`);
});
