import { blocksIn, type Document, type Span, slice } from '../knowledge/document.ts';
import type { Piece, ShownQuote } from './reply.ts';

/**
 * The blocks of a quote as they are shown, each a range of its text. The header of a table is left out before its rows: they
 * bear its names.
 */
export function piecesOf(document: Document, quote: Span): Piece[] {
  const all = blocksIn(document, quote);
  const blocks = all.filter(({ kind }, at) => kind !== 'header' || all[at + 1]?.kind !== 'row');
  return blocks.map((block): Piece => {
    const start = Math.max(block.start, quote.start) - quote.start;
    const end = Math.min(block.end, quote.end) - quote.start;
    const { kind, mark, depth, lead } = block;
    const isWhole = block.start >= quote.start && block.end <= quote.end;
    switch (kind) {
      case 'item':
        // The rest of an item that is cut has no mark of its own.
        return block.start < quote.start
          ? { kind: 'text', start, end }
          : { kind, start, end, mark, depth };
      case 'code':
        return { kind, start, end, language: mark };
      case 'row': {
        const header = lead === null ? undefined : document.blocks[lead];
        const names = header?.kind === 'header' ? cellsOf(slice(document, header)) : [];
        return isWhole && names.length > 0
          ? { kind, start, end, names }
          : { kind: 'text', start, end };
      }
      default:
        return { kind: 'text', start, end };
    }
  });
}

/** The pieces of what is shown of a quote; one without pieces is one text. */
export function shownPieces({ text, pieces }: ShownQuote, shown: Span): Piece[] {
  const all: readonly Piece[] = pieces?.length
    ? pieces
    : [{ kind: 'text', start: 0, end: text.length }];
  return all.flatMap((piece) => {
    const start = Math.max(piece.start, shown.start);
    const end = Math.min(piece.end, shown.end);
    if (start >= end) return [];
    // A row without its end has not all of its cells.
    const isCut = start > piece.start || end < piece.end;
    return [
      isCut && piece.kind === 'row' ? { kind: 'text', start, end } : { ...piece, start, end },
    ];
  });
}

/** What a row says, by the names of its columns; empty cells are left out, and null where the two do not fit. */
export function pairsOf(
  row: string,
  names: readonly string[],
): (readonly [string, string])[] | null {
  const cells = cellsOf(row);
  if (cells.length !== names.length) return null;
  return cells.flatMap((cell, at) => (cell === '' ? [] : [[names[at]!, cell] as const]));
}

function cellsOf(row: string): string[] {
  return row.split('|').map((cell) => cell.trim());
}
