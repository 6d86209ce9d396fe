import type { Clause } from './clause.ts';
import type { Outcome } from './dose-fact.ts';
import type { Predicate } from './verb-phrase.ts';
import { DEALS, PROMISES } from './words.ts';

/** How a clause moves doses: who its subject is, and whether it happened. */
export interface Transfer {
  readonly subjectIs: 'to' | 'from' | 'count' | null;
  readonly outcome: Outcome;
  /** Free countries after the verb get: "gave Georgia 500,000 doses", "reached Kenya". */
  readonly verb: string;
  /** A participle describes the doses: "Laos: 300,000 doses donated by China". */
  readonly isReduced?: boolean;
}

export function transferOf(clause: Clause): Transfer | null {
  const { predicates, counts, lead } = clause;
  const event = counts[0]?.event ?? lead.event;
  const finite = predicates.filter(({ isReduced, verb }) => !isReduced && verb.class !== 'carry');
  const lasting = finite.filter(({ verb }) => verb.class !== 'fact');
  const main =
    lasting.at(-1) ??
    predicates.findLast(({ verb }) => verb.class !== 'carry' && verb.class !== 'fact');
  if (!main) {
    if (clause.roleNoun) return { subjectIs: clause.roleNoun, outcome: 'delivered', verb: '' };
    // "Chinese aid to Laos included 300,000 doses"
    if (event && lead.to && predicates.at(-1)?.verb.class === 'carry')
      return ofEvent(event, clause);
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
      return allows(verb.lemma, event) || raises(verb.lemma, event)
        ? { subjectIs: 'from', outcome: 'pledged', verb: '' }
        : null;
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

/** "doubled its pledge to 1 billion doses" */
function raises(lemma: string, event: string | null): boolean {
  return /^(raise|double)$/.test(lemma) && event !== null && PROMISES.test(event);
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

/** What its subject gives, where nothing else is said. */
function isGiving(event: string): boolean {
  return /^(donation|gift|pledge|offer|promise|commitment|contribution|grant|loan)s?$/.test(event);
}

/** "The donation of 150,000 doses from Romania to Moldova was completed." */
function ofEvent(event: string, clause: Clause, outcome?: Outcome): Transfer | null {
  if (DEALS.test(event)) return deal();
  const count = clause.counts[0];
  const { lead, subject } = clause;
  const giver = count?.from ?? lead.from ?? count?.adjective ?? lead.adjective;
  const isReceived = count?.to ?? lead.to;
  // "Deliveries to date: Armenia 15,000" does not say from whom or to whom.
  if (!giver && !isReceived && !(subject && isGiving(event))) return null;
  const isGotten = giver && !isReceived && (subject || !count || count.item.value === null);
  const isPledge = PROMISES.test(event);
  return {
    subjectIs: isGotten ? 'to' : 'from',
    outcome: outcome ?? (isPledge ? 'pledged' : 'delivered'),
    verb: event,
  };
}
