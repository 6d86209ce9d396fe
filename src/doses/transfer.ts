import type { Clause, ClauseCount, Side } from './clause.ts';
import type { Outcome } from './dose-fact.ts';
import { FRAMES } from './frames.ts';
import type { WordItem } from './items.ts';
import { is } from './lexicon/tags.ts';
import type { Predicate } from './verb-phrase.ts';

/** How a clause moves doses: which side its subject stands on, and whether it happened. */
export interface Transfer {
  readonly subjectIs: Side | 'count';
  readonly outcome: Outcome;
  /** The predicate that says so; null where a noun does. */
  readonly main: Predicate | null;
}

/** The transfer that a clause tells of, or null. */
export function transferOf(clause: Clause): Transfer | null {
  const { counts, lead } = clause;
  const first: Partial<ClauseCount> = counts[0] ?? {};
  const event = first.event ?? lead.event;
  // "arrived in Mali to help fight the outbreak", "were given to Mali to be used": what they are for.
  const predicates = clause.predicates.filter(
    ({ verb, isInfinitive }, at) =>
      !(isInfinitive && (verb.class === 'doubt' || clause.predicates.slice(0, at).some(isDone))),
  );
  const acts = predicates.filter(({ verb }) => !/^(carry|fact)$/.test(verb.class));
  const main = acts.findLast(({ isReduced }) => !isReduced) ?? acts.at(-1) ?? null;
  const isGiven = [first.from, lead.from, first.adjective, lead.adjective].some(Boolean);
  const isReceived = [first.to, lead.to].some(Boolean);
  const frame = FRAMES.find(({ fits }) =>
    fits({ clause, predicates, main, event, isGiven, isReceived }),
  );
  if (!frame?.subjectIs) return null;
  const { subjectIs, outcome = outcomeOf(main ?? predicates.at(-1), event ?? undefined) } = frame;
  return { subjectIs, outcome, main };
}

function isDone({ verb, force, isReduced }: Predicate): boolean {
  const moves = /^(give|receive|move)$/.test(verb.class) && verb.lemma !== 'thank';
  return moves && force === 'fact' && !verb.isPlan && !isReduced;
}

function outcomeOf(main: Predicate | undefined, event: WordItem | undefined): Outcome {
  const isTold = main !== undefined && (main.force === 'pledge' || main.verb.isPledge);
  const isPromised =
    (is(event, 'promise') && main?.verb.class !== 'move') ||
    (is(event, 'deal') && !(main && isDone(main)));
  return isTold || isPromised ? 'pledged' : 'delivered';
}
