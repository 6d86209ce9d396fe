import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem, KnowledgeError } from '../src/errors.ts';
import { loadLibrary } from '../src/library.ts';
import { folderOf } from './support.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const GOOD = {
  'good.md': '# Good\n\nCeylon sent tea to London.',
  'more/good.txt': 'Wieliczka sold salt to Hungary.',
};

/** What is told of a folder that holds two good files beside the broken ones, as inside of it. */
async function tell(files: Files, spoil = async (_: string): Promise<unknown> => undefined) {
  const folder = await folderOf({ ...GOOD, ...files });
  await spoil(folder);
  const { documents, faults, warnings } = await loadLibrary(folder);
  const titles = documents.map(({ title }) => title);
  const within = (text: string) => text.replaceAll(folder + path.sep, '').replace(folder, '.');
  return {
    titles,
    faults: faults.map((one) => within(describeProblem(one))),
    warnings: warnings.map((one) => within(describeProblem(one))),
  };
}

const described = (item: string) => ({ 'a/text.md': '# A\n\nMasks came.', 'a/source.json': item });
const citing = (name: string, list: string | Uint8Array) => ({
  'a/text.md': '# A\n\nMasks came.',
  [`a/${name}`]: list,
});
/** "Прив" in Windows-1251. */
const CYRILLIC = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2]);

describe('a broken file is told in words, and all others are served', () => {
  it.each<[string, Files, RegExp]>([
    [
      'an empty text',
      { 'a.md': '' },
      /^a\.md: expected at least one paragraph of text, found none$/,
    ],
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

  it.each<[string, Files, RegExp]>([
    ['that is no JSON', described('{"type":'), /^a\/source\.json: expected JSON: /],
    [
      'in an old encoding',
      { ...described(''), 'a/source.json': CYRILLIC },
      /^a\/source\.json: expected UTF-8/,
    ],
    [
      'of several works',
      described('[{}, {}]'),
      /^a\/source\.json: expected an object that describes the source/,
    ],
    [
      'that is a word',
      described('"A"'),
      /^a\/source\.json: expected an object that describes the source, found "A"$/,
    ],
    [
      'with a number for a title',
      described('{"title": 5}'),
      /^a\/source\.json: title: expected string, found number$/,
    ],
    [
      'with an author in words',
      described('{"author": "Ann"}'),
      /^a\/source\.json: author: expected array, found string$/,
    ],
    [
      'with a bare date',
      described('{"issued": "2021"}'),
      /^a\/source\.json: issued: expected object, found string$/,
    ],
    [
      'with a wrong address',
      described('{"URL": "javascript:alert(1)"}'),
      /^a\/source\.json: URL: expected an http or https address/,
    ],
    [
      'with a language in words',
      described('{"language": "English"}'),
      /^a\/source\.json: language: expected a BCP 47 tag such as "en"/,
    ],
  ])('a source.json %s costs what it says there', async (_, files, fault) => {
    const { titles, faults } = await tell(files);
    expect(titles).toEqual(['A', 'Good', 'good']);
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });

  it.each<[string, Files, RegExp]>([
    [
      'that is no JSON',
      citing('references.json', '['),
      /^a\/references\.json: cannot be read: expected JSON: /,
    ],
    [
      'that is no list',
      citing('references.json', '{}'),
      /^a\/references\.json: cannot be read: expected a list of works in CSL-JSON: export it/,
    ],
    [
      'with a word for a work',
      citing('references.json', '["Smith"]'),
      /^a\/references\.json: work 1: expected an object that describes a work$/,
    ],
    [
      'that is no BibTeX',
      citing('references.bib', 'words'),
      /^a\/references\.bib: cannot be read: expected entries such as/,
    ],
    [
      'that is no RIS',
      citing('references.ris', 'words'),
      /^a\/references\.ris: cannot be read: expected records/,
    ],
    [
      'in an old encoding',
      citing('references.bib', CYRILLIC),
      /^a\/references\.bib: cannot be read: expected UTF-8/,
    ],
    [
      'beside another',
      { ...citing('references.bib', '@book{a, title={A}}'), 'a/references.ris': '' },
      /^a\/references\.ris: expected one list of references for text\.md, found references\.bib too: join them$/,
    ],
  ])('a list of references %s costs what is wrong', async (_, files, fault) => {
    const { titles, faults } = await tell(files);
    expect(titles).toEqual(['A', 'Good', 'good']);
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });

  it.each<[string, Files, RegExp]>([
    ['aliases that are no JSON', { 'aliases.json': '[' }, /^aliases\.json: expected JSON: /],
    ['aliases of one word', { 'aliases.json': '[["US"]]' }, /^aliases\.json: 0: .*found \["US"\]$/],
    [
      'a style that is none',
      { 'styles/a.csl': '<html/>' },
      /^styles\/a\.csl: expected a CSL style/,
    ],
    [
      'a collection that is no JSON',
      { 'collection.json': '{' },
      /^collection\.json: expected JSON: /,
    ],
    [
      'a collection that is a list',
      { 'more/collection.json': '[]' },
      /^more\/collection\.json: expected fields, such as .*, found \[\]$/,
    ],
    [
      'an entry that cannot be read',
      { 'list.bib': '@book{a, file={more/good.txt}}' },
      /^list\.bib: a: expected /,
    ],
  ])('%s costs only itself', async (_, files, fault) => {
    const { titles, faults } = await tell(files);
    expect(titles).toEqual(['Good', 'good']);
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });

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
});

it('nothing but broken files is one fault with all of them', async () => {
  const folder = await folderOf({ 'a.md': '', 'b/text.txt': CYRILLIC, 'c.png': 'x' });
  const fault = await loadLibrary(folder).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(KnowledgeError);
  expect((fault as KnowledgeError).problems.map(({ file }) => path.relative(folder, file))).toEqual(
    ['a.md', 'b/text.txt'],
  );
});
