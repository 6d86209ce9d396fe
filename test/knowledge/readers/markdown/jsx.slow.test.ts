import { expect, it } from 'vitest';
import { markdownBlocks } from '../../../../src/knowledge/readers/markdown.ts';

it('MDX is not slowed down by braces without end', () => {
  const blocks = markdownBlocks(`${'{<a '.repeat(20_000)}\n\nText.`, 'a.mdx');
  expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: 'Text.' });
});
