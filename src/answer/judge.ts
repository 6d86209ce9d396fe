import { slice } from '../knowledge/document.ts';
import type { Question } from '../search/question.ts';
import { holdsExpected } from './expected.ts';
import { type Ranked, share } from './rank.ts';

/**
 * `answered`: the first quote speaks of what is asked. `related`: quotes share its words and may not
 * answer. `not-found`: nothing worth showing.
 */
export type Status = 'answered' | 'related' | 'not-found';

/** Support that the first quote must give: chosen by `npm run bench:quality`. */
const ANSWERED = 0.6;
const RELATED = 0.2;
/** Words side by side in both are a sign beyond their weight. */
const PAIRS = 0.3;

/**
 * Judges by what the first quote covers of the question, never by a raw score. No other word can
 * stand for a name, nor for the figure or the date that is asked for.
 */
export function judge(question: Question, [first]: readonly Ranked[]): Status {
  if (!first) return 'not-found';
  const { concepts, expects } = question;
  const { evidence, passage, quote } = first;
  const held = first.held.map((surety, at) => Math.max(surety, first.titleHeld[at]!));
  const covered = share(held, question);
  const hasNames = concepts.every(({ isName }, at) => !isName || held[at]! > 0);
  const isFigure = expects === 'number' || expects === 'date';
  const hasFigure = !isFigure || holdsExpected(expects, slice(passage.document, quote));
  if (covered + PAIRS * evidence.pairs >= ANSWERED && hasNames && hasFigure) return 'answered';
  return covered >= RELATED ? 'related' : 'not-found';
}
