import { expect, it } from 'vitest';
import { CYRILLIC, described, type Files, tell } from './tell.ts';

it.each<[string, Files, RegExp]>([
  ['that is no JSON', described('{"type":'), /^a\/source\.json: expected JSON, found a mistake /],
  [
    'in an old encoding',
    { ...described(''), 'a/source.json': CYRILLIC },
    /^a\/source\.json: expected UTF-8/,
  ],
  [
    'of several works',
    described('[{}, {}]'),
    /^a\/source\.json: expected an object that describes the source/,
  ],
  [
    'that is a word',
    described('"A"'),
    /^a\/source\.json: expected an object that describes the source, found "A"$/,
  ],
  [
    'with a number for a title',
    described('{"title": 5}'),
    /^a\/source\.json: title: expected string, found number$/,
  ],
  [
    'with an author in words',
    described('{"author": "Ann"}'),
    /^a\/source\.json: author: expected array, found string$/,
  ],
  [
    'with a bare date',
    described('{"issued": "2021"}'),
    /^a\/source\.json: issued: expected object, found string$/,
  ],
  [
    'with a wrong address',
    described('{"URL": "javascript:alert(1)"}'),
    /^a\/source\.json: URL: expected an http or https address/,
  ],
  [
    'with a language in words',
    described('{"language": "English"}'),
    /^a\/source\.json: language: expected a BCP 47 tag such as "en"/,
  ],
])('a source.json %s costs what it says there', async (_, files, fault) => {
  const { titles, faults } = await tell(files);
  expect(titles).toEqual(['A', 'Good', 'good']);
  expect(faults).toEqual([expect.stringMatching(fault)]);
});
