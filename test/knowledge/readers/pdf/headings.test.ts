import { describe, expect, it } from 'vitest';
import { fontStyle } from '../../../../src/knowledge/readers/pdf/font-styles.ts';
import { plain } from '../../../../src/knowledge/readers/pdf/outline.ts';
import type { RawBlock } from '../../../../src/knowledge/readers/raw.ts';
import type { Font, PdfParts, Setting } from './pdf-file.ts';
import { readParts, textsOf } from './read.ts';
import { below, setText } from './set-text.ts';
import { AIRWORTHINESS, COPYRIGHT } from './texts.ts';

interface Head {
  readonly text: string;
  readonly size?: number;
  readonly font?: Font;
  readonly x?: number;
}

/** A page of sections, each with its heading and a paragraph. */
function sections(heads: readonly Head[]): Setting[] {
  const settings: Setting[] = [];
  let y = 80;
  for (const [at, { x = 60, ...head }] of heads.entries()) {
    settings.push(...setText([head.text], { x, width: 460 - (x - 60), y, ...head }));
    const body = setText([[...AIRWORTHINESS, ...COPYRIGHT][at % 7] ?? ''], {
      x: 60,
      width: 460,
      y: below(settings, 20),
    });
    settings.push(...body);
    y = below(settings, 30);
  }
  return settings;
}

const headingsOf = async (heads: readonly Head[], more: Partial<PdfParts> = {}) => {
  const { blocks } = await readParts({ pages: [sections(heads)], ...more });
  return blocks.flatMap((block: RawBlock) =>
    block.kind === 'heading' ? [[block.depth, block.text]] : [],
  );
};

describe('a heading is told', () => {
  it('by its size, and larger ones stand above smaller ones', async () => {
    const heads = [
      { text: 'The Digital Millennium Copyright Act', size: 20 },
      { text: 'Title I: Treaty implementation', size: 15 },
      { text: 'National eligibility', size: 12 },
      { text: 'Title II: Limitation of liability', size: 15 },
    ];
    expect(await headingsOf(heads)).toEqual([
      [1, heads[0]!.text],
      [2, heads[1]!.text],
      [3, heads[2]!.text],
      [2, heads[3]!.text],
    ]);
  });

  it('whole over its lines, though the first word of a title is in another weight', async () => {
    const [plain, bold, second] = [
      { text: 'Verbatim: ', x: 60, y: 60, size: 20 },
      { text: 'A Unified Toolkit for Deep', x: 150, y: 60, size: 20, font: 'bold' as const },
      { text: 'Learning of Documents', x: 60, y: 84, size: 20, font: 'bold' as const },
    ];
    const body = setText(AIRWORTHINESS, { x: 60, width: 460, y: 130 });
    const { blocks } = await readParts({ pages: [[plain!, bold!, second!, ...body]] });
    expect(blocks[0]).toMatchObject({
      kind: 'heading',
      text: 'Verbatim: A Unified Toolkit for Deep Learning of Documents',
    });
  });

  it.each<[string, Head]>([
    ['by its weight', { text: 'Examining the docket', font: 'bold' }],
    ['by its number, in type as large as the text', { text: '3.2 Proposed design changes' }],
    ['by its capitals', { text: 'SUPPLEMENTARY INFORMATION' }],
    ['by its slant, alone on its line', { text: 'Comments invited', font: 'italic' }],
    ['by its words', { text: 'Introduction' }],
    ['as an article of a law', { text: 'Стаття 5. Носій суверенітету' }],
    ['as a section of a code of rules, with its stop', { text: '§ 1308.14 Schedule IV.' }],
  ])('%s', async (_, head) => {
    expect(
      await headingsOf([head, { ...head, text: head.text.replace(/\d+/, '6') }]),
    ).toContainEqual([expect.any(Number), head.text]);
  });

  it('by the outline, with the depth it has there', async () => {
    const heads = [{ text: 'Background of the rule' }, { text: 'What the rule would require' }];
    expect(await headingsOf(heads, { outline: heads.map(({ text }) => text) })).toEqual([
      [1, heads[0]!.text],
      [1, heads[1]!.text],
    ]);
  });

  it('over two lines, and is one', async () => {
    const text =
      'Airworthiness directives for the Boeing Company airplanes and for their flight control computers';
    expect(await headingsOf([{ text, size: 18, font: 'bold' }])).toEqual([[1, text]]);
  });
});

describe('no heading is', () => {
  it.each<[string, readonly Setting[]]>([
    [
      'a bold word that opens a paragraph',
      [
        { text: 'Note.', x: 60, y: 60, font: 'bold' },
        { text: 'The office keeps a record of every notice that it is sent.', x: 92, y: 60 },
      ],
    ],
    [
      'a bold sentence',
      [{ text: 'All notices must be sent in writing.', x: 60, y: 50, font: 'bold' }],
    ],
    ['a number of a chart', [{ text: '2019', x: 60, y: 50, size: 14 }]],
    ['a formula', [{ text: '= (a + b)', x: 260, y: 50, size: 13 }]],
    [
      'the head of a table',
      [
        { text: 'Country', x: 60, y: 50, font: 'bold' },
        { text: 'Doses', x: 200, y: 50, font: 'bold' },
      ],
    ],
  ])('%s', async (_, settings) => {
    const body = setText(COPYRIGHT, { x: 60, y: 100, width: 460 });
    const { blocks } = await readParts({ pages: [[...settings, ...body]] });
    expect(textsOf(blocks, 'heading')).toEqual([]);
  });

  it('any line of a document that is bold throughout', async () => {
    const body = setText(COPYRIGHT, { x: 60, y: 100, width: 460, font: 'bold', gap: 10 });
    const { blocks } = await readParts({ pages: [body] });
    expect(textsOf(blocks, 'paragraph')).toEqual([...COPYRIGHT]);
  });
});

it('the bold words that open a paragraph are its lead', async () => {
  const settings = [
    { text: 'SUMMARY:', x: 60, y: 100, font: 'bold' as const },
    { text: 'The office proposes to change its rules on notices.', x: 118, y: 100 },
    ...setText(COPYRIGHT, { x: 60, y: 130, width: 460 }),
  ];
  const { blocks } = await readParts({ pages: [settings] });
  expect(blocks[0]).toMatchObject({ kind: 'paragraph', lead: 'SUMMARY:' });
});

describe('the name of a font says how it looks', () => {
  it.each([
    ['TimesNewRomanPS-BoldItalicMT', 'bold italic'],
    ['ABCDEF+NimbusRomNo9L-Medi', 'bold'],
    ['CMBX12', 'bold'],
    ['CMTI10', 'italic'],
    ['Arial,Bold', 'bold'],
    ['ABCDEF+URWPalladioL-Ital', 'italic'],
    ['Helvetica-Oblique', 'italic'],
    ['CourierNewPSMT', 'mono'],
    ['CMTT10', 'mono'],
    ['Garamond', ''],
    ['CMR10', ''],
  ])('%s', (name, look) => {
    const { isBold, isItalic, isMono } = fontStyle(name);
    const found = [isBold && 'bold', isItalic && 'italic', isMono && 'mono'].filter(Boolean);
    expect(found.join(' ')).toBe(look);
  });
});

it('titles are the same with and without their number, case and signs', () => {
  expect(plain('2.3 Ageing-aware Dispatch')).toBe(plain('AGEING AWARE DISPATCH'));
  expect(plain('A. Methods')).toBe(plain('Methods'));
  expect(plain('IV. CONCLUSION')).toBe(plain('Conclusion'));
  expect(plain('III-A Prediction model')).toBe(plain('A. Prediction Model'));
  expect(plain('Area studies')).not.toBe(plain('studies'));
});
