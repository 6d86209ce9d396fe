import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { QUOTE_WORDS } from '../../src/answer/quote-around.ts';
import { slice } from '../../src/knowledge/document.ts';
import { countWords } from '../../src/knowledge/sentences.ts';
import { createLibrary, loadLibrary } from '../../src/library.ts';
import { documentOf, realLibrary } from '../support.ts';

const library = await realLibrary();
const ask = (text: string, top = 3, within?: string) =>
  answer(text, library.index, { top, within });
const quotesOf = (text: string, top = 3, within?: string) =>
  ask(text, top, within).quotes.map(({ passage, quote }) => slice(passage.document, quote));

const MOLDOVA = 'Moldova received 458,000 doses of vaccines from the United States';
const NOT_APPROVED = 'neither the WHO nor the EU approved Russian vaccines';

describe('the first quote answers', () => {
  it.each([
    ['How many doses did Ukraine get from the US?', 'almost 6.7 million doses'],
    ['Скільки доз вакцини отримала Україна від США?', 'almost 6.7 million doses'],
    ['Сколько доз вакцины получила Украина от США?', 'almost 6.7 million doses'],
    ['How many doses did Moldova receive?', MOLDOVA],
    ['how many doses did modlova recieve', MOLDOVA],
    ['458000 doses', MOLDOVA],
    ['doses for Armenia', 'Armenia received 306,000 doses'],
    ['How much money did Washington give to COVAX?', '$4 billion was allocated (Madhani, 2021)'],
    ['Did the WHO or the EU approve Russian vaccines?', NOT_APPROVED],
    ['does sputnik need special storage', 'does not have special conditions for transportation'],
    ['When did the plane land in New York?', 'On April 1st, a planeload of medical equipment'],
    ['Who is the spokeswoman of the Russian foreign ministry?', 'asked Maria Zakharova'],
    ['Where were masks for Estonia unloaded?', 'landed in Tallinn on April 2'],
    ['Який літак з масками приземлився в Таллінні?', 'landed in Tallinn on April 2'],
  ])('%s', (question, words) => {
    expect(ask(question).status).toBe('answered');
    expect(quotesOf(question)[0]).toContain(words);
  });

  it('is called related where another passage says nearly as much of it', () => {
    const question = 'Чи схвалила ВООЗ російські вакцини?';
    expect(ask(question).status).toBe('related');
    expect(quotesOf(question)[0]).toContain(NOT_APPROVED);
  });
});

describe('what the sources do not say is not answered', () => {
  it.each([
    ['How many doses did Japan receive from the United States?', ['Japan']],
    ['Скільки доз отримала Польща від Китаю?', []],
    ['What is the capital of France?', []],
    ['What did Angela Merkel say about vaccines?', ['Angela', 'Merkel']],
    ['When did the plane land in Berlin?', ['Berlin']],
    ['When did the WHO approve Sputnik V?', []],
    ['What is the population of New York?', ['population']],
    ['How many people caught the virus in Belarus?', ['caught']],
  ])('%s', (question, missing) => {
    const found = ask(question);
    expect(found.status).not.toBe('answered');
    expect(found.missing).toEqual(expect.arrayContaining(missing));
  });

  it.each(['quantum chromodynamics', 'рецепт борщу', '???', ''])(
    'and “%s” is not found at all',
    (question) => {
      expect(ask(question)).toMatchObject({ status: 'not-found', quotes: [], matched: [] });
    },
  );
});

describe('an answer', () => {
  it('counts the header that a row is shown with as held', () => {
    const table = '| load | memory |\n| --- | --- |\n| idle | 180 MB |\n| busy | 340 MB |\n';
    const { index } = createLibrary([documentOf(`# Sizes\n\n${table}`)]);
    const { matched, missing } = answer('memory when idle', index, { top: 1 });
    expect({ matched, missing }).toEqual({ matched: ['memory', 'idle'], missing: [] });
  });

  it('names the question’s own words, found and missing', () => {
    const { matched, missing } = ask('How many DOSES did Молдова get from Zamunda?');
    expect({ matched, missing }).toEqual({ matched: ['DOSES', 'Молдова'], missing: ['Zamunda'] });
  });

  it('counts a word as found when any quote that is shown holds it', () => {
    const question = 'ventilators and COVAX';
    expect(ask(question, 3).missing).toEqual([]);
    expect(ask(question, 1).missing).toHaveLength(1);
  });

  it('keeps to one source when told to', () => {
    const within = ask('coronavirus aid', 50, 'zaryn').quotes;
    expect(within.length).toBeGreaterThan(3);
    expect(new Set(within.map(({ passage }) => passage.document.id))).toEqual(new Set(['zaryn']));
    expect(ask('458,000 doses of vaccines', 3, 'zaryn').status).not.toBe('answered');
  });

  it('gives as many quotes as asked for, the best ones', () => {
    expect(quotesOf('vaccines', 5)).toHaveLength(5);
    expect(quotesOf('vaccines', 2)).toEqual(quotesOf('vaccines', 5).slice(0, 2));
  });

  it('quotes at most 60 words around the sentence that answers, 90 where a finding follows a claim', () => {
    for (const question of ['vaccines', 'Ukraine', 'аналіз впливу США', 'influence in the region'])
      for (const { passage, quote, sentence, claim } of ask(question, 50).quotes) {
        expect(quote.start).toBeLessThanOrEqual(sentence.start);
        expect(quote.end).toBeGreaterThanOrEqual(sentence.end);
        const words = countWords(slice(passage.document, quote));
        const least = countWords(slice(passage.document, sentence));
        expect(words).toBeLessThanOrEqual(Math.max(claim ? 90 : QUOTE_WORDS, least));
      }
  });

  it('is the same from the same sources, however often they are read', async () => {
    const again = await loadLibrary('knowledge');
    const plain = (question: string, { index }: typeof library) =>
      answer(question, index, { top: 50 }).quotes.map(({ passage, quote, score }) => [
        passage.id,
        quote,
        score,
      ]);
    for (const question of ['vaccines for Moldova', 'вплив США', 'us'])
      expect(plain(question, again)).toEqual(plain(question, library));
  });

  it('never quote what holds none of the question’s words but in its document’s title', () => {
    const { index } = createLibrary([
      documentOf('The rain fell all day. They went home.', {
        id: 'a',
        title: 'Vaccines in Norland',
      }),
    ]);
    expect(answer('vaccines in Norland', index, { top: 3 }).quotes).toEqual([]);
    expect(answer('rain', index, { top: 3 }).quotes).toHaveLength(1);
  });
});
