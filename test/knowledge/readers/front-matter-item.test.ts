import { describe, expect, it } from 'vitest';
import { itemOf, shownText } from '../../../src/knowledge/readers/front-matter-item.ts';

const read = (fields: Record<string, unknown>, path = 'a.md') => itemOf(fields, path).item;

describe('front matter as a citation needs it', () => {
  it.each([
    ['its title', { title: ' Masks for **all** ' }, { title: 'Masks for all' }],
    [
      'a title with marks of HTML',
      { title: '<em>Masks</em> &amp; &#8216;aid&rsquo; for Array<T>' },
      { title: 'Masks & ‘aid’ for Array<T>' },
    ],
    ['a title that is a number', { title: 1984 }, { title: '1984' }],
    [
      'its date',
      { date: '2021-05-03T10:00:00+02:00' },
      { issued: { 'date-parts': [[2021, 5, 3]] } },
    ],
    [
      'its date by another name',
      { pubDate: 'May 3, 2021' },
      { issued: { 'date-parts': [[2021, 5, 3]] } },
    ],
    [
      'its authors',
      { authors: ['Jane Doe', { name: 'WHO' }] },
      { author: [{ family: 'Doe', given: 'Jane' }, { literal: 'WHO' }] },
    ],
    [
      'who speaks in it',
      { speakers: ['Jane Doe'] },
      { author: [{ family: 'Doe', given: 'Jane' }] },
    ],
    ['what it is about', { description: 'On masks.' }, { abstract: 'On masks.' }],
    [
      'its address',
      { permalink: '/masks/', canonical_url: 'https://example.org/masks' },
      { URL: 'https://example.org/masks' },
    ],
    [
      'where it was clipped',
      { source: 'https://example.org/masks' },
      { URL: 'https://example.org/masks' },
    ],
    ['its language', { lang: 'pt_BR' }, { language: 'pt-BR' }],
    ['its tags', { tags: ['masks', 'aid'] }, { keyword: 'masks, aid' }],
    ['its DOI', { doi: 'https://doi.org/10.1000/xyz' }, { DOI: '10.1000/xyz' }],
    [
      'what Quarto has it cited as',
      { title: 'T', citation: { type: 'article-journal', 'container-title': 'Vaccines' } },
      { type: 'article-journal', title: 'T', 'container-title': 'Vaccines' },
    ],
  ])('%s', (_, fields, item) => expect(read(fields)).toEqual(item));

  it.each([
    ['an address on its own site', { url: '/masks/', slug: 'masks' }],
    ['a day that is made up when the page is', { date: 'today' }],
    ['a date that can be read in two ways', { date: '03/05/2021' }],
    ['when it was changed', { lastmod: '2021-05-03' }],
    ['the name of an account', { authors: ['squidfunk', '@jane'] }],
    ['a language that is no tag', { language: 'English, mostly' }],
    ['what a template fills in', { title: '{{ site.title }}' }],
    ['nothing', { title: '', tags: [], description: null }],
  ])('but not %s', (_, fields) => expect(read(fields)).toEqual({}));

  it.each([
    ['_posts/2021-05-03-masks.md', true],
    ['site/blog/2021-05-03-masks/index.mdx', true],
    ['notes/2021-05-03-masks.md', false],
    ['_posts/masks.md', false],
  ])('the name %s states a date: %s', (path, states) =>
    expect('issued' in read({}, path)).toBe(states),
  );

  it('hands on the works that it lists', () => {
    const references = [{ id: 'a', title: 'A' }, 'b'];
    expect(itemOf({ references }, 'a.md').references).toEqual([{ id: 'a', title: 'A' }]);
  });
});

it('shows what a page has above its text, each word once', () => {
  const fields = { deck: 'Masks are here.', summary: 'Masks are here. They are free.', weight: 3 };
  expect(shownText(fields)).toEqual([
    { kind: 'paragraph', text: 'Masks are here. They are free.', lead: '' },
  ]);
});
