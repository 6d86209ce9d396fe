import { expect, it } from 'vitest';
import { locate, slice } from '../../src/knowledge/document.ts';
import { documentOf } from '../support.ts';

const document = documentOf('# T\n\nOne.\n\n## Results\n\nTwo.\n\nThree.');

it.each([
  ['T', null, null],
  ['One.', null, 1],
  ['Two.', 'Results', 2],
  ['Three.', 'Results', 3],
])('%s stands where a reader would look it up', (text, section, paragraph) => {
  const start = document.text.indexOf(text);
  const last = start + text.length - 1;
  expect(slice(document, { start, end: last + 1 })).toBe(text);
  for (const offset of [start, last])
    expect(locate(document, offset)).toEqual({ section, paragraph, page: null });
});
