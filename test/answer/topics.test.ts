import { expect, it } from 'vitest';
import { findTopics } from '../../src/answer/topics.ts';
import { libraryOf } from '../support.ts';

const topicsOf = (texts: Readonly<Record<string, string>>) =>
  findTopics(libraryOf(texts).index.passages);

it('what a text says most often side by side comes first, as it is written there', () => {
  const [first] = topicsOf({
    a: 'Rain fell. The Soft Power of rain. Soft power is a power that is soft.',
  });
  expect(first).toBe('Soft Power');
});

it('texts take turns, and no two topics share a word', () => {
  const topics = topicsOf({ a: 'Red wine. Red wine. White wine.', b: 'Green tea. White tea.' });
  expect(topics).toEqual(['Red wine', 'Green tea', 'White']);
});

it('words that a sign or a common word parts are no pair', () => {
  const topics = topicsOf({ a: 'Masks, gloves and gowns.' });
  expect(topics).toEqual(['Masks', 'gloves', 'gowns']);
});

it('nothing is made of figures and single letters', () => {
  expect(topicsOf({ a: '5 x 10 in 2021.' })).toEqual([]);
});
