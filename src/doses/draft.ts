import {
  type Clause,
  type ClauseCount,
  emptyClause,
  type Group,
  type Side,
  type Surroundings,
} from './clause.ts';
import type { Item } from './items.ts';
import { isHypothetical } from './look-around.ts';
import type { Predicate } from './verb-phrase.ts';

/** The clauses of a sentence, as far as they are read. */
export interface Draft {
  readonly items: readonly Item[];
  readonly clauses: Clause[];
  /** What "it" means. */
  antecedent: Antecedent;
  /** The same, as it was before the sentence. */
  readonly before: Antecedent;
  /** The last countries and the side they stand on, for a list that goes on with them. */
  lastSide: { readonly side: Side | 'subject'; readonly group: Group; readonly at: number } | null;
  /** Where the words set off after the subject end. */
  asideEnd: number;
  /** What is said of the next count before it comes. */
  next: { isNegated: boolean; isPart: boolean; channels: string[]; periods: string[] };
}

/** Who "it" or "the country" may mean, as the subject of a verb of giving or of getting. */
export interface Antecedent {
  readonly subject: Group | null;
  /** Who got, where the subject gave. */
  readonly receiver: Group | null;
  /** Where the doses of the sentence before went. */
  readonly arrived: Group | null;
  /** Who "we" are, where the text has told of one giver. */
  readonly speaker: Group | null;
  /** Which "the country" is, where the sentence before names only one. */
  readonly place: Group | null;
}

export function startDraft(items: readonly Item[], antecedent: Antecedent): Draft {
  const next = { isNegated: false, isPart: false, channels: [], periods: [] };
  const clauses = [emptyClause(null, '')];
  return { items, clauses, antecedent, before: antecedent, lastSide: null, asideEnd: -1, next };
}

/** The clause that is being read. */
export function clauseOf({ clauses }: Draft): Clause {
  return clauses[clauses.length - 1]!;
}

export function lastPredicate(draft: Draft): Predicate | null {
  return clauseOf(draft).predicates.at(-1) ?? null;
}

export function lastCount(draft: Draft): ClauseCount | undefined {
  return clauseOf(draft).counts.at(-1);
}

/** Where a detail belongs: the last count, or what stands before the first. */
export function holderOf(draft: Draft): Surroundings {
  return lastCount(draft) ?? clauseOf(draft).lead;
}

/** Begins a new clause at the item `index`, joined to the last one by the word `join`. */
export function openClause(draft: Draft, index: number, join: string): Clause {
  const clause = emptyClause(clauseOf(draft), join);
  clause.isNegated = isHypothetical(draft.items, index);
  draft.clauses.push(clause);
  return clause;
}

/** Null is a subject that is no country. */
export function setSubject(clause: Clause, group: Group | null): void {
  clause.subject = group;
  clause.subjectKind = group ? 'place' : 'other';
}

/** Begins a clause with the subject of the last one. */
export function resumeClause(draft: Draft, index: number, join: string): Clause {
  const { subject, subjectKind } = clauseOf(draft);
  return Object.assign(openClause(draft, index, join), { subject, subjectKind });
}

/** Begins a list element that shares the verb of the last one: "…, Germany 500,000". */
export function openElement(draft: Draft, index: number, join: string, group: Group): Clause {
  const clause = openClause(draft, index, join);
  clause.isElliptical = true;
  setSubject(clause, group);
  return clause;
}
