import type { Party } from './dose-fact.ts';
import type { CountItem, WordItem } from './items.ts';
import type { Predicate } from './verb-phrase.ts';

/** Countries named together, as one subject or one object. */
export interface Group {
  readonly parties: readonly Party[];
  /** "and other countries": a count for them is nobody's own. */
  readonly isOpen?: boolean;
}

export type Side = 'to' | 'from';

/** What stands by a count, or before the first count of its clause. */
export interface Surroundings {
  /** Who follows "to", "for" or "in". */
  to: Group | null;
  from: Group | null;
  /** Something follows "to", be it a country or not. */
  hasReceiver: boolean;
  /** Something follows "by": "promised by Western partners". */
  hasGiver: boolean;
  /** "American" in "American doses". */
  adjective: Party | null;
  /** "Kenya's first shipment of". */
  owner: Party | null;
  event: WordItem | null;
  isEach: boolean;
  vaccines: string[];
  channels: string[];
  periods: string[];
}

/** A count in its clause. */
export interface ClauseCount extends Surroundings {
  readonly item: CountItem;
  /** The country that a bracketed count belongs to, and the side it stands on. */
  readonly own: { readonly group: Group; readonly side: Side | 'subject' | 'other' } | null;
  /** "with Ukraine", after a deal. */
  partner: Group | null;
  isNegated: boolean;
  /** A part of the count before it: "of which", "of them", "including". */
  isPart: boolean;
  toPeople: boolean;
  /** "three weeks later": a time of its own, if no calendar time. */
  hasTime: boolean;
}

/** A verb with its arguments, or a list element that shares the verb of the one before. */
export interface Clause {
  subject: Group | null;
  /** `other` is a subject that is no country; it donates in nobody's name. */
  subjectKind: 'place' | 'other' | 'none';
  /** That subject has a name: "the G7", "Pfizer". */
  hasNamedSubject: boolean;
  predicates: Predicate[];
  object: Group | null;
  counts: ClauseCount[];
  readonly lead: Surroundings;
  /** Who says it, where it stands in what someone says. */
  sayer: Group | null;
  /** "The recipients were …". */
  roleNoun: Side | null;
  isNegated: boolean;
  isElliptical: boolean;
  /** Its subject stands before a colon or a dash, as in a table. */
  hasColon: boolean;
  /** The word that joins it to the clause before: "and", "while", "which", `''` at the start. */
  readonly join: string;
  readonly previous: Clause | null;
}

function surroundings(): Surroundings {
  return {
    to: null,
    from: null,
    hasReceiver: false,
    hasGiver: false,
    adjective: null,
    owner: null,
    event: null,
    isEach: false,
    vaccines: [],
    channels: [],
    periods: [],
  };
}

export function emptyClause(previous: Clause | null, join: string): Clause {
  return {
    subject: null,
    subjectKind: 'none',
    hasNamedSubject: false,
    predicates: [],
    object: null,
    counts: [],
    lead: surroundings(),
    sayer: null,
    roleNoun: null,
    isNegated: false,
    isElliptical: false,
    hasColon: false,
    join,
    previous,
  };
}

export function emptyCount(item: CountItem, own: ClauseCount['own'] = null): ClauseCount {
  return {
    ...surroundings(),
    item,
    own,
    partner: null,
    isNegated: false,
    isPart: false,
    toPeople: false,
    hasTime: false,
  };
}
