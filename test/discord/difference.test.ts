import { expect, it } from 'vitest';
import { renderDifference } from '../../src/discord/difference.ts';
import type { Change } from '../../src/reply/reply.ts';

const kept = (text: string): Change => ({ kind: 'kept', text });
const removed = (text: string): Change => ({ kind: 'removed', text });
const added = (text: string): Change => ({ kind: 'added', text });
const long = 'the countries of the region '.repeat(60);

it('strikes out what the source says and shows in bold what the quote says instead', () => {
  const changes = [
    kept('Moldova received '),
    removed('458,000'),
    added('459,000'),
    kept(' doses.'),
  ];
  expect(renderDifference(changes)).toBe('Moldova received ~~458,000~~ **459,000** doses.');
});

it('shows whatever was pasted as text', () => {
  expect(renderDifference([added('@everyone **a**')])).toBe('**\\@everyone \\*\\*a\\*\\***');
});

it('keeps the changes of a long quote, and leaves out words far from them', () => {
  const shown = renderDifference([
    kept(long),
    removed('masks '),
    added('gowns '),
    kept(` ${long}`),
  ]);
  expect(shown.length).toBeLessThanOrEqual(1500);
  expect(shown).toMatch(/^the countries .* \\\[…\\\] .*region ~~masks ~~\*\*gowns \*\* the coun/);
});

it('shows the first of very many changes, and that there are more', () => {
  const changes = Array.from({ length: 200 }, (_, at) => [kept(long), removed(`${at} `)]).flat();
  const shown = renderDifference(changes);
  expect(shown.length).toBeLessThanOrEqual(1510);
  expect(shown).toContain('~~0 ~~');
  expect(shown).toMatch(/ \\\[…\\\]$/);
});

it('shows the beginning of a very long change', () => {
  const shown = renderDifference([kept('Once '), added(long)]);
  expect(shown).toMatch(/^Once \*\*the countries .*…\*\*$/);
});
