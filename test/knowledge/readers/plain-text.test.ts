import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/knowledge/compose.ts';
import { plainTextBlocks, readPlainText } from '../../../src/knowledge/readers/plain-text.ts';
import { readers } from '../../../src/knowledge/readers/reader.ts';

/** What the text is read as: `kind: words`. */
function readAs(text: string): string[] {
  const { text: canonical, blocks } = compose(plainTextBlocks(text));
  return blocks.map(({ kind, start, end }) => `${kind}: ${canonical.slice(start, end)}`);
}

const paragraphs = (...texts: string[]) => texts.map((text) => `paragraph: ${text}`);

describe('lines that were broken for their length are one paragraph', () => {
  it.each([
    [
      'without a blank line',
      'The minister met the head of the agency on Monday and then visited\nUkraine and Poland to see the work. He said that the\nEuropean Union had paid for the trucks, and that Dr. Anna\nKowalska would lead the team.',
      [
        'The minister met the head of the agency on Monday and then visited Ukraine and Poland to see the work. He said that the European Union had paid for the trucks, and that Dr. Anna Kowalska would lead the team.',
      ],
    ],
    [
      'behind a title and an initial',
      'He said that the Commission had paid for the trucks, and that M.\nDupont would lead the team with the help of the engineer J.\nMartin in May.',
      [
        'He said that the Commission had paid for the trucks, and that M. Dupont would lead the team with the help of the engineer J. Martin in May.',
      ],
    ],
    [
      'with words that their ends part',
      'The office recorded a flow of vac-\ncines into the coun-\ntry, and long-\nterm storage was checked.',
      [
        'The office recorded a flow of vaccines into the country, and long-term storage was checked.',
      ],
    ],
    [
      'short, where a word leads on',
      'Das Lager in Lemberg hat Kühlräume und\nGefrierhäuser. Es gehört der\nStadt.',
      ['Das Lager in Lemberg hat Kühlräume und Gefrierhäuser. Es gehört der Stadt.'],
    ],
    ['between blank lines', 'One\nstill one.\n\nTwo', ['One still one.', 'Two']],
    ['a blank line may hold spaces', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    [
      'up to one that is set in',
      'The first paragraph of this text is long enough to fill a line of it.\nIt ends here.\n   The second one is set in, as printed books have it, and it goes\non below.',
      [
        'The first paragraph of this text is long enough to fill a line of it. It ends here.',
        'The second one is set in, as printed books have it, and it goes on below.',
      ],
    ],
  ])('%s', (_, text, expected) => expect(readAs(text)).toEqual(paragraphs(...expected)));

  it.each([
    ['names', 'Masks\nGloves\nGowns', ['Masks', 'Gloves', 'Gowns']],
    ['the line ends of Windows', 'One.\r\n\r\nTwo.\r\rThree.', ['One.', 'Two.', 'Three.']],
    ['Markdown is not read', '# *one*', ['# *one*']],
    [
      'a line may be a paragraph',
      `${'The depot holds cartons of syringes. '.repeat(5).trim()}\n${'The trucks came in May. '.repeat(9).trim()}`,
      [
        'The depot holds cartons of syringes. '.repeat(5).trim(),
        'The trucks came in May. '.repeat(9).trim(),
      ],
    ],
  ])('but not %s', (_, text, expected) => expect(readAs(text)).toEqual(paragraphs(...expected)));
});

describe('pages', () => {
  const report = [
    'Ministry of Health – Annual Report 2021\n\nThe programme began in spring and delivered oxygen to the regional hos-\n\nPage 1 of 4\n',
    'Ministry of Health – Annual Report 2021\n\npitals within a month. The second stage added cold rooms.\n\nPage 2 of 4\n',
    'Ministry of Health – Annual Report 2021\n\nThe third stage was the longest one, and it was led by the\n\nPage 3 of 4\n',
    'Ministry of Health – Annual Report 2021\n\nEuropean Union.\n\nPage 4 of 4\n',
  ];
  const expected = paragraphs(
    'The programme began in spring and delivered oxygen to the regional hospitals within a month. The second stage added cold rooms.',
    'The third stage was the longest one, and it was led by the European Union.',
  );

  it('begin at form feeds; what is printed on each of them is no text', () => {
    expect(readAs(report.join('\f'))).toEqual(expected);
  });

  it('are known by their numbers alone, too', () => {
    expect(readAs(report.join('\n'))).toEqual(expected);
  });

  it('are called as they are printed', () => {
    const pages = ['First words.\n\n- 54 -', 'Second words.\n\n- 55 -', 'Third words.\n\n- 56 -'];
    const composition = compose(plainTextBlocks(pages.join('\f')));
    expect(composition.pages.map(({ label }) => label)).toEqual(['54', '55', '56']);
    expect(composition.text).toBe('First words.\n\nSecond words.\n\nThird words.');
  });

  it('are counted where no number is printed', () => {
    const { pages } = compose(plainTextBlocks('One.\fTwo.\f'));
    expect(pages).toEqual([
      { start: 0, label: '1', index: null },
      { start: 6, label: '2', index: null },
    ]);
  });

  it('of the engineers of the internet lose their heads and feet', () => {
    const page = (number: number, text: string) =>
      `RFC 2616                        HTTP/1.1                       June 1999\n\n\n${text}\n\n\nFielding, et al.            Standards Track                    [Page ${number}]\n`;
    const text = `${page(7, '   The request is sent to the server and the')}\f${page(8, '   Host header names it.')}`;
    expect(readAs(text)).toEqual(
      paragraphs('The request is sent to the server and the Host header names it.'),
    );
  });
});

describe('headings are told by how they are written', () => {
  it.each([
    ['CHAPTER IV', 2],
    ['Chapter 3. The Cold Chain', 2],
    ['PART TWO', 1],
    ['Article 12', 3],
    ['§ 5 Inkrafttreten', 3],
    ['Розділ 2. Права людини', 2],
    ['Стаття 24', 3],
    ['2.1 Overall Operation', 3],
    ['THE COLD CHAIN', 2],
    ['Conclusions', 2],
    ['XIV.', 2],
    ['The cold chain\n--------------', 2],
  ])('%s', (heading, depth) => {
    const blocks = plainTextBlocks(`It began in spring.\n\n${heading}\n\nThe trucks came in May.`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(blocks[1]).toMatchObject({ depth });
  });

  it.each(['The trucks came.', 'and so on', '1. Masks were bought.', 'In 2021,'])(
    'but not %s',
    (line) => {
      const blocks = plainTextBlocks(`It began.\n\n${line}\n\nThe trucks came in May.`);
      expect(blocks.map(({ kind }) => kind)).not.toContain('heading');
    },
  );

  it('nor are its lines where they are counted', () => {
    const titles = [
      'The eve of the war.',
      'The star.',
      'On the common.',
      'The cylinder opens.',
      'The end.',
    ];
    const numbers = ['I', 'II', 'III', 'IV', 'V'];
    const contents = titles.map((title, at) => ` ${numbers[at]}. ${title}`).join('\n');
    const text = titles.map((title, at) => `${numbers[at]}.\n${title.toUpperCase()}\n\nIt was so.`);
    expect(readAs(`The book.\n\n${contents}\n\n\n${text.join('\n\n')}`).slice(0, 7)).toEqual([
      'paragraph: The book.',
      ...titles.map((title) => `front-matter: ${title}`),
      'heading: I. THE EVE OF THE WAR.',
    ]);
  });

  it('a table of contents is none, nor are its lines', () => {
    const contents = 'CHAPTER I\n\nCHAPTER II\n\nCHAPTER I\n\nIt began.\n\nCHAPTER II\n\nIt ended.';
    expect(readAs(`The book.\n\n${contents}`)).toEqual([
      'paragraph: The book.',
      'front-matter: CHAPTER I',
      'front-matter: CHAPTER II',
      'heading: CHAPTER I',
      'paragraph: It began.',
      'heading: CHAPTER II',
      'paragraph: It ended.',
    ]);
    expect(readAs('It began.\n\n1 Introduction ........ 7\n2 Method . . . . . 12')[1]).toMatch(
      /^front-/,
    );
  });
});

it('items keep their marks, tables their lines', () => {
  const text =
    'The list:\n\n  1. masks\n  2. gloves\n     and gowns\n\nCountry     Doses\nMoldova     458,000';
  expect(plainTextBlocks(text)).toEqual([
    { kind: 'paragraph', text: 'The list:', lead: '' },
    { kind: 'item', text: 'masks', depth: 1, mark: '1.' },
    { kind: 'item', text: 'gloves\n     and gowns', depth: 1, mark: '2.' },
    { kind: 'code', text: 'Country     Doses\nMoldova     458,000', language: null },
  ]);
});

it('a book of Project Gutenberg is told from what stands around it', async () => {
  const book =
    'The Project Gutenberg eBook of News from Nowhere\n\nTitle: News from Nowhere\n\nAuthor: William Morris\n\nRelease date: May 8, 2007\n\nLanguage: English\n\n*** START OF THE PROJECT GUTENBERG EBOOK NEWS FROM NOWHERE ***\n\n\nCHAPTER I\n\nUp at the _League_, says a friend.\n\n*** END OF THE PROJECT GUTENBERG EBOOK NEWS FROM NOWHERE ***\n\nThe licence.';
  const { item, blocks } = await readPlainText({
    bytes: new TextEncoder().encode(book),
    path: 'a.txt',
  });
  expect(item).toEqual({
    type: 'book',
    title: 'News from Nowhere',
    author: [{ family: 'Morris', given: 'William' }],
    language: 'en',
  });
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'front-matter',
    'heading',
    'paragraph',
    'front-matter',
  ]);
  expect(blocks[2]).toMatchObject({ text: 'Up at the League, says a friend.' });
});

it('leaves out a byte order mark', async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x6f, 0x6e, 0x65]);
  for (const ending of ['.md', '.txt', '.html']) {
    const read = await readers[ending]!();
    const { blocks } = await read({ bytes, path: 'a.md' });
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'one', lead: '' }]);
  }
});
