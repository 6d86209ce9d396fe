import { describe, expect, it } from 'vitest';
import { QUOTE_WORDS } from '../../src/answer/quote-around.ts';
import { rank } from '../../src/answer/rank.ts';
import { slice } from '../../src/knowledge/document.ts';
import { countWords } from '../../src/knowledge/sentences.ts';
import type { Library } from '../../src/library.ts';
import { createLibrary } from '../../src/library.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { documentOf, libraryOf } from '../support.ts';

const ranked = (question: string, { index }: Library) =>
  rank(parseQuestion(question, index), index, { top: 10 });
const order = (question: string, library: Library) =>
  ranked(question, library).map(({ passage }) => passage.document.id);

describe('ranking', () => {
  it('puts the passage that covers most of the question first', () => {
    const library = libraryOf({
      kitchen: 'The kitchen keeps all of its milk at about five degrees.',
      lorry: 'The lorry keeps vaccines at minus seventy degrees.',
      depot: 'The depot keeps vaccines in the dark.',
    });
    expect(order('degrees for vaccines in a lorry', library)).toEqual([
      'lorry', // degrees, vaccines and lorry
      'depot', // vaccines, in a passage shorter than
      'kitchen', // degrees
    ]);
  });

  it('puts a rare word above a common one', () => {
    const library = libraryOf({
      common: 'The masks came by sea, masks of all kinds.',
      other: 'The masks came by land.',
      third: 'The masks came by air.',
      rare: 'The ventilators came by air.',
    });
    const [first] = order('masks or ventilators', library);
    expect(first).toBe('rare'); // one passage of four holds it
  });

  it('puts words that stand together above the same words far apart', () => {
    const library = libraryOf({
      apart: 'Soft cheese came by road and power came by sea.',
      together: 'Cheese came by road and soft power came by sea.',
    });
    expect(order('soft power', library)).toEqual(['together', 'apart']);
  });

  it('puts the sentence with a figure first for “how many”', () => {
    const library = libraryOf({
      words: 'Norland received doses of the vaccine.',
      figure: 'Norland received 458,000 doses of it.',
    });
    expect(order('How many doses did Norland receive?', library)[0]).toBe('figure');
    expect(order('Which doses of the vaccine did Norland receive?', library)[0]).toBe('words');
  });

  it('puts one sentence that holds all above two that share it', () => {
    const library = libraryOf({
      two: 'Norland had a plan of its own. The old hospital received many of the masks.',
      one: 'Norland had masks of its own. The old hospital received many of the plans.',
    });
    expect(order('masks in Norland', library)).toEqual(['one', 'two']);
  });

  it('counts a word of the section’s title', () => {
    const text = 'It is kept at five degrees for a month.';
    const library = createLibrary([
      documentOf(`## Transport\n\n${text}\n\n## Storage\n\n${text}`, { title: '–' }),
    ]);
    const [first] = ranked('degrees for storage', library);
    expect(first?.passage.start).toBe(library.documents[0]?.text.lastIndexOf(text));
  });

  it('reads a row with the header of its table', () => {
    const table = '| Port | Service |\n| --- | --- |\n| 8080 | web |\n| 5432 | PostgreSQL |';
    const library = libraryOf({
      a: `Restart it now.\n\n${table}\n\nOpen a ticket.`,
      b: 'PostgreSQL is a database and it is used by many people who like it.',
    });
    const [first] = ranked('PostgreSQL port', library);
    expect(slice(first!.passage.document, first!.quote)).toBe('5432 | PostgreSQL');
    expect(first!.contextHeld).toEqual([0, 1]);
  });

  it('finds equal words of the alias groups, the very word first', () => {
    const library = libraryOf(
      { shot: 'Every shot was free.', jab: 'Every jab was free.', meal: 'Every meal was free.' },
      [['jab', 'shot', 'укол']],
    );
    expect(order('free jab', library)).toEqual([
      'jab', // the word itself
      'shot', // its equal
      'meal', // only "free"
    ]);
    expect(order('укол', library)).toEqual(['shot', 'jab']);
  });

  it('puts the passage that repeats the question’s wording, small words too, above its words alone', () => {
    const library = libraryOf({
      words: 'The city of the region has cases, more than before, and the other had none.',
      wording: 'There the region has more cases than any other city, then as before.',
    });
    expect(order('Which region has more cases than any other?', library)[0]).toBe('wording');
  });

  it('puts the sentence that defines a thing first for “what is”', () => {
    const library = libraryOf({
      user: 'The port has a gantry.',
      definition: 'A gantry is a frame that carries a crane across a yard.',
    });
    expect(order('What is a gantry?', library)[0]).toBe('definition');
    expect(order('gantry', library)[0]).toBe('user');
  });

  it('counts what the whole document is about', () => {
    const sea = 'The sea froze. Ships waited in the sea. The sea opened in May.';
    const library = libraryOf({
      land: `Ferries stopped in May.\n\n## Roads\n\nRoads were open all the year round.`,
      sea: `Ferries stopped in May.\n\n## Ice\n\n${sea}`,
    });
    expect(order('ferries at sea', library)[0]).toBe('sea');
    const [first] = ranked('ferries at sea', library);
    expect(first?.evidence.document).toBeGreaterThan(first?.evidence.bm25 ?? 1);
  });

  it('does not let a near spelling outrank the exact one', () => {
    const library = libraryOf({
      mass: 'A mass was held there, and mass after mass.',
      mask: 'A mask was sold there.',
    });
    expect(order('mask', library)).toEqual(['mask']);
  });

  it('gives equal passages in the order of the library', () => {
    const text = 'Masks came.';
    expect(order('masks', libraryOf({ b: text, a: text, c: text }))).toEqual(['b', 'a', 'c']);
  });

  it.each(['', '?!', 'the of', 'chromodynamics'])('finds nothing for %j', (question) => {
    expect(ranked(question, libraryOf({ a: 'Masks came.' }))).toEqual([]);
  });
});

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
