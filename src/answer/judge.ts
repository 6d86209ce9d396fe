import type { Question } from '../search/question.ts';
import type { Ranked } from './rank.ts';

/**
 * `answered`: the first quote speaks of what is asked. `related`: quotes share its words and may not
 * answer. `not-found`: nothing worth showing.
 */
export type Status = 'answered' | 'related' | 'not-found';

/** Share of the question's weight that the first quote must hold. */
const ANSWERED = 0.6;
const RELATED = 0.2;

export function judge({ concepts, weight }: Question, [first]: readonly Ranked[]): Status {
  if (!first || weight === 0) return 'not-found';
  const share = concepts.reduce((sum, c, at) => sum + c.weight * first.held[at]!, 0) / weight;
  if (share >= ANSWERED) return 'answered';
  return share >= RELATED ? 'related' : 'not-found';
}
