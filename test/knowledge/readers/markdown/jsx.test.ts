import { describe, expect, it } from 'vitest';
import { isMdx } from '../../../../src/knowledge/readers/markdown/jsx.ts';
import { markdownBlocks } from '../../../../src/knowledge/readers/markdown.ts';

const readAs = (mdx: string) =>
  markdownBlocks(mdx, 'a.mdx').map((block) =>
    block.kind === 'row'
      ? `row: ${block.cells.join(' | ')}`
      : `${block.kind}: ${block.text.trim()}`,
  );

describe('MDX is read without what only a program reads', () => {
  it.each([
    [
      'imports and exports',
      "import A from './a';\nimport {\n  B,\n} from 'b';\n\nexport const meta = {\n  title: 'x',\n\n  more: [1],\n};\n\nText.",
      ['paragraph: Text.'],
    ],
    [
      'expressions',
      'One {props.x} two {/* secret */} three{" "}four {`five`}.',
      ['paragraph: One  two  three four five.'],
    ],
    [
      'components',
      '<Note>\n  Text **inside**.\n</Note>\n\nMore.',
      ['paragraph: Text inside.', 'paragraph: More.'],
    ],
    [
      'components in a line',
      'It is <Badge color={red}>new</Badge> here <Icon name="x" />.',
      ['paragraph: It is new here .'],
    ],
    [
      'tags over several lines',
      '<Card\n  title="The depot"\n  items={[{ a: 1 }, "x>y"]}\n>\n  It is in Lviv.\n</Card>',
      ['paragraph: The depot', 'paragraph: It is in Lviv.'],
    ],
    ['fragments', '<>\n\nText.\n\n</>', ['paragraph: Text.']],
    [
      'HTML, whose text is Markdown',
      '<div className="x" style={{ color: "red" }}>\n  Text *inside*.\n</div>',
      ['paragraph: Text inside.'],
    ],
    [
      'what is set in, which is no code',
      '<Tabs>\n  <TabItem value="a">\n    Text:\n\n    ```js\n    const a = 1;\n    ```\n  </TabItem>\n</Tabs>',
      ['paragraph: Text:', 'code: const a = 1;'],
    ],
    [
      'a list within a list',
      '1. One\n\n   <Steps>\n     - inner\n   </Steps>\n\n2. Two',
      ['item: One', 'item: inner', 'item: Two'],
    ],
    ['a table', '<table><tr><td>{"a"}</td><td>b</td></tr></table>', ['row: a | b']],
    ['the name of a heading', '## Data {#the-data}', ['heading: Data']],
  ])('%s', (_, mdx, blocks) => expect(readAs(mdx)).toEqual(blocks));

  it.each([
    ['code', '`<Note>` and `{x}`', ['paragraph: <Note> and {x}']],
    ['code between fences', '```jsx\n<Note>{x}</Note>\n```', ['code: <Note>{x}</Note>']],
    ['what is escaped', String.raw`\{x\} and \<b>`, ['paragraph: {x} and <b>']],
    [
      'a brace or a sign without its other half',
      'If a < b, {then c.',
      ['paragraph: If a < b, {then c.'],
    ],
    ['an address', 'See <https://example.org/a>.', ['paragraph: See https://example.org/a.']],
    [
      'a sentence that begins so',
      'It began.\n\nimport duties they had paid.',
      ['paragraph: It began.', 'paragraph: import duties they had paid.'],
    ],
  ])('but %s stays', (_, mdx, blocks) => {
    expect(readAs(mdx)).toEqual(blocks);
  });
});

describe('a file called Markdown is MDX', () => {
  it.each([
    ["import A from './a';\n\nText.", true],
    ['export const a = 1;\n\nText.', true],
    ['import duties fell in May.', false],
    ["```js\nimport A from './a';\n```\n\nText.", false],
  ])('%j: %s', (text, expected) => expect(isMdx('a.md', text)).toBe(expected));
});
