import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { read } from '../discord/sent.ts';
import { MAY } from '../discord/stand-in.ts';
import { folderOf, writeFolder } from '../support.ts';
import { startBotOver, startOver } from './start-over.ts';

vi.setConfig({ testTimeout: 120_000 });

const until = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 100_000, interval: 100 });

describe('a running bot', () => {
  let folder: string;
  let bot: Awaited<ReturnType<typeof startBotOver>>;
  beforeAll(async () => {
    folder = await writeFolder({ 'tea.md': 'Ceylon sent tea to London.' });
    bot = await startBotOver(folder);
  });
  afterAll(async () => {
    await bot.stop();
    await rm(folder, { recursive: true });
  });

  it('quotes the new words soon after a source was changed', async () => {
    const { ask } = bot;
    expect(await ask('who sent tea?')).toContain('Ceylon sent');
    await writeFile(path.join(folder, 'tea.md'), 'Assam sent tea to London.');
    await until(async () => expect(await ask('who sent tea?')).toContain('Assam sent'));
  });

  it('goes on with the previous sources when new ones have faults, and logs all faults', async () => {
    const { ask, child, said } = bot;
    const before = await ask('who sent tea?');
    expect(before).toContain('sent tea to London');
    await writeFile(path.join(folder, 'tea.md'), Uint8Array.of(0xcf, 0xf0));
    await writeFile(path.join(folder, 'aliases.json'), '[["tea"]]');
    child.kill('SIGHUP');
    await until(() => expect(said('could not be read again')).not.toEqual([]));
    expect(said('could not be read again')[0]).toMatch(/aliases\.json.*tea\.md: expected UTF-8/);
    expect(await ask('who sent tea?')).toBe(before);
  });

  it('has no commands to add sources where nobody said that it may', async () => {
    const { standIn } = bot;
    const { body } = await standIn.request('PUT', /\/commands$/);
    const names = (body as { name: string }[]).map(({ name }) => name);
    expect(names).toContain('ask');
    expect(names.filter((name) => /-source$/.test(name))).toEqual([]);
    const file = standIn.attach('tea.md', Buffer.from('Tea.'));
    const manager = { permissions: MAY.manageServer };
    const { text } = read(await standIn.slash('add-source', { file }, manager));
    expect(text).toContain('This command no longer exists');
  });
});

describe('a bot over another folder', () => {
  it('quotes new words too where nothing can be kept, and warns', async () => {
    const folder = await folderOf({ 'tea.md': 'Ceylon sent tea to London.' });
    const { ask, said } = await startOver(folder, {
      CACHE_DIR: path.join(folder, 'tea.md', 'no folder'),
    });
    expect(said('the cache cannot be written')).toHaveLength(1);
    await writeFile(path.join(folder, 'tea.md'), 'Assam sent tea to London.');
    await until(async () => expect(await ask('who sent tea?')).toContain('Assam sent'));
    expect(said('the cache cannot be written')).toHaveLength(2);
  });

  it('goes on answering while it reads a large folder again', async () => {
    const months = ['May', 'June', 'July', 'August'];
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, file) => [
        `report-${file}.txt`,
        Array.from({ length: 100 }, (_, line) => {
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
      await setTimeout(20);
    }
    const whole = performance.now() - from;
    expect(await ask('who sent tea to London?')).toContain('Assam sent');
    expect(times.length).toBeGreaterThan(10);
    expect(Math.max(...times)).toBeLessThan(whole / 4);
  });
});
