import { expect, it } from 'vitest';
import { messagesFor } from '../../src/reply/messages/index.ts';

it.each([
  ['uk', 'uk'],
  ['uk-UA', 'uk'],
  ['en-GB', 'en'],
  ['de', 'en'],
  [null, 'en'],
  [undefined, 'en'],
])('a reader of %s is spoken to in %s', (locale, language) => {
  expect(messagesFor(locale).locale).toBe(language);
});

it.each([
  [1, 'У бібліотеці 1 джерело'],
  [2, 'У бібліотеці 2 джерела'],
  [5, 'У бібліотеці 5 джерел'],
  [21, 'У бібліотеці 21 джерело'],
])('counts %i in Ukrainian: %s', (count, text) => {
  expect(messagesFor('uk').sources.title(count)).toBe(text);
});
