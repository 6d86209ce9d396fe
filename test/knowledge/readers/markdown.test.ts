import { describe, expect, it } from 'vitest';
import { markdownBlocks, readMarkdown } from '../../../src/knowledge/readers/markdown.ts';

const textsOf = (markdown: string) =>
  markdownBlocks(markdown).map((block) =>
    block.kind === 'row' ? block.cells.join(' | ') : block.text.trim(),
  );

const read = (markdown: string, path = 'a.md') =>
  readMarkdown({ bytes: new TextEncoder().encode(markdown), path });

describe('Markdown is read as it is rendered', () => {
  it.each([
    ['an escape', String.raw`\$4 billion \*and\* more`, '$4 billion *and* more'],
    ['emphasis', 'a *soft* **power** ~~no~~ `code`', 'a soft power no code'],
    ['a character reference', 'Johnson &amp; Johnson &mdash; &#8364;5', 'Johnson & Johnson — €5'],
    ['a link', 'see [the list](https://example.org "title")', 'see the list'],
    ['a bare address', 'see <https://example.org/a_b>', 'see https://example.org/a_b'],
    ['an address in the text', 'see https://a.org/_b_/c_d.', 'see https://a.org/_b_/c_d.'],
    ['an image', 'before ![alt](a.png)after', 'before after'],
    ['a hard break', 'one  \ntwo', 'one\ntwo'],
    ['a block quote', '> said he', 'said he'],
    ['a mark without a note', 'It is so.[^1]\n', 'It is so.[^1]'],
    ['a task', '- [x] done', '☒ done'],
  ])('%s', (_, markdown, text) => expect(textsOf(markdown)).toEqual([text]));

  it('keeps the items of nested lists apart', () => {
    expect(textsOf('1. one\n   - inner\n2. two')).toEqual(['one', 'inner', 'two']);
  });

  it('tells the depth and mark of items, and the bold words they open with', () => {
    expect(markdownBlocks('3. **Duration:** an hour\n   - inner\n\n   more')).toEqual([
      { kind: 'item', text: 'Duration: an hour', depth: 1, mark: '3.', lead: 'Duration:' },
      { kind: 'item', text: 'inner', depth: 2, mark: null },
      { kind: 'item', text: 'more', depth: 1, mark: null },
    ]);
  });

  it('reads a row of a table as one item', () => {
    expect(textsOf('| country | doses |\n|---|---|\n| Moldova | 458,000 |')).toEqual([
      'country | doses',
      'Moldova | 458,000',
    ]);
  });

  it('tells the depth of headings and the bold words that paragraphs open with', () => {
    expect(markdownBlocks('## Results\n\n**In short.** It *works*.\n\nIt **works**.')).toEqual([
      { kind: 'heading', text: 'Results', depth: 2, anchor: 'results' },
      { kind: 'paragraph', text: 'In short. It works.', lead: 'In short.' },
      { kind: 'paragraph', text: 'It works.', lead: '' },
    ]);
  });

  it('tells the language of code, however it is stated', () => {
    const infos = ['js', 'js title="a.js"', '{r}', '{.python .cell}', ' { .sh .no-copy }', ''];
    const blocks = infos.map((info) => markdownBlocks(`\`\`\`${info}\na  b\n\`\`\``)[0]);
    expect(blocks.map((block) => block?.kind === 'code' && block.language)).toEqual([
      'js',
      'js',
      'r',
      'python',
      'sh',
      null,
    ]);
  });
});

describe('what stands above or below a line', () => {
  it.each([
    ['a power', 'It bought 1.6 × 10<sup>6</sup> doses.', 'It bought 1.6 × 10⁶ doses.'],
    ['a power with a sign', '10<sup>-6</sup> m', '10⁻⁶ m'],
    ['a power in words', 'e<sup>ikx</sup>', 'e^ikx'],
    ['a power in Pandoc’s form', '10^6^ doses', '10⁶ doses'],
    ['an ordinal', 'the 21<sup>st</sup> century', 'the 21st century'],
    ['a formula of chemistry', 'H<sub>2</sub>O and CO~2~', 'H₂O and CO₂'],
    ['a mark that leads to a note', 'counted 250[3](#fn3) trucks', 'counted 250[3] trucks'],
    ['one that is raised', '250<sup><a href="#n3">3</a></sup> trucks', '250[3] trucks'],
    ['one that Pandoc raises', 'It came late.^[5]^ It left.', 'It came late.[5] It left.'],
    ['one in brackets', String.raw`250[\[3\]](#cite-3) trucks`, '250[3] trucks'],
    ['a source behind a point', 'It left.[2](https://example.org)', 'It left.[2]'],
    ['letters of notes', 'It left.[a][b]', 'It left.[a][b]'],
    ['the arrow back', 'The note. [↩](#ref1)', 'The note.'],
    ['but a figure that is a link', 'in [2021](https://example.org) it left', 'in 2021 it left'],
  ])('%s', (_, markdown, text) => expect(textsOf(markdown)).toEqual([text]));
});

describe('HTML in Markdown is read with its text', () => {
  it.each([
    [
      'a block',
      '<div align="center">\nThe depot in Lviv.\n</div>\n\nMore.',
      ['The depot in Lviv.', 'More.'],
    ],
    ['Markdown within', '<div>\n\n**Bold** text.\n\n</div>', ['Bold text.']],
    ['a comment', 'one <!-- secret --> two', ['one  two']],
    ['a script', '<script>\nconst a = 1;\n</script>\n\nText.', ['Text.']],
    ['what is hidden', '<div hidden>\n\nNot shown.\n\n</div>\n\nShown.', ['Shown.']],
    ['details', '<details><summary>More</summary>\n\nText.\n\n</details>', ['More', 'Text.']],
    ['a line break', 'one<br>two', ['one\ntwo']],
    ['a list', '<ul><li>one<li>two</ul>', ['one', 'two']],
    ['a quotation', 'He said <q>no</q>.', ['He said “no”.']],
  ])('%s', (_, markdown, texts) => expect(textsOf(markdown)).toEqual(texts));

  it('and tables', () => {
    const cells = '<tr><td>Moldova</td><td><p>458,000</p><p>in May</p></td></tr>';
    const table = `<table><caption>Doses</caption><tr><th>Country</th><th>Doses</th></tr>${cells}</table>`;
    expect(markdownBlocks(table)).toEqual([
      { kind: 'caption', text: 'Doses' },
      { kind: 'row', cells: ['Country', 'Doses'], isHeader: true },
      { kind: 'row', cells: ['Moldova', '458,000\nin May\n'], isHeader: false },
    ]);
  });
});

describe('notes', () => {
  it('are blocks of their own, numbered as they are shown', () => {
    const [text, note, more] = markdownBlocks(
      'Cuba sold its own.[^b]\n\n[^b]: Said the *ministry*\n    in May.\n\n    Later too.',
    );
    expect(text).toMatchObject({ kind: 'paragraph', text: 'Cuba sold its own.[1]' });
    expect(note).toEqual({ kind: 'note', text: 'Said the ministry\nin May.', mark: '1' });
    expect(more).toEqual({ kind: 'note', text: 'Later too.', mark: null });
  });

  it('may stand in the line', () => {
    expect(markdownBlocks('It left.^[In *May*.] It came.\n\nNext.')).toMatchObject([
      { kind: 'paragraph', text: 'It left.[1] It came.' },
      { kind: 'note', text: 'In May.', mark: '1' },
      { kind: 'paragraph', text: 'Next.' },
    ]);
  });
});

describe('a list of definitions', () => {
  it('says of each explanation what it explains', () => {
    expect(markdownBlocks('Cold *chain*\n: It keeps vaccines cold.\n: It is dear.')).toEqual([
      { kind: 'item', text: 'Cold chain', depth: 1, mark: null },
      { kind: 'item', text: 'It keeps vaccines cold.', depth: 2, mark: null, term: 'Cold chain' },
      { kind: 'item', text: 'It is dear.', depth: 2, mark: null, term: 'Cold chain' },
    ]);
  });
});

describe('the name of a heading, to which an address may lead', () => {
  it.each([
    ['## What’s new in 2.0?', 'What’s new in 2.0?', 'whats-new-in-20'],
    ['## Data {#the-data .unnumbered}', 'Data', 'the-data'],
    ['## Data {: #the-data }', 'Data', 'the-data'],
    ['<h2 id="top">Data</h2>', 'Data', 'top'],
    ['## Обсяг допомоги', 'Обсяг допомоги', 'обсяг-допомоги'],
  ])('%s', (markdown, text, anchor) => {
    const [block] = markdownBlocks(markdown);
    expect(block).toMatchObject({ kind: 'heading', anchor });
    expect(textsOf(markdown)).toEqual([text]);
  });

  it('is another one when the same words come again', () => {
    const anchors = markdownBlocks('# A\n\n# A').map((block) => 'anchor' in block && block.anchor);
    expect(anchors).toEqual(['a', 'a-1']);
  });
});

describe('a file', () => {
  it('says what it is in its front matter, which is no text', async () => {
    const { blocks, item, warnings } = await read(
      '---\ntitle: Masks for all\ndate: 2021-05-03\n---\n\nThe text.\n',
    );
    expect(blocks).toMatchObject([{ text: 'The text.' }]);
    expect(item).toEqual({ title: 'Masks for all', issued: { 'date-parts': [[2021, 5, 3]] } });
    expect(warnings).toEqual([]);
  });

  it('whose words stand in the front matter alone is read from there', async () => {
    const page =
      '---\ntitle: T\ndeck: Masks are here.\nsummary: Masks are here. They are free.\n---\n';
    expect((await read(page)).blocks).toEqual([
      { kind: 'paragraph', text: 'Masks are here. They are free.', lead: '' },
    ]);
  });

  it('with a fence that nothing closes is read, and told', async () => {
    const { warnings } = await read('---\ntitle: T\n---\nText.\n\n```js\nconst a = 1;\n');
    expect(warnings).toEqual([expect.stringMatching(/^line 6: expected a line that closes/)]);
    expect((await read('```\na\n```\n\n~~~~\n```\n~~~~\n')).warnings).toEqual([]);
  });

  it('may have the line ends of Windows', async () => {
    const { blocks, item } = await read('---\r\ntitle: T\r\n---\r\n\r\nOne\r\n\r\nTwo');
    expect(item).toEqual({ title: 'T' });
    expect(blocks).toMatchObject([{ text: 'One' }, { text: 'Two' }]);
  });
});
