import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/cache/make-folder.ts';
import { folderOf } from '../support.ts';

describe('a folder', () => {
  it('is made with those above it that are missing', async () => {
    const folder = path.join(await folderOf({}), 'a', 'b', 'c');
    await makeFolder(folder);
    await makeFolder(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it('that the system does not allow is told, and not tried for ever', async () => {
    await expect(makeFolder('/proc/cache')).rejects.toThrow('ENOENT');
    await expect(makeFolder('/proc/cache/library')).rejects.toThrow('ENOENT');
  });

  it('below a file is told', async () => {
    const folder = await folderOf({});
    await writeFile(path.join(folder, 'a'), '');
    await expect(makeFolder(path.join(folder, 'a', 'b'))).rejects.toThrow('ENOTDIR');
  });
});
