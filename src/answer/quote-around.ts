import { type Block, blockAt, type Document, type Span, slice } from '../knowledge/document.ts';
import { countWords } from '../knowledge/sentences.ts';
import { leansOnBefore, saysYesOrNo } from './leans-on-before.ts';

/** Words that a quote may have, unless a single sentence has more. */
export const QUOTE_WORDS = 60;
/** Words of a quote that says enough by itself: a shorter one goes on. */
const ENOUGH = 38;

/** Where a quote is made: sentences by their places, from the first to before the last. */
export interface QuoteRoom {
  readonly best: number;
  /** Sentences that may be quoted for what they hold; others only to make it whole. */
  readonly core: { readonly from: number; readonly to: number };
  /** The most sentences, items and pieces of code. */
  readonly most: number;
  /** The share of the question that a run of sentences holds. */
  readonly shareOf: (from: number, to: number) => number;
  /** Does a text have the kind of thing that is asked for? */
  readonly hasKind: (text: string) => boolean;
}

/**
 * The run of sentences around `best` that holds most of the question, with what makes it whole: the lead of a list or of
 * code, the sentence before one that speaks of "this" or "they". What follows is added where that leans on it, or while
 * it is very short or lacks the kind of thing that is asked for. A quote that only adds to another does not go on.
 */
export function quoteAround(
  document: Document,
  sentences: readonly Span[],
  { best, core, most, shareOf, hasKind }: QuoteRoom,
): { from: number; to: number } {
  // Most sentences of a long paragraph are too far away to be counted.
  const words: number[] = [];
  const wordsIn = (at: number) => (words[at] ??= countWords(slice(document, sentences[at]!)));
  const wordsFrom = (from: number, to: number) => {
    let sum = 0;
    for (let at = from; at < to && sum <= QUOTE_WORDS; at++) sum += wordsIn(at);
    return sum;
  };
  const fits = (from: number, to: number) =>
    wordsFrom(from, to) <= QUOTE_WORDS && countUnits(document, sentences.slice(from, to)) <= most;
  // What follows code is not led by the end of the code.
  const beginsWhole = (from: number, to: number) => {
    const block = blockAt(document, sentences[from]!.start);
    return (
      block?.kind !== 'code' ||
      block.start === sentences[from]!.start ||
      sentences[to - 1]!.end <= block.end
    );
  };
  let fullest = { from: best, to: best + 1, share: shareOf(best, best + 1) };
  for (let from = best; from >= core.from; from--)
    for (let to = best + 1; to <= core.to && (fits(from, to) || to - from === 1); to++) {
      const share = beginsWhole(from, to) ? shareOf(from, to) : 0;
      if (share - fullest.share > 1e-9) fullest = { from, to, share };
    }
  let { from, to } = fullest;
  const isNextTo = (at: number) => goOn(document, sentences[at - 1]!, sentences[at]!);
  const textOf = (at: number) => slice(document, sentences[at]!);
  const start = ledFrom(document, sentences, from);
  if (fits(start, to)) from = start;
  const needsBefore = (at: number) => leansOnBefore(textOf(at)) || saysYesOrNo(textOf(at - 1));
  while (from > 0 && needsBefore(from) && isNextTo(from) && fits(from - 1, to)) from--;
  const isEnough = () =>
    Number.isFinite(most) ||
    (wordsFrom(from, to) >= ENOUGH &&
      hasKind(slice(document, { start: sentences[from]!.start, end: sentences[to - 1]!.end })));
  // To what announces it a list or code belongs, at whatever length: its lead alone says nothing.
  const isAnnounced = (at: number) =>
    isLed(document, sentences[at]!) && announces(textOf(at - 1)) && wordsIn(at) <= QUOTE_WORDS;
  const belongs = (at: number) =>
    isLed(document, sentences[at]!) || leansOnBefore(textOf(at)) || !isEnough();
  while (to < sentences.length && isNextTo(to))
    if (isAnnounced(to) || (fits(from, to + 1) && belongs(to))) to++;
    else break;
  // What announces something that is not quoted adds nothing.
  while (to - 1 > best && announces(textOf(to - 1))) to--;
  return { from, to };
}

/** Does a sentence end with the colon that a list, code or an explanation follows? */
export function announces(sentence: string): boolean {
  return /[:：]["”'’»)\]]*$/u.test(sentence);
}

/** Sentences, items and rows; the lines of code, of which one says little, are one. */
function countUnits(document: Document, sentences: readonly Span[]): number {
  const units = sentences.map((sentence) => {
    const block = blockAt(document, sentence.start);
    return block?.kind === 'code' ? block : sentence;
  });
  return new Set(units).size;
}

/** Is a sentence of a list or of code, to which another leads? */
function isLed(document: Document, { start }: Span): boolean {
  const kind = blockAt(document, start)?.kind;
  return kind === 'item' || kind === 'code';
}

/** The place of what leads to the list or code that a sentence stands in; its own where nothing does. */
function ledFrom(document: Document, sentences: readonly Span[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    isLed(document, sentences[from]!) &&
    goOn(document, sentences[from - 1]!, sentences[from]!)
  )
    from--;
  return from;
}

/** Do two sentences that follow each other stand in one paragraph, list, table or code with its lead? */
function goOn(document: Document, before: Span, after: Span): boolean {
  const [a, b] = [blockAt(document, before.start), blockAt(document, after.start)];
  if (!a || !b || a === b) return true;
  const leadOf = ({ lead }: Block) => (lead === null ? undefined : document.blocks[lead]);
  const lead = leadOf(b);
  return lead !== undefined && (lead === a || (b.kind === a.kind && lead === leadOf(a)));
}
