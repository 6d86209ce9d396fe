import { describe, expect, it } from 'vitest';
import { source } from '../../commands/source.ts';
import { createLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { documentOf } from '../support.ts';
import { cite, real } from './cite.ts';

describe('suggestions', () => {
  const suggest = (typed: string, option = 'work', library = real, locale = 'en') =>
    source.suggest(option, typed, { library, messages: messagesFor(locale) });

  it('name author, year and title as they are typed', () => {
    expect(suggest('saari')[0]).toEqual({
      name: "Saari (2021), Russia's corona diplomacy and geoeconomic competition: A Sputnik moment?",
      value: 'doroshko-raikov/saari-2021',
    });
  });

  it('offer all works before anything is typed, the documents by their titles', () => {
    const all = suggest('');
    expect(all).toHaveLength(23);
    expect(all.map(({ name }) => name)).toContain('Żaryn (n.d.), StopFake');
    expect(suggest('', 'work', real, 'uk').map(({ name }) => name)).toContain(
      'Żaryn (б. д.), StopFake',
    );
  });

  it('lead back to the very work, whatever is offered', async () => {
    for (const { value } of suggest('')) {
      const { outcome, data } = await cite(value);
      expect(outcome).toBe('found');
      expect(data.id).toBe(value);
    }
  });

  it.each([
    ['', 9],
    ['vanc', 1],
    ['RIS', 1],
    ['chicago', 1],
    ['nothing', 0],
  ])('of styles for “%s”: %i', (typed, count) =>
    expect(suggest(typed, 'style')).toHaveLength(count),
  );

  it('keep Discord’s limits, and still lead back to the work', async () => {
    const references = Array.from({ length: 40 }, (_, at) => ({
      id: `${'long-id-'.repeat(20)}${at}`,
      type: 'book',
      title: `Number ${at} ${'🦠 of many '.repeat(30)}`,
    }));
    const document = { ...documentOf('Text.', { id: 'many', title: 'Many' }), references };
    const library = createLibrary([document], { styles: real.bibliography.styles });
    const offered = suggest('number', 'work', library);
    expect(offered).toHaveLength(25);
    expect(new Set(offered.map(({ value }) => value)).size).toBe(25);
    for (const { name, value } of offered) {
      expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
      const { data } = await cite(value, 'ris', 'en', library);
      expect(data.csl).toMatchObject({ title: expect.stringMatching(/^Number/) });
    }
  });
});
