import { describe, expect, it } from 'vitest';
import { joinParts } from '../../src/knowledge/join-parts.ts';
import { markdownBlocks } from '../../src/knowledge/readers/markdown.ts';
import type { RawBlock } from '../../src/knowledge/readers/raw.ts';

const partsOf = (markdown: string) =>
  joinParts(markdownBlocks(markdown)).map(({ raw, text }) => `${raw.kind}: ${text}`);

describe('what stands in the middle of a sentence comes after it', () => {
  it.each([
    [
      'a note',
      'We describe the model and describe\n\n1 https://example.org/dataset\n\nits results in Sec. 5.',
      [
        'paragraph: We describe the model and describe its results in Sec. 5.',
        'note: 1 https://example.org/dataset',
      ],
    ],
    [
      'a caption',
      'Hard tasks such as those\n\nFigure 1. A diagram.\n\ncounting cells in an image are not reliable.',
      [
        'paragraph: Hard tasks such as those counting cells in an image are not reliable.',
        'caption: Figure 1. A diagram.',
      ],
    ],
    [
      'a table',
      'The method we use in\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nour paper follows this.',
      ['paragraph: The method we use in our paper follows this.', 'row: a | b', 'row: 1 | 2'],
    ],
    [
      'a note and a caption',
      'The trucks went to\n\n† See the annex.\n\nРис. 2. Карта.\n\nthe hospitals.',
      [
        'paragraph: The trucks went to the hospitals.',
        'note: † See the annex.',
        'caption: Рис. 2. Карта.',
      ],
    ],
    [
      'but a formula is a part of it',
      'The flow is\n\n$$\nx = y\n$$\n\nwhere y is the number of trucks.',
      ['paragraph: The flow is $$x = y$$ where y is the number of trucks.'],
    ],
  ])('%s', (_, markdown, parts) => {
    expect(partsOf(markdown)).toEqual(parts);
  });

  it('but a numbered paragraph between two whole ones stays where it is', () => {
    expect(partsOf('It began.\n\n1 The first point.\n\nIt ended.')).toEqual([
      'paragraph: It began.',
      'paragraph: 1 The first point.',
      'paragraph: It ended.',
    ]);
  });
});

describe('an item goes on over the edge of a page alone', () => {
  const item: RawBlock = {
    kind: 'item',
    text: 'masks and',
    depth: 1,
    mark: null,
    page: { label: '1', index: 1 },
  };
  const text = (label: string): RawBlock => ({
    kind: 'paragraph',
    text: 'gloves.',
    lead: '',
    page: { label, index: 1 },
  });

  it.each([
    ['1', ['masks and', 'gloves.']],
    ['2', ['masks and gloves.']],
  ])('page %s', (label, texts) =>
    expect(joinParts([item, text(label)]).map((part) => part.text)).toEqual(texts),
  );
});

it('what has no letter and no figure says nothing', () => {
  expect(partsOf('One.\n\n\\*\\*\\*\n\n\\_\\_\\_\\_\n\n- !\n\nTwo.')).toEqual([
    'paragraph: One.',
    'paragraph: Two.',
  ]);
});

it('bullets that were typed make items, what people say does not', () => {
  const text = 'It holds:\n\n– masks;\n\n• Gloves.\n\n– Who has them? – she said.';
  expect(partsOf(text)).toEqual([
    'paragraph: It holds:',
    'item: masks;',
    'item: Gloves.',
    'paragraph: – Who has them? – she said.',
  ]);
});

it('bullets and numbers that Word saved as text with hard blanks make items', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, lead: '' });
  const blanks = '\u00a0\u00a0\u00a0 ';
  const texts = [
    `·${blanks}Masks.`,
    `o ${blanks}Gloves.`,
    `2)${blanks}Gowns.`,
    'o tempora',
    '2) Ten',
  ];
  expect(joinParts(texts.map(paragraph)).map(({ raw, text }) => [raw.kind, text])).toEqual([
    ['item', 'Masks.'],
    ['item', 'Gloves.'],
    ['item', 'Gowns.'],
    ['paragraph', 'o tempora'],
    ['paragraph', '2) Ten'],
  ]);
});

it('a note loses the brackets that its mark stood in', () => {
  const note: RawBlock = { kind: 'note', text: '() See the annex.', mark: '4' };
  expect(joinParts([note]).map(({ text }) => text)).toEqual(['See the annex.']);
});
