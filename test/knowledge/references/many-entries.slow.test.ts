import { expect, it } from 'vitest';
import { readList } from './lists.ts';

it('a .bib file of ten thousand entries is read without one of them lost', async () => {
  const entry = (n: number) =>
    `@article{k${n}, author={M{\\"u}ller, J and Smith, Ann}, title={On {Things} ${n}}, year=${1900 + (n % 120)}}`;
  const { works } = await readList(
    'references.bib',
    Array.from({ length: 10_000 }, (_, n) => entry(n)).join('\n'),
  );
  expect(works).toHaveLength(10_000);
  expect(works.at(-1)).toMatchObject({ id: 'k9999', title: 'On Things 9999' });
});
