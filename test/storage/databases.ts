import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/storage.ts';
import { folderOf } from '../support.ts';
import { type CuttableLine, openLine } from './cuttable-line.ts';

/** Where tests look for PostgreSQL: it is reached, or those that need it are skipped. */
const POSTGRES = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

export const hasPostgres = await reaches(POSTGRES);

async function reaches(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    const { host } = new URL(url);
    process.stderr.write(`No PostgreSQL at ${host}: the tests that need one are skipped.\n`);
    return false;
  }
}

/** How the processes of one test open the same new database. */
export type OpenAgain = () => Promise<Storage>;

/** A new SQLite file, gone after the test. */
export async function newSqlite(): Promise<OpenAgain> {
  const dataFolder = await folderOf({});
  return opening({ dataFolder, databaseUrl: null });
}

/** A new schema of PostgreSQL, gone after the test. */
export async function newPostgres(): Promise<OpenAgain> {
  return opening({ dataFolder: '', databaseUrl: await newSchema() });
}

function opening(config: Parameters<typeof openStorage>[0]): OpenAgain {
  return async () => {
    const storage = await openStorage(config);
    onTestFinished(() => storage.close());
    return storage;
  };
}

/** The address of a schema of its own; `host` is where else PostgreSQL is reached. */
export async function newSchema(host?: string): Promise<string> {
  const schema = `test_${randomUUID().slice(0, 8)}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: POSTGRES });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create schema ${schema}`);
  onTestFinished(() => run(`drop schema ${schema} cascade`));
  const url = new URL(POSTGRES);
  if (host !== undefined) url.host = host;
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}

/** A line to PostgreSQL that can be cut and mended. */
export async function cuttableLine(): Promise<CuttableLine> {
  const line = await openLine(new URL(POSTGRES).host);
  onTestFinished(line.close);
  return line;
}
