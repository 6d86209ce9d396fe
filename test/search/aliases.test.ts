import { describe, expect, it } from 'vitest';
import { listCountries } from '../../src/knowledge/countries.ts';
import { languageOf } from '../../src/knowledge/language.ts';
import { AliasGroups, createAliases } from '../../src/search/aliases.ts';
import { toTerms } from '../../src/search/terms.ts';
import { realLibrary } from '../support.ts';

const { index } = await realLibrary();

const keysOf = (text: string, aliases = index.aliases) => {
  const terms = toTerms(text, languageOf(text, 'en'));
  const keys: string[] = [];
  for (let position = 0; position < terms.length; ) {
    const match = aliases.at(terms, position);
    if (match) keys.push(match.key);
    position += match?.length ?? 1;
  }
  return keys;
};

describe('words of any language for one thing share a key', () => {
  it.each([
    [
      '=US',
      'US|U.S.|USA|the us|United States|the United States of America|America|American|Americans|Washington|США|Сполучені Штати|Сполучених Штатів|американська|Соединённые Штаты|американский',
    ],
    [
      '=RU',
      'Russia|Russia’s|Russian|the Russian Federation|Moscow|Kremlin|Росія|Росії|Росією|російський|РФ|Россия|России|Москва',
    ],
    ['=UA', 'Ukraine|Ukrainian|Kyiv|Україна|України|Україні|Украина|украинский'],
    ['=MD', 'Moldova|Moldovan|Молдова|Молдови|Молдавия'],
    ['=GE', 'Georgia|Georgian|Грузія|Грузии'],
    ['=KG', 'Kyrgyzstan|Kyrgyz|Киргизстан|Киргизия'],
    ['=BY', 'Belarus|Belarusian|Білорусь|Білорусі|Беларусь|Белоруссия'],
  ])('%s', (key, spellings) => {
    for (const spelling of spellings.split('|'))
      expect([spelling, ...keysOf(spelling)]).toEqual([spelling, key]);
  });

  it.each([
    'WHO|World Health Organization|World Health Organisation|ВООЗ|ВОЗ',
    'EU|European Union|ЄС|Європейський Союз|ЕС',
    'UN|U.N.|United Nations|ООН',
    'COVAX|КОВАКС',
    'vaccine|jab|shot|вакцина|вакцини|вакцинами|прививка',
    'dose|doses|доза|доз|дози',
    'PPE|personal protective equipment|ЗІЗ',
    'mask|masks|маска|масок',
    'ventilator|ventilators|апарат ШВЛ',
  ])('%s', (spellings) => {
    const keys = spellings.split('|').map((spelling) => keysOf(spelling));
    expect(keys[0]).toHaveLength(1);
    for (const [at, key] of keys.entries())
      expect([spellings.split('|')[at], key]).toEqual([spellings.split('|')[at], keys[0]]);
  });
});

describe('an alias', () => {
  it('is the longest one that begins there', () => {
    const aliases = createAliases(
      [
        ['States', 'Union'],
        ['bank', 'shore'],
        ['World Bank', 'lender'],
      ],
      listCountries(),
    );
    expect(keysOf('the United States', aliases)).toEqual(['=US']);
    expect(keysOf('the States', aliases)).toEqual(['=states']);
    expect(keysOf('World Bank', aliases)).toEqual(['=world bank']);
    expect(keysOf('the bank', aliases)).toEqual(['=bank']);
  });

  it('is a shorter one where a longer one breaks off', () => {
    const aliases = createAliases(
      [
        ['States', 'Union'],
        ['World Bank Group', 'WBG'],
      ],
      [],
    );
    expect(keysOf('World Bank of the States', aliases)).toEqual(['=states']);
    expect(['world', 'state', 'bank'].map(aliases.open)).toEqual([true, true, false]);
  });

  it('joins the country that a group names', () => {
    const aliases = createAliases([['Foggy Bottom', 'Washington', 'США']], listCountries());
    expect(keysOf('Foggy Bottom', aliases)).toEqual(['=US']);
  });

  it.each(['us of it', 'it was in them', 'who can be so', 'нам от них'])(
    'is no word that only links: %s',
    (text) => expect(keysOf(text)).toEqual([]),
  );
});

it.each([
  [[['US']], 'a group of one'],
  [[['US', '']], 'an empty alias'],
  [[['US', 'x'.repeat(81)]], 'an endless alias'],
  [['US'], 'no group'],
])('refuses %j: %s', (groups, _) => expect(AliasGroups.safeParse(groups).success).toBe(false));
