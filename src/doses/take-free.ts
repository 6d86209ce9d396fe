import {
  clauseOf,
  type Draft,
  type Group,
  lastCount,
  openClause,
  openElement,
  type Side,
  setSubject,
} from './clause.ts';
import { isKind, type PlaceItem, wordOf } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isCountNext, isToVerb, isVerbNext, separatorBefore } from './look-around.ts';

/** Takes in countries that no preposition governs: a subject, an object, or a list element's own. */
export function takeFree(draft: Draft, group: Group, index: number, end: number): void {
  const { items } = draft;
  const clause = clauseOf(draft);
  const { roleNoun, predicates } = clause;
  const count = lastCount(draft);
  const side =
    roleNoun &&
    predicates.length === 0 &&
    clause.counts.every(({ item, own }) => own || item.value === null)
      ? roleNoun
      : sideAfter(draft, index, end);
  draft.lastSide = { side: side === 'object' ? 'to' : (side ?? 'subject'), group, at: end - 1 };
  if (side === 'object') clause.object = group;
  else if (side) (count && !count.own ? count : clause.lead)[side] = group;
  else if (isVerbNext(items, end) || isToVerb(items, end)) takeSubject(draft, group, index);
  else if (predicates.length === 0 && !count) setSubject(clause, group);
  else if ((items[index] as PlaceItem).cases?.has('subject') && clause.subject === null)
    setSubject(clause, group);
  else if (
    isCountNext(items, end) &&
    !is(items[end], 'open') &&
    (count || separatorBefore(items, index))
  )
    openElement(draft, index, separatorBefore(items, index), group);
}

/** Which side a free country stands on that follows its verb, or null. */
function sideAfter(draft: Draft, index: number, end: number): Side | 'object' | null {
  const { items } = draft;
  const count = lastCount(draft);
  const main = clauseOf(draft).predicates.findLast(({ isReduced }) => !isReduced);
  // "Pfizer поставит ЕС": of a name that does not decline the order of words tells.
  const { cases } = items[index] as PlaceItem;
  const isTold = cases?.has('owner') && items[main?.before ?? -1]?.kind === 'vaccine';
  const isSubject = cases?.has('subject') && !isTold;
  if (!main || isSubject || isVerbNext(items, end) || isToVerb(items, end)) return null;
  const { verb } = main;
  // "1.5 million doses reached Kenya"
  const before = items[index - 1];
  if (verb.class === 'move' && (!count || (count.to === null && before?.kind === 'verb')))
    return 'to';
  if (count) return null;
  if (verb.class === 'give' || verb.isPlan) return 'object';
  return verb.lemma === 'thank' ? 'from' : null;
}

/** A country before a verb: the subject of this clause, or of one that it opens. */
function takeSubject(draft: Draft, group: Group, index: number): void {
  const { items } = draft;
  const clause = clauseOf(draft);
  const { predicates } = clause;
  if (clause.predicates.length === 0) setSubject(clause, group);
  else {
    // "the 2 million doses India sent": the count before is the object.
    let last = wordOf(items[index - 1]) === 'the' ? index - 2 : index - 1;
    if (is(items[last], 'relative', 'that')) last -= is(items[last - 1], 'comma') ? 2 : 1;
    const isRelative = clause.counts.length > 0 && isKind(items[last], 'count', 'dose', 'vaccine');
    const join = isRelative ? 'which' : separatorBefore(items, index);
    const opened = openClause(draft, index, join);
    setSubject(opened, group);
    // "Mali asked Spain to send 20,000 doses"
    const asks = predicates.at(-1)?.verb.class === 'doubt' && join === '';
    opened.isNegated ||= asks;
  }
}
