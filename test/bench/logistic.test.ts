import { expect, it } from 'vitest';
import { type Example, learnLogistic, likelihood } from './logistic.ts';

const examples = Array.from({ length: 400 }, (_, at): Example => {
  const says = (at % 20) / 20;
  const idle = (at % 7) / 7;
  // The odds are those of 6 × says − 3, to the nearest of 20 copies.
  const share = 1 / (1 + Math.exp(3 - 6 * says));
  return { parts: [says, idle], isSo: Math.floor(at / 20) / 20 < share, weight: 1 };
});

it('learns the odds that made the examples, and that the other part says hardly anything', () => {
  const learnt = learnLogistic(examples);
  expect(learnt.coefficients[0]).toBeGreaterThan(4);
  expect(Math.abs(learnt.coefficients[1]!)).toBeLessThan(1);
  expect(likelihood(learnt, [0.5, 0.5])).toBeCloseTo(0.5, 1);
  expect(likelihood(learnt, [0.9, 0.5])).toBeGreaterThan(0.85);
});

it('an example that does not count changes nothing', () => {
  const odd: Example = { parts: [1, 1], isSo: false, weight: 0 };
  expect(learnLogistic([...examples, odd])).toEqual(learnLogistic(examples));
});
