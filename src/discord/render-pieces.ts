import type { Span } from '../knowledge/document.ts';
import { ELLIPSIS } from '../reply/cut.ts';
import { pairsOf, shownPieces } from '../reply/quote-pieces.ts';
import type { Piece, ShownQuote } from '../reply/reply.ts';
import { escapeText, withoutUnseen } from './escape.ts';

/** Levels of a list that are set in. */
const DEEPEST = 4;
/** Names that Discord may colour code by. */
const LANGUAGE = /^[a-z\d+#-]{1,20}$/i;

/** What is shown of a quote: texts, lists and rows in a block quote, code in a block of its own. */
export function renderPieces(quote: ShownQuote, shown: Span): string {
  const pieces = shownPieces(quote, shown);
  const before = shown.start > 0 || quote.isCutBefore ? [escapeText(ELLIPSIS)] : [];
  const after = shown.end < quote.text.length || quote.isCutAfter ? [escapeText(ELLIPSIS)] : [];
  const isText = (piece: Piece | undefined) => piece?.kind === 'text';
  const blocks = pieces.flatMap((piece, at) => {
    const [first, last] = [at === 0, at === pieces.length - 1];
    if (piece.kind !== 'text') {
      const isNextRow = piece.kind === 'row' && pieces[at - 1]?.kind === 'row';
      return [...(isNextRow ? ['> '] : []), renderPiece(quote, piece)];
    }
    const text = [...(first ? before : []), boldMarks(quote, piece), ...(last ? after : [])].join(
      ' ',
    );
    return isText(pieces[at - 1]) ? ['> ', inBlock(text)] : [inBlock(text)];
  });
  return [
    ...(isText(pieces[0]) ? [] : before.map(inBlock)),
    ...blocks,
    ...(isText(pieces.at(-1)) ? [] : after.map(inBlock)),
  ].join('\n');
}

/** Each line in a block quote. */
export function inBlock(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function renderPiece(quote: ShownQuote, piece: Exclude<Piece, { readonly kind: 'text' }>): string {
  const text = quote.text.slice(piece.start, piece.end);
  switch (piece.kind) {
    case 'item': {
      const space = '  '.repeat(Math.min(piece.depth, DEEPEST) - 1);
      const mark = piece.mark === null ? '-' : renderMark(piece.mark);
      // A line of its own in an item would end the list.
      const line = boldMarks(quote, piece).replace(/\n+/g, ' ');
      return inBlock(`${space}${mark} ${line}`);
    }
    case 'code':
      return renderCode(text, piece.language);
    case 'row': {
      const pairs = pairsOf(text, piece.names);
      if (pairs === null || pairs.length === 0) return inBlock(boldMarks(quote, piece));
      const isStrong = quote.marks.some(
        ({ start, end }) => start <= piece.start && end >= piece.end,
      );
      return inBlock(
        pairs
          .map(([name, cell]) => {
            const shown = isStrong ? bold(cell) : escapeText(cell);
            return name === '' ? shown : `${escapeText(name)}: ${shown}`;
          })
          .join('\n'),
      );
    }
  }
}

/** A number begins an item of Discord's lists; other marks are text. */
function renderMark(mark: string): string {
  return /^\d{1,4}\.$/.test(mark) ? mark : escapeText(mark);
}

/** Code as it stands: signs that would end its block are parted by a space without width. */
function renderCode(text: string, language: string | null): string {
  const inside = withoutUnseen(text).replace(/`(?=`)/g, '`\u200b');
  const name = language !== null && LANGUAGE.test(language) ? language : '';
  return `\`\`\`${name}\n${inside}\n\`\`\``;
}

function boldMarks({ text, marks }: ShownQuote, { start, end }: Span): string {
  let rendered = '';
  let position = start;
  for (const mark of marks) {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    rendered += escapeText(text.slice(position, from));
    rendered += bold(text.slice(from, to));
    position = to;
  }
  return rendered + escapeText(text.slice(position, end));
}

/** Bold line by line: Discord ends it where a paragraph ends, and takes none around white space. */
function bold(text: string): string {
  return text.replace(/\S(?:[^\n]*\S)?/g, (line) => `**${escapeText(line)}**`);
}
