import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, parseQuestion } from '../../src/search/question.ts';
import { libraryOf, realLibrary } from '../support.ts';

const { index } = await realLibrary();
const wordsOf = (text: string) => parseQuestion(text, index).concepts.map(({ words }) => words);

describe('a question speaks of', () => {
  it.each([
    ['How many doses did Moldova receive?', ['doses', 'Moldova', 'receive']],
    [
      'Скільки доз вакцини отримала Україна від США?',
      ['доз', 'вакцини', 'отримала', 'Україна', 'США'],
    ],
    ['Сколько доз получила Молдова?', ['доз', 'получила', 'Молдова']],
    ['what did the World Health Organization approve', ['World Health Organization', 'approve']],
    ['Does Sputnik V need special storage?', ['Sputnik V', 'need', 'special', 'storage']],
    ['the us and the U.S. and Washington', ['us']],
    ['who told us of masks', ['masks']],
    ['what does the article say of masks', ['masks']],
    ['article', ['article']],
    ['What does the acronym WHO stand for?', ['WHO']],
    ['where does the hospital stand', ['hospital', 'stand']],
    ['vaccine, vaccines, vaccinated', ['vaccine']],
    ['who is it', []],
    ['?!', []],
    ['', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('its own words, as ranges of it', () => {
    const text = '  Which  DOSES did Молдова get?';
    for (const { words, start, end } of parseQuestion(text, index).concepts)
      expect(text.slice(start, end)).toBe(words);
  });

  it('without what is invisible in a paste', () => {
    const { index } = libraryOf({ a: 'Vaccines came to Moldova.' });
    const { concepts } = parseQuestion('vac\u00adcines\u200b to \ufeffMoldova', index);
    expect(concepts.map(({ words }) => words)).toEqual(['vaccines', 'Moldova']);
  });

  it('most of what it says again', () => {
    const weight = (text: string) => parseQuestion(text, index).concepts[0]!.weight;
    expect(weight('masks of Moldova and masks')).toBe(1.5 * weight('masks of Moldova'));
  });

  it('no more than its beginning, when it has no end', () => {
    const text = `masks ${'x '.repeat(LONGEST_QUESTION)} ventilators`;
    expect(wordsOf(text)).toContain('masks');
    expect(wordsOf(text)).not.toContain('ventilators');
  });
});

describe('a question asks for', () => {
  it.each([
    ['How many doses?', 'number'],
    ['how much money', 'number'],
    ['Скільки доз?', 'number'],
    ['Сколько доз?', 'number'],
    ['When did it land?', 'date'],
    ['in what year', 'date'],
    ['Коли прибув літак?', 'date'],
    ['Who approved it?', 'name'],
    ['Хто схвалив?', 'name'],
    ['Where did it land?', 'place'],
    ['Куди летів літак?', 'place'],
    ['Why?', 'reason'],
    ['the whole somewhere', null],
    ['молоко', null],
  ])('%s → %s', (text, expects) =>
    expect(parseQuestion(text, index).expects?.name ?? null).toBe(expects),
  );
});

describe('a mistyped word', () => {
  const { index } = libraryOf({ a: 'Masks came to Moldova in vans.', b: 'Mass was held.' });
  const readAs = (text: string) =>
    parseQuestion(text, index).concepts.map((concept) => [concept.words, ...concept.readAs]);

  it('is read as a known one, and says so', () => {
    expect(readAs('maskss for Modlova')).toEqual([
      ['maskss', 'masks'],
      ['Modlova', 'moldova'],
    ]);
  });

  it('is no acronym', () => {
    expect(readAs('What is msks in Moldova?')[0]).toEqual(['msks', 'masks']);
    expect(readAs('What is MSKS in Moldova?')[0]).toEqual(['MSKS']);
  });

  it('that the library knows is not mistyped', () => {
    expect(readAs('mass')).toEqual([['mass']]);
  });

  it('weighs as much as one that is nowhere', () => {
    const [unknown, rare] = parseQuestion('chromodynamics Moldova', index).concepts;
    expect(unknown?.terms.size).toBe(0);
    expect(unknown?.weight).toBe(rare?.weight);
  });
});

describe('a name is told by its capital', () => {
  it.each([
    ['doses for Moldova', { doses: false, Moldova: true }],
    ['doses for moldova', { doses: false, moldova: true }],
    ['Zaragoza or the moon', { Zaragoza: false, moon: false }],
    ['doses for Zaragoza', { doses: false, Zaragoza: true }],
    ['Masks And Tests For Hospitals', { Masks: false, Tests: false, Hospitals: false }],
  ])('%s', (text, names) => {
    const { concepts } = parseQuestion(text, index);
    const found = concepts.map(({ words, isEssential }) => [words, isEssential]);
    expect(Object.fromEntries(found)).toEqual(names);
  });

  it('and so is what "how many" counts: no other word can stand for either', () => {
    const { concepts } = parseQuestion('how many masks were carried', index);
    const found = concepts.map(({ words, isEssential }) => [words, isEssential]);
    expect(Object.fromEntries(found)).toMatchObject({ masks: true, carried: false });
  });
});

it.each([
  ['When did the masks come?', 'date'],
  ['and when was that', 'date'],
  ['What did they compete over when it came to vaccines?', null],
])('knows whether a date is asked for: %s', (text, expected) => {
  expect(parseQuestion(text, libraryOf({ a: 'Masks came.' }).index).expects?.name ?? null).toBe(
    expected,
  );
});
