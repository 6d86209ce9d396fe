import { expect, it } from 'vitest';
import { citedItems } from '../../../src/knowledge/readers/cited-items.ts';
import { p, read, run } from './word-parts.ts';

const code = (...items: object[]) =>
  `ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ citationItems: items })}`;
const tea = { uris: ['http://zotero.org/1'], itemData: { id: 1, type: 'book', title: 'On tea' } };
const cups = { itemData: { id: 'ITEM-1', type: 'book', title: 'On cups' } };
const milk = { itemData: { id: 'ITEM-1', type: 'book', title: 'On milk' } };

it('the works of a reference manager’s fields are those it cites, each once', () => {
  expect(citedItems([code(tea), 'PAGE', code(cups, tea), code(milk)])).toEqual([
    { type: 'book', title: 'On tea' },
    { type: 'book', title: 'On cups' },
    { type: 'book', title: 'On milk' },
  ]);
});

it('what is no citation says nothing', () =>
  expect(
    citedItems([
      'CSL_CITATION {broken}',
      'CSL_CITATION {"citationItems": 3}',
      'CSL_CITATION {"citationItems": [null, {"itemData": "tea"}]}',
      'ZOTERO_BIBL {"uncited":[]} CSL_BIBLIOGRAPHY',
    ]),
  ).toEqual([]));

it('they stand in the fields of a Word document, over several runs and in notes', async () => {
  const field = (text: string, shown: string) => {
    const half = Math.floor(text.length / 2);
    const codes = [text.slice(0, half), text.slice(half)].map(
      (part) => `<w:r><w:instrText>${part.replaceAll('"', '&quot;')}</w:instrText></w:r>`,
    );
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    return mark('begin') + codes.join('') + mark('separate') + run(shown) + mark('end');
  };
  const { blocks, references } = await read(
    p(run('Tea is old ') + field(code(tea), '(Smith, 2019)') + run('.')) +
      p(field('PAGE', '3') + field(code(cups), '(Lee, 2020)')),
  );
  expect(blocks).toMatchObject([{ text: 'Tea is old (Smith, 2019).' }, { text: '3(Lee, 2020)' }]);
  expect(references).toMatchObject([{ title: 'On tea' }, { title: 'On cups' }]);
});
