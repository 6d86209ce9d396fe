import { describe, expect, it } from 'vitest';
import { readList } from './lists.ts';

const read = (items: unknown) => readList('references.json', JSON.stringify(items));
async function field(item: Record<string, unknown>) {
  const { works, warnings } = await read([{ id: 'a', type: 'book', title: 'T', ...item }]);
  const { id: _, type: __, title: ___, ...rest } = works[0]!;
  return { ...rest, warnings };
}

describe('a flawed field of a work in CSL-JSON', () => {
  it.each([
    [
      { author: [{}, { family: 'Lee' }] },
      { author: [{ family: 'Lee' }] },
      /a\.author: expected a name .* found {}/,
    ],
    [{ DOI: 'some DOI' }, {}, /a\.DOI: expected a DOI such as "10\.1000\/xyz", found "some DOI"/],
    [{ URL: 'ftp://example.org' }, {}, /a\.URL: expected an http or https address/],
    [{ publisher: { name: 'X' } }, {}, /a\.publisher: expected string, found object/],
  ])('%j costs that field and is told by the id', async (stated, kept, message) => {
    const { warnings, ...fields } = await field(stated);
    expect(fields).toEqual(kept);
    expect(warnings).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    [{ author: [{ family: '', given: 'Ann' }] }, { author: [{ given: 'Ann' }] }],
    [
      { author: 'Smith, A.; Lee, Ann' },
      {
        author: [
          { family: 'Smith', given: 'A.' },
          { family: 'Lee', given: 'Ann' },
        ],
      },
    ],
    [{ author: { family: 'Smith' } }, { author: [{ family: 'Smith' }] }],
    [
      { author: [{ family: 'Smith' }, { literal: 'et al.' }] },
      { author: [{ family: 'Smith' }], custom: { others: true } },
    ],
    [{ publisher: 'Salt &amp; Tea' }, { publisher: 'Salt & Tea' }],
    [
      {
        'container-title':
          'On <tex>x</tex> of &lt;i&gt;E. coli&lt;/i&gt; and H<inf>2</inf>O, a < b',
      },
      { 'container-title': 'On x of <i>E. coli</i> and H<sub>2</sub>O, a < b' },
    ],
    [{ DOI: '10/fqd6hj' }, { DOI: '10/fqd6hj' }],
    [{ DOI: 'doi: 10.1000/xyz' }, { DOI: '10.1000/xyz' }],
    [{ URL: '', volume: null, issued: { 'date-parts': [[]] } }, {}],
    [{ issued: { 'date-parts': [[2019, null]] } }, { issued: { 'date-parts': [[2019]] } }],
    [{ issued: 2019 }, { issued: { 'date-parts': [[2019]] } }],
    [{ 'container-title': ['The Lancet', 'Lancet'] }, { 'container-title': 'The Lancet' }],
    [{ URL: 'www.example.org/x' }, { URL: 'http://www.example.org/x' }],
  ])('%j is read as it is meant', async (stated, meant) =>
    expect(await field(stated)).toEqual({ ...meant, warnings: [] }),
  );
});

describe('a list in CSL-JSON', () => {
  it('may be one work, or stand in an object', async () => {
    const work = { id: 'a', type: 'book', title: 'T' };
    expect((await read(work)).works).toEqual([work]);
    expect((await read({ items: [work] })).works).toEqual([work]);
  });

  it('loses what is no work, and tells its place', async () => {
    const { works, faults } = await read(['x', { type: 'journal-article', title: 'T' }]);
    expect(works).toEqual([{ id: 'work-2', type: 'article-journal', title: 'T' }]);
    expect(faults).toEqual(['references.json: work 1: expected an object that describes a work']);
  });

  it.each([
    ['{', /expected JSON/],
    ['{"a": 1}', /expected a list of works in CSL-JSON: export it as "CSL JSON"/],
    ['[{"itemType": "book", "title": "T"}]', /export it as "Better CSL JSON"/],
  ])('%s is refused with the cure', async (text, message) =>
    expect((await readList('references.json', text)).faults).toEqual([
      expect.stringMatching(message),
    ]),
  );
});

describe('the encoding of a list', () => {
  const text = '@book{k, author={Коваленко, Олена}, title={T}}';

  it('is UTF-8, or UTF-16 where it opens with the mark of that', async () => {
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const bytes of [Buffer.from(text), wide])
      expect((await readList('references.bib', bytes)).works).toMatchObject([
        { author: [{ family: 'Коваленко' }] },
      ]);
  });

  it('may be declared, as JabRef does', async () => {
    const bytes = Buffer.from('% Encoding: ISO8859_1\n@book{k, title={Über}}', 'latin1');
    expect((await readList('references.bib', bytes)).works).toMatchObject([{ title: 'Über' }]);
  });

  it('is refused when nothing tells it', async () => {
    const bytes = Buffer.from('@book{k, title={Über}}', 'latin1');
    expect((await readList('references.bib', bytes)).faults).toEqual([
      'references.bib: cannot be read: expected UTF-8 text, found other bytes: save the file as UTF-8',
    ]);
  });
});
