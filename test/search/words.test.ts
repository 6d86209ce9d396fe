import { describe, expect, it } from 'vitest';
import { foldWord, splitWords, wordsOf } from '../../src/search/words.ts';

describe('words stay whole', () => {
  it.each([
    ['almost 6.7 million doses', ['almost', '6.7', 'million', 'doses']],
    ['458,000 of 1,234,567.5', ['458,000', 'of', '1,234,567.5']],
    ['It cost 5.', ['It', 'cost', '5']],
    ['paid 1 250 000 euros, 458 000 more', ['paid', '1 250 000', 'euros', '458 000', 'more']],
    ['paid 12’345’678 francs', ['paid', '12’345’678', 'francs']],
    ['on May 12 300 people', ['on', 'May', '12', '300', 'people']],
    ['5kg and 3.5 km, 10МБ', ['5', 'kg', 'and', '3.5', 'km', '10МБ']],
    ['the U.S. and the U.N.,', ['the', 'U.S', 'and', 'the', 'U.N']],
    ['Russia’s d’Ivoire o’clock', ['Russia’s', 'd’Ivoire', 'o’clock']],
    ['м’яка сила', ['м’яка', 'сила']],
    ['post-Soviet COVID-19', ['post', 'Soviet', 'COVID', '19']],
    [
      'an e-mail, v-if:a-t-il x-to-y T-cell',
      ['an', 'e-mail', 'v-if', 'a', 't', 'il', 'x', 'to', 'y', 'T', 'cell'],
    ],
    ['(mRNA) «вакцина», “jab”', ['mRNA', 'вакцина', 'jab']],
    ['Filipovic\u0301', ['Filipovic\u0301']],
    ['???', []],
    ['', []],
  ])('%s', (text, words) => {
    const found = splitWords(text);
    expect(found.map((word) => word.text)).toEqual(words);
    expect(wordsOf(text)).toEqual(words);
    for (const { text: word, start, end } of found) expect(text.slice(start, end)).toBe(word);
  });

  it('in Korean as pairs of syllables that overlap', () => {
    const text = '서울에서 온 백신';
    const words = splitWords(text);
    expect(words.map((word) => word.text)).toEqual(['서울', '울에', '에서', '온', '백신']);
    expect(wordsOf(text)).toEqual(words.map((word) => word.text));
    for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
  });

  it('also where a script does not part them', () => {
    expect(splitWords('疫苗外交').length).toBeGreaterThan(1);
    expect(wordsOf('疫苗外交')).toEqual(splitWords('疫苗外交').map(({ text }) => text));
    expect(
      splitWords('疫苗外交')
        .map(({ text }) => text)
        .join(''),
    ).toBe('疫苗外交');
  });
});

describe('spellings of one word fold to the same', () => {
  it.each([
    ['case', ['Vaccine', 'VACCINE', 'vaccine']],
    ['a possessive', ['Russia', 'Russia’s', "Russia's"]],
    ['points of an acronym', ['US', 'U.S.', 'U.S', 'us']],
    ['diacritics of Latin letters', ['Żaryn', 'zaryn', 'ŻARYN']],
    ['groups of thousands', ['458,000', '458000']],
    ['a decimal comma', ['6,7', '6.7']],
    ['apostrophes', ['м’яка', "м'яка", 'мʼяка', 'мяка']],
    ['a letter’s hyphen', ['e-mail', 'email']],
    ['the Russian ё', ['надёжный', 'надежный']],
    ['full-width letters', ['ＥＵ', 'EU']],
    ['Polish and Danish letters', ['Łódź', 'Lodz']],
    ['sharp s', ['Weiß', 'Weiss']],
    ['groups of a number', ['1 250 000', '1,250,000', '1.250.000', '1’250’000', "1'250'000"]],
    ['figures of other scripts', ['١٢٣', '۱۲۳', '१२३', '123']],
    ['Maltese letters', ['Ħal', 'Hal']],
    ['an ordinal in figures', ['2nd', 'second']],
    ['ligatures of typesetting', ['oﬃce', 'office']],
  ])('%s', (_, words) => expect(new Set(words.map(foldWord)).size).toBe(1));

  it.each([
    ['letters of Ukrainian', ['її', 'ии']],
    ['й and и', ['мій', 'мии']],
    ['a decimal and a whole number', ['6.7', '67']],
    ['a raised figure and a plain one', ['10⁶', '106']],
    ['other decimals', ['6.7', '6.70']],
  ])('but not %s', (_, words) => expect(new Set(words.map(foldWord)).size).toBe(words.length));

  it('every word is a word, also those that objects know', () =>
    expect(['constructor', 'toString', '__proto__'].map(foldWord)).toEqual([
      'constructor',
      'tostring',
      '__proto__',
    ]));
});
