import { expect, it } from 'vitest';
import { CYRILLIC, type Files, tell } from './tell.ts';

it.each<[string, Files, RegExp]>([
  ['an empty text', { 'a.md': '' }, /^a\.md: expected at least one paragraph of text, found none$/],
  ['a text of spaces', { 'a.txt': ' \n\n \t' }, /^a\.txt: expected at least one paragraph/],
  ['a text of headings', { 'a.md': '# A\n\n## B' }, /^a\.md: expected at least one paragraph/],
  ['front matter alone', { 'a.md': '---\ntitle: A\n---\n' }, /^a\.md: expected at least one/],
  [
    'an old encoding',
    { 'a.txt': CYRILLIC },
    /^a\.txt: expected UTF-8 text, .*: save the file as UTF-8/,
  ],
  [
    'a picture called a text',
    { 'a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]) },
    /^a\.txt: expected UTF-8/,
  ],
  [
    'a second text',
    { 'a/text.md': '', 'a/text.txt': 'x' },
    /^a\/text\.txt: expected one text\.\* in a folder, found text\.md too: give one of them another name$/,
  ],
])('%s costs the source', async (_, files, fault) => {
  const { titles, faults } = await tell(files);
  expect(titles).toEqual(['Good', 'good']);
  expect(faults).toContainEqual(expect.stringMatching(fault));
});
