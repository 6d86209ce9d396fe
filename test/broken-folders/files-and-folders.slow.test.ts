import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { KnowledgeError } from '../../src/errors.ts';
import { loadLibrary } from '../../src/library.ts';
import { folderOf } from '../support.ts';
import { CYRILLIC, tell } from './tell.ts';

it.each<[string, RegExp, (folder: string) => Promise<unknown>]>([
  [
    'a file over 100 MB',
    /^a\.txt: expected at most 100 MB, found 101 MB: split it into parts$/,
    async (folder) => {
      await writeFile(path.join(folder, 'a.txt'), '');
      await truncate(path.join(folder, 'a.txt'), 101e6);
    },
  ],
  [
    'a name in an old encoding',
    /^\uFFFD+\.md: has a name that is not written in UTF-8: give it another one$/,
    (folder) =>
      writeFile(Buffer.concat([Buffer.from(`${folder}/`), CYRILLIC, Buffer.from('.md')]), 'x'),
  ],
  [
    'a folder with a link to itself',
    /^loop: is a link that leads in a circle/,
    (folder) => symlink('loop', path.join(folder, 'loop')),
  ],
  ['a folder called as a text', /^$/, (folder) => mkdir(path.join(folder, 'a.md'))],
])('%s costs only itself', async (_, told, spoil) => {
  const { titles, faults, warnings } = await tell({}, spoil);
  expect(titles).toEqual(['Good', 'good']);
  const lines = [...faults, ...warnings];
  expect(lines.length > 0 ? lines : ['']).toEqual([expect.stringMatching(told)]);
});

it('nothing but broken files is one fault with all of them', async () => {
  const folder = await folderOf({ 'a.md': '', 'b/text.txt': CYRILLIC, 'c.png': 'x' });
  const fault = await loadLibrary(folder).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(KnowledgeError);
  expect((fault as KnowledgeError).problems.map(({ file }) => path.relative(folder, file))).toEqual(
    ['a.md', 'b/text.txt'],
  );
});
