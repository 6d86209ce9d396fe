import type { Group } from './clause.ts';
import { type ClauseState, clauseOf, openClause } from './clause-state.ts';
import { type PlaceItem, wordOf } from './items.ts';
import { isCountNext, isToVerb, isVerbNext, modifies } from './look-ahead.ts';
import { adjectiveUse, continuesList, opensNewList, readGroup } from './place-group.ts';
import { isPostedTo, opensSubject, prepositionBefore, prepositionOfList } from './place-role.ts';
import { openEllipsis, takeFree } from './take-free.ts';

export function takePlace(state: ClauseState, place: PlaceItem, index: number): number {
  const { items } = state;
  const adjective = adjectiveUse(state, place, index);
  if (adjective === 'doses') {
    const count = clauseOf(state).counts.at(-1);
    const isAfter = count && !opensNewList(state, index);
    if (isAfter) count.adjective ??= place.party;
    else clauseOf(state).lead.adjective = place.party;
    return index + 1;
  }
  if (adjective === 'owner') {
    clauseOf(state).lead.owner = place.party;
    return index + 1;
  }
  if (adjective === 'skip') return index + 1;
  const { group, end } = readGroup(state, index);
  let preposition = prepositionBefore(items, index);
  const isList = preposition === '' && !modifies(state.items, index) && continuesList(state, index);
  if (isPostedTo(items, index) || (state.swallow && preposition !== '' && preposition !== 'to')) {
    state.swallow = false;
    return end;
  }
  if (preposition === 'for' && isToVerb(items, end)) preposition = '';
  // "as Japan was shipping", "after Kenya had received": conjunctions.
  if (/^(as|after|before|since|until)$/.test(preposition) && isVerbNext(items, end))
    preposition = '';
  if (preposition !== '' && isVerbNext(items, end) && opensSubject(items, index)) {
    preposition = '';
    clauseOf(state).lead.event = null;
  }
  const besides =
    /^(none|than|behind)$/.test(preposition) || wordOf(items[index - 2]) === 'followed';
  if (besides && wordOf(items[end]) === 'with' && isCountNext(items, end)) {
    openEllipsis(state, group);
    return end;
  }
  if (startsPhrase(state, preposition, index) && isCountNext(items, end)) {
    const clause = openClause(state, state.separator);
    clause.isElliptical = true;
    clause.lead[preposition === 'to' ? 'to' : 'from'] = group;
    return end;
  }
  if (preposition === '' && !isCountNext(state.items, end) && !isVerbNext(items, end))
    preposition = prepositionOfList(items, index);
  const countNext = isCountNext(state.items, end) && wordOf(items[end]) !== '(';
  const isSubject =
    isSubjectHere(state, end) || (state.lastSide?.side !== 'subject' && isVerbNext(items, end));
  if (isList && state.lastSide && !countNext && !isSubject) {
    state.lastSide = { ...state.lastSide, group, at: end - 1 };
    extend(state, group, state.lastSide.side);
    return end;
  }
  if (preposition === '') takeFree(state, group, index, end);
  else takeGoverned(state, group, preposition, end);
  return end;
}

/** ", and from Germany 1.5 million": the phrase belongs to the count after it. */
function startsPhrase(state: ClauseState, preposition: string, index: number): boolean {
  if (!/^(to|from)$/.test(preposition) || clauseOf(state).counts.length === 0) return false;
  let at = index - 1;
  while (at > index - 4 && wordOf(state.items[at]) !== preposition) at -= 1;
  return /^(,|and|;)$/.test(wordOf(state.items[at - 1]));
}

/** Adds to the group that the list has so far. */
function extend(state: ClauseState, group: Group, side: 'to' | 'from' | 'subject'): void {
  const clause = clauseOf(state);
  const count = clause.counts.at(-1);
  if (count?.own) return;
  const merge = (old: Group | null): Group => ({
    parties: [...(old?.parties ?? []), ...group.parties],
  });
  if (side === 'subject') clause.subject = merge(clause.subject);
  else if (count) count[side] = merge(count[side]);
  else clause.lead[side] = merge(clause.lead[side]);
}

/** "A got 1 million doses and B 2 million, all donated by C": the giver of the whole list. */
function giveAll(state: ClauseState, group: Group): void {
  state.isForAll = false;
  for (const { counts, isElliptical, join } of [...state.clauses].reverse()) {
    for (const count of counts) count.from ??= group;
    if (!isElliptical && join !== 'which') return;
  }
}

function takeGoverned(state: ClauseState, group: Group, preposition: string, end: number): void {
  const clause = clauseOf(state);
  const count = clause.counts.at(-1);
  const target = count ?? clause.lead;
  const gave = clause.predicates.at(-1);
  const isShared = clause.predicates.some(({ verb }) => verb.lemma === 'share');
  const place = (side: 'to' | 'from') => {
    // "to Tajikistan 3.1 million doses and to Turkmenistan none"
    if (clause.isElliptical && clause.lead[side]) return;
    target[side] ??= group;
    if (side === 'from' && state.isForAll) giveAll(state, group);
    state.lastSide = { side, group, at: end - 1 };
  };
  switch (preposition) {
    case 'to':
    case 'for':
    case 'towards':
    case 'toward':
      if (preposition !== 'for' || !target.to) place('to');
      return;
    case 'in':
    case 'into':
    case 'at':
    case 'on':
    case 'among':
    case 'amongst':
    case 'between':
    case 'across':
    case 'onto':
      // "bought 1.5 million doses in China"
      if (count && clause.subject && /^(buy|purchase|procure)$/.test(gave?.verb.lemma ?? '')) {
        place('from');
        return;
      }
      if (gave?.verb.lemma === 'give' && gave.isPassive && !target.to) clause.isNegated = true;
      if (!target.to) place('to');
      return;
    case 'from':
      place('from');
      return;
    case 'by':
      place(gave?.verb.class === 'receive' ? 'to' : 'from');
      return;
    case 'with':
      if (isShared) place('to');
      else if (count) count.partner = group;
      else if (clause.lead.event && /^(deal|contract|agreement|order)s?$/.test(clause.lead.event))
        clause.lead.from = group;
      return;
    default:
      state.lastSide = null;
  }
}

function isSubjectHere(state: ClauseState, end: number): boolean {
  return (
    clauseOf(state).predicates.length > 0 &&
    isVerbNext(state.items, end) &&
    wordOf(state.items[end]) !== '('
  );
}
