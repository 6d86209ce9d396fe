import { describe, expect, it } from 'vitest';
import { readList } from './lists.ts';

const bib = (text: string) => readList('references.bib', text);
const titles = async (text: string) => (await bib(text)).works.map(({ title }) => title);

describe('an entry of a .bib file that is flawed', () => {
  it('costs neither itself nor the others a sum of money and a share of it', async () => {
    const { works, warnings } = await bib(
      '@book{a, author={Smith, A}, abstract={It cost $5 and 50% of it}, title={T}, year=2019}',
    );
    expect(works).toMatchObject([{ id: 'a', title: 'T', abstract: 'It cost $5 and 50% of it' }]);
    expect(warnings).toEqual([]);
  });

  it('is called by its place when it has no key, as Mendeley writes, and lends nothing to others', async () =>
    expect((await bib('@article{, title={T}, year=2019}\n@book{a, title={U}}')).works).toEqual([
      { id: 'work-1', type: 'article-journal', title: 'T', issued: { 'date-parts': [[2019]] } },
      { id: 'a', type: 'book', title: 'U' },
    ]));

  it('is read up to the next field where a brace is too few, and told', async () => {
    const { works, warnings } = await bib(
      '@book{a, title={On {mRNA}, year=2019}\n\n@book{b, title={U}, year=2020}',
    );
    expect(works).toMatchObject([
      { id: 'a', title: 'On mRNA', issued: { 'date-parts': [[2019]] } },
      { id: 'b', title: 'U' },
    ]);
    expect(warnings).toEqual([
      'references.bib: a.title: expected a } that closes it, found none: read up to the next field',
    ]);
  });

  it('is read on where a brace is too many', async () =>
    expect((await bib('@book{a, title={T}}, year=2019}')).works).toMatchObject([
      { title: 'T', issued: { 'date-parts': [[2019]] } },
    ]));

  it('may lack the commas between its fields', async () =>
    expect((await bib('@book{a, title = {T} year = 2019 note = "x"}')).works).toMatchObject([
      { title: 'T', issued: { 'date-parts': [[2019]] }, note: 'x' },
    ]));

  it('may have commas too many, or one too few at its end', async () =>
    expect(await titles('@book{a, year = 2019,,\n title={T}\n}\n@book{b, title={U}}')).toEqual([
      'T',
      'U',
    ]));

  it('ends where the next begins when it is cut off', async () => {
    const { works, warnings } = await bib('@book{a, title={T}, note={cut\n\n@book{b, title={U}}');
    expect(works.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(warnings).toEqual([expect.stringMatching(/^references\.bib: a\.note: expected a }/)]);
  });

  it('loses the line that is no field, which is told', async () => {
    const { works, warnings } = await bib('@book{a,\n  title={T},\n  what is this\n  year=2019\n}');
    expect(works).toMatchObject([{ title: 'T', issued: { 'date-parts': [[2019]] } }]);
    expect(warnings[0]).toMatch(/^references\.bib: a: expected a field such as "year = 2019"/);
  });

  it('is left out, by its key and line, when it says neither who nor what', async () =>
    expect((await bib('@book{a, title={T}}\n@misc{b, note={x}}')).faults).toEqual([
      'references.bib: b: expected a title or an author, found neither (line 2)',
    ]));
});

describe('a .bib file', () => {
  it('may have text, remarks and entries that are commented out between its entries', async () =>
    expect(
      await titles(`My library. Write to me: ann@example.org (work)
        % @book{old, title={Old}}
        @comment{jabref-meta: databaseType:bibtex;}
        @comment{@book{older, title={Older}}}
        @preamble{"\\newcommand{\\x}{y}"}
        @book{a, title={T}} trailing words`),
    ).toEqual(['T']));

  it('takes round brackets, quotation marks and capital letters', async () =>
    expect(await titles('@BOOK(a, TITLE = "The {"}T{"} of it", Year = "2019")')).toEqual([
      'The "T" of it',
    ]));

  it('may be written on a Mac of old, or by Windows with a mark at its beginning', async () => {
    expect(await titles('@book{a,\r title={T}\r}\r@book{b,\r title={U}\r}\r')).toEqual(['T', 'U']);
    expect(await titles('\uFEFF@book{a,\r\n title={T}\r\n}\r\n')).toEqual(['T']);
  });

  it('puts its abbreviations and months in', async () => {
    const { works } = await bib(
      '@string{lan = "The " # {Lancet}}\n@article{a, title={T}, journal=lan, month=mar # "~5", year=2019}',
    );
    expect(works).toMatchObject([
      { 'container-title': 'The Lancet', issued: { 'date-parts': [[2019, 3, 5]] } },
    ]);
  });

  it('lets an entry take over what it does not state itself', async () => {
    const { works } = await bib(`
      @inproceedings{paper, title={On doses}, author={Lee, Ann}, crossref={proc}, xdata={pub}}
      @proceedings{proc, title={Proceedings of Doses}, year=2019, editor={Ng, Bo}}
      @xdata{pub, publisher={Springer}, location={Berlin}}`);
    expect(works).toMatchObject([
      {
        id: 'paper',
        title: 'On doses',
        'container-title': 'Proceedings of Doses',
        editor: [{ family: 'Ng', given: 'Bo' }],
        issued: { 'date-parts': [[2019]] },
        publisher: 'Springer',
        'publisher-place': 'Berlin',
      },
      { id: 'proc' },
    ]);
  });

  it('that is of another format says what was expected', async () =>
    expect((await bib('TY  - JOUR\nTI  - T\nER  - ')).faults).toEqual([
      'references.bib: cannot be read: expected entries such as "@article{key, …}", found none',
    ]));
});
