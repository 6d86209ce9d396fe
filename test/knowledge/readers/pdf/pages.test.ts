import { describe, expect, it } from 'vitest';
import { pageLabels } from '../../../../src/knowledge/readers/pdf/page-labels.ts';
import { loneNumber, romanValue } from '../../../../src/knowledge/readers/pdf/page-numbers.ts';
import type { Setting } from './pdf-file.ts';
import { blocksOf, readParts, textsOf } from './read.ts';
import { setText } from './set-text.ts';
import { AIRWORTHINESS, COPYRIGHT } from './texts.ts';

const TEXTS = [...AIRWORTHINESS, ...COPYRIGHT];
/** Pages of a report, each with what `edge` sets at its edges. */
const pagesWith = (count: number, edge: (page: number) => readonly Setting[]): Setting[][] =>
  Array.from({ length: count }, (_, at) => [
    ...setText([TEXTS[at % TEXTS.length] ?? '', TEXTS[(at + 3) % TEXTS.length] ?? ''], {
      x: 60,
      y: 120,
      width: 460,
      indent: 15,
    }),
    ...edge(at),
  ]);
const labelsOf = async (...pages: readonly (readonly Setting[])[]) => [
  ...new Set((await blocksOf(...pages)).map(({ page }) => page?.label)),
];

describe('the number of a page is the printed one', () => {
  const foot = (text: string) => [{ text, x: 290, y: 810, size: 9 }];

  it('of an article that begins on page 345', async () => {
    const pages = pagesWith(6, (at) => foot(`${345 + at}`));
    expect(await labelsOf(...pages)).toEqual(['345', '346', '347', '348', '349', '350']);
  });

  it('although the page of the title prints none', async () => {
    const pages = pagesWith(7, (at) => (at === 0 ? [] : foot(`${12 + at}`)));
    expect(await labelsOf(...pages)).toEqual(['12', '13', '14', '15', '16', '17', '18']);
  });

  it('beside a running head: "2 of 28"', async () => {
    const pages = pagesWith(6, (at) => [
      { text: `Energies 2019, 12, 999 ${at + 41} of 90`, x: 60, y: 40, size: 8 },
    ]);
    expect(await labelsOf(...pages)).toEqual(['41', '42', '43', '44', '45', '46']);
  });

  it('in Roman numerals where the preface has them', async () => {
    const pages = pagesWith(12, (at) =>
      foot(at < 3 ? (['i', 'ii', 'iii'][at] ?? '') : `${at - 2}`),
    );
    expect((await labelsOf(...pages)).slice(0, 5)).toEqual(['i', 'ii', 'iii', '1', '2']);
  });

  it('goes on over pages that the file leaves out', async () => {
    const pages = pagesWith(8, (at) => foot(`${at < 4 ? 11 + at : 13 + at}`));
    expect(await labelsOf(...pages)).toEqual(['11', '12', '13', '14', '17', '18', '19', '20']);
  });

  it('is its place where too few pages print one', async () => {
    const pages = pagesWith(10, (at) => (at < 3 ? foot(`${at + 90}`) : []));
    expect((await labelsOf(...pages)).slice(0, 3)).toEqual(['1', '2', '3']);
  });

  it('as the file states it before all', async () => {
    const pages = pagesWith(4, () => []);
    const { blocks } = await readParts({
      pages,
      labels: '<< /Nums [0 << /S /r >> 2 << /S /D /St 7 >>] >>',
    });
    expect([...new Set(blocks.map(({ page }) => page?.label))]).toEqual(['i', 'ii', '7', '8']);
    expect(blocks.at(-1)?.page?.index).toBe(4);
  });

  it('labels that only count from 1 state nothing', () => {
    const printed = new Map([0, 1, 2, 3].map((page) => [page, page + 210]));
    const labels = pageLabels(['1', '2', '3', '4'], { printed, roman: new Map(), share: 1 }, 4);
    expect(labels.map(({ label }) => label)).toEqual(['210', '211', '212', '213']);
  });

  it('a page before the first that is numbered is called by its place, in brackets', () => {
    const printed = new Map(Array.from({ length: 9 }, (_, at) => [at + 2, at + 1]));
    const labels = pageLabels(null, { printed, roman: new Map(), share: 0.9 }, 11);
    expect(labels.map(({ label }) => label).slice(0, 4)).toEqual(['[1]', '[2]', '1', '2']);
  });
});

describe('a line that says the number of its page and nothing else', () => {
  it.each([
    ['12', 12],
    ['– 5 –', 5],
    ['Page 3 of 14', 3],
    ['- Page 37 -', 37],
    ['стор. 8', 8],
    ['xiv', 14],
    ['Seite 4 von 9', 4],
  ])('%s', (text, number) => expect(loneNumber(text)).toBe(number));

  it.each(['Table 3', '12.5', '2021 was', 'mix'])('is not %s', (text) =>
    expect(loneNumber(text)).toBeNull(),
  );

  it.each([
    ['ix', 9],
    ['xlii', 42],
    ['XC', 90],
    ['civil', null],
    ['iiii', null],
  ])('the numeral %s', (text, value) => expect(romanValue(text)).toBe(value));
});

describe('what is printed on every page is no text', () => {
  const bodyOf = async (edge: (page: number) => readonly Setting[], count = 6) => {
    const pages = pagesWith(count, edge);
    return textsOf(await blocksOf(...pages), 'paragraph').join('\n');
  };

  it('the name of a journal and the number of the page', async () => {
    const text = await bodyOf((at) => [
      { text: 'Federal Register / Vol. 85, No. 152 / Proposed Rules', x: 60, y: 40, size: 8 },
      { text: `${47698 + at}`, x: 500, y: 40, size: 10, font: 'bold' },
    ]);
    expect(text).not.toMatch(/Federal Register|476\d\d/);
  });

  it('the number of the page among all, though pages were taken out', async () => {
    const number = ['Page 2 of 11', 'Page 9 of 11'];
    const text = await bodyOf((at) => [{ text: number[at] ?? '', x: 460, y: 800, size: 9 }], 2);
    expect(text).not.toContain('Page');
    expect(text).not.toBe('');
  });

  it('on left pages here, on right pages there', async () => {
    const text = await bodyOf((at) =>
      at % 2 === 0
        ? [
            { text: `${at + 1}`, x: 60, y: 40, size: 9 },
            { text: 'Digital Millennium Copyright Act', x: 300, y: 40, size: 9 },
          ]
        : [
            { text: 'Digital Millennium Copyright Act', x: 60, y: 40, size: 9 },
            { text: `${at + 1}`, x: 500, y: 40, size: 9 },
          ],
    );
    expect(text).not.toContain('Digital Millennium');
  });

  it('although it changes with each chapter', async () => {
    const heads = [
      'Introduction',
      'Title I',
      'Title II',
      'Limitation',
      'Exemptions',
      'Rulemaking',
      'Studies',
      'Notes',
    ];
    const text = await bodyOf(
      (at) => [
        { text: `${heads[at] ?? ''}`, x: 60, y: 50, size: 8, font: 'italic' },
        { text: `${at + 20}`, x: 500, y: 50, size: 8 },
      ],
      8,
    );
    for (const head of heads) expect(text).not.toContain(`${head} `);
  });

  it('a stamp in the margin', async () => {
    const text = await bodyOf(() => [
      { text: 'JSBED', x: 20, y: 200, size: 12 },
      { text: 'Downloaded from the archive', x: 30, y: 500, size: 7, turn: 90 },
    ]);
    expect(text).not.toMatch(/JSBED|Downloaded/);
  });

  it('but the first line of a page is, wherever it stands', async () => {
    const pages = pagesWith(6, () => []);
    expect(textsOf(await blocksOf(...pages), 'paragraph').join('\n')).toContain(AIRWORTHINESS[0]);
  });

  it('but two pages that begin alike keep their beginnings', async () => {
    const alike = setText(AIRWORTHINESS, { x: 60, y: 80, width: 460, indent: 15 });
    const found = textsOf(await blocksOf(alike, alike), 'paragraph');
    expect(found).toEqual([...AIRWORTHINESS, ...AIRWORTHINESS]);
  });

  it('numbers of lines in a bill', async () => {
    const lines = setText(AIRWORTHINESS, { x: 90, y: 100, width: 420, leading: 20, indent: 20 });
    const numbers = lines.map(({ y }, at) => ({ text: `${at + 1}`, x: 50, y, size: 10 }));
    expect(textsOf(await blocksOf([...lines, ...numbers]), 'paragraph')).toEqual([
      ...AIRWORTHINESS,
    ]);
  });
});

it('the words of a page that lies on its side are read upright', async () => {
  const lines = setText([COPYRIGHT[0]], { x: 0, y: 0, width: 460 });
  const turned = lines.map(({ text, y }) => ({ text, x: 100 + y, y: 760, size: 10, turn: 90 }));
  expect(textsOf(await blocksOf(turned), 'paragraph')).toEqual([COPYRIGHT[0]]);
});
