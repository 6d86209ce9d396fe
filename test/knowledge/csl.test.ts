import { expect, it } from 'vitest';
import { ReferenceList, SourceItem, urlOf, yearOf } from '../../src/knowledge/csl.ts';

it('takes what Zotero exports, and keeps what we do not read', () => {
  const exported = {
    id: 'http://zotero.org/users/1/items/A',
    type: 'article-journal',
    title: 'Vaccine Diplomacy',
    author: [{ family: 'Filipović', given: 'Aleksandra', 'non-dropping-particle': 'de' }],
    issued: { 'date-parts': [['2024', 3]], season: '1' },
    volume: '75',
    issue: 1190,
    page: '57-90',
    DOI: '10.18485/iipe_mp.2024.75.1190.3',
    URL: 'https://doi.org/10.18485/iipe_mp.2024.75.1190.3',
    language: 'en-GB',
    accessed: { 'date-parts': [[2024, 5, 1]] },
    'citation-key': 'filipovic2024',
  };
  expect(SourceItem.parse(exported)).toEqual(exported);
});

it.each([
  [{ issued: { 'date-parts': [[2021, 3, 8]] } }, '2021'],
  [{ issued: { 'date-parts': [['2021']] } }, '2021'],
  [{ issued: { raw: '8 March 2021' } }, '2021'],
  [{ issued: { literal: 'spring' } }, null],
  [{}, null],
])('the year of %j is %j', (item, year) => {
  expect(yearOf(SourceItem.parse({ type: 'book', ...item }))).toBe(year);
});

it.each([
  [{ DOI: 'https://doi.org/10.1234/a' }, 'https://doi.org/10.1234/a'],
  [{ DOI: '10.1/a', URL: 'https://a.org' }, null],
  [{ DOI: '10.1234/a b' }, null],
  [{ DOI: '10.1234/ä', URL: 'https://a.org' }, 'https://doi.org/10.1234/%C3%A4'],
  [{ URL: 'https://a.org/x_(y)' }, 'https://a.org/x_(y)'],
  [{}, null],
])('%j is followed at %j', (item, url) => {
  const parsed = SourceItem.safeParse({ type: 'book', ...item });
  expect(parsed.success ? urlOf(parsed.data) : null).toBe(url);
});

it.each([
  ['en-GB', true],
  ['zh-Hant-TW', true],
  ['tlh', true],
  ['English', false],
  ['EN', false],
  ['en_GB', false],
  ['en-a1', false],
  ['en-ab-cd', false],
])('is %s a language tag: %s', (language, isTag) => {
  expect(SourceItem.safeParse({ type: 'book', language }).success).toBe(isTag);
});

it('takes a reference whose language is what somebody typed into Zotero', () => {
  const [reference] = ReferenceList.parse([{ id: 7, type: 'book', language: 'English (UK)' }]);
  expect(reference).toEqual({ id: '7', type: 'book', language: 'English (UK)' });
});

it.each([
  'ftp://a.org',
  'javascript:alert(1)',
  'https://a.org/ b',
  'https://a.org/\u001b[31m',
  'https://a.org/\n# x',
])('refuses %j as an address, which a click or a terminal would have to trust', (URL) => {
  expect(SourceItem.safeParse({ type: 'book', URL }).success).toBe(false);
});
