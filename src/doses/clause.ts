import type { Party } from './dose-fact.ts';
import type { CountItem } from './items.ts';
import type { Predicate } from './verb-phrase.ts';

/** Countries named together, as one subject or one object. */
export interface Group {
  readonly parties: readonly Party[];
  /** "and other countries": a count for them is nobody's own. */
  readonly isOpen?: boolean;
}

/** A count in its clause, with what stands by it. */
export interface ClauseCount {
  readonly item: CountItem;
  /** Who follows "to", "for" or "in". */
  to: Group | null;
  /** Something follows "to", be it a country or not. */
  hasReceiver: boolean;
  from: Group | null;
  /** The country that a bracketed count belongs to, and the side it stands on. */
  own: { group: Group; side: 'to' | 'from' | 'subject' | 'other' } | null;
  /** "American" in "American doses". */
  adjective: Party | null;
  /** "Kenya's first shipment of". */
  owner: Party | null;
  /** "with Ukraine", after a deal. */
  partner: Group | null;
  event: string | null;
  isEach: boolean;
  isNegated: boolean;
  /** A part of the count before it: "of which", "of them", "including". */
  isPart: boolean;
  toPeople: boolean;
  /** "three weeks later": a time of its own, if no calendar time. */
  hasTime: boolean;
  vaccines: string[];
  channels: string[];
  periods: string[];
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
  /** What stands before the first count. */
  lead: {
    to: Group | null;
    from: Group | null;
    adjective: Party | null;
    owner: Party | null;
    event: string | null;
    vaccines: string[];
    channels: string[];
    periods: string[];
    hasReceiver: boolean;
    isEach: boolean;
  };
  /** Who says it, where it stands in what someone says. */
  sayer: Group | null;
  /** "The recipients were …". */
  roleNoun: 'to' | 'from' | null;
  isNegated: boolean;
  isElliptical: boolean;
  /** "respectively" */
  isRespective: boolean;
  /** Its subject stands before a colon or a dash, as in a table. */
  hasColon: boolean;
  /** The word that joins it to the clause before: "and", "while", "which", `''` at the start. */
  join: string;
  previous: Clause | null;
}

export function emptyClause(previous: Clause | null, join: string): Clause {
  return {
    subject: null,
    subjectKind: 'none',
    hasNamedSubject: false,
    predicates: [],
    object: null,
    counts: [],
    lead: {
      to: null,
      from: null,
      adjective: null,
      owner: null,
      event: null,
      vaccines: [],
      channels: [],
      periods: [],
      hasReceiver: false,
      isEach: false,
    },
    sayer: null,
    roleNoun: null,
    isNegated: false,
    isElliptical: false,
    isRespective: false,
    hasColon: false,
    join,
    previous,
  };
}

export function emptyCount(item: CountItem): ClauseCount {
  return {
    item,
    to: null,
    hasReceiver: false,
    from: null,
    own: null,
    adjective: null,
    owner: null,
    partner: null,
    event: null,
    isEach: false,
    isNegated: false,
    isPart: false,
    toPeople: false,
    hasTime: false,
    vaccines: [],
    channels: [],
    periods: [],
  };
}
