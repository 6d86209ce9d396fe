import type { Clause, ClauseCount, Group, Side } from './clause.ts';
import type { Statement } from './statement.ts';
import type { Transfer } from './transfer.ts';

/** Who gives and who gets one count, as far as the rules below have found. */
export type Sides = Record<Side, Group | null>;

/** What a clause hands on to the ones that lean on it. */
export interface Resolved {
  readonly transfer: Transfer | null;
  readonly to: Group | null;
  readonly from: Group | null;
  readonly vaccines: readonly string[];
  /** Its receiver stood before the count: "gave Georgia 500,000 doses". */
  readonly fromObject: boolean;
}

/** What a rule looks at: a count in its clause, and what stands before it. */
export interface Context {
  readonly clause: Clause;
  readonly count: ClauseCount;
  /** Which of the clause's counts. */
  readonly at: number;
  readonly transfer: Transfer;
  readonly earlier: Resolved | undefined;
  /** It shares the verb of the clause before. */
  readonly inherits: boolean;
  /** What the clause said of the count before. */
  readonly before: Statement | undefined;
}

/** A rule that fills one side of a count, if no rule before it has. */
export interface SideRule {
  readonly name: string;
  readonly examples: readonly string[];
  /** It leans on another clause: the count itself names nobody. */
  readonly isInherited?: boolean;
  /** It may settle that nobody stands on that side. */
  readonly isFinal?: boolean;
  readonly find: (context: Context, found: Sides) => Group | null | undefined;
}
