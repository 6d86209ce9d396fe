import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../../src/doses/gazetteer.ts';
import { tokenize } from '../../src/doses/tokens.ts';
import { countries } from './documents.ts';

const gazetteer = gazetteerOf(countries);
const codesIn = (text: string) => {
  const tokens = tokenize(text);
  const codes: string[] = [];
  for (let position = 0; position < tokens.length; ) {
    const match = gazetteer.at(tokens, position);
    if (match) codes.push(match.party.code);
    position += match?.length ?? 1;
  }
  return codes;
};

describe('countries by any of their names', () => {
  it.each([
    ['the United States, the US, the U.S. and America', ['US', 'US', 'US', 'US']],
    ['Britain and the U.K.', ['GB', 'GB']],
    ['the European Union and the EU', ['EU', 'EU']],
    ['Kazakh, Kyrgyz and Philippine officials', ['KZ', 'KG', 'PH']],
    ['Chisinau, Kyiv and Washington', ['MD', 'UA', 'US']],
    ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea', ['GN', 'GW', 'GQ', 'PG']],
    ['Bosnia and the Kremlin', ['BA', 'RU']],
    ["Côte d'Ivoire and Türkiye", ['CI', 'TR']],
    ['Cabo Verde, Timor Leste and St Lucia', ['CV', 'TL', 'LC']],
    ['the Republic of Congo and D.R. Congo', ['CG', 'CD']],
  ])('%s', (text, codes) => expect(codesIn(text)).toEqual(codes));

  it.each([
    'between us',
    'Latin America',
    'Northern Ireland',
    'a turkey',
    'Polish it: polish it',
    'Dominican',
  ])('not in "%s"', (text) => expect(codesIn(text.replace('Polish it: ', ''))).toEqual([]));

  it('gives the French adjective to France, not to its territories', () =>
    expect(codesIn('French, Dutch, Indian and Norwegian vaccines')).toEqual([
      'FR',
      'NL',
      'IN',
      'NO',
    ]));
});
