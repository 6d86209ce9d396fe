import {
  type Clause,
  clauseOf,
  type Draft,
  emptyCount,
  holderOf,
  lastCount,
  openClause,
} from './clause.ts';
import { type CountItem, isKind } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isHypothetical, isVerbNext, separatorBefore } from './look-around.ts';

export function takeCount(draft: Draft, item: CountItem, index: number): void {
  const { items, next } = draft;
  const clause = startsClause(draft, index)
    ? openClause(draft, index, separatorBefore(items, index))
    : clauseOf(draft);
  const { event, adjective, owner } = clause.lead;
  const count = Object.assign(emptyCount(item), {
    event,
    adjective,
    owner,
    channels: next.channels,
    periods: next.periods,
    isPart: next.isPart || isOfWhole(draft, clause) || (lastCount(draft)?.isPart ?? false),
    isNegated: next.isNegated || isHypothetical(items, index),
    isEach: is(items[index - 1], 'distributive'),
  });
  clause.counts.push(count);
  Object.assign(clause.lead, { event: null, adjective: null, owner: null });
  draft.next = { isNegated: false, isPart: false, channels: [], periods: [] };
}

/** "Of the 11.3 million doses Spain promised, 7.5 million had been handed over." */
function isOfWhole({ items, clauses }: Draft, clause: Clause): boolean {
  return (
    is(items[0], 'of-role') &&
    clause.previous !== null &&
    clauses.every(({ counts }) => counts.length === 0)
  );
}

/** "…, and 200,000 doses were delivered to Albania": the count is the subject of what follows. */
function startsClause(draft: Draft, index: number): boolean {
  const { items } = draft;
  const { predicates, counts, subjectKind } = clauseOf(draft);
  if (predicates.length === 0 || separatorBefore(items, index) === '') return false;
  const isSaid = predicates.some(({ verb }) => verb.class === 'say') || is(items[0], 'of-role');
  if (counts.length === 0 && subjectKind !== 'none' && !isSaid) return false;
  const next = items
    .slice(index + 1, index + 10)
    .find(
      (item) =>
        !isKind(item, 'dose', 'vaccine') &&
        !(item.kind === 'place' && (item.isAdjective || item.isPossessive)) &&
        !is(item, 'count-filler'),
    );
  if (next?.kind === 'verb') return next.verb.class === 'move' && next.verb.form !== 'gerund';
  return is(next, 'auxiliary');
}

export function takeChannel(draft: Draft, name: string, index: number): void {
  const { items } = draft;
  const clause = clauseOf(draft);
  const [before, previous] = [items[index - 2], items[index - 1]];
  const hasCount = clause.counts.length > 0;
  // "gave $4 billion to COVAX and 5 million doses to Kenya"
  const isPaid = items.slice(0, index).some((item) => is(item, 'currency', 'money'));
  if (is(previous, 'to-role') && !hasCount && isPaid) return;
  // "and, through COVAX, 1.7 million doses": the channel of what follows.
  const next = items.slice(index + 2, index + 6).find(({ kind }) => kind !== 'word');
  const isFronted = is(previous, 'via') && is(before, 'comma', 'and') && hasCount;
  if (isFronted && is(items[index + 1], 'comma') && next?.kind === 'count') {
    draft.next.channels.push(name);
    return;
  }
  // "and COVAX 132,000 in April": an element whose giver is no country.
  const isCounted =
    items[index + 1]?.kind === 'count' && is(previous, 'comma', 'and', 'contrast', 'semicolon');
  const isFree = !is(previous, 'preposition') && !is(before, 'preposition') && name !== 'bilateral';
  const acts = isCounted || (isVerbNext(items, index + 1) && separatorBefore(items, index) !== '');
  if (isFree && clause.predicates.length > 0 && hasCount && acts) {
    const element = openClause(draft, index, separatorBefore(items, index));
    element.isElliptical = isCounted;
    element.subjectKind = 'other';
    element.lead.channels.push(name);
    return;
  }
  const holder = holderOf(draft);
  holder.channels.push(name);
}
