import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { ELLIPSIS } from '../reply/cut.ts';
import { pairsOf, shownPieces } from '../reply/quote-pieces.ts';
import type { Piece, ShownQuote } from '../reply/reply.ts';
import { hang, printable, wrap } from './lines.ts';
import type { Look } from './render.ts';

/** A quote behind a bar, its lists, rows and code in their shapes, and its citation below. */
export function renderQuote(quote: ShownQuote, { colours, bar, width, number }: Look): string {
  const { citation, url, references, claim, also = [] } = quote;
  const linked = (mark: string) => (link: ShownQuote['references'][number]) =>
    [mark, printable(link.label), link.url].filter(Boolean).join(' ');
  const source = [
    `${number}. ${printable(citation)}`,
    ...(url === null ? [] : [url]),
    ...references.map(linked('→')),
    ...also.map(linked('=')),
  ];
  const small = (text: string) => colours.dim(hang(printable(text), width));
  const finding = claim?.finding ?? null;
  const found = finding ? wrap(printable(finding.text), width - 4).split('\n') : [];
  return [
    ...(claim ? [small(claim.label)] : []),
    ...quoteLines(quote, colours, width - 4).map((line) => `${bar} ${line}`),
    ...(finding ? [small(finding.label)] : []),
    ...found.map((line) => `${bar} ${line}`),
    ...source.map(
      (line) => `${bar} ${colours.dim(wrapAnsi(line, width - 4).replaceAll('\n', `\n${bar} `))}`,
    ),
  ].join('\n');
}

type Colours = Look['colours'];

function quoteLines(quote: ShownQuote, colours: Colours, width: number): string[] {
  const { text, lead, isCutBefore, isCutAfter } = quote;
  const pieces = shownPieces(quote, { start: 0, end: text.length });
  const isRunning = (piece: Piece | undefined) => piece?.kind === 'text';
  const before = isCutBefore ? [ELLIPSIS] : [];
  const after = isCutAfter ? [ELLIPSIS] : [];
  const lines = pieces.flatMap((piece, at) => {
    const isFirst = at === 0 && isRunning(piece);
    const isLast = at === pieces.length - 1 && isRunning(piece);
    const shown = [...(isFirst ? before : []), markedText(quote, piece, colours)];
    const isStrong = quote.marks.some(({ start, end }) => start <= piece.start && end >= piece.end);
    const strong = isStrong ? colours.bold : (plain: string) => plain;
    const own = renderPiece(piece, [...shown, ...(isLast ? after : [])].join(' '), {
      width,
      strong,
    });
    const isNext = piece.kind === pieces[at - 1]?.kind;
    return isNext && (isRunning(piece) || piece.kind === 'row') ? ['', ...own] : own;
  });
  return [
    ...(lead ? wrap(printable(lead), width).split('\n') : []),
    ...(isRunning(pieces[0]) ? [] : before),
    ...lines,
    ...(isRunning(pieces.at(-1)) ? [] : after),
  ];
}

/** `strong` is for the cells of a row, which are parted only here. */
function renderPiece(
  piece: Piece,
  text: string,
  { width, strong }: { readonly width: number; readonly strong: (text: string) => string },
): string[] {
  switch (piece.kind) {
    case 'text':
      return wrap(text, width).split('\n');
    case 'item': {
      const mark = `${'  '.repeat(Math.min(piece.depth, DEEPEST))}${printable(piece.mark ?? '•')} `;
      return setIn(text, mark, width);
    }
    case 'code':
      // A line that is broken is other code.
      return text.split('\n').map((line) => `    ${line}`);
    case 'row': {
      const pairs = pairsOf(text, piece.names.map(printable));
      if (pairs === null) return wrap(text, width).split('\n');
      const widest = Math.max(0, ...pairs.map(([name]) => stringWidth(name)));
      const room = widest > width / 3 ? 0 : widest;
      return pairs.flatMap(([name, cell]) => {
        const space = ' '.repeat(Math.max(0, room - stringWidth(name)));
        return setIn(strong(cell), name === '' ? '' : `${name}: ${space}`, width);
      });
    }
  }
}

/** Levels of a list that are set in. */
const DEEPEST = 5;

/** A text behind a mark, its further lines below its first. */
function setIn(text: string, mark: string, width: number): string[] {
  const space = Math.min(stringWidth(mark), width / 2);
  const lines = wrap(text, Math.max(10, width - space)).split('\n');
  return lines.map((line, at) => (at === 0 ? mark : ' '.repeat(space)) + line);
}

function markedText({ text, marks }: ShownQuote, piece: Piece, colours: Colours): string {
  if (piece.kind === 'code' || piece.kind === 'row')
    return printable(text.slice(piece.start, piece.end).replaceAll('\t', '    '));
  let rendered = '';
  let position = piece.start;
  for (const mark of marks) {
    const from = Math.max(mark.start, piece.start);
    const to = Math.min(mark.end, piece.end);
    if (from >= to) continue;
    rendered += printable(text.slice(position, from));
    // A mark that stands on the letter before would be joined with the sign that begins the bold.
    const strong = /^\p{M}/u.test(text.slice(from, to)) ? String : colours.bold;
    rendered += strong(printable(text.slice(from, to)));
    position = to;
  }
  return rendered + printable(text.slice(position, piece.end));
}
