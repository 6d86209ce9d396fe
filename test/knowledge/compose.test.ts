import { describe, expect, it } from 'vitest';
import { compose } from '../../src/knowledge/compose.ts';
import { markdownBlocks } from '../../src/knowledge/readers/markdown.ts';
import { plainTextBlocks } from '../../src/knowledge/readers/plain-text.ts';
import { documentOf, paragraphsOf } from '../support.ts';

const LONG = 'Running text of an article goes on for some hundred characters. '.repeat(8).trim();

describe('a paragraph that a page break cut reads whole', () => {
  it.each([
    ['after a comma', 'to Belarus,\n\nKyrgyzstan.', 'to Belarus, Kyrgyzstan.'],
    ['inside a sentence', 'solutions to\n\ncombat it.', 'solutions to combat it.'],
    ['inside a word', 'the post-\n\nSoviet space.', 'the post-Soviet space.'],
    ['around a page number', 'solutions to\n\n12\n\ncombat it.', 'solutions to combat it.'],
    ['twice', 'one\n\ntwo\n\nthree.', 'one two three.'],
  ])('%s', (_, markdown, paragraph) => {
    expect(paragraphsOf(documentOf(markdown))).toEqual([paragraph]);
  });

  it.each([
    ['a sentence that ended', 'It ended.\n\niPhones did not.'],
    ['a quotation that ended', 'He said “no.”\n\nof course he did.'],
    ['a line that announces', 'The list:\n\nmasks and gloves.'],
    ['a new sentence', 'A caption without a point\n\nThe text goes on.'],
    ['a run-in heading', 'It went on\n\n**methods.** We asked.'],
  ])('but %s is not joined to the next', (_, markdown) => {
    expect(paragraphsOf(documentOf(markdown))).toHaveLength(2);
  });

  it('but items of a list are not joined', () => {
    expect(paragraphsOf(documentOf('- masks,\n- gloves'))).toEqual(['masks,', 'gloves']);
  });
});

describe('what a block says something of', () => {
  const termsOf = (markdown: string) =>
    compose(markdownBlocks(markdown)).blocks.map(({ term }) => term);

  it.each([
    [
      '- **Duration:** an hour\n- **Range**: 60 feet\n- **bold** words',
      ['Duration', 'Range', null],
    ],
    ['**Duration:** an hour\n\n**Duration:** a day', ['Duration', 'Duration']],
    ['Cold chain\n: It keeps vaccines cold.', [null, 'Cold chain']],
    ['## **Duration:** an hour', [null]],
  ])('%s', (markdown, terms) => expect(termsOf(markdown)).toEqual(terms));
});

describe('what nobody quotes is told apart', () => {
  it('contact lines in an article’s head', () => {
    const head = '# T\n\nPhD student, Kyiv. Email: a@example.org\n\nORCID ID: 0000-0001';
    expect(paragraphsOf(documentOf(`${head}\n\n${LONG}`))).toEqual([LONG]);
  });

  it('but not a sentence that asks its reader to write', () => {
    const sentence = 'Email a@example.org to start this process.';
    expect(paragraphsOf(documentOf(`# T\n\n${sentence}`))).toEqual([sentence]);
  });

  it('but an address in running text is text', () => {
    const last = 'Write to a@example.org for the data.';
    expect(paragraphsOf(documentOf(`${LONG}\n\n${last}`))).toEqual([LONG, last]);
  });

  it.each([
    'Keywords: a, b',
    '**Key words.** a, b',
    '**Ключові слова:** а, б',
    'Ключевые слова – а',
  ])('a line of keywords: %s', (line) =>
    expect(paragraphsOf(documentOf(`Text.\n\n${line}`))).toEqual(['Text.']),
  );

  it.each([
    '## References',
    '## 7. References',
    '# Bibliography',
    '**Works cited**',
    '**Reference list**',
    '## Список використаних джерел',
    '## Література',
    '## Список литературы',
    '## Literaturverzeichnis',
  ])('the list below “%s”', (heading) => {
    const text = `Text.\n\n${heading}\n\n1. Saari, S. (2021).\n\nBanco, E. (2021).`;
    expect(paragraphsOf(documentOf(text))).toEqual(['Text.']);
  });

  it('but not what comes after that list', () => {
    const text = '## References\n\n### Books\n\nSaari.\n\n## Appendix\n\nA table.';
    expect(paragraphsOf(documentOf(text))).toEqual(['A table.']);
  });

  it('nor a heading that only begins so', () => {
    expect(paragraphsOf(documentOf('## References to Russia\n\nMany.'))).toEqual(['Many.']);
  });
});

describe('canonical text', () => {
  it.each([
    ['letters are composed', 'Filipovic\u0301', 'Filipović'],
    ['also around an invisible character', 'c\u200B\u0301', 'ć'],
    ['soft hyphens are gone', 'vac\u00ADcine', 'vaccine'],
    ['zero-width characters are gone', '\uFEFFvac\u200Bci\u2060ne\u200D', 'vaccine'],
    ['so are marks of direction', 'a\u202Eb\u2066c\u200Fd', 'abcd'],
    ['any white space is one space', 'a\u00A0\t b\u2003\u3000c', 'a b c'],
    ['control characters are white space', 'a\u0007b\u001B[31mc', 'a b [31mc'],
    [
      'ligatures are letters',
      'The scienti\uFB01c o\uFB03ce, a \uFB02ow',
      'The scientific office, a flow',
    ],
    ['so are the forms of Arabic letters', '\uFEDF\uFE8E', '\u0644\u0627'],
    ['the ends are trimmed', '\u00A0 a \u2009', 'a'],
  ])('%s', (_, raw, text) => expect(compose(plainTextBlocks(raw)).text).toBe(text));

  it('is the same whatever the line ends', () => {
    const markdown = '# T\n\nOne\ntwo.\n\nThree.';
    expect(compose(markdownBlocks(markdown.replaceAll('\n', '\r\n')))).toEqual(
      compose(markdownBlocks(markdown)),
    );
  });

  it('parts blocks by a blank line, and blocks are slices of it', () => {
    const { text, blocks, heading } = compose(markdownBlocks('# T\n\nOne.\n\n- a\n- b'));
    expect(text).toBe('T\n\nOne.\n\na\n\nb');
    expect(heading).toBe('T');
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 7],
      [9, 10],
      [12, 13],
    ]);
  });

  it('is empty for an empty text', () => {
    expect(compose([])).toEqual({ heading: null, text: '', blocks: [], pages: [], times: [] });
  });
});

describe('what leads to a table', () => {
  const leadOf = (markdown: string) => {
    const { text, blocks } = compose(markdownBlocks(markdown));
    const lead = blocks.find(({ kind }) => kind === 'header')?.lead ?? null;
    return lead === null ? null : text.slice(blocks[lead]!.start, blocks[lead]!.end);
  };
  const TABLE = '| Town | Trucks |\n| --- | --- |\n| Lviv | 9 |';

  it('is the paragraph above it', () => {
    expect(leadOf(`Each town got trucks.\n\n${TABLE}`)).toBe('Each town got trucks.');
  });

  it('is not the last item of a list that ended above it', () => {
    expect(leadOf(`Bring these.\n\n- Masks\n- Gloves\n\n${TABLE}`)).toBeNull();
  });

  it('is the item that announces it', () => {
    expect(leadOf(`- Masks\n- Trucks by town:\n\n  ${TABLE.replaceAll('\n', '\n  ')}`)).toBe(
      'Trucks by town:',
    );
  });
});
