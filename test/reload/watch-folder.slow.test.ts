import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchFolder } from '../../src/reload/watch-folder.ts';
import { folderOf } from '../support.ts';

const FILES = { 'tea.md': 'Tea.', 'salt/text.md': 'Salt.', 'a/b/c/deep.md': 'Deep.' };

/** Milliseconds that a change is left alone for; less than the program waits. */
const QUIET = 150;

/** A folder of files that is watched until the test ends, and what the watcher says. */
async function watched(mostWatched?: number, root?: string, quiet = QUIET) {
  const folder = root ?? (await folderOf(FILES));
  let changes = 0;
  const told: string[] = [];
  const stop = await watchFolder(folder, {
    changed: () => void changes++,
    slowed: (message) => told.push(message),
    pace: 50,
    quiet,
    ...(mostWatched !== undefined && { mostWatched }),
  });
  onTestFinished(stop);
  return {
    at: (...names: string[]) => path.join(folder, ...names),
    noticed: (count: number) =>
      vi.waitFor(() => expect(changes).toBe(count), { timeout: 15_000, interval: 10 }),
    changes: () => changes,
    told,
  };
}

type Place = (...names: string[]) => string;
const CHANGES: [string, (at: Place) => Promise<unknown>][] = [
  ['of a bare file', (at) => writeFile(at('tea.md'), 'Green tea.')],
  ['of a file in a folder', (at) => writeFile(at('salt', 'text.md'), 'Sea salt.')],
  ['of a file deep below', (at) => writeFile(at('a', 'b', 'c', 'deep.md'), 'Deeper.')],
  ['by a new file', (at) => writeFile(at('salt', 'source.json'), '{}')],
  ['by a file that is gone', (at) => rm(at('tea.md'))],
  ['by a folder that is gone', (at) => rm(at('a', 'b'), { recursive: true })],
  ['by another name', (at) => rename(at('tea.md'), at('coffee.md'))],
];

describe('a change is noticed', () => {
  it.each(CHANGES)('%s', async (_, change) => {
    const { at, noticed } = await watched();
    await change(at);
    await noticed(1);
  });

  it.each(CHANGES)('%s, also where there are too few handles', async (_, change) => {
    const { at, noticed, told } = await watched(2);
    expect(told).toEqual([expect.stringMatching(/looked for every few seconds \(5 folders\)$/)]);
    await change(at);
    await noticed(1);
  });

  it('again and again, also where an editor replaces the file', async () => {
    const { at, noticed } = await watched();
    for (const round of [1, 2, 3]) {
      await writeFile(at('salt', '.draft'), `Salt ${round}.`);
      await rename(at('salt', '.draft'), at('salt', 'text.md'));
      await noticed(round);
    }
  });

  it('in a folder that was not there before, however deep', async () => {
    const { at, noticed } = await watched();
    await mkdir(at('rice', 'wild'), { recursive: true });
    await noticed(1);
    await writeFile(at('rice', 'wild', 'text.md'), 'Rice.');
    await noticed(2);
  });

  it('in a folder that took the place of another one', async () => {
    const { at, noticed } = await watched();
    await rm(at('salt'), { recursive: true });
    await mkdir(at('salt'));
    await noticed(1);
    await writeFile(at('salt', 'text.md'), 'Rock salt.');
    await noticed(2);
  });

  it('once, however many files change together', async () => {
    const { at, noticed, changes } = await watched(undefined, undefined, 500);
    for (let file = 0; file < 50; file++) await writeFile(at(`${file}.md`), 'Tea.');
    await noticed(1);
    await setTimeout(1200);
    expect(changes()).toBe(1);
  });
});

describe('the folder itself', () => {
  it('is found again after it was moved away and back, and watched on', async () => {
    const { at, noticed } = await watched();
    await rename(at(), `${at()}-away`);
    await noticed(1);
    await rename(`${at()}-away`, at());
    await noticed(2);
    await writeFile(at('salt', 'text.md'), 'Sea salt.');
    await noticed(3);
  });

  it('may be a link, which is followed when it is swapped', async () => {
    const place = await mkdtemp(path.join(tmpdir(), 'swapped-'));
    onTestFinished(() => rm(place, { recursive: true }));
    const current = path.join(place, 'current');
    await symlink(await folderOf(FILES), current);
    const { noticed, at } = await watched(undefined, current);
    await symlink(await folderOf(FILES), `${current}.new`);
    await rename(`${current}.new`, current);
    await noticed(1);
    await writeFile(at('tea.md'), 'Green tea.');
    await noticed(2);
  });

  it('that is not there yet is noticed when it comes', async () => {
    const place = await folderOf({});
    const { noticed, at } = await watched(undefined, path.join(place, 'later'));
    await mkdir(at());
    await noticed(1);
  });
});

it('a link in the folder is followed when it leads to another version, as in a mounted volume', async () => {
  const folder = await folderOf({ '..one/tea.md': 'Tea.', '..two/tea.md': 'Green tea.' });
  await symlink('..one', path.join(folder, '..data'));
  await symlink('..data/tea.md', path.join(folder, 'tea.md'));
  const { at, noticed } = await watched(undefined, folder);
  await symlink('..two', at('..new'));
  await rename(at('..new'), at('..data'));
  await noticed(1);
});

it('links in a circle do not hold it up', async () => {
  const folder = await folderOf({ 'a/tea.md': 'Tea.' });
  await symlink('..', path.join(folder, 'a', 'up'));
  await symlink('nowhere', path.join(folder, 'lost'));
  const { at, noticed } = await watched(undefined, folder);
  await writeFile(at('a', 'tea.md'), 'Green tea.');
  await noticed(1);
});

it.each([undefined, 2])(
  'what editors and systems write beside sources changes nothing',
  async (most) => {
    const { at, changes } = await watched(most);
    for (const name of ['.tea.md.swp', 'tea.md~', '~$tea.docx', 'Thumbs.db'])
      await writeFile(at(name), 'x');
    await mkdir(at('node_modules'));
    await setTimeout(4 * QUIET);
    expect(changes()).toBe(0);
  },
);

it('what is to be ignored from now on is a change', async () => {
  const { at, noticed } = await watched();
  await writeFile(at('.gitignore'), 'salt/');
  await noticed(1);
});
