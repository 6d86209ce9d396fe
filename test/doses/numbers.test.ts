import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/doses/numbers.ts';
import { readQualifier } from '../../src/doses/qualifiers.ts';
import { tokenize } from '../../src/doses/tokens.ts';

const numberIn = (text: string) => {
  const match = readNumber(tokenize(text), 0);
  return match?.value ?? null;
};

describe('a number as texts write it', () => {
  it.each([
    ['458,000', 458_000],
    ['6.7 million', 6_700_000],
    ['1 million 150 thousand', 1_150_000],
    ['348 thousand', 348_000],
    ['half a million', 500_000],
    ['one million', 1_000_000],
    ['a million', 1_000_000],
    ['1.2m', 1_200_000],
    ['300k', 300_000],
    ['2bn', 2_000_000_000],
    ['500 000', 500_000],
    ['3,000,000', 3_000_000],
    ['458.000', 458_000],
    ['1,5 million', 1_500_000],
    ['1.5-million', 1_500_000],
    ['12 lakh', 1_200_000],
    ['one and a half million', 1_500_000],
    ['a quarter of a million', 250_000],
    ['three quarters of a million', 750_000],
    ['three-quarters of a million', 750_000],
    ['a million and a half', 1_500_000],
    ['5 hundred thousand', 500_000],
    ['півтора мільйона', 1_500_000],
    ['26 млн 754 тисячі', 26_754_000],
    ['1,50,000', 150_000],
    ['twenty-five thousand', 25_000],
    ['two hundred and fifty thousand', 250_000],
    ['thirty million', 30_000_000],
    ['2 to 3 million', 3_000_000],
    ['5-6 million', 6_000_000],
  ])('%s', (text, value) => expect(numberIn(`${text} doses`)).toBe(value));

  it.each(['millions of', 'dozens of', 'a few', 'an', 'several hundred', 'no'])(
    '"%s" states none',
    (text) => expect(numberIn(`${text} doses`)).toBeNull(),
  );

  it('does not join a count and what follows "to"', () =>
    expect(numberIn('639 million to 117 countries')).toBe(639_000_000));
});

describe('what qualifies it', () => {
  it.each([
    ['almost 5,000', 'almost'],
    ['nearly 5,000', 'almost'],
    ['over 5,000', 'more than'],
    ['in excess of 5,000', 'more than'],
    ['approximately 5,000', 'about'],
    ['some 5,000', 'about'],
    ['up to 5,000', 'up to'],
    ['as many as 5,000', 'up to'],
    ['no fewer than 5,000', 'at least'],
    ['fewer than 5,000', 'less than'],
    ['an additional 5,000', null],
    ['handed over 5,000', null],
    ['only 5,000', null],
  ])('%s', (text, qualifier) => {
    const tokens = tokenize(text);
    expect(readQualifier(tokens, tokens.length - 1, 1)).toBe(qualifier);
  });
});
