import { type Clause, emptyClause, type Group } from './clause.ts';
import { type Item, wordOf } from './items.ts';
import type { Predicate } from './verb-phrase.ts';

/** Where reading the clauses of a sentence stands. */
export interface ClauseState {
  readonly items: readonly Item[];
  readonly clauses: Clause[];
  /** What "it" means. */
  antecedent: Group | null;
  /** The last comma or conjunction. */
  separator: string;
  /** The next country belongs to a participle that gives nothing: "made in". */
  swallow: boolean;
  /** The last countries and the side they stand on, for a list that goes on with them. */
  lastSide: { side: 'to' | 'from' | 'subject'; group: Group; at: number } | null;
  /** From here on nothing is said to be so: "if". */
  isHypothetical: boolean;
  negateNext: boolean;
  /** "all of them": the next giver gave every count of the list. */
  isForAll: boolean;
  /** Where the words set off after the subject end. */
  appositionEnd: number;
  nextIsPart: boolean;
  /** Channels and times named before the count they are of. */
  nextChannels: string[];
  nextPeriods: string[];
  /** Clauses whose subject is "we", until someone is said to speak. */
  speakers: Clause[];
}

export function startClauses(items: readonly Item[], antecedent: Group | null): ClauseState {
  return {
    items,
    clauses: [emptyClause(null, '')],
    antecedent,
    separator: '',
    swallow: false,
    lastSide: null,
    // "Had Russia delivered …": it did not.
    isHypothetical: /^(had|were|should)$/.test(wordOf(items[0])) && items[1]?.kind === 'place',
    negateNext: false,
    isForAll: false,
    appositionEnd: -1,
    nextIsPart: false,
    nextChannels: [],
    nextPeriods: [],
    speakers: [],
  };
}

/** The clause that is being read. */
export function clauseOf({ clauses }: ClauseState): Clause {
  return clauses[clauses.length - 1]!;
}

export function lastPredicate(state: ClauseState): Predicate | null {
  return clauseOf(state).predicates.at(-1) ?? null;
}

/** Begins a new clause, joined to the last one by the word `join`. */
export function openClause(state: ClauseState, join: string): Clause {
  const clause = emptyClause(clauseOf(state), join);
  clause.isNegated = state.isHypothetical;
  state.clauses.push(clause);
  state.swallow = false;
  return clause;
}
