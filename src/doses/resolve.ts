import type { Clause } from './clause.ts';
import type { Item } from './items.ts';
import { refineClauses } from './refine-clauses.ts';
import { refineStatements } from './refine-statements.ts';
import type { Resolved } from './sides.ts';
import { stateCount } from './state-count.ts';
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
