import { type Clause, emptyCount } from './clause.ts';
import { type ClauseState, clauseOf, openClause } from './clause-state.ts';
import { type CountItem, wordOf } from './items.ts';
import { isVerbNext } from './look-ahead.ts';
import { prepositionBefore } from './place-role.ts';
import { AUXILIARIES } from './words.ts';

export function takeCount(state: ClauseState, item: CountItem, index: number): void {
  let clause = clauseOf(state);
  if (startsClause(state, index)) clause = openClause(state, state.separator || 'and');
  const count = emptyCount(item);
  count.event = clause.lead.event;
  count.adjective = clause.lead.adjective;
  count.owner = clause.lead.owner;
  clause.lead.event = null;
  clause.lead.adjective = null;
  clause.lead.owner = null;
  count.channels.push(...state.nextChannels.splice(0));
  count.periods.push(...state.nextPeriods.splice(0));
  count.isPart = state.nextIsPart || isOfWhole(state, clause);
  count.isNegated = state.negateNext || state.isHypothetical;
  state.nextIsPart = false;
  state.negateNext = false;
  clause.counts.push(count);
}

/** "Of the 11.3 million doses Spain promised, 7.5 million had been handed over." */
function isOfWhole({ items, clauses }: ClauseState, clause: Clause): boolean {
  return (
    wordOf(items[0]) === 'of' &&
    clause.previous !== null &&
    clause.counts.length === 0 &&
    clauses.slice(0, -1).every(({ counts }) => counts.length === 0)
  );
}

/** "…, and 200,000 doses were delivered to Albania": the count is the subject of what follows. */
function startsClause(state: ClauseState, index: number): boolean {
  const { items } = state;
  const clause = clauseOf(state);
  if (clause.predicates.length === 0 || state.separator === '') return false;
  if (clause.counts.length === 0 && clause.subjectKind !== 'none') {
    const finite = clause.predicates.some(({ verb }) => verb.class === 'say');
    if (!finite && wordOf(items[0]) !== 'of') return false;
  }
  let at = index + 1;
  while (at < items.length && at < index + 10) {
    const item = items[at]!;
    if (item.kind === 'dose' || item.kind === 'vaccine') at += 1;
    else if (item.kind === 'place' && (item.isAdjective || item.isPossessive)) at += 1;
    else if (
      item.kind === 'word' &&
      /^(of|the|more|additional|covid|-|19|vaccines?|further|them|which|these|other)$/.test(
        item.key,
      )
    )
      at += 1;
    else break;
  }
  const item = items[at];
  if (item?.kind === 'verb') return item.verb.class === 'move' && item.verb.form !== 'gerund';
  return AUXILIARIES.test(wordOf(item));
}

export function takeChannel(state: ClauseState, name: string, index: number): void {
  const clause = clauseOf(state);
  const previous = wordOf(state.items[index - 1]);
  if (previous === 'to' && clause.counts.length === 0 && followsMoney(state, index)) return;
  // "and, through COVAX, 1.7 million doses": the channel of what follows.
  const next = state.items[index + 1];
  const isFronted =
    wordOf(next) === ',' &&
    state.items.slice(index + 2, index + 6).find(({ kind }) => kind !== 'word')?.kind === 'count';
  if (
    isFronted &&
    /^(through|via|under)$/.test(previous) &&
    /^(,|and)$/.test(wordOf(state.items[index - 2])) &&
    clause.counts.length > 0
  ) {
    state.nextChannels.push(name);
    return;
  }
  const isFree = prepositionBefore(state.items, index) === '' && name !== 'bilateral';
  const countNext =
    state.items[index + 1]?.kind === 'count' &&
    /^(,|and|while|;)$/.test(wordOf(state.items[index - 1]));
  if (
    isFree &&
    clause.predicates.length > 0 &&
    clause.counts.length > 0 &&
    (countNext || isVerbNext(state.items, index + 1)) &&
    state.separator !== ''
  ) {
    const next = openClause(state, state.separator);
    next.isElliptical = countNext;
    next.subjectKind = 'other';
    next.lead.channels.push(name);
    return;
  }
  (clause.counts.at(-1) ?? clause.lead).channels.push(name);
  if (previous === 'to' || wordOf(state.items[index - 2]) === 'to')
    (clause.counts.at(-1) ?? clause.lead).hasReceiver = true;
}

/** "gave $4 billion to COVAX and 5 million doses to Kenya" */
function followsMoney(state: ClauseState, index: number): boolean {
  for (let at = index - 1; at >= 0 && state.items[at]!.kind === 'word'; at--)
    if (/^([$€£¥]|\d.*|dollars|euros|pounds)$/.test(wordOf(state.items[at]))) return true;
  return false;
}
