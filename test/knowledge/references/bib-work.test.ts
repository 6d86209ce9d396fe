import { describe, expect, it } from 'vitest';
import { readList } from './lists.ts';

async function entry(fields: string, type = 'book') {
  const { works } = await readList('references.bib', `@${type}{a, ${fields}}`);
  return works[0]!;
}

describe('the people of an entry', () => {
  it.each([
    ['Smith, John', [{ family: 'Smith', given: 'John' }]],
    ['John Smith', [{ family: 'Smith', given: 'John' }]],
    ['van der Berg, Piet', [{ 'non-dropping-particle': 'van der', family: 'Berg', given: 'Piet' }]],
    ['Piet van der Berg', [{ 'non-dropping-particle': 'van der', family: 'Berg', given: 'Piet' }]],
    [
      'Jean de La Fontaine',
      [{ 'non-dropping-particle': 'de', family: 'La Fontaine', given: 'Jean' }],
    ],
    ['King, Jr., Martin Luther', [{ family: 'King', suffix: 'Jr.', given: 'Martin Luther' }]],
    ['{World Health Organization}', [{ literal: 'World Health Organization' }]],
    [
      '{Barnes and Noble} and Lee, Ann',
      [{ literal: 'Barnes and Noble' }, { family: 'Lee', given: 'Ann' }],
    ],
    [
      'family=Berg, given=Piet, prefix=van',
      [{ 'non-dropping-particle': 'van', family: 'Berg', given: 'Piet' }],
    ],
    [
      String.raw`Garc{\'\i}a, A and M{\"u}ller, B`,
      [
        { family: 'García', given: 'A' },
        { family: 'Müller', given: 'B' },
      ],
    ],
    [
      String.raw`{\L}ukasz, P. and {\v C}apek, K.`,
      [
        { family: 'Łukasz', given: 'P.' },
        { family: 'Čapek', given: 'K.' },
      ],
    ],
    [
      'Smith, Ann; Lee, Bo',
      [
        { family: 'Smith', given: 'Ann' },
        { family: 'Lee', given: 'Bo' },
      ],
    ],
    ['Wei Wang 0001', [{ family: 'Wang', given: 'Wei' }]],
    ['Коваленко, Олена', [{ family: 'Коваленко', given: 'Олена' }]],
  ])('%s', async (author, names) =>
    expect(await entry(`author={${author}}, title={T}`)).toMatchObject({ author: names }),
  );

  it('that end in "and others" are more than those named, and "others" is nobody', async () => {
    const work = await entry('author={Smith, A and others}, title={T}');
    expect(work.author).toEqual([{ family: 'Smith', given: 'A' }]);
    expect(work.custom).toEqual({ others: true });
  });
});

describe('the words of an entry', () => {
  it.each([
    [String.raw`{mRNA} in \emph{E. coli}`, 'mRNA in <i>E. coli</i>'],
    [String.raw`5\% \& more: H$_2$O and $\alpha$`, '5% & more: H₂O and α'],
    ["Pages 3--4 of ``Tea'' --- a review", 'Pages 3–4 of “Tea” — a review'],
    [String.raw`{\"U}ber d{\'e}j{\`a} vu, {\ss} and \o`, 'Über déjà vu, ß and ø'],
    [String.raw`An \unknowncommand{odd} one`, 'An odd one'],
    [
      String.raw`Caf{\'e}: <sup>13</sup>C where p < 0.05 and $n > 3$`,
      'Café: <sup>13</sup>C where p < 0.05 and n>3',
    ],
    ['Salt &amp; <italic>tea</italic>', 'Salt & <i>tea</i>'],
    ['Nothing~special', 'Nothing\u00A0special'.replace('\u00A0', ' ')],
  ])('%s', async (title, expected) =>
    expect((await entry(`title={${title}}`)).title).toBe(expected),
  );

  it('are a title, its subtitle and where it appeared', async () =>
    expect(
      await entry(
        'title={Doses}, subtitle={A history}, journaltitle={Cups}, number=4, volume=3, pages={4--9}, date={2019-05-04}',
        'article',
      ),
    ).toEqual({
      id: 'a',
      type: 'article-journal',
      title: 'Doses: A history',
      'container-title': 'Cups',
      issue: '4',
      volume: '3',
      page: '4-9',
      issued: { 'date-parts': [[2019, 5, 4]] },
    }));

  it('that BibLaTeX has as keys for kinds of patents are no words', async () => {
    const patent = await entry('title={T}, type={patentus}, number={1}', 'patent');
    expect(patent).toEqual({ id: 'a', type: 'patent', title: 'T', number: '1' });
  });

  it('that BibLaTeX takes for a list are one publisher', async () =>
    expect(await entry('title={T}, publisher={Springer and Verlag}')).toMatchObject({
      publisher: 'Springer and Verlag',
    }));
});

describe('addresses', () => {
  it.each([
    [String.raw`url={\url{https://example.org/a_b}}`, { URL: 'https://example.org/a_b' }],
    [String.raw`url={https://example.org/a\_b\%20c}`, { URL: 'https://example.org/a_b%20c' }],
    [
      String.raw`howpublished={Available at \url{https://example.org/x}}`,
      { URL: 'https://example.org/x' },
    ],
    ['doi={https://doi.org/10.1000/xyz}', { DOI: '10.1000/xyz' }],
    [String.raw`doi={10.1007/978-3\_4}`, { DOI: '10.1007/978-3_4' }],
    ['doi={10/fqd6hj}', { DOI: '10/fqd6hj' }],
    ['doi={http://doi.acm.org/10.1145/1137627.1137631}', { DOI: '10.1145/1137627.1137631' }],
    ['eprint={1234.5678}, archiveprefix={arXiv}', { URL: 'https://arxiv.org/abs/1234.5678' }],
  ])('%s', async (fields, expected) =>
    expect(await entry(`title={T}, ${fields}`, 'misc')).toMatchObject(expected),
  );

  it('that are none cost that field, told by the key', async () => {
    const { works, warnings } = await readList(
      'references.bib',
      '@book{smith, title={T}, year=2019, doi={0.1088/0957-4484/22}, url={see there}}',
    );
    expect(works).toEqual([
      { id: 'smith', type: 'book', title: 'T', issued: { 'date-parts': [[2019]] } },
    ]);
    expect(warnings).toEqual([
      'references.bib: smith.DOI: expected a DOI such as "10.1000/xyz", found "0.1088/0957-4484/22"',
      'references.bib: smith.URL: expected an http or https address, found "see there"',
    ]);
  });
});

describe('kinds of works', () => {
  it.each([
    ['phdthesis', 'thesis', 'Doctoral dissertation'],
    ['mastersthesis', 'thesis', 'Master’s thesis'],
    ['techreport', 'report', 'Technical report'],
  ])('%s is a %s, “%s”', async (bibType, type, genre) =>
    expect(await entry('title={P}, school={MIT}', bibType)).toMatchObject({
      type,
      genre,
      publisher: 'MIT',
    }),
  );

  it.each([
    ['online', 'webpage'],
    ['incollection', 'chapter'],
    ['inproceedings', 'paper-conference'],
    ['dataset', 'dataset'],
    ['somethingelse', 'document'],
  ])('%s is a %s', async (bibType, type) =>
    expect(await entry('title={P}', bibType)).toMatchObject({ type }),
  );
});

it('keeps two entries of one key, the second by a key of its own', async () => {
  const { works, warnings } = await readList(
    'references.bib',
    '@book{a, title={T}}\n@book{a, title={U}}\n@book{a-2, title={V}}',
  );
  expect(works.map(({ id, title }) => [id, title])).toEqual([
    ['a', 'T'],
    ['a-2', 'U'],
    ['a-2-2', 'V'],
  ]);
  expect(warnings[0]).toBe('references.bib: a: is listed more than once: this one is called a-2');
});
