import type { Clause, ClauseCount } from './clause.ts';
import type { Outcome, Party } from './dose-fact.ts';
import { continues } from './list-clause.ts';
import { shareDetails, zipRespectively } from './share-details.ts';
import { parties, type Resolved, sidesOf } from './sides.ts';
import type { Statement } from './statement.ts';
import { type Transfer, transferOf } from './transfer.ts';
import { PROMISES } from './words.ts';

/** Reads who gave what to whom out of clauses; clauses that say nothing of the kind give nothing. */
export function resolveClauses(clauses: readonly Clause[]): Statement[] {
  const statements: Statement[] = [];
  const results = new Map<Clause, Resolved>();
  for (const clause of clauses) {
    const earlier = clause.previous ? results.get(clause.previous) : undefined;
    const found = resolveClause(clause, earlier);
    results.set(clause, found.resolved);
    statements.push(...found.statements);
  }
  return shareDetails(statements, clauses);
}

const NONE: Resolved = { transfer: null, to: [], from: [], vaccines: [], fromObject: false };

function resolveClause(
  clause: Clause,
  earlier: Resolved | undefined,
): { resolved: Resolved; statements: Statement[] } {
  const inherits = clause.isElliptical || continues(clause);
  const transfer = inherits ? (earlier?.transfer ?? transferOf(clause)) : transferOf(clause);
  if (
    clause.isNegated ||
    (transfer === null && !(clause.predicates.length === 0 && earlier?.transfer))
  )
    return { resolved: NONE, statements: [] };
  if (transfer === null) return { resolved: earlier ?? NONE, statements: [] };

  const { counts, lead } = clause;
  const statements: Statement[] = [];
  const shared = supplied(clause);
  const fronted = lead.adjective ? [lead.adjective] : [];
  let resolved: Resolved = {
    ...NONE,
    transfer,
    to: parties(lead.to),
    from: lead.from?.parties ?? fronted,
  };
  for (const [at, count] of counts.entries()) {
    const sides = sidesOf({ clause, at, transfer, earlier, inherits, before: statements.at(-1) });
    const { to, from, isNamed } = sides;
    const listed = statements.at(-1)?.vaccines ?? (count.item.hasNoun ? null : earlier?.vaccines);
    const vaccines = vaccinesOf(count, at === 0 ? lead.vaccines : [], listed ?? lead.vaccines);
    const isSaid = isNamed || count.channels.length > 0 || lead.channels.length > 0;
    resolved = {
      transfer,
      to,
      from,
      vaccines,
      fromObject: clause.object !== null || (earlier?.fromObject ?? false),
    };
    if (count.isNegated || count.toPeople || !isSaid) continue;
    statements.push({
      item: count.item,
      recipients: unique(to).filter(({ code }) => !(from.length === 1 && from[0]!.code === code)),
      donors: unique(from),
      vaccines: [...new Set(vaccines)],
      channels: [...shared.channels, ...lead.channels, ...count.channels],
      period: count.periods[0] ?? lead.periods[0] ?? shared.periods[0] ?? null,
      outcome: outcomeOf(count, at, transfer),
      isEach: count.isEach || lead.isEach,
      isOpen: sides.isOpen,
      lacksDonor: sides.lacksDonor,
    });
  }
  return { resolved, statements: zipRespectively(statements, clause) };
}

/** "receives vaccines through COVAX, with 600,000 doses delivered": the channel and time are the same. */
function supplied({ join, previous }: Clause): { channels: string[]; periods: string[] } {
  const isSame =
    /^(with|when)$/.test(join) && previous?.counts.every(({ item }) => item.value === null);
  if (!isSame || !previous) return { channels: [], periods: [] };
  return {
    channels: previous.counts.flatMap(({ channels }) => channels),
    periods: [...previous.lead.periods, ...previous.counts.flatMap(({ periods }) => periods)],
  };
}

/** A second event has an outcome of its own: "a purchase of 1.2 million followed a gift of 200,000". */
function outcomeOf({ event }: ClauseCount, at: number, { outcome, verb }: Transfer): Outcome {
  if (!event || at === 0) return outcome;
  if (PROMISES.test(event)) return 'pledged';
  return verb === 'sign' && /^(gift|donation|grant|delivery|shipment)s?$/.test(event)
    ? 'delivered'
    : outcome;
}

/** A list names its vaccine once; doses from another source are another batch. */
function vaccinesOf(
  { vaccines, item, from }: ClauseCount,
  fronted: readonly string[],
  listed: readonly string[],
): readonly string[] {
  if (vaccines.length > 0) return vaccines;
  return item.hasNoun && (from || fronted.length > 0) ? fronted : listed;
}

function unique(list: readonly Party[]): Party[] {
  return [...new Map(list.map((party) => [party.code, party])).values()];
}
