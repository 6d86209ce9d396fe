import { expect, it } from 'vitest';
import { listCountries } from '../../src/knowledge/countries.ts';

const countries = listCountries();

it('lists every country of ISO 3166-1 once, with its names', () => {
  const codes = countries.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThanOrEqual(249);
  for (const { code, names } of countries) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(names.some((name) => /\p{Script=Cyrillic}/u.test(name))).toBe(true);
  }
});

it.each([
  ['US', ['United States', 'United States of America', 'США', 'Сполучені Штати']],
  ['RU', ['Russia', 'Russian Federation', 'Росія', 'Россия']],
  ['UA', ['Ukraine', 'Україна', 'Украина']],
  ['MD', ['Moldova', 'Молдова']],
  ['KG', ['Kyrgyzstan', 'Киргизстан', 'Киргизия']],
])('knows %s by %j', (code, names) => {
  expect(countries.find((country) => country.code === code)?.names).toEqual(
    expect.arrayContaining(names),
  );
});

it('takes “American” for the United States before it takes it for their islands', () => {
  const american = countries.filter(({ demonyms }) => demonyms.includes('American'));
  expect(american[0]?.code).toBe('US');
});
