import { expect, it } from 'vitest';
import { citing, type Files, tell } from './tell.ts';

it.each<[string, Files, RegExp]>([
  [
    'kinds that nobody reads',
    { 'a.xyz': 'x', 'b.xyz': 'x' },
    /^\.: 2 files are of a kind that is not read, and passed over: 2 \.xyz$/,
  ],
  [
    'a description of nothing',
    { 'a/source.json': '{}' },
    /^a\/source\.json: describes no file that is here/,
  ],
  [
    'the same text twice',
    { 'z.md': '# Good\n\nCeylon sent tea to London.' },
    /^good\.md: holds the same text as z\.md: keep one of them$/,
  ],
  [
    'an export without its files',
    { 'a.bib': '@book{smith, file={files/1/a.pdf}}' },
    /^a\.bib: expected the files of its entries below its folder, found none of smith: export it with its files$/,
  ],
  [
    'a file of two entries',
    {
      'a.ris':
        'TY  - BOOK\nID  - one\nTI  - Good\nL1  - good.md\nER  - \nTY  - BOOK\nID  - two\nTI  - Better\nL1  - good.md\nER  - \n',
    },
    /^good\.md: is named by several entries, one, two: it is cited as the first$/,
  ],
  [
    'a work with a wrong DOI',
    citing('references.json', '[{"id": "smith", "type": "book", "DOI": "x"}]'),
    /^a\/references\.json: smith\.DOI: expected a DOI such as .*, found "x"$/,
  ],
  [
    'an entry with an open bracket',
    citing('references.bib', '@book{a, title={off'),
    /^a\/references\.bib: a\.title: expected a \} that closes it/,
  ],
  [
    'a wrong field of a collection',
    { 'collection.json': '{"URL": "docs"}' },
    /^collection\.json: URL: expected an http or https address/,
  ],
])('%s is a warning', async (_, files, warning) => {
  const { titles, faults, warnings } = await tell(files);
  expect(titles).toEqual(expect.arrayContaining(['Good', 'good']));
  expect(faults).toEqual([]);
  expect(warnings).toContainEqual(expect.stringMatching(warning));
});
