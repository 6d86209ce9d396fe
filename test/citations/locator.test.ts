import { expect, it } from 'vitest';
import { formatLocator } from '../../src/citations/locator.ts';

it.each([
  [{ section: 'Conclusions', paragraph: 3, page: null }, 'Conclusions, para. 3'],
  [{ section: null, paragraph: 3, page: null }, 'para. 3'],
  [{ section: 'Conclusions', paragraph: null, page: null }, 'Conclusions'],
  [{ section: 'Conclusions', paragraph: 3, page: 12 }, 'p. 12'],
  [{ section: null, paragraph: null, page: null }, ''],
])('%j reads %j', (locator, expected) => expect(formatLocator(locator)).toBe(expected));

it('speaks Ukrainian when told how', () => {
  const messages = { paragraph: 'абз. {}', page: 'с. {}' };
  const locator = { section: 'Висновки', paragraph: 3, page: null };
  expect(formatLocator(locator, messages)).toBe('Висновки, абз. 3');
});
