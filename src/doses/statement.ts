import type { Span } from '../knowledge/document.ts';
import type { Clause, ClauseCount } from './clause.ts';
import type { Outcome, Party } from './dose-fact.ts';
import type { CountItem } from './items.ts';

/** What a text says about one count. */
export interface Claim {
  readonly item: CountItem;
  readonly recipients: readonly Party[];
  readonly donors: readonly Party[];
  readonly vaccines: readonly string[];
  readonly channels: readonly string[];
  readonly period: string | null;
  readonly outcome: Outcome;
  readonly isEach: boolean;
  /** Others that are not named share it. */
  readonly isOpen: boolean;
  /** It names no giver, so that the sentence before may. */
  readonly lacksDonor: boolean;
}

/** A claim with the clause and the count it was read from. */
export interface Statement extends Claim {
  readonly clause: Clause;
  readonly count: ClauseCount;
}

/** A claim with what its paragraph, list or table adds to it. */
export interface Reading {
  readonly claim: Claim;
  readonly sentence: Span;
  readonly donor: Party | null;
  readonly channel: string | null;
}
