import { expect, it } from 'vitest';
import { loadLibrary } from '../../src/library.ts';
import { folderOf } from '../support.ts';
import { find } from './found.ts';

const BOOK = `@string{press = "Tea Press"}
@book{smith2019, author={Smith, Ann}, title={On tea}, publisher=press, year=2019}
@book{lee:2020, author={Lee, Bo}, title={On cups}, crossref={smith2019}}
@book{unused, author={Roe, Cy}, title={On milk}, doi={none}}`;

async function worksOf(files: Readonly<Record<string, string>>) {
  const { documents, faults, warnings } = await loadLibrary(await folderOf(files));
  return {
    works: documents.map(({ id, references }) => [id, ...references.map((work) => work.id)]),
    told: [...faults, ...warnings].map(({ field, message }) => `${field}: ${message}`),
    documents,
  };
}

it('a list in BibTeX gives the texts beside and below it the works that they cite by key', async () => {
  const { works, told, documents } = await worksOf({
    'book.bib': BOOK,
    'index.Rmd': '# Tea\n\nTea is old [@smith2019, p. 3; see also @lee:2020].',
    'part/one.qmd': '# One\n\nSo it is \\citep[p. 3]{smith2019}.',
    'part/two.md': '# Two\n\nWords to ann@unused, and to @unknown2020.',
  });
  expect(works).toEqual([
    ['index', 'smith2019', 'lee:2020'],
    ['part-one', 'smith2019'],
    ['part-two'],
  ]);
  expect(told).toEqual([]);
  expect(documents[0]!.references[0]).toMatchObject({ title: 'On tea', publisher: 'Tea Press' });
});

it('the nearest folder that holds lists counts, with all of them', async () => {
  const { works } = await worksOf({
    'all.bib': BOOK,
    'part/a.bib': '@book{smith2019, title={Another}}',
    'part/b.bib': '@book{kim2021, title={Third}}',
    'part/one.md': '# One\n\nWords [@smith2019; @kim2021; @lee:2020].',
  });
  expect(works).toEqual([['part-one', 'smith2019', 'kim2021']]);
});

it('a text with a list of its own needs no other', async () => {
  const { works } = await worksOf({
    'all.bib': BOOK,
    'one.md': '# One\n\nWords [@smith2019; @kim2021].',
    'one.references.bib': '@book{kim2021, title={Third}}',
  });
  expect(works).toEqual([['one', 'kim2021']]);
});

it('a list whose entries name their files is one too, and none is counted as passed over', async () => {
  const { sources, warnings } = await find({
    'library.bib': '@book{smith2019, title={On tea}, file={tea.md}}',
    'tea.md': 'x',
    'note.md': 'x',
  });
  expect(warnings).toEqual([]);
  expect(sources.map(({ path, keyed }) => [path, keyed.length])).toEqual([
    ['note.md', 1],
    ['tea.md', 1],
  ]);
});

it('a list that cannot be read is told, and costs only itself', async () => {
  const { works, told } = await worksOf({
    'book.bib': 'no entries',
    'one.md': '# One\n\nWords [@smith2019].',
    'two.md': '# Two\n\nNo keys.',
  });
  expect(works).toEqual([['one'], ['two']]);
  expect(told).toEqual([
    ': cannot be read: expected entries such as "@article{key, …}", found none',
  ]);
});
