import type { Clause, Side } from './clause.ts';
import type { Outcome } from './dose-fact.ts';
import type { WordItem } from './items.ts';
import type { Predicate } from './verb-phrase.ts';

/** What a frame looks at. */
export interface View {
  readonly clause: Clause;
  /** Its verbs, without what the doses were for. */
  readonly predicates: readonly Predicate[];
  readonly main: Predicate | null;
  readonly event: WordItem | null;
  /** Its first count has, or its opening names, who gave; who got. */
  readonly isGiven: boolean;
  readonly isReceived: boolean;
}

/**
 * One way to tell of a transfer, by class and voice of the verb, or by a noun. Of all frames the first that
 * fits a clause is taken; one whose `subjectIs` is null says that the clause tells of none.
 */
export interface Frame {
  readonly name: string;
  /** Texts that this frame alone makes out, with their facts; `test/doses/rules.test.ts` reads them. */
  readonly examples: readonly string[];
  readonly fits: (view: View) => boolean;
  readonly subjectIs: Side | 'count' | null;
  /** Where the frame itself settles it; else verb and noun do. */
  readonly outcome?: Outcome;
}
