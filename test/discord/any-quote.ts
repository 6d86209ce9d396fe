import fc from 'fast-check';
import type { Link, Piece, ShownQuote } from '../../src/reply/reply.ts';
import { splitWords } from '../../src/search/words.ts';

/** Quotes of any shape: their texts made of `words`, their addresses of `url`. */
export function anyQuote(
  words: fc.Arbitrary<string>,
  url: fc.Arbitrary<string>,
): fc.Arbitrary<ShownQuote> {
  const links: fc.Arbitrary<readonly Link[]> = fc.array(
    fc.record({ label: words, url: fc.option(url) }),
    { maxLength: 8 },
  );
  return fc
    .record({
      text: words,
      from: fc.nat(),
      cuts: fc.array(fc.record({ at: fc.nat(), block: anyBlock }), { maxLength: 12 }),
      every: fc.integer({ min: 1, max: 5 }),
      isCutBefore: fc.boolean(),
      isCutAfter: fc.boolean(),
      citation: words,
      url: fc.option(url),
      references: links,
      lead: fc.option(words),
      also: links,
      claim: fc.option(
        fc.record({ label: words, finding: fc.option(fc.record({ label: words, text: words })) }),
      ),
    })
    .map(({ from, cuts, every, ...quote }) => {
      const { length } = quote.text;
      const marked = splitWords(quote.text).filter((_, at) => at % every === 0);
      return {
        ...quote,
        marks: marked.map(({ start, end }) => ({ start, end })),
        sentence: { start: from % length, end: length },
        pieces: piecesOf(quote.text, cuts),
      };
    });
}

type Block =
  | { readonly kind: 'text' }
  | { readonly kind: 'row' }
  | { readonly kind: 'item'; readonly mark: string | null; readonly depth: number }
  | { readonly kind: 'code'; readonly language: string | null };

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.constantFrom<Block>({ kind: 'text' }, { kind: 'row' }),
  fc.record({
    kind: fc.constant('item'),
    mark: fc.constantFrom(null, '1.', '12345.', 'a)', '(iv)', '–', '**', '```', '<@1>'),
    depth: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('code'),
    language: fc.constantFrom(null, 'sh', 'c++', 'a`b', '```', 'js\n@everyone', 'x'.repeat(30)),
  }),
);

/** A text in pieces, parted at the places named: a row has as many names as cells, or one. */
function piecesOf(
  text: string,
  cuts: readonly { readonly at: number; readonly block: Block }[],
): Piece[] {
  const starts = new Map(cuts.map(({ at, block }) => [at % text.length, block]));
  if (starts.size > 0) starts.set(0, cuts[0]!.block);
  const sorted = [...starts].sort(([a], [b]) => a - b);
  return sorted.map(([start, block], at): Piece => {
    const end = sorted[at + 1]?.[0] ?? text.length;
    if (block.kind !== 'row') return { ...block, start, end };
    const cells = text.slice(start, end).split('|');
    return { kind: 'row', start, end, names: start % 3 === 0 ? ['**one**'] : cells };
  });
}
