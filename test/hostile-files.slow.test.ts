import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { describeProblem } from '../src/errors.ts';
import { HOSTILE } from './hostile-files/index.ts';

vi.setConfig({ testTimeout: 180_000 });

// Readers run what is compiled.
const compiled = path.resolve('dist/src/library.js');
const { loadLibrary }: typeof import('../src/library.ts') = await import(
  /* @vite-ignore */ compiled
);

const GOOD: Readonly<Record<string, string>> = {
  'first.md': '# First\n\nCeylon sent tea to London.',
  'zest.txt': 'Wieliczka sold salt to Hungary.',
};
const around = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
afterAll(() => rm(around, { recursive: true }));
const folder = path.join(around, 'a/b/library');
const placeOf = (at: number) => String(at).padStart(2, '0');

/** What a folder that holds all of them beside two good files serves, and tells of each. */
async function readAll() {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(GOOD))
    await writeFile(path.join(folder, name), content);
  for (const [at, { name, content }] of HOSTILE.entries()) {
    await mkdir(path.join(folder, placeOf(at)));
    await writeFile(path.join(folder, placeOf(at), name), content());
  }
  const { documents, faults } = await loadLibrary(folder, {
    limits: { seconds: 60, megabytes: 512 },
  });
  return {
    served: documents.map((document) => document.path),
    told: (at: number) =>
      faults
        .filter(({ file }) => path.relative(folder, file).startsWith(placeOf(at)))
        .map((fault) => describeProblem({ ...fault, file: '' })),
  };
}
const all = readAll();

describe('of a file that is broken or made to do harm', () => {
  it.each(HOSTILE.map((file, at) => [file.what, file, at] as const))(
    '%s: one line says what is wrong, or it is read',
    async (_, { told: expected }, at) => {
      const { told, served } = await all;
      expect(served.some((one) => one.startsWith(placeOf(at)))).toBe(expected === null);
      if (expected === null) expect(told(at)).toEqual([]);
      else expect(told(at)).toEqual([expect.stringMatching(expected)]);
      for (const line of told(at)) expect(line).toMatch(/^[^\n]{10,240}$/);
    },
  );

  it('all others are served, and nothing is written anywhere', async () => {
    const { served } = await all;
    expect(served).toEqual(expect.arrayContaining(Object.keys(GOOD)));
    const folders = await Promise.all(
      [around, `${around}/a`, `${around}/a/b`].map((one) => readdir(one)),
    );
    expect(folders).toEqual([['a'], ['b'], ['library']]);
  });
});
