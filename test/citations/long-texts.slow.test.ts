import { expect, it } from 'vitest';
import { findInTextCitations } from '../../src/citations/in-text.ts';
import { growth } from '../growth.ts';
import { documentOf, work } from './sources.ts';

it.each([
  '(',
  '((((',
  '[1,',
  '(Smith, 2019; ',
  '(a & ',
  'Smith and ',
  '("',
  '...',
  '2019',
  ' 2019,',
  ')(',
  '(x)',
  '(()) ',
  '(((()))) ',
])('of %j is read in a time that grows with its length', (bit) => {
  const works = [work('smith-2019', 'Smith, John', 2019, 'Tea')];
  const document = documentOf('A text.', works);
  const read = (length: number) => {
    const text = bit.repeat(length / bit.length);
    const block = { ...document.blocks[0]!, start: 0, end: text.length };
    findInTextCitations({ ...document, text, blocks: [block] });
  };
  expect(growth(12_800, read)).toBeLessThan(120);
});
