import type { Clause, Group } from './clause.ts';
import type { Party } from './dose-fact.ts';
import { GIVER_RULES } from './giver-rules.ts';
import type { Item } from './items.ts';
import { RECEIVER_RULES } from './receiver-rules.ts';
import { refineClauses, refineStatements } from './refine.ts';
import type { Context, Resolved, Sides } from './sides.ts';
import type { Statement } from './statement.ts';
import { transferOf } from './transfer.ts';

/**
 * Reads who gave what to whom out of clauses; clauses that say nothing of the kind give nothing. What leads
 * to the sentence is as a clause before it, with which those without a verb go on.
 */
export function resolveClauses(
  clauses: readonly Clause[],
  items: readonly Item[],
  lead: Resolved | null,
): readonly Statement[] {
  refineClauses(clauses);
  const statements: Statement[] = [];
  const results = new Map<Clause, Resolved>();
  for (const clause of clauses) {
    const isEntry = lead !== null && clause.predicates.every(({ verb }) => verb.class === 'carry');
    if (isEntry) clause.isElliptical = true;
    const before = clause.previous ? results.get(clause.previous) : undefined;
    const earlier = isEntry ? lead : before;
    const { resolved, said } = resolveClause(clause, earlier);
    results.set(clause, resolved);
    statements.push(...said);
  }
  return refineStatements(statements, items);
}

const NONE: Resolved = { transfer: null, to: null, from: null, vaccines: [], fromObject: false };

function resolveClause(
  clause: Clause,
  earlier: Resolved | undefined,
): { resolved: Resolved; said: Statement[] } {
  const inherits = clause.isElliptical || continues(clause);
  const own = transferOf(clause);
  const transfer = inherits ? (earlier?.transfer ?? own) : own;
  const said: Statement[] = [];
  if (clause.isNegated) return { resolved: NONE, said };
  if (transfer === null) {
    const passesOn = clause.predicates.length === 0 && earlier?.transfer;
    return { resolved: passesOn && earlier ? earlier : NONE, said };
  }
  const { counts, lead } = clause;
  const fronted = lead.from;
  let resolved: Resolved = { ...NONE, transfer, to: lead.to, from: fronted };
  for (const [at, count] of counts.entries()) {
    const context = { clause, count, at, transfer, earlier, inherits, before: said.at(-1) };
    const { statement, sides, isSaid } = stateCount(context);
    const fromObject = clause.object !== null || (earlier?.fromObject ?? false);
    resolved = { transfer, ...sides, vaccines: statement.vaccines, fromObject };
    if (isSaid) said.push(statement);
  }
  return { resolved, said };
}

/** A count alone after a comma shares the verb of the clause before it: ", 1 million to B". */
function continues({ predicates, counts, roleNoun, lead }: Clause): boolean {
  const hasEvent = [lead, ...counts].some(({ event }) => event !== null);
  return predicates.length === 0 && counts.length > 0 && roleNoun === null && !hasEvent;
}

/** What a clause says of one of its counts, the sides as groups, and whether it says it of doses given. */
function stateCount(context: Context) {
  const { clause, count, transfer, at } = context;
  const { lead } = clause;
  const { sides, isOwn } = findSides(context);
  const isOther = clause.subjectKind === 'other' && transfer.subjectIs === 'from';
  const isOwned =
    isOwn || count.hasReceiver || lead.hasReceiver || (count.hasGiver && !transfer.main?.isReduced);
  // Doses that "were given", to nobody named, were administered.
  const isUsed = transfer.main?.verb.lemma === 'give' && transfer.subjectIs === 'count' && !isOwned;
  const isNamed =
    isOwned ||
    sides.to !== null ||
    sides.from !== null ||
    (isOther && clause.hasNamedSubject) ||
    transfer.main?.isOfPlan === true ||
    /^(donate|pledge)$/.test(transfer.main?.verb.lemma ?? '');
  const hasChannel = count.channels.length + lead.channels.length > 0;
  const shared = suppliedBefore(clause);
  const donors = unique(sides.from);
  const statement: Statement = {
    item: count.item,
    recipients: unique(sides.to).filter(
      ({ code }) => donors.length !== 1 || donors[0]!.code !== code,
    ),
    donors,
    vaccines: [...new Set(vaccinesOf(context))],
    channels: [...shared.channels, ...lead.channels, ...count.channels],
    period: count.periods[0] ?? lead.periods[0] ?? shared.periods[0] ?? null,
    // A second event was an event of its own: "a purchase of 1.2 million followed a gift of 200,000".
    outcome: count.event && at > 0 ? 'delivered' : transfer.outcome,
    isEach: count.isEach || lead.isEach,
    isOpen: sides.to?.isOpen === true,
    lacksDonor: donors.length === 0 && !isOther,
    clause,
    count,
  };
  const isSaid = !count.isNegated && !count.toPeople && ((isNamed && !isUsed) || hasChannel);
  return { statement, sides, isSaid };
}

function findSides(context: Context): { sides: Sides; isOwn: boolean } {
  const sides: Sides = { to: null, from: null };
  let isOwn = false;
  for (const [side, rules] of [
    ['from', GIVER_RULES],
    ['to', RECEIVER_RULES],
  ] as const)
    for (const rule of rules) {
      const group = rule.find(context, sides);
      if (!group) continue;
      // A rule may settle that it is nobody.
      if (group.parties.length > 0) {
        sides[side] = group;
        isOwn ||= !rule.isInherited;
      }
      if (group.parties.length > 0 || rule.isFinal) break;
    }
  return { sides, isOwn };
}

/** "receives vaccines through COVAX, with 600,000 doses delivered": the channel and time are the same. */
function suppliedBefore({ join, previous }: Clause): { channels: string[]; periods: string[] } {
  const counts = previous?.counts ?? [];
  const isSame = /^(with|when)$/.test(join) && counts.every(({ item }) => item.value === null);
  if (!isSame || !previous) return { channels: [], periods: [] };
  return {
    channels: counts.flatMap(({ channels }) => channels),
    periods: [...previous.lead.periods, ...counts.flatMap(({ periods }) => periods)],
  };
}

/** A list names its vaccine once; doses from another source are another batch. */
function vaccinesOf({ count, clause: { lead }, at, before, earlier }: Context): readonly string[] {
  if (count.vaccines.length > 0) return count.vaccines;
  if (count.isPart && earlier) return earlier.vaccines;
  if (count.item.hasNoun && count.from) return at === 0 ? lead.vaccines : [];
  return (
    before?.vaccines ?? (count.item.hasNoun ? lead.vaccines : (earlier?.vaccines ?? lead.vaccines))
  );
}

function unique(group: Group | null): Party[] {
  return [...new Map(group?.parties.map((party) => [party.code, party])).values()];
}
