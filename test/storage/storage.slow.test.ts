import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { createFeedbackStore } from '../../src/servers/feedback-store.ts';
import { openSettings } from '../../src/servers/settings-store.ts';
import { openStorage, type Storage } from '../../src/storage/storage.ts';
import { folderOf } from '../support.ts';
import {
  cuttableLine,
  hasPostgres,
  newPostgres,
  newSchema,
  newSqlite,
  type OpenAgain,
} from './databases.ts';

const server = '100000000000000002';
const whole = { server, place: '' };
const settingsOf = (storage: Storage) => openSettings(storage, () => {});

describe.each<[string, boolean, () => Promise<OpenAgain>]>([
  ['SQLite', true, newSqlite],
  ['PostgreSQL', hasPostgres, newPostgres],
])('%s', (_, isThere, newDatabase) => {
  it.runIf(isThere)('keeps what was chosen for the next start', async () => {
    const open = await newDatabase();
    const before = await open();
    const settings = await settingsOf(before);
    await settings.choose(whole, 'style', 'mla');
    await settings.choose({ server, place: '5' }, 'shelves', ['law', 'health']);
    const after = await settingsOf(await open());
    expect(after.settingsIn(server, '5')).toMatchObject({
      style: 'mla',
      shelves: ['law', 'health'],
    });
    expect(after.settingsIn(server)).toMatchObject({ style: 'mla', shelves: null });
  });

  it.runIf(isThere)('shows a choice to another process within a second', async () => {
    const open = await newDatabase();
    const [one, other] = [await settingsOf(await open()), await settingsOf(await open())];
    // A listener needs a moment to be heard of.
    await vi.waitFor(async () => {
      await one.choose(whole, 'quotes', 2);
      expect(other.settingsIn(server).quotes).toBe(2);
    }, 5000);
    for (const quotes of [1, 3, 2]) {
      await other.choose(whole, 'quotes', quotes);
      await vi.waitFor(() => expect(one.settingsIn(server).quotes).toBe(quotes), {
        timeout: 1000,
        interval: 20,
      });
    }
    await other.choose(whole, 'quotes', undefined);
    await vi.waitFor(() => expect(one.settingsIn(server).quotes).toBe(3), { timeout: 1000 });
  });

  it.runIf(isThere)(
    'keeps once what a person said of an answer, until they take it back',
    async () => {
      const open = await newDatabase();
      const before = createFeedbackStore(await open());
      const press = { message: '1', person: '2' };
      const words = { asker: '7', question: 'Who?' };
      const said = { ...press, server, outcome: 'found', ...words, reason: null };
      expect(await before.add(said)).toBe(true);
      expect(await before.add(said)).toBe(false);
      expect(await before.add({ ...said, person: '3' })).toBe(true);
      expect(await before.explain(press, 'outdated')).toBe(true);
      expect(await before.explain({ ...press, message: '9' }, 'outdated')).toBe(false);
      const after = createFeedbackStore(await open());
      expect(await after.list()).toMatchObject([{ ...said, reason: 'outdated' }, { person: '3' }]);
      expect(await after.forget('2')).toBe(1);
      expect(await after.forget('2')).toBe(0);
      expect(await after.forget('7')).toBe(1);
      expect(await after.list()).toMatchObject([{ person: '3', asker: '', question: null }]);
    },
  );

  it.runIf(isThere)('is opened by several processes that start together', async () => {
    const open = await newDatabase();
    const opened = await Promise.all([open(), open(), open()]);
    const settings = await Promise.all(opened.map(settingsOf));
    for (const [at, one] of settings.entries())
      await one.choose({ server, place: String(at) }, 'isPrivate', true);
    const all = await settingsOf(await open());
    expect([0, 1, 2].map((at) => all.settingsIn(server, String(at)).isPrivate)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.runIf(isThere)('loses nothing that was acknowledged when its process is killed', async () => {
    const dataFolder = await folderOf({});
    const url = newDatabase === newPostgres ? await newSchema() : '';
    const child = spawn(process.execPath, [
      ...['--input-type=module', '--eval', WRITE_ON, dataFolder, url],
    ]);
    const acknowledged = await killAfter(child, 40);
    const storage = await openStorage({ dataFolder, databaseUrl: url || null });
    const settings = await settingsOf(storage);
    const lost = acknowledged.filter((place) => !settings.settingsIn('1', place).isPrivate);
    await storage.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(40);
    expect(lost).toEqual([]);
  });
});

/** Chooses one thing after another, and says so as soon as it is acknowledged. */
const WRITE_ON = `
  import { openSettings } from './dist/src/servers/settings-store.js';
  import { openStorage } from './dist/src/storage/storage.js';
  const [dataFolder, url] = process.argv.slice(1);
  const storage = await openStorage({ dataFolder, databaseUrl: url || null });
  const settings = await openSettings(storage, () => {});
  for (let at = 1; ; at++) {
    await settings.choose({ server: '1', place: String(at) }, 'isPrivate', true);
    process.stdout.write(at + '\\n');
  }
`;

/** Kills a process, with no time to tidy up, when it has said that many lines, which are returned. */
async function killAfter(child: ChildProcess, lines: number): Promise<string[]> {
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
    if (said.split('\n').length > lines) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return said.split('\n').slice(0, -1);
}

describe('SQLite', () => {
  it('says which folder it cannot write to, and by which setting that is named', async () => {
    const folder = await folderOf({ file: '' });
    await chmod(folder, 0o500);
    const opened = openStorage({ dataFolder: path.join(folder, 'file'), databaseUrl: null });
    await expect(opened).rejects.toThrow(/^DATA_DIR: .*file cannot be used: /);
    await chmod(folder, 0o700);
  });
});

describe.runIf(hasPostgres)('PostgreSQL that goes away', () => {
  it('leaves the last settings in force, says so, and brings the new ones when it is back', async () => {
    const line = await cuttableLine();
    const far = await newSchema(line.host);
    const near = new URL(far);
    near.host = new URL(await newSchema()).host;
    const cut = await openStorage({ dataFolder: '', databaseUrl: far });
    const other = await openStorage({ dataFolder: '', databaseUrl: near.href });
    const [here, there] = [await settingsOf(cut), await settingsOf(other)];
    await there.choose(whole, 'quotes', 1);
    await vi.waitFor(() => expect(here.settingsIn(server).quotes).toBe(1), 3000);

    line.cut();
    await vi.waitFor(() => expect(cut.isUp()).toBe(false), 3000);
    await there.choose(whole, 'quotes', 2);
    expect(here.settingsIn(server).quotes).toBe(1);
    await expect(here.choose(whole, 'quotes', 3)).rejects.toThrow();
    expect(here.settingsIn(server).quotes).toBe(1);

    line.mend();
    await vi.waitFor(() => expect(here.settingsIn(server).quotes).toBe(2), 3000);
    expect(cut.isUp()).toBe(true);
    await cut.close();
    await other.close();
  });

  it('ends a change that it breaks off, and nothing else', async () => {
    const line = await cuttableLine();
    const url = await newSchema(line.host);
    const { database, close } = await openStorage({ dataFolder: '', databaseUrl: url });
    const change = database.transaction().execute(async (within) => {
      await within.selectFrom('settings').selectAll().execute();
      line.cut();
      // The break is heard while nobody waits for the database.
      await sleep(200);
      await within.selectFrom('settings').selectAll().execute();
    });
    await expect(change).rejects.toThrow();
    line.mend();
    expect(await database.selectFrom('settings').selectAll().execute()).toEqual([]);
    await close();
  });

  it('says what is wrong with an address that leads nowhere', async () => {
    const nowhere = openStorage({ dataFolder: '', databaseUrl: 'postgres://a@127.0.0.1:1/b' });
    await expect(nowhere).rejects.toThrow(
      /^DATABASE_URL: the database cannot be used: .*ECONNREFUSED/,
    );
  });
});
