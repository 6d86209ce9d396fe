import { expect, it } from 'vitest';
import { readBib } from '../../../src/knowledge/read-bibliography.ts';
import { bibSubset } from '../../../src/knowledge/references/bib-subset.ts';

const LIST = `A remark.
@string{press = "Tea Press"}

@book{tea,
  title = {On tea},
  crossref = {series},
}
@book{cups, title={On cups}, publisher=press}
@collection{series, title={Leaves}}
@book{tea, title={On tea again}}
`;

it('keeps the entries that are asked for, what they lean on, and their lines', () => {
  expect(bibSubset(LIST, new Set(['tea']))).toBe(
    '\n@string{press = "Tea Press"}\n\n@book{tea,\n  title = {On tea},\n  crossref = {series},\n}\n\n@collection{series, title={Leaves}}\n\n',
  );
});

it('gives all back where a key stands within a line, or where there is no entry', () => {
  for (const list of ['@book{a, title={A}} @book{b, title={B}}', 'no entries'])
    expect(bibSubset(list, new Set(['b']))).toBe(list);
});

it('of a list without those that are asked for nothing is left, and that is no fault', async () => {
  expect(await readBib(LIST, undefined, new Set(['milk']))).toEqual([]);
});
