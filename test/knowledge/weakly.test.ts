import { expect, it } from 'vitest';
import { weakly } from '../../src/knowledge/weakly.ts';

it('is made when it is asked for, and stays the same as long as somebody holds it', () => {
  let made = 0;
  const get = weakly(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect(get()).toBe(get());
  expect(made).toBe(1);
});
