import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Driver from 'libsql';
import pRetry from 'p-retry';
import { ConfigError } from '../errors.ts';
import { migrate } from './migrations.ts';
import type { Storage } from './storage.ts';
import type { Database, Tables } from './tables.ts';

const FILE = 'verbatim.db';
/** Milliseconds after which another process's changes are looked for, and that a lock is waited for. */
const LOOK = 300;
const PATIENCE = 5000;
const BUSY = { retries: 50, factor: 1, minTimeout: 100 };

/**
 * The SQLite file of a folder, made if it is not there. Several processes of one host may share it: its
 * log is written ahead and to the disk before a query is acknowledged. Throws `ConfigError` when it cannot be used.
 */
export async function openSqlite(folder: string): Promise<Storage> {
  let database: Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    const driver = new Driver(path.join(folder, FILE));
    // Whoever else starts now has the file for a moment: it is not waited for in a way that stops all.
    await pRetry(() => driver.exec('pragma journal_mode = wal'), BUSY);
    driver.exec('pragma synchronous = full');
    database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: driver }) });
    // SQLite has no lock for migrations: a transaction keeps other processes out.
    await pRetry(() => driver.exec('begin immediate'), BUSY);
    await migrate(database);
    driver.exec('commit');
    driver.exec(`pragma busy_timeout = ${PATIENCE}`);
  } catch (fault) {
    await database?.destroy();
    throw new ConfigError([`DATA_DIR: ${folder} cannot be used: ${(fault as Error).message}`]);
  }
  return watched(database);
}

/** SQLite tells nobody of changes; it counts those of other connections. */
function watched(database: Database): Storage {
  let isUp = true;
  let timer: NodeJS.Timeout | undefined;
  const countChanges = async () => {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(database);
    return rows[0]!.data_version;
  };
  return {
    database,
    isUp: () => isUp,
    announce: async () => {},
    watch(changed) {
      let seen: number | undefined;
      const look = async () => {
        try {
          const count = await countChanges();
          if (seen !== undefined && count !== seen) changed(null);
          seen = count;
          isUp = true;
        } catch {
          isUp = false;
        }
      };
      void look();
      timer = setInterval(look, LOOK).unref();
    },
    async close() {
      clearInterval(timer);
      await database.destroy();
    },
  };
}
