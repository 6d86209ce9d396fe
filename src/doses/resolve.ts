import type { Clause, ClauseCount, Group } from './clause.ts';
import type { Outcome, Party } from './dose-fact.ts';
import type { CountItem } from './items.ts';
import type { Predicate } from './verb-phrase.ts';
import { DEALS, PROMISES } from './words.ts';

/** What one clause says about one count. */
export interface Statement {
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
  readonly lacksRecipient: boolean;
}

/** How a clause moves doses: who its subject is, and whether it happened. */
interface Transfer {
  readonly subjectIs: 'to' | 'from' | 'count' | null;
  readonly outcome: Outcome;
  /** Free countries after the verb get: "gave Georgia 500,000 doses", "reached Kenya". */
  readonly verb: string;
  /** A participle describes the doses: "Laos: 300,000 doses donated by China". */
  readonly isReduced?: boolean;
}

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
  return spread(statements, clauses);
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
    let from: readonly Party[] = parties(count.from, shared?.from, bare?.from, lead.from);
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
    if (!count.own || count.own.side !== 'subject') {
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
    if (from.length === 0 && earlier && !donates && mayInherit(clause)) from = earlier.from;
    if (
      to.length === 0 &&
      !ownTo &&
      (inherits || count.isPart || clause.join === 'gerund') &&
      earlier
    )
      to = earlier.to;
    const vaccines =
      count.vaccines.length > 0
        ? count.vaccines
        : !count.item.hasNoun
          ? (statements.at(-1)?.vaccines ?? earlier?.vaccines ?? lead.vaccines)
          : counts.length > 1
            ? at === 0
              ? lead.vaccines
              : (statements.at(-1)?.vaccines ?? [])
            : lead.vaccines;
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
  return { resolved, statements: zip(statements, clause) };
}

/** "receives vaccines through COVAX, with 600,000 doses delivered": the channel is the same. */
function supplied({ join, previous }: Clause): readonly string[] {
  if (join !== 'with' || !previous?.counts.every(({ item }) => item.value === null)) return [];
  return previous.counts.flatMap(({ channels }) => channels);
}

function isPassive({ predicates }: Clause): boolean {
  return predicates.at(-1)?.isPassive ?? false;
}

function parties(...groups: (Group | null | undefined)[]): readonly Party[] {
  return groups.find((group) => group && group.parties.length > 0)?.parties ?? [];
}

function unique(list: readonly Party[]): Party[] {
  return [...new Map(list.map((party) => [party.code, party])).values()];
}

/** A count alone after a comma shares the verb of the clause before it: ", 1 million to B". */
function continues({ predicates, counts, roleNoun, lead }: Clause): boolean {
  return (
    predicates.length === 0 &&
    counts.length > 0 &&
    roleNoun === null &&
    lead.event === null &&
    counts.every(({ event }) => event === null)
  );
}

/** The giver of the clause before gives here too, unless the two are set against each other. */
function mayInherit({ join, isElliptical, subject, previous }: Clause): boolean {
  if (isElliptical) return true;
  // "got 300,000 doses from Beijing and bought 4 million doses": from anyone.
  if (subject !== null && subject === previous?.subject) return false;
  return /^(and|,|;|which|with|–|—|plus|&)$/.test(join);
}

function transferOf(clause: Clause): Transfer | null {
  const { predicates, counts, lead } = clause;
  const event = counts[0]?.event ?? lead.event;
  const finite = predicates.filter(({ isReduced, verb }) => !isReduced && verb.class !== 'carry');
  const lasting = finite.filter(({ verb }) => verb.class !== 'fact');
  const main =
    lasting.at(-1) ??
    predicates.findLast(({ verb }) => verb.class !== 'carry' && verb.class !== 'fact');
  if (!main) {
    if (clause.roleNoun) return { subjectIs: clause.roleNoun, outcome: 'delivered', verb: '' };
    if (predicates.some(({ verb }) => verb.lemma === 'include' || verb.lemma === 'comprise'))
      return counts.some(({ to }) => to)
        ? { subjectIs: 'count', outcome: 'pledged', verb: 'include' }
        : null;
    const carries = predicates.findLast(({ verb }) => verb.lemma === 'carry');
    if (carries && carries.force !== 'none' && counts.some(({ to }) => to))
      return {
        subjectIs: 'count',
        outcome: carries.force === 'pledge' ? 'pledged' : 'delivered',
        verb: 'carry',
      };
    if (event) return ofEvent(event, clause);
    // "Burkina Faso: 302,400 doses from the United States."
    const isEntry =
      clause.subjectKind === 'place' &&
      counts.some(({ from, channels }) => from || channels.length > 0);
    return isEntry && predicates.length === 0 && clause.hasColon
      ? { subjectIs: 'to', outcome: 'delivered', verb: '' }
      : null;
  }
  if (predicates.some(({ force }) => force === 'none')) return null;
  for (const { verb, isReduced } of predicates) {
    if (verb.class === 'refuse' || verb.class === 'doubt') return null;
    if (verb.class === 'other' && !isReduced) {
      if (signs(verb.lemma, event)) return deal();
      return allows(verb.lemma, event) ? { subjectIs: 'from', outcome: 'pledged', verb: '' } : null;
    }
  }
  const outcome = outcomeOf(main, event);
  const direct = subjectOf(main);
  if (direct === null)
    return event && main.verb.class === 'plan' ? ofEvent(event, clause, 'pledged') : null;
  return {
    subjectIs: clause.roleNoun && direct === 'count' ? clause.roleNoun : direct,
    outcome,
    verb: main.verb.lemma,
    isReduced: main.isReduced,
  };
}

function deal(): Transfer {
  return { subjectIs: 'to', outcome: 'pledged', verb: 'sign' };
}

function signs(lemma: string, event: string | null): boolean {
  return lemma === 'sign' && event !== null && DEALS.test(event);
}

/** "approved the donation of 2.4 million doses" */
function allows(lemma: string, event: string | null): boolean {
  return (
    /^(approve|authori[sz]e)$/.test(lemma) &&
    event !== null &&
    /^(donation|gift|export|transfer|delivery|grant|shipment|sale|loan|supply)s?$/.test(event)
  );
}

function outcomeOf(main: Predicate, event: string | null): Outcome {
  if (main.force === 'pledge' || main.verb.isPledge) return 'pledged';
  if (event && (PROMISES.test(event) || DEALS.test(event)) && main.verb.class !== 'move')
    return 'pledged';
  return 'delivered';
}

/** Which side the subject is on; null when the verb moves no doses. */
function subjectOf({ verb, isPassive, isReduced, isOfDoses }: Predicate): Transfer['subjectIs'] {
  switch (verb.class) {
    case 'give':
      if (!isPassive) return 'from';
      return isReduced || isOfDoses ? 'count' : 'to';
    case 'receive':
      return isPassive ? 'count' : 'to';
    case 'move':
      return 'count';
    case 'plan':
    case 'carry':
    case 'other':
    case 'say':
    case 'doubt':
    case 'refuse':
    case 'fact':
      return null;
  }
}

/** "The donation of 150,000 doses from Romania to Moldova was completed." */
function ofEvent(event: string, clause: Clause, outcome?: Outcome): Transfer | null {
  if (DEALS.test(event)) return deal();
  const count = clause.counts[0];
  const isGotten = count?.from && !count.to && clause.subject;
  const isPledge = PROMISES.test(event);
  return {
    subjectIs: isGotten ? 'to' : 'from',
    outcome: outcome ?? (isPledge ? 'pledged' : 'delivered'),
    verb: event,
  };
}

/** "A, B and C received 1, 2 and 3 doses respectively": each its own. */
function zip(statements: Statement[], { counts, subject, object }: Clause): Statement[] {
  const plain = counts.filter(({ own }) => !own);
  if (plain.length < 2 || plain.length !== statements.length) return statements;
  const group = counts.at(-1)?.to ?? counts[0]?.to ?? object ?? subject;
  if (group?.parties.length !== plain.length) return statements;
  const others =
    counts.slice(0, -1).every(({ to }) => to === null) ||
    counts.slice(1).every(({ to }) => to === null);
  if (!others) return statements;
  return statements.map((statement, at) => {
    const party = group.parties[at]!;
    const isDonor =
      group === subject && !statement.recipients.some(({ code }) => code === party.code);
    return isDonor ? { ...statement, donors: [party] } : { ...statement, recipients: [party] };
  });
}

/** Details after a list hold for all of it: "… and 50,000 to Kosovo in 2021". */
function spread(statements: Statement[], clauses: readonly Clause[]): Statement[] {
  const counts = new Map<CountItem, { count: ClauseCount; clause: Clause }>();
  for (const clause of clauses)
    for (const count of clause.counts) counts.set(count.item, { count, clause });
  const spreaded = [...statements];
  for (let at = spreaded.length - 1; at > 0; at--) {
    const later = counts.get(spreaded[at]!.item)!;
    const earlier = counts.get(spreaded[at - 1]!.item)!;
    const isList =
      !later.count.isPart &&
      (later.clause === earlier.clause || later.clause.isElliptical || continues(later.clause));
    if (!isList) continue;
    const [one, two] = [spreaded[at - 1]!, spreaded[at]!];
    spreaded[at - 1] = {
      ...one,
      channels:
        one.channels.length > 0 ||
        earlier.count.from ||
        (earlier.count.hasReceiver && one.recipients.length === 0)
          ? one.channels
          : two.channels,
      period: one.period ?? two.period,
    };
  }
  for (let at = 1; at < spreaded.length; at++) {
    const later = counts.get(spreaded[at]!.item)!;
    const [one, two] = [spreaded[at - 1]!, spreaded[at]!];
    if (
      later.clause.isElliptical ||
      later.count.isPart ||
      later.clause === counts.get(one.item)!.clause
    )
      spreaded[at] = {
        ...two,
        channels:
          two.channels.length > 0 || later.count.isPart || one.recipients.length === 0
            ? two.channels
            : one.channels,
        period: two.period ?? one.period,
      };
  }
  return spreaded;
}
