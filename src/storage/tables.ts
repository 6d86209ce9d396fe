import type { Kysely } from 'kysely';

/** What is kept, by table. Every type is one that SQLite and PostgreSQL both have. */
export interface Tables {
  readonly settings: SettingsTable;
}

/** What a server, or one of its channels, has chosen: a row for each field, so that two who write lose nothing. */
export interface SettingsTable {
  readonly server: string;
  /** The channel; empty for the whole server. */
  readonly place: string;
  readonly field: string;
  /** JSON; null where the choice was taken back. */
  readonly value: string | null;
  /** Larger than that of every row committed before. */
  readonly version: number;
}

export type Database = Kysely<Tables>;
