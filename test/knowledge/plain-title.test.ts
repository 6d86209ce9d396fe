import { expect, it } from 'vitest';
import { plainTitle } from '../../src/knowledge/plain-title.ts';

it.each([
  ['mRNA in <i>E. coli</i>', 'mRNA in E. coli'],
  ['Burning CO<sub>2</sub> at 10<sup>6</sup> K', 'Burning CO₂ at 10⁶ K'],
  ['At 10<sup>−3</sup> of the 19<sup>th</sup> century', 'At 10⁻³ of the 19th century'],
  ['A <span class="nocase">COVID</span> year', 'A COVID year'],
  ['{World} of {{Tea}}', 'World of Tea'],
  ['If a < b and b > c', 'If a < b and b > c'],
  ['Plain', 'Plain'],
])('%s reads as %s', (title, plain) => expect(plainTitle(title)).toBe(plain));
