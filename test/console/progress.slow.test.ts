import { setTimeout } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { type ShowProgress, withProgress } from '../../src/console/progress.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';

/** What a terminal, or a pipe, gets while something is loaded. */
async function written(isTTY: boolean, work: (show: ShowProgress) => Promise<void>) {
  let text = '';
  const stream = {
    isTTY,
    write: (more: string) => {
      text += more;
      return true;
    },
  };
  await withProgress(stream, messagesFor('en'), work).catch(() => {});
  return text;
}

const slowly = async (show: ShowProgress) => {
  show('reading', 1, 3);
  await setTimeout(600);
  show('reading', 2, 3);
  show('reading', 3, 3);
  await setTimeout(1600);
  show('indexing', 500, 500);
};

describe.concurrent('whoever waits', () => {
  it('sees how far it is on one line, and then how fast it was', async ({ expect }) => {
    const lines = (await written(true, slowly)).split('\r\u001b[K');
    expect(lines.slice(0, -1)).toEqual([
      '',
      'Reading sources: 2 of 3',
      'Indexing passages: 500 of 500',
    ]);
    expect(lines.at(-1)).toMatch(/^Indexed 500 passages in 2\.\d s: 2\d\d a second\.\n$/);
  });

  it('sees nothing of what takes no time', async ({ expect }) => {
    const quickly = async (show: ShowProgress) => show('indexing', 500, 500);
    expect(await written(true, quickly)).toBe('\r\u001b[K');
  });

  it('is left with a clean line when it fails', async ({ expect }) => {
    const failing = async (show: ShowProgress) => {
      await setTimeout(600);
      show('reading', 2, 3);
      throw new Error('no such folder');
    };
    const text = await written(true, failing);
    expect(text).toContain('Reading sources');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('at the other end of a pipe sees nothing', async ({ expect }) => {
    expect(await written(false, slowly)).toBe('');
  });
});
