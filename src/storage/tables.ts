import type { Kysely } from 'kysely';

/** What is kept, by table. Every type is one that SQLite and PostgreSQL both have. */
export interface Tables {
  readonly settings: SettingsTable;
  readonly feedback: FeedbackTable;
  readonly closed_posts: ClosedPostsTable;
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

/** That an answer did not help somebody. */
export interface FeedbackTable {
  /** Id of the answer's message. */
  readonly message: string;
  /** Id of whom it did not help. */
  readonly person: string;
  /** Id of the server; empty where there is none. */
  readonly server: string;
  /** How the answer ended: `found`, `related` or `not-found`. */
  readonly outcome: string;
  /** Id of whoever asked; empty where the question is not kept. */
  readonly asker: string;
  /** In their words; null where the server does not keep them. */
  readonly question: string | null;
  readonly reason: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Posts of forums in which the bot speaks no more by itself, by their ids. */
export interface ClosedPostsTable {
  readonly post: string;
}

export type Database = Kysely<Tables>;
