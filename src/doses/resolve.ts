import type { Clause, ClauseCount, Group } from './clause.ts';
import type { Party } from './dose-fact.ts';
import { continues } from './list-clause.ts';
import { shareDetails, zipRespectively } from './share-details.ts';
import type { Statement } from './statement.ts';
import { type Transfer, transferOf } from './transfer.ts';
import { PROMISES } from './words.ts';

interface Resolved {
  readonly transfer: Transfer | null;
  readonly to: readonly Party[];
  readonly from: readonly Party[];
  readonly vaccines: readonly string[];
  readonly fromObject: boolean;
}

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
  const subject = clause.subject?.parties ?? [];
  const statements: Statement[] = [];
  let resolved: Resolved = { ...NONE, transfer };
  const last = counts.findLast(({ own }) => !own);
  for (const [at, count] of counts.entries()) {
    const later = counts.slice(at + 1).find(({ own }) => !own);
    // "500,000 doses of A and 300,000 of B to Kenya": the last one's receiver is everyone's.
    const shared =
      later && !count.to && !count.hasReceiver && !later.isPart && !count.own ? last : undefined;
    // "American vaccines were sent to Georgia: 503,000 doses."
    const bare = counts.slice(0, at).findLast(({ item }) => item.value === null);
    let to: readonly Party[] = parties(count.to, clause.object, shared?.to, bare?.to, lead.to);
    if (to.length === 0 && at > 0 && count.isPart && !count.hasReceiver)
      to = parties(counts[at - 1]!.to);
    // "200,000 were donated to Botswana by Germany, and 100,000 by Belgium"
    if (to.length === 0 && at > 0 && !count.item.hasNoun && count.from && !count.hasReceiver)
      to = parties(counts[at - 1]!.to);
    let from: readonly Party[] = parties(
      count.from,
      count.channels.length > 0 ? null : shared?.from,
      bare?.from,
      lead.from,
    );
    if (count.own) {
      const side =
        count.own.side === 'subject' ? (clause.roleNoun ?? transfer.subjectIs) : count.own.side;
      if (side === 'to') to = count.own.group.parties;
      else if (side === 'from') from = count.own.group.parties;
    }
    const isReceived = transfer.subjectIs === 'to';
    // "The 2.5 million doses that the US sent to Taiwan arrived"
    const gives = clause.predicates.some(
      ({ verb, isPassive }) => verb.class === 'give' && !isPassive,
    );
    if (transfer.subjectIs === 'count' && gives && from.length === 0) from = subject;
    if (count.own?.side !== 'subject') {
      if (isReceived && subject.length > 0) {
        if (clause.isElliptical || !clause.object) to = subject;
      }
      // "Patients in Georgia received 300 doses" is not about Georgia's supplies.
      else if (isReceived && clause.subjectKind === 'other' && !isPassive(clause)) to = [];
      if (isReceived && from.length === 0) from = count.partner?.parties ?? from;
      if (transfer.subjectIs === 'from' && from.length === 0) {
        if (clause.isElliptical && earlier?.fromObject) to = subject;
        else if (count.event && clause.subject && count.from) from = count.from.parties;
        else from = subject;
      }
      if (transfer.subjectIs === 'count' && to.length === 0 && transfer.isReduced) to = subject;
    }
    if (to.length === 0 && count.owner && (transfer.subjectIs !== 'to' || subject.length === 0))
      to = [count.owner];
    const adjective =
      count.adjective ??
      (count.own ? counts.find(({ item }) => item.value === null) : bare)?.adjective;
    if (from.length === 0 && adjective) from = [adjective];
    // "Nicaragua said that doses from Spain would arrive": there.
    if (to.length === 0 && !count.hasReceiver && transfer.verb === 'arrive' && from.length > 0)
      to = clause.sayer?.parties ?? [];
    const ownFrom = from.length > 0;
    const isOpen = [count.to, clause.object, shared?.to, bare?.to, lead.to, clause.subject].some(
      (group) => group?.isOpen && (group.parties === to || group.parties === from),
    );
    const ownTo = to.length > 0 || count.hasReceiver || (shared?.hasReceiver ?? false);
    const donates = clause.subjectKind === 'other' && transfer.subjectIs === 'from';
    if (from.length === 0 && earlier && !donates && (count.isPart || mayInherit(clause)))
      from = earlier.from;
    if (
      to.length === 0 &&
      !ownTo &&
      (inherits || count.isPart || clause.join === 'gerund') &&
      earlier
    )
      to = earlier.to;
    const listed = statements.at(-1)?.vaccines ?? (count.item.hasNoun ? null : earlier?.vaccines);
    const vaccines = vaccinesOf(count, at === 0 ? lead.vaccines : [], listed ?? lead.vaccines);
    // Doses that "were given", to nobody named, were administered.
    if (transfer.verb === 'give' && transfer.subjectIs === 'count' && !ownTo && !ownFrom) continue;
    const isSaid =
      (donates && clause.hasNamedSubject) ||
      ownTo ||
      from.length > 0 ||
      count.channels.length > 0 ||
      lead.channels.length > 0;
    resolved = {
      transfer,
      to,
      from,
      vaccines,
      fromObject: clause.object !== null || (earlier?.fromObject ?? false),
    };
    if (count.isNegated || count.toPeople || (!isSaid && to.length === 0)) continue;
    statements.push({
      item: count.item,
      recipients: unique(to).filter(({ code }) => !(from.length === 1 && from[0]!.code === code)),
      donors: unique(from),
      vaccines: [...new Set(vaccines)],
      channels: [...supplied(clause), ...lead.channels, ...count.channels],
      period: count.periods[0] ?? lead.periods[0] ?? null,
      outcome: count.event && PROMISES.test(count.event) && at > 0 ? 'pledged' : transfer.outcome,
      isEach: count.isEach || lead.isEach,
      isOpen,
      lacksDonor: !ownFrom && from.length === 0 && !donates,
      lacksRecipient: to.length === 0 && !ownTo,
    });
  }
  return { resolved, statements: zipRespectively(statements, clause) };
}

/** "receives vaccines through COVAX, with 600,000 doses delivered": the channel is the same. */
function supplied({ join, previous }: Clause): readonly string[] {
  if (join !== 'with' || !previous?.counts.every(({ item }) => item.value === null)) return [];
  return previous.counts.flatMap(({ channels }) => channels);
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

function isPassive({ predicates }: Clause): boolean {
  return predicates.at(-1)?.isPassive ?? false;
}

function parties(...groups: (Group | null | undefined)[]): readonly Party[] {
  return groups.find((group) => (group?.parties.length ?? 0) > 0)?.parties ?? [];
}

function unique(list: readonly Party[]): Party[] {
  return [...new Map(list.map((party) => [party.code, party])).values()];
}

/** The giver of the clause before gives here too, unless the two are set against each other. */
function mayInherit({ join, isElliptical, subject, previous }: Clause): boolean {
  if (isElliptical) return true;
  // "got 300,000 doses from Beijing and bought 4 million doses": from anyone.
  if (subject !== null && subject === previous?.subject) return false;
  return /^(and|;|which|with|–|—|plus|&)$/.test(join);
}
