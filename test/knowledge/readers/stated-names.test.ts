import { describe, expect, it } from 'vitest';
import { statedNames } from '../../../src/knowledge/readers/stated-names.ts';

const person = (given: string, family: string) => ({ family, given });

describe('the names that a field states', () => {
  it.each([
    ['Jane Doe', [person('Jane', 'Doe')]],
    ['By Jane Doe and John Q. Smith', [person('Jane', 'Doe'), person('John Q.', 'Smith')]],
    [
      'Jane Doe, John Smith & Ann Lee',
      [person('Jane', 'Doe'), person('John', 'Smith'), person('Ann', 'Lee')],
    ],
    ['Doe, Jane', [person('Jane', 'Doe')]],
    ['Doe, Jane; Smith, John', [person('Jane', 'Doe'), person('John', 'Smith')]],
    ['Dr. Ludwig van Beethoven', [person('Ludwig', 'van Beethoven')]],
    ['Martin King, Jr.', [person('Martin', 'King')]],
    ['Jane Doe, PSP', [person('Jane', 'Doe')]],
    ['Jane Doe, R.D.', [person('Jane', 'Doe')]],
    [{ name: 'Jane Doe, CEPF®' }, [person('Jane', 'Doe')]],
    [{ name: 'Jane Doe, Ph.D.' }, [person('Jane', 'Doe')]],
    ['DOE, JANE', [person('JANE', 'DOE')]],
    ['Jane Doe <jane@example.org>', [person('Jane', 'Doe')]],
    ['Олена Коваленко та Іван Франко', [person('Олена', 'Коваленко'), person('Іван', 'Франко')]],
    ['Ministry of Health', [{ literal: 'Ministry of Health' }]],
    ['Food and Drug Administration', [{ literal: 'Food and Drug Administration' }]],
    ['The Turing Way Community', [{ literal: 'The Turing Way Community' }]],
    ['Plato', [{ literal: 'Plato' }]],
    [
      ['Jane Doe', 'John Smith'],
      [person('Jane', 'Doe'), person('John', 'Smith')],
    ],
    [[{ name: 'Jane Doe', affiliation: 'MIT' }], [person('Jane', 'Doe')]],
    [[{ name: { family: 'Doe', given: 'Jane' } }], [person('Jane', 'Doe')]],
    [{ jane: { name: 'Jane Doe' } }, [person('Jane', 'Doe')]],
    [{ literal: 'WHO' }, [{ literal: 'WHO' }]],
  ])('%j', (value, names) => expect(statedNames(value)).toEqual(names));

  it.each([
    'jdoe',
    '@jane',
    'jane-doe',
    'https://example.org/jane',
    '{{ author }}',
    '',
    null,
    5,
    ['squidfunk'],
  ])('none in %j', (value) => expect(statedNames(value)).toEqual([]));
});
