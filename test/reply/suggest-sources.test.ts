import { expect, it } from 'vitest';
import { createLibrary } from '../../src/library.ts';
import { suggestSources } from '../../src/reply/suggest-sources.ts';
import { documentOf, realLibrary } from '../support.ts';

it.each([
  ['', ['doroshko-raikov', 'zaryn']],
  ['zary', ['zaryn']],
  ['ŻARYN', ['zaryn']],
  ['stopfake', ['zaryn']],
  ['diplomacy raik', ['doroshko-raikov']],
  ['diplomacy zaryn', []],
  ['nobody', []],
])('“%s” suggests %j', async (typed, ids) => {
  const found = suggestSources(typed, await realLibrary());
  expect(found.map(({ value }) => value)).toEqual(ids);
});

it('shows who and what', async () => {
  const [first] = suggestSources('zaryn', await realLibrary());
  expect(first?.name).toBe('Żaryn: StopFake');
});

it('keeps Discord’s limits: 25 entries of 100 characters', () => {
  const documents = Array.from({ length: 30 }, (_, at) =>
    documentOf('Text.', { id: `s${at}`, title: `${at} ${'🦠'.repeat(100)}` }),
  );
  const found = suggestSources('', createLibrary(documents));
  expect(found).toHaveLength(25);
  for (const { name } of found) expect(name.length).toBeLessThanOrEqual(100);
});
