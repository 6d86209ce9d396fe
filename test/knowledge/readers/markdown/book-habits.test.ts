import { expect, it } from 'vitest';
import { markdownBlocks, readMarkdown } from '../../../../src/knowledge/readers/markdown.ts';

it('chunks of R Markdown are code whatever their options say, and parts of a book are no sections', async () => {
  const source =
    '# (PART) Basics {-}\n\n# Tea\n\n```{r, fig.cap="By `tea.R`."}\n# a remark\n```\n\nIt is old.';
  const { blocks } = await readMarkdown({ bytes: Buffer.from(source), path: 'tea.Rmd' });
  expect(blocks).toMatchObject([
    { kind: 'heading', text: 'Tea' },
    { kind: 'code', text: '# a remark\n' },
    { kind: 'paragraph', text: 'It is old.' },
  ]);
});

it('what a book has for its index leaves no trace', () =>
  expect(
    markdownBlocks('Tea\\index{tea!green} and cups \\index{cup}\\label{c} are old.'),
  ).toMatchObject([{ kind: 'paragraph', text: 'Tea and cups are old.' }]));
