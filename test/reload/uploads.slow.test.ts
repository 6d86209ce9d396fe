import { describe, expect, it, vi } from 'vitest';
import { EPHEMERAL, read, type Sent } from '../discord/sent.ts';
import { MAY } from '../discord/stand-in.ts';
import { folderOf } from '../support.ts';
import { startOver } from './start-over.ts';

vi.setConfig({ testTimeout: 120_000 });

const until = (check: () => Promise<void>) =>
  vi.waitFor(check, { timeout: 100_000, interval: 100 });

describe('a bot that may be given sources', () => {
  it('quotes one soon after it was added, and not any more after it was taken back', async () => {
    const folder = await folderOf({ 'coffee.md': 'Coffee came from Mocha.' });
    const { standIn, ask, said } = await startOver(folder, { ALLOW_UPLOADS: 'yes' });
    const manager = { permissions: MAY.manageServer };
    const press = async ({ buttons: [id = ''], on }: Sent) =>
      read(await standIn.press(id, { ...on, flags: on.flags | EPHEMERAL, ...manager }));
    const file = standIn.attach('tea.md', Buffer.from('Ceylon sent tea to London.'));
    const shown = read(await standIn.slash('add-source', { file }, manager));
    expect(shown.text).toContain('> Ceylon sent tea to London.');
    expect(await ask('who sent tea?')).not.toContain('Ceylon sent');
    const added = await press(shown);
    await until(async () => expect(await ask('who sent tea?')).toContain('Ceylon sent'));
    await press(added);
    await until(async () => expect(await ask('who sent tea?')).not.toContain('Ceylon sent'));
    expect(said('"level":50')).toEqual([]);
    expect(standIn.takeViolations()).toEqual([]);
  });
});
