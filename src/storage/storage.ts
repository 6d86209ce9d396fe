import type { Database } from './tables.ts';

/**
 * Where settings are kept: an SQLite file, or PostgreSQL. The same queries run on both. What a
 * query has acknowledged outlives the process and the machine.
 */
export interface Storage {
  readonly database: Database;
  /** Did the database answer when it was last asked? */
  isUp(): boolean;
  /** Tells all processes, once `within` is committed, that the settings of a server have changed. */
  announce(within: Database, server: string): Promise<void>;
  /** `changed` is called when settings may have changed elsewhere: of one server, or of any (null). */
  watch(changed: (server: string | null) => void): void;
  close(): Promise<void>;
}

/** Where the database is. */
export interface StorageConfig {
  /** The folder of the SQLite file. */
  readonly dataFolder: string;
  /** Of PostgreSQL; null for SQLite. */
  readonly databaseUrl: string | null;
}

/** Opens what is set. The driver is loaded with it. Throws `ConfigError` when it cannot be used as it is set. */
export async function openStorage({ dataFolder, databaseUrl }: StorageConfig): Promise<Storage> {
  if (databaseUrl === null) {
    const { openSqlite } = await import('./sqlite.ts');
    return openSqlite(dataFolder);
  }
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(databaseUrl);
}
