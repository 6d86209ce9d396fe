import type { Party } from './dose-fact.ts';
import type { CountItem, Item, WordItem } from './items.ts';
import { isHypothetical } from './look-around.ts';
import type { Predicate } from './verb-phrase.ts';

/** Countries named together, as one subject or one object. */
export interface Group {
  readonly parties: readonly Party[];
  /** "and other countries": a count for them is nobody's own. */
  readonly isOpen?: boolean;
}

export type Side = 'to' | 'from';

/** What stands by a count, or before the first count of its clause. */
export type Surroundings = ReturnType<typeof surroundings>;

/** A count in its clause. */
export type ClauseCount = ReturnType<typeof emptyCount>;

function surroundings() {
  return {
    /** Who follows "to", "for" or "in". */
    to: null as Group | null,
    from: null as Group | null,
    /** Something follows "to", be it a country or not. */
    hasReceiver: false,
    /** Something follows "by": "promised by Western partners". */
    hasGiver: false,
    /** "American" in "American doses". */
    adjective: null as Party | null,
    /** "Kenya's first shipment of". */
    owner: null as Party | null,
    event: null as WordItem | null,
    isEach: false,
    vaccines: [] as string[],
    channels: [] as string[],
    periods: [] as string[],
  };
}

/** `own` is the country that a bracketed count belongs to, and the side it stands on. */
export function emptyCount(
  item: CountItem,
  own: { readonly group: Group; readonly side: Side | 'subject' | 'other' } | null = null,
) {
  return Object.assign(surroundings(), {
    item,
    own,
    /** "with Ukraine", after a deal. */
    partner: null as Group | null,
    isNegated: false,
    /** A part of the count before it: "of which", "of them", "including". */
    isPart: false,
    toPeople: false,
    /** "three weeks later": a time of its own, if no calendar time. */
    hasTime: false,
  });
}

/** A verb with its arguments, or a list element that shares the verb of the one before. */
export interface Clause extends ReturnType<typeof emptyClause> {
  readonly previous: Clause | null;
}

/** `join` is the word that joins it to the clause before: "and", "while", "which", `''` at the start. */
function emptyClause(join: string) {
  return {
    subject: null as Group | null,
    /** `other` is a subject that is no country; it donates in nobody's name. */
    subjectKind: 'none' as 'place' | 'other' | 'none',
    /** That subject has a name: "the G7", "Pfizer". */
    hasNamedSubject: false,
    predicates: [] as Predicate[],
    object: null as Group | null,
    counts: [] as ClauseCount[],
    lead: surroundings(),
    /** Who says it, where it stands in what someone says. */
    sayer: null as Group | null,
    /** "The recipients were …". */
    roleNoun: null as Side | null,
    isNegated: false,
    isElliptical: false,
    /** Its subject stands before a colon or a dash, as in a table. */
    hasColon: false,
    join,
  };
}

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
  const clauses = [{ ...emptyClause(''), previous: null }];
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
  const clause = { ...emptyClause(join), previous: clauseOf(draft) };
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
