import { describe, expect, it } from 'vitest';
import { readDoses } from '../../src/doses/read-doses.ts';
import { slice } from '../../src/knowledge/document.ts';
import { realLibrary } from '../support.ts';
import { countries, documentOf, mentionsIn } from './documents.ts';

describe('countries that get vaccines without a count', () => {
  it('are the named recipients', () =>
    expect(
      mentionsIn('The recipients of Russian vaccines were Belarus, Armenia and Kazakhstan.'),
    ).toEqual(['BY ← RU', 'AM ← RU', 'KZ ← RU']));

  it('are found at the end of a list of regions', () =>
    expect(
      mentionsIn('Russian vaccines were exported to Latin America, Asia and even Hungary.'),
    ).toEqual(['HU ← RU']));

  it('are those that share a count', () =>
    expect(mentionsIn('Poland sent 7 million doses to Ukraine and Egypt.')).toEqual([
      'UA ← PL',
      'EG ← PL',
    ]));

  it('are not those that have a count in the same sentence', () =>
    expect(mentionsIn('Poland sent vaccines to Ukraine: 7 million doses.')).toEqual([]));

  it.each([
    'Russia also supplied its own PPE and tests to Belarus.',
    'Russia sent no vaccines to Ukraine.',
    'Russia supplied vaccines to the occupied territories of Ukraine.',
    'The US criticised vaccine diplomacy in Serbia.',
    'Patients in Georgia received two doses.',
  ])('are none in: %s', (sentence) => expect(mentionsIn(sentence)).toEqual([]));
});

it('finds Hungary, Belarus and Kazakhstan in the sources of this repository', async () => {
  const { documents } = await realLibrary();
  const found = documents.flatMap((document) =>
    readDoses(document, countries).mentions.map(({ recipient, sentence }) => {
      expect(slice(document, sentence)).toContain(recipient.name);
      return recipient.code;
    }),
  );
  expect(found).toEqual(expect.arrayContaining(['HU', 'BY', 'KZ', 'TM', 'AZ']));
});

it('leaves facts to the facts', () => {
  const document = documentOf('Poland sent 7 million doses to Ukraine.');
  expect(readDoses(document, countries).facts).toHaveLength(1);
  expect(readDoses(document, countries).mentions).toEqual([]);
});
