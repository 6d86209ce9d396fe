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

/** The country of a bracketed count, if it stands on that side. */
export function bracketed(context: Context, side: Side): Group | null {
  const { count, clause, transfer } = context;
  if (!count.own) return null;
  // "– Peru (2 million)": under a lead that names the giver.
  const subject = isOneMoreReceiver(context) ? 'to' : (clause.roleNoun ?? transfer.subjectIs);
  const stands = { to: 'to', from: 'from', other: 'to', subject } as const;
  return stands[count.own.side] === side ? count.own.group : null;
}

/** The last count of a list that names its sides once, after all: "500,000 of A and 300,000 of B to Kenya". */
export function lastOfList({ clause: { counts }, count, at }: Context) {
  const later = counts.slice(at + 1).find(({ own }) => !own);
  const isShared = later && !count.to && !count.hasReceiver && !later.isPart && !count.own;
  return isShared ? counts.findLast(({ own }) => !own) : undefined;
}

/** Vaccines without a number before this count. */
export function uncounted({ clause: { counts }, at }: Context) {
  return counts.slice(0, at).findLast(({ item }) => item.value === null);
}

/** "gave Myanmar 1.7 million doses and Seychelles 50,000" */
export function isOneMoreReceiver({ clause, transfer, earlier }: Context): boolean {
  return clause.isElliptical && transfer.subjectIs === 'from' && earlier?.fromObject === true;
}

/** The giver of the clause before gives here too, unless the two are set against each other. */
export function isGiverShared({ join, isElliptical, subject, previous }: Clause): boolean {
  if (isElliptical) return true;
  // "to Pakistan, which ordered 1.2 million more", "and bought 4 million doses": from anyone.
  if (subject !== null && (join === 'which' || subject === previous?.subject)) return false;
  return /^(and|;|:|which|with|–|—|plus|&|та|і|й|и)$/.test(join);
}
