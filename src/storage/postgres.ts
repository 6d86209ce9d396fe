import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { ConfigError } from '../errors.ts';
import { migrate } from './migrations.ts';
import type { Storage } from './storage.ts';
import type { Database, Tables } from './tables.ts';

/** Milliseconds until a connection or a query is given up, and between tries to be told of changes again. */
const PATIENCE = 3000;
const PAUSE = 250;
/** Characters of a channel's name. */
const LONGEST = 63;

/**
 * A PostgreSQL database for several hosts. Throws `ConfigError` when it cannot be reached; later it may
 * go away and come back.
 */
export async function openPostgres(url: string): Promise<Storage> {
  const settings = {
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    keepAlive: true,
  };
  const pool = new pg.Pool({ ...settings, max: 4, allowExitOnIdle: true });
  // A connection that breaks while nobody uses it: the next query opens another.
  pool.on('error', () => {});
  // One that breaks between two queries of a transaction: the next of them is told.
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { rows } = await sql<{
      schema: string;
    }>`select current_schema() as schema`.execute(database);
    const { schema } = rows[0]!;
    await migrate(database, schema);
    return listening(database, settings, `verbatim_${schema}`.slice(0, LONGEST));
  } catch (fault) {
    await database.destroy();
    throw new ConfigError([
      `DATABASE_URL: the database cannot be used: ${(fault as Error).message}`,
    ]);
  }
}

/** Told of changes by LISTEN and NOTIFY, on a connection of its own that is opened again when it breaks. */
function listening(database: Database, settings: pg.ClientConfig, channel: string): Storage {
  let isUp = true;
  let isOpen = true;
  let client: pg.Client | undefined;

  async function listenOnce(changed: (server: string | null) => void): Promise<void> {
    client = new pg.Client(settings);
    const broken = new Promise<void>((resolve) => {
      client?.on('end', resolve);
      client?.on('error', () => resolve());
    });
    // A line that is cut in silence breaks no connection.
    const heartbeat = setInterval(() => {
      client?.query('select 1').catch(() => client?.end());
    }, PATIENCE).unref();
    try {
      await client.connect();
      if (!isOpen) return;
      client.on('notification', ({ payload }) => changed(payload ?? null));
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      isUp = true;
      // Whatever was said while nobody listened.
      changed(null);
      await broken;
    } finally {
      clearInterval(heartbeat);
      isUp = false;
      void client.end().catch(() => {});
    }
  }

  return {
    database,
    isUp: () => isUp,
    async announce(within, server) {
      await sql`select pg_notify(${channel}, ${server})`.execute(within);
    },
    watch(changed) {
      const listen = async () => {
        while (isOpen) {
          await listenOnce(changed).catch(() => {});
          await sleep(PAUSE, undefined, { ref: false });
        }
      };
      void listen();
    },
    async close() {
      isOpen = false;
      // While it still connects, its end would never be told.
      void client?.end().catch(() => {});
      await database.destroy();
    },
  };
}
