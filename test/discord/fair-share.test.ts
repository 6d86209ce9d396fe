import { expect, it } from 'vitest';
import { fairShare } from '../../src/discord/fair-share.ts';

it.each([
  [
    'takes what it needs when there is room for all',
    [100, 200, 300],
    600,
    Number.POSITIVE_INFINITY,
  ],
  ['is even among those who all need more', [500, 500, 500], 600, 200],
  ['leaves to the long what the short do not need', [100, 900, 200], 900, 600],
  ['of no room is nothing', [100], 0, 0],
])('a fair share %s', (_, needs, room, share) => {
  expect(fairShare(needs, room)).toBe(share);
});
