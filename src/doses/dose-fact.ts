import type { Span } from '../knowledge/document.ts';

/** How the source hedges a count; other words of the same sense are mapped onto these. */
export type Qualifier = 'almost' | 'more than' | 'about' | 'up to' | 'at least' | 'less than';

/**
 * `delivered`: given, sent, arrived or received, as the source tells it. `pledged`: announced, promised,
 * expected, being sent, ordered, bought or sold, which all leave open whether the doses came.
 */
export type Outcome = 'delivered' | 'pledged';

/** A country of ISO 3166-1, or the European Union (`EU`). */
export interface Party {
  readonly code: string;
  /** Usual English name. */
  readonly name: string;
}

/** One count of vaccine doses that a source states, with who gave and who got. */
export interface DoseFact {
  /** Null when none is named, or when the count is the sum for several. */
  readonly recipient: Party | null;
  readonly donor: Party | null;
  readonly count: number;
  readonly qualifier: Qualifier | null;
  /** As the text names them. */
  readonly vaccines: readonly string[];
  /** `COVAX` or another named programme, `bilateral`, or null when none, or several, are stated. */
  readonly channel: string | null;
  /** The calendar time of the sentence, as written: "Between May 2021 and February 2024". */
  readonly period: string | null;
  readonly outcome: Outcome;
  /** The words of the number: "6.7 million". */
  readonly figure: Span;
  readonly sentence: Span;
}

/** A country named as getting vaccines, in a sentence that states no count for it. */
export interface DoseMention {
  readonly recipient: Party;
  readonly donor: Party | null;
  readonly sentence: Span;
}
