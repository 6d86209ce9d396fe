import { expect, it } from 'vitest';
import type { Language } from '../../src/knowledge/language.ts';
import { createLibrary } from '../../src/library.ts';
import { createCompounds } from '../../src/search/compounds.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { stem } from '../../src/search/stems.ts';
import { documentOf } from '../support.ts';

const words = [
  'Impfstoff',
  'Lieferung',
  'Impfstofflieferungen',
  'Frieden',
  'Vertrag',
  'Friedensvertrag',
  'Amt',
  'Erde',
];
const known = new Set(words.map((word) => stem(word, 'de')));
const compounds = createCompounds(
  () => known,
  (term) => (known.has(term) ? 1 : 0),
);

it.each<[string, Language, string[]]>([
  ['impfstoffvertrag', 'de', ['impfstoff', 'vertrag']],
  ['friedenslieferung', 'de', ['fried', 'liefer']],
  ['vertrag', 'de', []],
  ['erdsatz', 'de', []], // no part of it is known, or none is long
  ['impfstoffvertrag', 'en', []],
])('%s in %s is made of %j', (word, language, parts) =>
  expect(compounds.partsOf(word, language)).toEqual(parts),
);

it.each<[string, string[]]>([
  ['Impfstoff', ['Impfstofflieferungen']],
  ['Lieferungen', ['Impfstofflieferungen']],
  ['Vertrag', ['Friedensvertrag']],
  ['Frieden', ['Friedensvertrag']],
])('%s is a part of %j', (word, whole) =>
  expect(compounds.holding(stem(word, 'de'), 'de')).toEqual(whole.map((one) => stem(one, 'de'))),
);

const german = (id: string, text: string) => documentOf(text, { id, title: '–', language: 'de' });
const { index } = createLibrary([
  german('a', 'Die Impfstofflieferungen kamen im Mai an. Die Verträge waren neu.'),
  german('b', 'Der Impfstoff wurde verkauft. Die Lieferung war im Krieg.'),
]);
const termsOf = (question: string) =>
  parseQuestion(question, index).concepts.map(({ words, terms }) => [words, ...terms.keys()]);

it('a question finds compounds by their parts, and parts by their compounds', () => {
  expect(termsOf('Wann kamen die Lieferungen an?')).toContainEqual([
    'Lieferungen',
    'impfstoffliefer',
    'liefer',
  ]);
  expect(termsOf('Was sagt die Impfstoffverträge?')).toContainEqual([
    'Impfstoffverträge',
    'impfstoff',
    'vertrag',
  ]);
});

it('nouns with a capital are no names in German, and its small words no English ones', () => {
  const { concepts } = parseQuestion('Wie war die Entlassung?', index);
  expect(concepts.map(({ words, isEssential }) => [words, isEssential])).toEqual([
    ['Entlassung', false],
  ]);
});
