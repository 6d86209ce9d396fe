import { expect, it } from 'vitest';
import { createQuoteFinder } from '../../src/quotes/find-quote.ts';
import { readSources } from '../citations/sources.ts';
import { growth } from '../growth.ts';

const finder = createQuoteFinder(await readSources());

it.each([
  ['one word', 'the ', ''],
  ['one letter', 'a ', ''],
  ['dots', '… ', ''],
  ['words and dots', 'the … ', ''],
  ['marks', '"', ''],
  ['stars', '*', ''],
  ['brackets', '[a](', ''],
  ['spaces', ' ', ''],
  ['broken words', 'a-\n', ''],
  ['a word and marks', '"', '', 'the '],
  ['marks and a word', '“', ' the'],
  ['marks between words', '"', ' pandemic', 'the '],
  ['dashes and dots', '-… ', ''],
  ['links unclosed', '[a](https:', ''],
  ['escapes', '\\*', ''],
])('%s are looked for in a time that grows with their length', (_, bit, after, before = '') => {
  const look = (length: number) => finder.find(before + bit.repeat(length / bit.length) + after);
  expect(growth(6000, look)).toBeLessThan(120);
});
