import stringWidth from 'string-width';
import type { Messages } from '../reply/messages/index.ts';
import { oneLine } from '../reply/shorten.ts';
import { type Feedback, REASONS } from '../servers/feedback-store.ts';
import { printable } from './lines.ts';

const GAP = '  ';

/** What people have said of answers, a row each; the question last, which may be long. */
export function feedbackTable(
  all: readonly Feedback[],
  { feedback: { list: words, reasons } }: Messages,
): string {
  if (all.length === 0) return `${words.none}\n`;
  const reasonOf = ({ reason }: Feedback) => {
    const known = REASONS.find((one) => one === reason);
    return known ? reasons[known] : '';
  };
  const head = [words.at, words.server, words.outcome, words.reason, words.question];
  const rows = all.map((said) => [
    said.at.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' '),
    said.server || words.direct,
    said.outcome,
    reasonOf(said),
    oneLine(printable(said.question ?? '')),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => stringWidth(row[column]!))),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - stringWidth(cell)))
      .join(GAP)
      .trimEnd(),
  );
  return `${words.about}\n\n${lines.join('\n')}\n`;
}

/**
 * The same as lines of JSON, as the benchmark of quality reads them: `accept` is for whoever judges, the words that
 * answer, or none where no source does. Who said so is not in it.
 */
export function feedbackLines(all: readonly Feedback[]): string {
  return all
    .map(({ question, outcome, reason, server, at }) =>
      JSON.stringify({ question, accept: null, outcome, reason, server, at }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
