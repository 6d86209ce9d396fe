import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/knowledge/document.ts';
import { blockAt, findText, slice, textLength } from '../../src/knowledge/document.ts';
import { packBlocks, unpackBlocks } from '../../src/knowledge/packed-blocks.ts';
import { openDocument, packDocument } from '../../src/knowledge/packed-document.ts';
import { documentOf } from '../support.ts';

const plain = documentOf(
  [
    '# Tea\n\nCeylon sent “four hundred” chests:\n\n1. to London\n   - by sea\n2. to Lviv\n',
    '## Use {#use}\n\n**Duration:** one hour.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```ts\nlet a;\n```\n',
    '## References\n\nSmith, J. (2019). Tea.',
  ].join('\n'),
  { title: 'On tea', language: 'en' },
);
const kept = openDocument(deserialize(serialize(packDocument(plain))));

/** All that a document says. */
function readAll({ text, blocks, ...document }: Document): object {
  const { id, path, title, language, sha256, pages, times, item, references } = document;
  return { text, blocks, id, path, title, language, sha256, pages, times, item, references };
}

describe('a document that was kept', () => {
  it('says what it said', () => {
    expect(readAll(kept)).toEqual(readAll(plain));
    expect(new Set(plain.blocks.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  });

  it('is quoted, searched and measured as it was', () => {
    for (let start = 0; start <= plain.text.length; start++)
      expect(slice(kept, { start, end: start + 9 })).toBe(plain.text.slice(start, start + 9));
    expect(findText(kept, '“four')).toBe(plain.text.indexOf('“four'));
    expect(textLength(kept)).toBe(plain.text.length);
  });

  it('has the same blocks each time within one turn', () => {
    expect(kept.blocks.indexOf(blockAt(kept, 30)!)).toBeGreaterThan(0);
    expect(kept.blocks).toBe(kept.blocks);
  });

  it('may be kept again', () => {
    expect(readAll(openDocument(packDocument(kept)))).toEqual(readAll(plain));
  });
});

const kinds: readonly Block['kind'][] = [
  ...(['heading', 'paragraph', 'item', 'header', 'row', 'code'] as const),
  ...(['caption', 'note', 'front-matter', 'reference'] as const),
];
const name = fc.option(fc.string());
const block = fc.record({
  kind: fc.constantFrom(...kinds),
  gap: fc.nat(300),
  length: fc.nat(100_000),
  sections: fc.array(fc.string(), { maxLength: 3 }),
  paragraph: fc.option(fc.integer({ min: 1, max: 100_000 })),
  lead: fc.option(fc.nat(30)),
  ...{ depth: fc.nat(6), mark: name, anchor: name, term: name },
});

it('blocks of any kind are given back', () => {
  fc.assert(
    fc.property(fc.array(block), (drawn) => {
      let end = 0;
      const blocks = drawn.map(({ gap, length, lead, ...fields }, at): Block => {
        const start = end + gap;
        end = start + length;
        return { ...fields, start, end, lead: lead !== null && lead < at ? lead : null };
      });
      expect(unpackBlocks(packBlocks(blocks))).toEqual(blocks);
    }),
  );
});
