import { describe, expect, it } from 'vitest';
import { compareFigures, figuresIn } from '../../src/answer/stated-figures.ts';

const textsIn = (sentence: string) => figuresIn(sentence).map(({ text }) => text);

describe('the figures of a sentence', () => {
  it.each([
    ['Moldova received 458,000 doses of vaccines.', ['458,000 doses']],
    [
      'Tajikistan got more than 4.1 million doses and 12 freezers.',
      ['more than 4.1 million doses', '12 freezers'],
    ],
    ['Україна отримала майже 6,7 млн доз вакцини.', ['майже 6,7 млн доз']],
    ['About 69% of Ukrainians agree.', ['About 69% of Ukrainians']],
    ['The fund holds $300 billion in assets.', ['$300 billion in assets']],
  ])('“%s”', (sentence, figures) => expect(textsIn(sentence)).toEqual(figures));

  it.each([
    'It began in 2021 and ended soon.',
    'On 2 April it landed.',
    'They gave aid (Filipović, 2024, p. 64).',
    'COVID-19 vaccines came by air.',
    'Version 1.2.3 of it is out.',
  ])('are none in “%s”', (sentence) => expect(textsIn(sentence)).toEqual([]));
});

describe('figures of several sentences', () => {
  it('are alike where the number and its noun are', () => {
    const { alike, different } = compareFigures([
      'Moldova received 458,000 doses.',
      'The US gave 458,000 doses to it.',
    ]);
    expect(alike).toEqual([{ text: '458,000 doses', places: [1, 2] }]);
    expect(different).toEqual([]);
  });

  it('differ as they are stated: 0.5 million is not turned into 500,000', () => {
    const { alike, different } = compareFigures([
      'It got 500,000 doses.',
      'It got 0.5 million doses.',
    ]);
    expect(alike).toEqual([]);
    expect(different).toEqual([
      [
        { text: '500,000 doses', places: [1] },
        { text: '0.5 million doses', places: [2] },
      ],
    ]);
  });

  it('of one source alone, or of other things, are not compared', () => {
    const { alike, different } = compareFigures([
      'It got 5 planes and 7 planes.',
      'It got 9 ships.',
    ]);
    expect([alike, different]).toEqual([[], []]);
  });
});
