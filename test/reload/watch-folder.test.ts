import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchFolder } from '../../src/reload/watch-folder.ts';
import { folderOf } from '../support.ts';

let folder: string;
let changes: number;
let faults: Error[];

beforeEach(async () => {
  folder = await folderOf({ 'tea.md': 'Tea.', 'salt/text.md': 'Salt.' });
  changes = 0;
  faults = [];
  onTestFinished(
    watchFolder(
      folder,
      () => changes++,
      (fault) => faults.push(fault),
    ),
  );
});

const at = (...names: string[]) => path.join(folder, ...names);
const noticed = (count: number) =>
  vi.waitFor(() => expect(changes).toBe(count), { timeout: 5000, interval: 50 });

describe('a change is noticed', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['of a bare file', () => writeFile(at('tea.md'), 'Green tea.')],
    ['of a file in a folder', () => writeFile(at('salt', 'text.md'), 'Sea salt.')],
    ['by a new file', () => writeFile(at('salt', 'source.json'), '{}')],
    ['by a file that is gone', () => rm(at('tea.md'))],
    ['by a folder that is gone', () => rm(at('salt'), { recursive: true })],
    ['by another name', () => rename(at('tea.md'), at('coffee.md'))],
  ])('%s', async (_, change) => {
    await change();
    await noticed(1);
  });

  it('again and again, also where an editor replaces the file', async () => {
    for (const round of [1, 2, 3]) {
      await writeFile(at('salt', '.draft'), `Salt ${round}.`);
      await rename(at('salt', '.draft'), at('salt', 'text.md'));
      await noticed(round);
    }
  });

  it('in a folder that was not there before', async () => {
    await mkdir(at('rice'));
    await noticed(1);
    await writeFile(at('rice', 'text.md'), 'Rice.');
    await noticed(2);
  });

  it('once, however many files change together', async () => {
    for (let file = 0; file < 50; file++) await writeFile(at(`${file}.md`), 'Tea.');
    await noticed(1);
    await setTimeout(700);
    expect(changes).toBe(1);
  });
});

it('files whose names begin with a point change nothing', async () => {
  await writeFile(at('.tea.md.swp'), 'x');
  await setTimeout(700);
  expect(changes).toBe(0);
});

it('a folder that cannot be watched is a fault that is told', () => {
  watchFolder(
    at('nowhere'),
    () => {},
    (fault) => faults.push(fault),
  );
  expect(faults).toEqual([expect.objectContaining({ code: 'ENOENT' })]);
});
