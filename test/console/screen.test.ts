import { expect, it } from 'vitest';
import { screenOf } from '../../src/console/screen.ts';

it.each([
  ['a terminal', { isTTY: true, columns: 120 }, {}, { columns: 120, hasColours: true }],
  [
    'NO_COLOR',
    { isTTY: true, columns: 120 },
    { NO_COLOR: '1' },
    { columns: 120, hasColours: false },
  ],
  [
    'an empty NO_COLOR',
    { isTTY: true, columns: 9 },
    { NO_COLOR: '' },
    { columns: 9, hasColours: true },
  ],
  ['a pipe', {}, {}, { columns: 80, hasColours: false }],
])('%s', (_, stream, environment, screen) => {
  expect(screenOf(stream as Parameters<typeof screenOf>[0], environment)).toEqual(screen);
});
