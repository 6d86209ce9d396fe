import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../../../src/knowledge/readers/markdown.ts';

const readAs = (markdown: string) =>
  markdownBlocks(markdown).map((block) =>
    block.kind === 'row'
      ? `row: ${block.cells.join(' | ')}`
      : `${block.kind}: ${block.text.trim()}`,
  );

describe('Obsidian', () => {
  it.each([
    [
      'links',
      'See [[Depots]], [[Depots#Lviv|that one]] and [[#Kyiv]].',
      'See Depots, that one and Kyiv.',
    ],
    ['embeds', 'One ![[picture.png|300]]two.', 'One two.'],
    ['remarks', 'One %%secret%% two.', 'One  two.'],
    ['highlights', 'It is ==most *important*== here.', 'It is most important here.'],
  ])('%s', (_, markdown, text) => expect(readAs(markdown)).toEqual([`paragraph: ${text}`]));

  it.each([
    ['behind a line', 'Masks are in Lviv. ^depot-lviv', ['paragraph: Masks are in Lviv.']],
    ['on its own line', '- masks\n\n^b15695', ['item: masks']],
  ])('names of blocks %s', (_, markdown, blocks) => expect(readAs(markdown)).toEqual(blocks));

  it('but a power is no name', () => {
    expect(readAs('It is 10 ^6')).toEqual(['paragraph: It is 10 ^6']);
  });

  it('remarks over several lines', () => {
    expect(readAs('One.\n\n%%\nSecret.\n%%\n\nTwo.')).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
    ]);
  });

  it('but a mark of a note in brackets is no link', () => {
    expect(readAs('It is so.[[1]](#cite-1)')).toEqual(['paragraph: It is so.[1]']);
  });
});
