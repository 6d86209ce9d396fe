import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/discord/question-in.ts';

describe('what is asked of nobody by name', () => {
  it.each([
    ['How many doses did Moldova receive?', 'How many doses did Moldova receive?'],
    ['Good paper. Who received ventilators? I forgot.', 'Who received ventilators?'],
    ['I wonder. how many doses did Georgia get?', 'how many doses did Georgia get?'],
    ['who donated vaccines to Georgia', 'who donated vaccines to Georgia'],
    ['Did the US give masks to Estonia? 🤔', 'Did the US give masks to Estonia?'],
    ['<:mask:123456789012345678> Who donated masks?', 'Who donated masks?'],
    ['Скільки доз отримала Молдова', 'Скільки доз отримала Молдова'],
    ['What is COVAX?', 'What is COVAX?'],
    ['Хто отримав маски?', 'Хто отримав маски?'],
    ['Сколько доз получила Грузия?', 'Сколько доз получила Грузия?'],
  ])('is found: %s', (message, question) => {
    expect(questionIn(message)).toBe(question);
  });

  it.each([
    ['what is stated', 'Moldova received 458,000 doses.'],
    ['what is asked of a person', 'Do you know who received masks?'],
    ['what people ask of themselves', 'Where are we going tonight?'],
    ['small talk', 'Good morning, all right?'],
    ['what has one word that everybody uses', 'how much does it cost?'],
    ['a word or two', 'Moldova? Really?'],
    ['astonishment', 'Moldova received that many doses???'],
    ['what only begins like one', 'Who cares about doses.'],
    ['a subordinate clause', 'коли я був малим'],
    ['what is quoted', '> Who received ventilators?\nGood one.'],
    ['code', '```\nwho received ventilators?\n```'],
    ['an address', 'https://example.org/who-received?masks=1'],
    ['nothing', ''],
  ])('is not: %s', (_, message) => {
    expect(questionIn(message)).toBe(null);
  });

  it('that is longer than /ask takes is left alone', () => {
    expect(questionIn(`Who received ${'very '.repeat(120)}good ventilators?`)).toBe(null);
  });
});
