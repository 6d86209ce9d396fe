import type { Kysely } from 'kysely';

/** What is kept, by table. Every type is one that SQLite and PostgreSQL both have. */
export interface Tables {
  readonly settings: SettingsTable;
  readonly outcomes: OutcomesTable;
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

/** What somebody thought of an answer. */
export interface OutcomesTable {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** Empty where there was no server. */
  readonly server: string;
  readonly person: string;
  /** The message that was judged. */
  readonly message: string;
  readonly status: string;
  readonly reason: string | null;
  /** Where the server lets it be kept. */
  readonly question: string | null;
}

export type Database = Kysely<Tables>;
