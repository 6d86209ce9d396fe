import { describe, expect, it } from 'vitest';
import { rank } from '../../src/answer/rank.ts';
import { listingOf } from '../../src/search/listing.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { libraryOf } from '../support.ts';

const LIST =
  '35. Simonsen L, Clarke MJ, Schonberger LB. Pandemic mortality. J Infect Dis 1998;178:53–60. 36. Frost WH. Influenza. Public Health Rep. 1919;34:1823–61. 37. Collins SD. Mortality. 1931;46:1909–37.';
const PROSE =
  'In the United States the mortality declined from 10.2 in the 1940s to 0.56 in the 1990s, and the pandemics of 1957–1958 and 1968–1969 were not remarkably different (Simonsen et al., 1998).';

describe('a list of references', () => {
  it('is told from prose that cites', () => {
    expect(listingOf(LIST)).toBeGreaterThan(0.7);
    expect(listingOf(PROSE)).toBeLessThan(0.5);
    expect(listingOf('Masks came in April. Nobody counted them.')).toBe(0);
    expect(listingOf('')).toBe(0);
  });

  it('comes after prose that holds as much', () => {
    const { index } = libraryOf({
      list: LIST,
      prose:
        'Pandemic mortality has many causes, as doctors of that time knew well from the wards.',
    });
    const [first] = rank(parseQuestion('pandemic mortality', index), index, { top: 2 });
    expect(first?.passage.document.id).toBe('prose');
  });
});
