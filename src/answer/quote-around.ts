import { slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import { countWords } from '../knowledge/sentences.ts';

/** Words that a quote may have, unless a single sentence has more. */
export const QUOTE_WORDS = 90;

/**
 * The run of sentences around `best` that fits a quote and holds most of the question. What room is
 * left goes to the sentences after it, where texts explain themselves, then to those before, within
 * the paragraph.
 */
export function quoteAround(
  { document, sentences }: Passage,
  best: number,
  shareOf: (from: number, to: number) => number,
): { from: number; to: number } {
  const words = sentences.map((sentence) => countWords(slice(document, sentence)));
  const fits = (from: number, to: number) =>
    words.slice(from, to).reduce((sum, count) => sum + count, 0) <= QUOTE_WORDS;
  let core = { from: best, to: best + 1, share: shareOf(best, best + 1) };
  for (let from = best; from >= 0; from--)
    for (let to = best + 1; to <= sentences.length && (fits(from, to) || to - from === 1); to++) {
      const share = shareOf(from, to);
      if (share - core.share > 1e-9) core = { from, to, share };
    }
  let { from, to } = core;
  const isNextTo = (a: number, b: number) =>
    !slice(document, { start: sentences[a]!.end, end: sentences[b]!.start }).includes('\n');
  while (to < sentences.length && fits(from, to + 1) && isNextTo(to - 1, to)) to++;
  while (from > 0 && fits(from - 1, to) && isNextTo(from - 1, from)) from--;
  return { from, to };
}
