import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Change, Outcome, Part, Reply } from '../reply/reply.ts';
import { oneLine } from '../reply/shorten.ts';
import { hang, printable, wrap } from './lines.ts';
import { renderCounts } from './render-counts.ts';
import { renderQuote } from './render-quote.ts';

/** How the terminal looks: its width in columns, and whether it has colours. */
export interface Screen {
  readonly columns: number;
  readonly hasColours: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;

/** Widest line that is still easy to read. */
const WIDEST = 100;

/** A reply as lines for a terminal. */
export function renderReply({ outcome, parts }: Reply, screen: Screen): string {
  const colours = pc.createColors(screen.hasColours);
  const bar = barOf(outcome, colours)('▌');
  const width = widthOf(screen);
  let quotes = 0;
  return parts
    .filter(({ kind }) => kind !== 'emphasis' || screen.hasColours)
    .map((part) =>
      renderPart(part, { colours, bar, width, number: part.kind === 'quote' ? ++quotes : 0 }),
    )
    .join('\n\n');
}

/** A message as lines for a terminal. */
export function renderText(text: string, screen: Screen): string {
  return hang(printable(text), widthOf(screen));
}

/** The buttons of a reply as numbers to type; empty when it has none. */
export function renderButtons({ buttons }: Reply, screen: Screen): string {
  const lines: string[] = [];
  for (const [at, { label }] of buttons.entries()) {
    const button = `[${at + 1}] ${printable(label)}`;
    const line = [lines.at(-1) ?? [], button].flat().join('   ');
    if (lines.length === 0 || stringWidth(line) > widthOf(screen)) lines.push(button);
    else lines[lines.length - 1] = line;
  }
  const wrapped = lines.map((line) => wrap(line, widthOf(screen)));
  return pc.createColors(screen.hasColours).dim(wrapped.join('\n'));
}

function widthOf({ columns }: Screen): number {
  return Math.max(20, Math.min(WIDEST, columns));
}

export interface Look {
  readonly colours: Colours;
  readonly bar: string;
  readonly width: number;
  /** Number of a quote in its reply. */
  readonly number: number;
}

function renderPart(part: Part, look: Look): string {
  const { colours, bar, width, number } = look;
  switch (part.kind) {
    case 'title':
      return colours.bold(wrap(printable(part.text), width));
    case 'text':
      return hang(printable(part.text), width);
    case 'note':
    case 'emphasis':
      return colours.dim(hang(printable(part.text), width));
    case 'counts':
      return renderCounts(part.rows, look);
    case 'copy':
      return wrap(printable(part.text), width);
    case 'file':
      // A tab of a file is one of its signs.
      return part.text.trimEnd().split('\t').map(printable).join('\t');
    case 'difference':
      return wrap(part.changes.map((change) => showChange(change, colours)).join(''), width);
    case 'quote':
      return renderQuote(part.quote, { colours, bar, width, number });
    case 'entry':
      return [
        wrap(printable(part.name), width),
        ...(part.url === null ? [] : [part.url]),
        ...part.lines.map((line) => colours.dim(wrap(printable(line), width))),
      ].join('\n');
    case 'checked': {
      const sentence = wrap(`${part.number}. ${printable(oneLine(part.sentence))}`, width);
      const note = part.note === null ? [] : [colours.dim(wrap(printable(part.note), width))];
      const look = { colours, bar, width, number: part.number };
      return [sentence, ...(part.quote ? [renderQuote(part.quote, look)] : []), ...note].join('\n');
    }
  }
}

/** As wdiff marks them, so that a comparison can be read without colours too. */
function showChange({ kind, text }: Change, colours: Colours): string {
  switch (kind) {
    case 'kept':
      return printable(text);
    case 'removed':
      return colours.red(`[-${printable(text)}-]`);
    case 'added':
      return colours.green(`{+${printable(text)}+}`);
  }
}

function barOf(outcome: Outcome, colours: Colours): (text: string) => string {
  switch (outcome) {
    case 'found':
      return colours.cyan;
    case 'related':
      return colours.yellow;
    case 'not-found':
      return colours.gray;
    case 'fault':
      return colours.red;
  }
}
