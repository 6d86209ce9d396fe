import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ArchiveError, openArchive, writeArchive } from '../../src/cache/archive.ts';
import { folderOf } from '../support.ts';

const values: [string, unknown][] = [
  ['words', ['masks', 'маски', '']],
  ['places', Uint32Array.of(0, 7, 2 ** 32 - 1)],
  ['nothing', null],
];
let file: string;

beforeEach(async () => {
  file = path.join(await folderOf({}), 'inside', 'kept');
  await writeArchive(file, 'one', values);
});

/** Everything that is in the archive. */
async function readAll(): Promise<unknown> {
  const archive = await openArchive(file, 'one');
  if (!archive) return null;
  try {
    const all: [string, unknown][] = [];
    for (const name of archive.names) all.push([name, await archive.read(name)]);
    return all;
  } finally {
    await archive.close();
  }
}

describe('an archive', () => {
  it('gives back what was put in, in the order it was put in', async () => {
    expect(await readAll()).toEqual(values);
  });

  it('keeps what belongs together together', async () => {
    const document = { text: 'Masks came.' };
    await writeArchive(file, 'one', [['both', { document, passages: [{ document }] }]]);
    const archive = await openArchive(file, 'one');
    const both = await archive?.read<{ document: object; passages: { document: object }[] }>(
      'both',
    );
    await archive?.close();
    expect(both?.passages[0]?.document).toBe(both?.document);
  });

  it('has nothing under other names', async () => {
    const archive = await openArchive(file, 'one');
    expect(await archive?.read('other')).toBeNull();
    await archive?.close();
  });

  it('is none where there is no file', async () => {
    expect(await openArchive(`${file}.other`, 'one')).toBeNull();
  });

  it('of another version is not read', async () => {
    await expect(openArchive(file, 'two')).rejects.toThrow('is of another version');
  });

  it('stays as it was when the next one fails half-way', async () => {
    const failing = function* (): Generator<[string, unknown]> {
      yield ['words', ['others']];
      throw new Error('the disk is full');
    };
    await expect(writeArchive(file, 'one', failing())).rejects.toThrow('the disk is full');
    expect(await readAll()).toEqual(values);
  });
});

describe('a damaged archive is never read as if it were whole', () => {
  it('whichever byte is another', async () => {
    const whole = await readFile(file);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 0xff;
      await writeFile(file, damaged);
      await expect(readAll(), `byte ${at}`).rejects.toThrow(ArchiveError);
    }
  });

  it('wherever it is cut', async () => {
    const { length } = await readFile(file);
    for (let size = length - 1; size >= 0; size--) {
      await truncate(file, size);
      await expect(readAll(), `${size} bytes`).rejects.toThrow(ArchiveError);
    }
  });
});
