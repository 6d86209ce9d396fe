import type { Clause, Group } from './clause.ts';
import type { Party } from './dose-fact.ts';
import type { Statement } from './statement.ts';
import type { Transfer } from './transfer.ts';

/** What a clause hands on to the ones that lean on it. */
export interface Resolved {
  readonly transfer: Transfer | null;
  readonly to: readonly Party[];
  readonly from: readonly Party[];
  readonly vaccines: readonly string[];
  /** Its receiver stood before the count: "gave Georgia 500,000 doses". */
  readonly fromObject: boolean;
}

/** Who gives and who gets one count. */
export interface Sides {
  readonly to: readonly Party[];
  readonly from: readonly Party[];
  /** Others that are not named share it. */
  readonly isOpen: boolean;
  /** It says who gives or who gets, be it a country or not. */
  readonly isNamed: boolean;
  readonly lacksDonor: boolean;
}

interface Input {
  readonly clause: Clause;
  /** Which of its counts. */
  readonly at: number;
  readonly transfer: Transfer;
  readonly earlier: Resolved | undefined;
  readonly inherits: boolean;
  /** What the clause said of the count before. */
  readonly before: Statement | undefined;
}

export function sidesOf({ clause, at, transfer, earlier, inherits, before }: Input): Sides {
  const { counts, lead } = clause;
  const count = counts[at]!;
  const subject = clause.subject?.parties ?? [];
  const last = counts.findLast(({ own }) => !own);
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
  // "6 million went to Ukraine from the US, 503,000 to Georgia"
  if (
    from.length === 0 &&
    at > 0 &&
    !count.item.hasNoun &&
    count.to &&
    transfer.subjectIs === 'count'
  )
    from = before?.donors ?? [];
  // "Chinese aid to Laos included 300,000 doses in May and 800,000 in June"
  if (
    from.length === 0 &&
    at > 0 &&
    count.channels.length === 0 &&
    clause.predicates.at(-1)?.verb.class === 'carry'
  )
    from = before?.donors ?? [];
  if (count.own) {
    const side =
      count.own.side === 'subject' ? (clause.roleNoun ?? transfer.subjectIs) : count.own.side;
    const other = transfer.subjectIs === 'to' ? 'from' : 'to';
    if (side === 'to' || (side === 'other' && other === 'to')) to = count.own.group.parties;
    else if (side === 'from' || side === 'other') from = count.own.group.parties;
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
  // "Japan's 1.24 million doses to Taiwan"
  if (count.owner && from.length === 0 && count.to) from = [count.owner];
  if (to.length === 0 && count.owner && (transfer.subjectIs !== 'to' || subject.length === 0))
    to = [count.owner];
  const adjective =
    count.adjective ??
    (count.own ? counts.find(({ item }) => item.value === null) : bare)?.adjective;
  if (from.length === 0 && adjective) from = [adjective];
  // "Nicaragua said that doses from Spain would arrive": there.
  if (
    to.length === 0 &&
    !count.hasReceiver &&
    /^arriv(e|als?)$/.test(transfer.verb) &&
    from.length > 0
  )
    to = clause.sayer?.parties ?? [];
  const ownFrom = from.length > 0;
  const isOpen = [count.to, clause.object, shared?.to, bare?.to, lead.to, clause.subject].some(
    (group) => group?.isOpen && (group.parties === to || group.parties === from),
  );
  const ownTo = to.length > 0 || count.hasReceiver || (shared?.hasReceiver ?? false);
  const donates = clause.subjectKind === 'other' && transfer.subjectIs === 'from';
  const ofWhole = count.isPart && at === 0 && clause.previous?.counts.length === 0;
  // "Of the 11 million doses Spain promised, 7.5 million had been handed over"
  if (from.length === 0 && ofWhole && earlier?.transfer?.subjectIs === 'from')
    from = clause.previous?.subject?.parties ?? [];
  if (
    from.length === 0 &&
    earlier &&
    !donates &&
    (count.isPart ||
      mayInherit(clause) ||
      (clause.join === 'but' && transfer.subjectIs === 'count'))
  )
    from = earlier.from;
  if (
    to.length === 0 &&
    !ownTo &&
    (inherits ||
      count.isPart ||
      /^(gerund|:)$/.test(clause.join) ||
      // "was allotted 108,000 doses; only 24,000 arrived"
      (!count.item.hasNoun && transfer.subjectIs === 'count')) &&
    earlier
  )
    to = earlier.to;
  // Doses that "were given", to nobody named, were administered.
  const isUsed = transfer.verb === 'give' && transfer.subjectIs === 'count' && !ownTo && !ownFrom;
  return {
    to,
    from,
    isOpen,
    isNamed:
      !isUsed && ((donates && clause.hasNamedSubject) || ownTo || to.length + from.length > 0),
    lacksDonor: !ownFrom && from.length === 0 && !donates,
  };
}

/** The first group that names anyone. */
export function parties(...groups: (Group | null | undefined)[]): readonly Party[] {
  return groups.find((group) => (group?.parties.length ?? 0) > 0)?.parties ?? [];
}

/** The giver of the clause before gives here too, unless the two are set against each other. */
function mayInherit({ join, isElliptical, subject, previous }: Clause): boolean {
  if (isElliptical) return true;
  // "to Pakistan, which ordered 1.2 million more": from anyone.
  if (join === 'which' && subject !== null) return false;
  // "got 300,000 doses from Beijing and bought 4 million doses": from anyone.
  if (subject !== null && subject === previous?.subject) return false;
  return /^(and|;|:|which|with|–|—|plus|&)$/.test(join);
}

function isPassive({ predicates }: Clause): boolean {
  return predicates.at(-1)?.isPassive ?? false;
}
