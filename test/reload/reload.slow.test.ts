import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderOf } from '../support.ts';
import { startOver } from './start-over.ts';

vi.setConfig({ testTimeout: 120_000 });

const until = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 100_000, interval: 20 });

describe('a running bot', () => {
  it('quotes the new words soon after a source was changed', async () => {
    const folder = await folderOf({ 'tea.md': 'Ceylon sent tea to London.' });
    const { ask } = await startOver(folder);
    expect(await ask('who sent tea?')).toContain('Ceylon sent');
    await writeFile(path.join(folder, 'tea.md'), 'Assam sent tea to London.');
    await until(async () => expect(await ask('who sent tea?')).toContain('Assam sent'));
  });

  it('does so, and warns, where nothing can be kept', async () => {
    const folder = await folderOf({ 'tea.md': 'Ceylon sent tea to London.' });
    const { ask, said } = await startOver(folder, {
      CACHE_DIR: path.join(folder, 'tea.md', 'no folder'),
    });
    expect(said('the cache cannot be written')).toHaveLength(1);
    await writeFile(path.join(folder, 'tea.md'), 'Assam sent tea to London.');
    await until(async () => expect(await ask('who sent tea?')).toContain('Assam sent'));
    expect(said('the cache cannot be written')).toHaveLength(2);
  });

  it('goes on with the previous sources when new ones have faults, and logs all faults', async () => {
    const folder = await folderOf({ 'tea.md': 'Ceylon sent tea to London.' });
    const { ask, child, said } = await startOver(folder);
    await writeFile(path.join(folder, 'tea.md'), Uint8Array.of(0xcf, 0xf0));
    await writeFile(path.join(folder, 'aliases.json'), '[["tea"]]');
    child.kill('SIGHUP');
    await until(() => expect(said('could not be read again')).not.toEqual([]));
    expect(said('could not be read again')[0]).toMatch(/aliases\.json.*tea\.md: expected UTF-8/);
    expect(await ask('who sent tea?')).toContain('Ceylon sent');
  });

  it('goes on answering while it reads a large folder again', async () => {
    const months = ['May', 'June', 'July', 'August'];
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, file) => [
        `report-${file}.txt`,
        Array.from({ length: 200 }, (_, line) => {
          const month = months[(file + line) % months.length];
          return `In ${month} port ${file} took ${line} chests of tea from ship ${file * line}.`;
        }).join('\n'),
      ]),
    );
    const folder = await folderOf({ ...files, 'tea.md': 'Ceylon sent tea to London.' });
    const { ask, child, said } = await startOver(folder);
    await writeFile(path.join(folder, 'tea.md'), 'Assam sent tea to London.');
    child.kill('SIGHUP');
    const times: number[] = [];
    const from = performance.now();
    while (said('were read again').length === 0) {
      const start = performance.now();
      await ask('who sent tea to London?');
      times.push(performance.now() - start);
    }
    const whole = performance.now() - from;
    expect(await ask('who sent tea to London?')).toContain('Assam sent');
    expect(times.length).toBeGreaterThan(10);
    expect(Math.max(...times)).toBeLessThan(whole / 4);
  });
});
