import type { Group } from './clause.ts';
import { type ClauseState, clauseOf, openClause } from './clause-state.ts';
import { wordOf } from './items.ts';
import { isCountNext, isToVerb, isVerbNext } from './look-ahead.ts';

export function takeFree(state: ClauseState, group: Group, index: number, end: number): void {
  let clause = clauseOf(state);
  const { items } = state;
  const verbNext = isVerbNext(items, end) || isToVerb(items, end);
  const countNext = isCountNext(state.items, end) && wordOf(items[end]) !== '(';
  const main = clause.predicates.findLast(({ isReduced }) => !isReduced);
  const remember = (side: 'to' | 'from' | 'subject') => {
    state.lastSide = { side, group, at: end - 1 };
  };
  if (
    clause.roleNoun &&
    clause.predicates.length === 0 &&
    (clause.counts.length === 0 ||
      clause.counts.every(({ item, own }) => item.value === null || own))
  ) {
    const target = clause.counts.at(-1);
    if (target && !target.own) target[clause.roleNoun] = group;
    else clause.lead[clause.roleNoun] = group;
    remember(clause.roleNoun);
    return;
  }
  if (clause.predicates.length === 0) {
    if (clause.counts.length > 0 && !verbNext) {
      if (countNext) openEllipsis(state, group);
      remember('subject');
      return;
    }
    // "the 2 million doses India sent": the count before is the object.
    clause.subject = group;
    clause.subjectKind = 'place';
    remember('subject');
    return;
  }
  if (verbNext) {
    const relative = /^(which|that)$/.test(wordOf(items[index - 1])) ? index - 2 : index - 1;
    const touches =
      clause.counts.length > 0 && /^(count|dose|vaccine)$/.test(items[relative]?.kind ?? '');
    if (main === undefined && clause.counts.length > 0) {
      clause.subject ??= group;
      clause.subjectKind = 'place';
    } else {
      clause = openClause(state, touches ? 'which' : state.separator);
      clause.subject = group;
      clause.subjectKind = 'place';
    }
    remember('subject');
    return;
  }
  if (clause.counts.length === 0 && main) {
    if (main.verb.class === 'move') {
      clause.lead.to = group;
      remember('to');
      return;
    }
    if (main.verb.class === 'give' || main.verb.isPlan) {
      clause.object = group;
      remember('to');
      return;
    }
    if (main.verb.lemma === 'thank') {
      clause.lead.from = group;
      remember('from');
      return;
    }
    if (countNext && state.separator !== '') openEllipsis(state, group);
    remember('subject');
    return;
  }
  if (
    main?.verb.class === 'move' &&
    clause.counts.at(-1)?.to === null &&
    items[index - 1]?.kind === 'verb'
  ) {
    clause.counts.at(-1)!.to = group;
    remember('to');
    return;
  }
  if (countNext) openEllipsis(state, group);
  remember('subject');
}

export function openEllipsis(state: ClauseState, group: Group): void {
  const clause = openClause(state, state.separator);
  clause.isElliptical = true;
  clause.subject = group;
  clause.subjectKind = 'place';
}
