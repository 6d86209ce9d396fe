import { expect, it } from 'vitest';
import { shorten } from '../../src/reply/shorten.ts';

it.each([
  ['one two', 7, 'one two'],
  ['one two three', 9, 'one two…'],
  ['one two three four', 17, 'one two three…'],
  ['one', 2, 'o…'],
  ['🦠🦠', 3, '🦠…'],
  ['🦠🦠', 2, '…'],
  ['', 5, ''],
])('%j in %i characters is %j', (text, limit, short) => expect(shorten(text, limit)).toBe(short));

it('keeps every limit', () => {
  const text = 'Diplomacy as an 🦠 Instrument of 🦠🦠🦠 Rivalry';
  for (let limit = 1; limit <= text.length; limit++) {
    const short = shorten(text, limit);
    expect(short.length).toBeLessThanOrEqual(limit);
    expect(short).not.toMatch(/\p{Cs}/u);
  }
});
