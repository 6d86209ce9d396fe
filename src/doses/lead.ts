import type { Party } from './dose-fact.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readSentence } from './read-sentence.ts';
import type { Resolved } from './sides.ts';
import { transferOf } from './transfer.ts';

/** What the words before a list or a table say of its counts. */
export interface Lead {
  /** As a clause that the items go on from. */
  readonly resolved: Resolved;
  readonly vaccines: readonly string[];
  readonly channel: string | null;
  readonly period: string | null;
}

/**
 * Reads the sentences before a list, the nearest one that tells of doses given or got first. Null when none
 * does, or when that one does something else with them ("Doses administered:").
 */
export function readLead(sentences: readonly string[], gazetteer: Gazetteer): Lead | null {
  for (const text of sentences.toReversed()) {
    const span = { start: 0, end: text.length };
    const antecedent = { subject: null, receiver: null, arrived: null, speaker: null, place: null };
    const read = readSentence({ text, span, gazetteer, antecedent, lead: null, goesOn: false });
    const { clauses, statements } = read;
    const statement = statements.findLast(({ item }) => item.value === null) ?? statements.at(-1);
    if (statement) {
      const { donors, recipients, outcome, channels, period, vaccines } = statement;
      const resolved = asResolved(donors, recipients, outcome);
      return { resolved, vaccines, channel: channels[0] ?? null, period };
    }
    const clause = clauses.findLast(
      ({ predicates, roleNoun, lead }) => predicates.length > 0 || roleNoun || lead.event,
    );
    if (!clause) continue;
    const transfer = transferOf(clause);
    if (!transfer) return null;
    const isFrom = clause.roleNoun !== null;
    return {
      resolved: { ...asResolved([], [], transfer.outcome), fromObject: !isFrom },
      vaccines: [],
      channel: null,
      period: null,
    };
  }
  return null;
}

/** The country of an entry gets what a named giver gave; under a named receiver it is the giver. */
function asResolved(
  donors: readonly Party[],
  recipients: readonly Party[],
  outcome: 'delivered' | 'pledged',
): Resolved {
  return {
    transfer: { subjectIs: 'from', outcome, main: null },
    from: donors.length > 0 ? { parties: donors } : null,
    to: donors.length === 0 && recipients.length === 1 ? { parties: recipients } : null,
    vaccines: [],
    fromObject: donors.length > 0,
  };
}
