import type { Passage } from '../knowledge/passages.ts';
import type { Index } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import { bm25, type Evidence, share, weigh, weightsFor } from './evidence.ts';
import type { Query } from './query.ts';
import { scanPassage } from './scan-passage.ts';

/** A passage with its score. */
export interface Scored {
  readonly number: number;
  readonly passage: Passage;
  readonly evidence: Evidence;
  readonly score: number;
  /** By concept, how surely the titles and authors of its document hold it. */
  readonly titleHeld: readonly number[];
  /** By concept, how surely what leads to it in its document holds it. */
  readonly contextHeld: readonly number[];
  /** By sentence, the share of the question's weight that it holds. */
  readonly shares: Float64Array;
  /** Index of the sentence that answers best. */
  readonly best: number;
}

/** Scores passages by what their words alone say. */
export function createScoring(
  question: Question,
  query: Query,
  index: Index,
): (number: number) => Scored {
  const weights = weightsFor(question);
  const countsOf = countByDocument(query, index);
  return (number) => {
    const passage = index.passages[number]!;
    const titleHeld = heldBy(query, (term) => index.isInTitle(term, number));
    const contextHeld = heldBy(query, (term) => index.isInContext(term, number));
    const { counts, pairs, shares, placed, window, phrases } = scanPassage(
      number,
      question,
      query,
      index,
      contextHeld,
    );
    const all = countsOf(passage).map((count, concept) => count + titleHeld[concept]!);
    const sentence = Math.max(...shares);
    const evidence: Evidence = {
      bm25: bm25(counts, index.relativeLength(number), question),
      document: bm25(all, index.relativeDocumentLength(passage.document), question),
      sentence,
      window,
      pairs: share(pairs, question),
      title: share(titleHeld, question),
      context: share(contextHeld, question),
      placed: Math.max(...placed),
      phrases,
      expected: 0,
      definition: 0,
      settled: 0,
      topic: 0,
      stub: 0,
      listing: index.data.listing[number]!,
    };
    const best = shares.indexOf(sentence);
    return {
      number,
      passage,
      evidence,
      score: weigh(evidence, weights),
      titleHeld,
      contextHeld,
      shares,
      best,
    };
  };
}

/** By concept, how surely what holds these terms holds it. */
function heldBy({ wanted }: Query, holds: (term: number) => boolean): number[] {
  return wanted.map(({ terms }) => {
    let most = 0;
    for (const { number: term, surety } of terms) if (surety > most && holds(term)) most = surety;
    return most;
  });
}

/** By concept, how often a passage's whole document holds it; counted once a document. */
function countByDocument({ wanted }: Query, index: Index): (passage: Passage) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return ({ document }) => {
    const before = known.get(document.id);
    if (before) return before;
    const counts = wanted.map(({ searched }) =>
      searched.reduce((sum, term) => sum + term.surety * index.countIn(document, term.number), 0),
    );
    known.set(document.id, counts);
    return counts;
  };
}
