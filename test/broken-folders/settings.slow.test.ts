import { expect, it } from 'vitest';
import { type Files, tell } from './tell.ts';

it.each<[string, Files, RegExp]>([
  [
    'aliases that are no JSON',
    { 'aliases.json': '[' },
    /^aliases\.json: expected JSON, found a mistake /,
  ],
  ['aliases of one word', { 'aliases.json': '[["US"]]' }, /^aliases\.json: 0: .*found \["US"\]$/],
  ['a style that is none', { 'styles/a.csl': '<html/>' }, /^styles\/a\.csl: expected a CSL style/],
  [
    'a collection that is no JSON',
    { 'collection.json': '{' },
    /^collection\.json: expected JSON, found a mistake /,
  ],
  [
    'a collection that is a list',
    { 'more/collection.json': '[]' },
    /^more\/collection\.json: expected fields, such as .*, found \[\]$/,
  ],
  [
    'an entry that cannot be read',
    { 'list.bib': '@book{a, file={more/good.txt}}' },
    /^list\.bib: a: expected /,
  ],
])('%s costs only itself', async (_, files, fault) => {
  const { titles, faults } = await tell(files);
  expect(titles).toEqual(['Good', 'good']);
  expect(faults).toEqual([expect.stringMatching(fault)]);
});
