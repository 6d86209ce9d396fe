import { describe, expect, it } from 'vitest';
import { QUOTE_WORDS } from '../../src/answer/quote-around.ts';
import { rank } from '../../src/answer/rank.ts';
import { slice } from '../../src/knowledge/document.ts';
import { countWords } from '../../src/knowledge/sentences.ts';
import type { Library } from '../../src/library.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { libraryOf } from '../support.ts';

const ranked = (question: string, { index }: Library) =>
  rank(parseQuestion(question, index), index, { top: 10 });

describe('a quote', () => {
  const sentence = (word: string) =>
    `The ${word} was carried by road to every hospital of the country in the first week of April.`;
  const quoteOf = (question: string, markdown: string) => {
    const [first] = ranked(question, libraryOf({ a: markdown }));
    return {
      quote: slice(first!.passage.document, first!.quote),
      sentence: slice(first!.passage.document, first!.sentence),
    };
  };

  it('holds its sentence and at most 60 words', () => {
    const text = ['mask', 'gown', 'test', 'glove', 'vaccine', 'drug', 'bed']
      .map(sentence)
      .join(' ');
    const { quote, sentence: best } = quoteOf('vaccine', text);
    expect(best).toBe(sentence('vaccine'));
    expect(quote).toContain(best);
    expect(countWords(quote)).toBeLessThanOrEqual(QUOTE_WORDS);
    expect(countWords(quote)).toBeGreaterThan(30);
  });

  it('begins and ends with whole sentences', () => {
    const text = ['mask', 'gown', 'test', 'glove', 'vaccine', 'drug', 'bed']
      .map(sentence)
      .join(' ');
    const { quote } = quoteOf('gown', text);
    expect(quote).toMatch(/^The .*\.$/);
    expect(
      `${quote} `
        .split(/(?<=\.) /)
        .filter(Boolean)
        .every((one) => text.includes(one)),
    ).toBe(true);
  });

  it('goes on with what follows rather than with what went before', () => {
    const [before, after] = [sentence('mask'), sentence('bed')];
    const fill = `${'word '.repeat(20).trim()}.`;
    const text = `${before} Vaccines: ${fill} ${after}`;
    const { quote } = quoteOf('vaccines', text);
    expect(quote).toContain(after);
    expect(quote).not.toContain(before);
  });

  it('goes on where its paragraph does, in the next passage', () => {
    const words = 'mask gown test glove vaccine drug bed tent lamp bus boat tray coat'.split(' ');
    const library = libraryOf({ a: words.map(sentence).join(' ') });
    const [passage, next] = library.index.passages;
    const last = words.findLast((word) => slice(passage!.document, passage!).includes(word))!;
    const [first] = ranked(last, library);
    const quote = slice(first!.passage.document, first!.quote);
    expect(first!.passage).toBe(passage);
    expect(quote).toContain(slice(next!.document, next!.sentences[0]!));
    expect(quote).toMatch(/^The .*April\.$/);
    expect(countWords(quote)).toBeLessThanOrEqual(QUOTE_WORDS);
  });

  it.each([
    [
      'the sentence before “they”',
      'Russia sent lorries to Italy. They carried masks.',
      'masks',
      'Russia sent lorries to Italy. They carried masks.',
    ],
    [
      'the “No” before it',
      'Old text.\n\nNo, we do not plan to do so. The old API is a part of Norland.',
      'old API of Norland',
      'No, we do not plan to do so. The old API is a part of Norland.',
    ],
    [
      'the lead of its list, and the list',
      'Old text.\n\nThe following were sent:\n\n- masks\n- gowns for nurses\n\nNew text.',
      'gowns for nurses',
      'The following were sent:\n\nmasks\n\ngowns for nurses',
    ],
    [
      'the code that its colon leads to',
      'Old text.\n\nTo build the pages:\n\n```sh\nnpm ci\nnpm run pages\n```\n\nNew text.',
      'how to build the pages',
      'To build the pages:\n\nnpm ci\nnpm run pages',
    ],
  ])('takes with it %s', (_, text, question, whole) =>
    expect(quoteOf(question, text).quote).toBe(whole),
  );

  it('that only adds to the first has two sentences at most', () => {
    const paragraph = (thing: string) =>
      `Much was said. The ${thing} came in May. It was new. All were glad.`;
    const library = libraryOf({ a: paragraph('mask'), b: paragraph('mask'), c: paragraph('mask') });
    const quotes = ranked('When did the mask come?', library);
    expect(quotes).toHaveLength(3);
    for (const { passage, quote } of quotes.slice(1))
      expect(slice(passage.document, quote)).toBe('The mask came in May. It was new.');
  });

  it('keeps to its paragraph when one answers', () => {
    const { quote } = quoteOf('masks', 'Masks came.\n\nGowns came.');
    expect(quote).toBe('Masks came.');
  });

  it('reaches into the next paragraph for what the question also asks', () => {
    const { quote } = quoteOf('masks and gowns', 'Masks came.\n\nGowns came.');
    expect(quote).toBe('Masks came.\n\nGowns came.');
  });

  it('is a part of a sentence that is longer than its room', () => {
    const long = `Masks ${'and more of them '.repeat(30)}came.`;
    const { quote, sentence: best } = quoteOf('masks', `${long} Gowns came. Tests came.`);
    expect(countWords(long)).toBeGreaterThan(QUOTE_WORDS);
    expect(quote).toBe(best);
  });

  it('does not go on where it says enough', () => {
    const fill = `${'word '.repeat(40).trim()}.`;
    expect(quoteOf('vaccines', `Vaccines: ${fill} ${sentence('bed')}`).quote).toBe(
      `Vaccines: ${fill}`,
    );
  });

  it('goes on to what leans on it, and to the kind of thing that is asked for', () => {
    const lorry = `The lorry came ${'and came '.repeat(16)}to Norland.`;
    expect(quoteOf('lorry', `${lorry} It was new. Rain fell.`).quote).toBe(`${lorry} It was new.`);
    expect(
      quoteOf('When did the lorry come to Norland?', `${lorry} All saw it in May 2021. Rain fell.`)
        .quote,
    ).toBe(`${lorry} All saw it in May 2021.`);
  });

  it('does not begin in the middle of code to go on behind it', () => {
    const code = `Old.\n\n\`\`\`js\n${'const lorry = drive();\n'.repeat(30)}const mask = 1;\n\`\`\``;
    const { quote } = quoteOf('gowns and a mask', `${code}\n\nGowns came with gowns.`);
    expect(quote).toBe('Gowns came with gowns.');
  });

  it('does not go on to what only announces something else', () => {
    const { quote } = quoteOf('monster', 'A sea monster. In 1653 he asked the question:\n\nOther.');
    expect(quote).toBe('A sea monster.');
  });

  it('never ends with the lead of a list, however long that is', () => {
    const lead = `Masks are sent ${'and sent again '.repeat(19)}to these:`;
    const { quote } = quoteOf('masks sent again', `${lead}\n\n- nurses of the city\n- old people`);
    expect(quote).toBe(`${lead}\n\nnurses of the city`);
  });
});
