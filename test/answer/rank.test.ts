import { describe, expect, it } from 'vitest';
import { rank } from '../../src/answer/rank.ts';
import { slice } from '../../src/knowledge/document.ts';
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
