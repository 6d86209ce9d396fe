import type { Block, BlockKind } from './document.ts';
import { readVarints, writeVarints } from './varints.ts';

/** The blocks of a document as they are held: ten small numbers each, and what many of them share once. */
export interface PackedBlocks {
  readonly count: number;
  readonly numbers: Uint8Array;
  readonly sections: readonly (readonly string[])[];
  /** Marks, anchors and terms, by their numbers; number 0 is none. */
  readonly names: readonly string[];
}

const KINDS = Object.keys({
  ...{ heading: 0, paragraph: 0, item: 0, header: 0, row: 0, code: 0, caption: 0, note: 0 },
  ...{ 'front-matter': 0, reference: 0 },
} satisfies Record<BlockKind, 0>) as BlockKind[];

export function packBlocks(blocks: readonly Block[]): PackedBlocks {
  const numbers = writeVarints();
  const sections = new Map<string, number>();
  const names = new Map<string | null, number>([[null, 0]]);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    numbers.push(KINDS.indexOf(block.kind));
    numbers.push(block.start - before);
    numbers.push(block.end - block.start);
    numbers.push(numberIn(sections, JSON.stringify(block.sections)));
    numbers.push(block.paragraph ?? 0);
    numbers.push(block.lead === null ? 0 : at - block.lead);
    numbers.push(block.depth);
    for (const name of [block.mark, block.anchor, block.term]) numbers.push(numberIn(names, name));
    before = block.end;
  }
  return {
    count: blocks.length,
    numbers: numbers.finish(),
    sections: [...sections.keys()].map((path) => JSON.parse(path) as string[]),
    names: [...names.keys()].filter((name) => name !== null),
  };
}

function numberIn<T>(known: Map<T, number>, value: T): number {
  const number = known.get(value) ?? known.size;
  known.set(value, number);
  return number;
}

export function unpackBlocks({ count, numbers, sections, names }: PackedBlocks): Block[] {
  const next = readVarints(numbers);
  const nameOf = (number: number) => (number === 0 ? null : names[number - 1]!);
  const leadOf = (distance: number, at: number) => (distance === 0 ? null : at - distance);
  let before = 0;
  return Array.from({ length: count }, (_, at): Block => {
    const kind = KINDS[next()]!;
    const start = before + next();
    before = start + next();
    // One literal: V8 gives each object that is put together of others a shape of its own.
    return {
      kind,
      start,
      end: before,
      sections: sections[next()]!,
      paragraph: next() || null,
      lead: leadOf(next(), at),
      depth: next(),
      mark: nameOf(next()),
      anchor: nameOf(next()),
      term: nameOf(next()),
    };
  });
}
