import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Registry } from 'prom-client';
import { ConfigError } from '../errors.ts';

/** What a supervisor and a monitor ask. */
export interface Health {
  /** Is each shard that runs from here connected, by its id? */
  shards(): Readonly<Record<number, boolean>>;
  /** Of the sources that are served; null where they are served by other processes. */
  faults(): number | null;
  /** Does the database answer? While it does not, the last settings hold. Null when nobody can tell. */
  storage(): boolean | null | Promise<boolean | null>;
  /** In Prometheus's text format. */
  metrics(): Promise<string>;
}

/**
 * Serves `/healthz` (200 when all shards are connected, else 503) and `/metrics`. On all addresses:
 * whoever asks stands outside of the container, and nothing here is secret. Throws `ConfigError` when
 * the port cannot be had.
 */
export async function serveHealth(port: number, health: Health): Promise<Server> {
  const server = createServer(async ({ url }, response) => {
    const { status, type, body } = await answer(url, health);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  server.listen(port);
  await once(server, 'listening').catch((error) => {
    throw new ConfigError([`HEALTH_PORT: ${port} cannot be used: ${error.message}`]);
  });
  return server;
}

async function answer(url: string | undefined, health: Health) {
  if (url === '/metrics')
    return { status: 200, type: Registry.PROMETHEUS_CONTENT_TYPE, body: await health.metrics() };
  if (url !== '/healthz')
    return { status: 404, type: 'text/plain', body: 'See /healthz and /metrics.\n' };
  const shards = health.shards();
  const states = Object.values(shards);
  const isReady = states.length > 0 && states.every(Boolean);
  const faults = health.faults();
  const isKept = await health.storage();
  const storage = isKept === null ? {} : { storage: isKept ? 'up' : 'lost' };
  const status = isReady ? 'ready' : 'not ready';
  const body = JSON.stringify({ status, shards, ...(faults !== null && { faults }), ...storage });
  return { status: isReady ? 200 : 503, type: 'application/json', body };
}
