import { describe, expect, it } from 'vitest';
import { compose } from '../../src/knowledge/compose.ts';
import { markdownBlocks } from '../../src/knowledge/readers/markdown.ts';

/** Its blocks as `kind section: text`. */
function blocksOf(markdown: string): string[] {
  const { text, blocks } = compose(markdownBlocks(markdown));
  return blocks.map(
    ({ kind, sections, start, end }) =>
      `${kind} ${sections.join(' › ')}: ${text.slice(start, end)}`,
  );
}

describe('sections', () => {
  it('are named by headings, whatever these say', () => {
    expect(blocksOf('# Timeline\n\n## 2020\n\nIt began.\n\n## 2021\n\nIt went on.')).toEqual([
      'heading : Timeline',
      'heading 2020: 2020',
      'paragraph 2020: It began.',
      'heading 2021: 2021',
      'paragraph 2021: It went on.',
    ]);
  });

  it('are named by run-in headings, which are no part of what is quoted', () => {
    expect(
      blocksOf('**Methods.** We asked.\n\nThey said.\n\n**Conclusions:** They agree.'),
    ).toEqual([
      'heading Methods: Methods.',
      'paragraph Methods: We asked.',
      'paragraph Methods: They said.',
      'heading Conclusions: Conclusions:',
      'paragraph Conclusions: They agree.',
    ]);
  });

  it('are named by bold opening words where a document has run-in headings', () => {
    const [, , purpose] = blocksOf('**Aim.** One.\n\n**Purpose of it** is two.\n\n**End.** Three.');
    expect(purpose).toBe('paragraph Purpose of it: Purpose of it is two.');
  });

  it.each([
    ['bold words of a plain text', '**Washington** acts.'],
    ['a bold sentence', '**This long sentence is bold because it matters so very much.** Yes.'],
    ['bold words in small letters', '**but.** It is.'],
  ])('are not named by %s', (_, markdown) => {
    expect(compose(markdownBlocks(markdown)).blocks.map(({ sections }) => sections)).toEqual([[]]);
  });

  it('are not named by labels that come again in every entry of a book of rules', () => {
    const entry = (name: string) =>
      `## ${name}\n\n**Range:** 60 feet\n\n**Duration:** Instantaneous`;
    const rules = `# Spells\n\n${entry('Fireball')}\n\n${entry('Fly')}`;
    expect(blocksOf(rules).filter((block) => block.startsWith('paragraph'))).toEqual([
      'paragraph Fireball: Range: 60 feet',
      'paragraph Fireball: Duration: Instantaneous',
      'paragraph Fly: Range: 60 feet',
      'paragraph Fly: Duration: Instantaneous',
    ]);
  });

  it('that run in stand below the headings among them, not below the head of an article', () => {
    const [, , , one] = blocksOf('# T\n\n## Ann Smith\n\n**Aim.** One.\n\n**Results.** Two.');
    expect(one).toBe('paragraph Aim: One.');
    const [, , , under] = blocksOf(
      '# T\n\n## Part\n\n**Aim.** One.\n\n**So.** Two.\n\n**Yet.** Three.\n\n## End\n\nX',
    );
    expect(under).toBe('paragraph Part › Aim: One.');
  });

  it('keep the heading that a document opens with when its title says something else', () => {
    const sections = (title: string) =>
      compose(markdownBlocks('# Install\n\nOne.\n\n# Use\n\nTwo.'), title).blocks.map((block) =>
        block.sections.join(),
      );
    expect(sections('A guide')).toEqual(['Install', 'Install', 'Use', 'Use']);
    expect(sections('Install')).toEqual(['', '', 'Use', 'Use']);
  });

  it('number their paragraphs through the document', () => {
    const { blocks } = compose(markdownBlocks('## A\n\nOne.\n\nTwo.\n\n## B\n\nThree.'));
    expect(blocks.map(({ paragraph }) => paragraph)).toEqual([null, 1, 2, null, 3]);
  });
});

it('numbered sections stand in no abstract, however large its heading is', () => {
  const text =
    '# Depots\n\n# Abstract\n\nIt is short.\n\n## 1 Introduction\n\nIt began.\n\n### 1.1 Before\n\nIt was.';
  const { blocks } = compose(markdownBlocks(text), 'Depots');
  const sections = blocks.filter(({ kind }) => kind === 'paragraph').map((block) => block.sections);
  expect(sections).toEqual([['Abstract'], ['1 Introduction'], ['1 Introduction', '1.1 Before']]);
});
