import { describe, expect, it } from 'vitest';
import { typedItem } from '../../src/shelf/typed-item.ts';

describe('what somebody types of a source', () => {
  it('becomes what a citation is made of', () => {
    const typed = {
      title: ' Tea in London ',
      author: 'Olena Kovalenko; Ivan Franko',
      date: '1 March 2024',
      url: 'https://example.org/tea',
      publisher: 'The Tea House',
      language: 'EN_gb',
    };
    expect(typedItem(typed)).toEqual({
      item: {
        title: 'Tea in London',
        author: [
          { family: 'Kovalenko', given: 'Olena' },
          { family: 'Franko', given: 'Ivan' },
        ],
        issued: { 'date-parts': [[2024, 3, 1]] },
        URL: 'https://example.org/tea',
        publisher: 'The Tea House',
        language: 'en-GB',
      },
      wrong: [],
    });
  });

  it('keeps a body whole', () => {
    expect(typedItem({ author: 'Ministry of Health, Kyiv' }).item.author).toEqual([
      { literal: 'Ministry of Health, Kyiv' },
    ]);
  });

  it.each([
    ['{Gemeente Heerlen}', [{ literal: 'Gemeente Heerlen' }]],
    [
      'Kovalenko, Olena; { Red Cross }',
      [{ family: 'Kovalenko', given: 'Olena' }, { literal: 'Red Cross' }],
    ],
    ['{ }', undefined],
  ])('keeps whole what stands in braces: %s', (author, names) => {
    expect(typedItem({ author }).item.author).toEqual(names);
  });

  it('says nothing where it is blank', () => {
    expect(typedItem({ title: '  ', date: '' })).toEqual({ item: {}, wrong: [] });
  });

  it.each([
    ['date', '03/05/2021'],
    ['date', 'yesterday'],
    ['url', 'javascript:alert(1)'],
    ['url', 'file:///etc/passwd'],
    ['url', 'example.org'],
    ['author', '@jane'],
    ['language', 'English, I think'],
  ] as const)('is told when it is no %s: %s', (name, text) => {
    expect(typedItem({ [name]: text, title: 'Tea' })).toEqual({
      item: { title: 'Tea' },
      wrong: [name],
    });
  });
});
