import { describe, expect, it } from 'vitest';
import { readList } from './lists.ts';

const ris = (...lines: string[]) => readList('references.ris', `${lines.join('\n')}\n`);
async function record(...lines: string[]) {
  return (await ris('TY  - JOUR', ...lines, 'ER  - ')).works[0]!;
}
const parts = ({ issued }: { issued?: { 'date-parts'?: unknown } | undefined }) =>
  issued?.['date-parts'];

describe('the date of a RIS record', () => {
  it.each([
    [
      ['DA  - NOV', 'PY  - 2019'],
      [2019, 11],
    ],
    [
      ['PY  - 2019', 'DA  - NOV 12'],
      [2019, 11, 12],
    ],
    [
      ['PY  - 2019', 'DA  - 2019/05/04/'],
      [2019, 5, 4],
    ],
    [['Y1  - 2019/05/04/'], [2019, 5, 4]],
    [['Y1  - 2019///'], [2019]],
    [['PY  - 2019', 'DA  - 2021/03/01'], [2019]],
    [['DA  - 20190504'], [2019, 5, 4]],
    [['Y1  - 12 May 2019'], [2019, 5, 12]],
    [['PY  - 2019', 'Y2  - 2022/01/05/'], [2019]],
    [['PY  - 2020//spring'], [2020]],
  ])('%j is %j', async (lines, expected) =>
    expect(parts(await record('TI  - T', ...lines))).toEqual([expected]),
  );

  it('is as it is written where it states no year', async () =>
    expect(await record('TI  - T', 'PY  - in press')).toMatchObject({
      issued: { literal: 'in press' },
    }));
});

describe('a RIS record', () => {
  it('has authors beyond those named where it ends in "et al."', async () =>
    expect(await record('TI  - T', 'AU  - Smith, A.', 'AU  - et al.')).toMatchObject({
      author: [{ family: 'Smith', given: 'A.' }],
      custom: { others: true },
    }));

  it.each([
    ['DO  - 10.1000/a_1', 'DO  - 10.1000/a'],
    ['DO  - n/a', 'DO  - 10.1000/a_1'],
    ['DO  - see publisher', 'M3  - doi: 10.1000/a_1'],
  ])('has the first DOI that is one: %s, %s', async (...lines) =>
    expect(await record('TI  - T', ...lines)).toMatchObject({ DOI: '10.1000/a_1' }),
  );

  it('is read by the tags of either description of RIS', async () => {
    const work = {
      title: 'On tea',
      author: [{ family: 'Smith', given: 'A.' }],
      'container-title': 'Cups',
    };
    expect(
      await record('TI  - On tea', 'AU  - Smith, A.', 'T2  - Cups', 'PY  - 2019'),
    ).toMatchObject(work);
    expect(
      await record('T1  - On tea', 'A1  - Smith, A.', 'JO  - Cups', 'Y1  - 2019'),
    ).toMatchObject(work);
    expect(
      await record('T1  - On tea', 'A1  - Smith, A.', 'JF  - Cups', 'Y1  - 2019'),
    ).toMatchObject(work);
  });

  it('has the first of what it gives twice', async () =>
    expect(
      await record(
        'TI  - T',
        'DO  - 10.1000/a_1',
        'DO  - 10.1000/a',
        'UR  - https://example.org/1',
        'UR  - https://example.org/2',
        'KW  - tea',
        'KW  - cups',
      ),
    ).toMatchObject({ DOI: '10.1000/a_1', URL: 'https://example.org/1', keyword: 'tea, cups' }));

  it.each([
    [['SP  - 13'], '13'],
    [['SP  - 13', 'EP  - 17'], '13-17'],
    [['SP  - 13-17'], '13-17'],
    [['EP  - 17'], '17'],
  ])('%j is page %s', async (lines, page) =>
    expect(await record('T1  - T', ...lines)).toMatchObject({ page }),
  );

  it('tells people from bodies', async () =>
    expect(
      await record(
        'TI  - T',
        'AU  - Smith, A.; Lee, Ann',
        'AU  - World Health Organization',
        'AU  - van Dam, P',
        'AU  - Okuno T',
      ),
    ).toMatchObject({
      author: [
        { family: 'Smith', given: 'A.' },
        { family: 'Lee', given: 'Ann' },
        { literal: 'World Health Organization' },
        { 'non-dropping-particle': 'van', family: 'Dam', given: 'P' },
        { family: 'Okuno', given: 'T' },
      ],
    }));

  it('may go on over lines, lack its end, or its beginning', async () => {
    const { works } = await ris(
      '1. Some words of a database',
      'TY  - JOUR',
      'TI  - On tea',
      '      and cups',
      'PY  - 2019',
      'TY  - BOOK',
      'TI  - Cups',
      'ER  - ',
      'AU  - Lee, Ann',
      'TI  - Leaves',
      'ER  - ',
    );
    expect(works.map(({ title }) => title)).toEqual(['On tea and cups', 'Cups', 'Leaves']);
  });

  it('without a title or an author is told by its line', async () =>
    expect((await ris('TY  - JOUR', 'TI  - T', 'ER  - ', 'TY  - JOUR', 'ER  - ')).faults).toEqual([
      'references.ris: line 4: expected a title or an author, found neither (line 4)',
    ]));

  it('is read from files of Windows and of old Macs', async () => {
    const lines = ['TY  - JOUR', 'TI  - T', 'PY  - 2019', 'ER  - ', ''];
    for (const end of ['\r\n', '\r']) {
      const { works } = await readList('references.ris', `\uFEFF${lines.join(end)}`);
      expect(works).toMatchObject([{ title: 'T', issued: { 'date-parts': [[2019]] } }]);
    }
  });
});

const nbib = `
PMID- 30922926
IS  - 1878-0849 (Electronic)
VI  - 63
IP  - 2
DP  - 2020 Feb 14
TI  - Time lapse: A glimpse into
      prehistoric genomics.
PG  - 103640
LID - S1769-7212(19)30059-X [pii]
LID - 10.1016/j.ejmg.2019.03.004 [doi]
FAU - Liu, Yichen
AU  - Liu Y
JT  - European journal of medical genetics
TA  - Eur J Med Genet
`;

it.each(['references.nbib', 'references.ris'])("PubMed's format is read from %s", async (file) =>
  expect((await readList(file, nbib)).works).toEqual([
    expect.objectContaining({
      id: 'pmid-30922926',
      type: 'article-journal',
      title: 'Time lapse: A glimpse into prehistoric genomics',
      author: [{ family: 'Liu', given: 'Yichen' }],
      'container-title': 'European journal of medical genetics',
      issued: { 'date-parts': [[2020, 2, 14]] },
      DOI: '10.1016/j.ejmg.2019.03.004',
      page: '103640',
    }),
  ]),
);

const enw = `%0 Journal Article
%A Preißel, René
%A Stachmann, Bjørn
%D 2016
%T On tea
%J Cups
%V 3
%N 2
%P 4-9
%@ 1234-5678
%R doi:10.1000/xyz
%8 May 3

%0 Book Section
%A Lee, Ann
%T A chapter
%B The book
%E Smith, Jo
%I Tea Press
%C Kyiv
%D 2019

%0 Newspaper
%T Unknown kinds are documents
`;

it('EndNote’s own format is read from references.enw', async () => {
  const { works, faults, warnings } = await readList('references.enw', enw);
  expect([...faults, ...warnings]).toEqual([]);
  expect(works).toMatchObject([
    {
      type: 'article-journal',
      title: 'On tea',
      author: [
        { family: 'Preißel', given: 'René' },
        { family: 'Stachmann', given: 'Bjørn' },
      ],
      ...{ 'container-title': 'Cups', volume: '3', issue: '2', page: '4-9' },
      issued: { 'date-parts': [[2016, 5, 3]] },
      DOI: '10.1000/xyz',
    },
    {
      type: 'chapter',
      title: 'A chapter',
      'container-title': 'The book',
      editor: [{ family: 'Smith', given: 'Jo' }],
      publisher: 'Tea Press',
      'publisher-place': 'Kyiv',
    },
    { type: 'document', title: 'Unknown kinds are documents' },
  ]);
});
