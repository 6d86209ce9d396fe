import type { Span } from '../knowledge/document.ts';
import type { Index } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import { share, strongest } from './evidence.ts';
import { MASK, type Query, TERM } from './query.ts';
import { quoteAround } from './quote-around.ts';
import type { Scored } from './scoring.ts';

/** What is quoted, and by concept how surely it holds the concept. */
export interface Quoted {
  readonly quote: Span;
  readonly held: readonly number[];
}

/** The quote around the best sentence of a passage; its paragraph may go on in the passages beside it. */
export function quoteFrom(
  { number, best }: Pick<Scored, 'number' | 'best'>,
  question: Question,
  query: Query,
  index: Index,
): Quoted {
  const { document, sentences: own } = index.passages[number]!;
  const near = [number - 1, number, number + 1].filter(
    (at) => index.passages[at]?.document === document,
  );
  const sentences = near.flatMap((at) => index.passages[at]!.sentences);
  const held = near.flatMap((at) => heldBySentence(at, query, index));
  const first = sentences.indexOf(own[0]!);
  const { from, to } = quoteAround(document, sentences, {
    best: first + best,
    core: { from: first, to: first + own.length },
    shareOf: (start, end) => share(strongest(held.slice(start, end)), question),
  });
  return {
    quote: { start: sentences[from]!.start, end: sentences[to - 1]!.end },
    held: strongest(held.slice(from, to)),
  };
}

/** By sentence and concept, how surely the sentence holds the concept. */
function heldBySentence(
  number: number,
  { wanted, meanings, mayMatch }: Query,
  index: Index,
): number[][] {
  const { words, aliases, starts, sentenceEnds, sentenceStarts } = index.data;
  let from = starts[number]!;
  return index.passages[number]!.sentences.map((_, sentence) => {
    const held = wanted.map(() => 0);
    const to = sentenceEnds[sentenceStarts[number]! + sentence]!;
    const meet = (term: number) => {
      if ((mayMatch[term & MASK]! & TERM) === 0) return;
      for (const { concept, surety } of meanings.get(term) ?? [])
        held[concept] = Math.max(held[concept]!, surety);
    };
    for (; from < to; from++) {
      meet(words[from]!);
      meet(aliases[from]!);
    }
    return held;
  });
}
