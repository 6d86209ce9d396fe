import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library.ts';
import { folderOf } from '../support.ts';
import { itemsOf } from './found.ts';

describe('a reference manager’s export with its files', () => {
  const entry = (key: string, file: string) => `@article{${key},
  title = {The Price of ${key}}, author = {Smith, Ann}, year = {2019}, journal = {The Cup},
  language = {English}, file = {Full Text:files/${file}:text/plain}
}\n`;

  it('is a folder of sources, each described by its entry', async () => {
    const { items, warnings } = await itemsOf({
      'My Library/My Library.bib': entry('tea', '1/Smith - 2019.txt') + entry('salt', '2/gone.pdf'),
      'My Library/files/1/Smith - 2019.txt': 'Tea was dear.',
      'My Library/files/3/notes.txt': 'Nobody named this.',
    });
    expect(items).toEqual({
      'My Library/files/1/Smith - 2019.txt': expect.objectContaining({
        type: 'article-journal',
        title: 'The Price of tea',
        author: [{ family: 'Smith', given: 'Ann' }],
        issued: { 'date-parts': [[2019]] },
        'container-title': 'The Cup',
      }),
      'My Library/files/3/notes.txt': { type: 'document', title: 'notes' },
    });
    expect(warnings).toEqual([
      ['', expect.stringMatching(/found none of salt: export it with its files$/)],
      ['tea.language', expect.stringMatching(/^expected a BCP 47 tag .*, found "English"$/)],
    ]);
  });

  it('may be RIS or CSL-JSON', async () => {
    const { items } = await itemsOf({
      'a.ris': 'TY  - JOUR\nTI  - Tea\nAU  - Smith, Ann\nL1  - files/tea.txt\nER  - \n',
      'files/tea.txt': 'Tea was dear.',
      'b.json': JSON.stringify([
        { id: 1, type: 'book', title: 'Salt', attachments: [{ path: 'files/salt.txt' }] },
      ]),
      'files/salt.txt': 'Salt was cheap.',
    });
    expect(items).toEqual({
      'files/salt.txt': { type: 'book', title: 'Salt' },
      'files/tea.txt': expect.objectContaining({ type: 'article-journal', title: 'Tea' }),
    });
  });

  it('gives way to the source’s own description, and comes before a collection', async () => {
    const { items } = await itemsOf({
      'collection.json': '{"type": "webpage", "publisher": "Board", "title": "All"}',
      'list.bib': entry('tea', 'tea.txt'),
      'files/tea.txt': 'Tea was dear.',
      'files/tea.source.json': '{"title": "Own"}',
    });
    expect(items['files/tea.txt']).toMatchObject({
      title: 'Own',
      type: 'article-journal',
      publisher: 'Board',
    });
  });

  it('loses an entry that says neither who nor what, and serves its file', async () => {
    const folder = await folderOf({
      'list.bib': `${entry('salt', 'salt.txt')}@article{tea, year = 2019, file = {tea.txt}}\n`,
      'tea.txt': 'Tea was dear.',
      'files/salt.txt': 'Salt was cheap.',
    });
    const { documents, faults } = await loadLibrary(folder);
    expect(documents.map(({ title }) => title)).toEqual(['The Price of salt', 'tea']);
    expect(faults).toEqual([
      {
        file: `${folder}/list.bib`,
        field: 'tea',
        message: expect.stringMatching(/^expected a title or an author/),
      },
    ]);
  });
});
