import {
  clauseOf,
  type Draft,
  type Group,
  lastCount,
  lastPredicate,
  openClause,
  type Side,
} from './clause.ts';
import type { PlaceItem } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isCountNext, isToVerb, isVerbNext, modifies, separatorBefore } from './look-around.ts';
import { adjectiveUse, continuesList, opensElement, readGroup } from './place-group.ts';
import { isPosted, opensSubject, type Role, roleOf, roleOfList } from './place-role.ts';
import { takeFree } from './take-free.ts';

export function takePlace(draft: Draft, place: PlaceItem, index: number): number {
  const { items } = draft;
  const use = adjectiveUse(items, index);
  if (use !== 'none') {
    takeAdjective(draft, place, index, use);
    return index + 1;
  }
  const hasCount = clauseOf(draft).counts.length > 0;
  const last = lastPredicate(draft);
  const gives = last?.verb.class === 'give' && !last.isPassive;
  const { group, end } = readGroup(items, index, { hasCount, gives });
  const isVerb = isVerbNext(items, end);
  const isCount = isCountNext(items, end);
  let role = roleOf(items, index);
  if (isPosted(items, index) || isSwallowed(draft, index, role)) return end;
  // "for Japan to send", "as Japan was shipping", "after Kenya had received": conjunctions.
  if ((role === 'for' && isToVerb(items, end)) || (role === 'time' && isVerb)) role = 'free';
  if (role !== 'free' && isVerb && opensSubject(items, index)) {
    role = 'free';
    clauseOf(draft).lead.event = null;
  }

  if (isCount && (role === 'to' || role === 'from') && hasCount && opensPhrase(draft, index)) {
    const clause = openClause(draft, index, separatorBefore(items, index));
    clause.isElliptical = true;
    clause.lead[role] = group;
    return end;
  }
  const wasFree = role === 'free';
  if (wasFree && !isCount && !isVerb) role = roleOfList(items, index);
  const isNext = isCount && !is(items[end], 'open');
  const { lastSide } = draft;
  const isSubject =
    isVerb && (clauseOf(draft).predicates.length > 0 || lastSide?.side !== 'subject');
  const isMore =
    wasFree && !modifies(items, index) && lastSide && continuesList(items, index, lastSide.at);
  if (isMore && !isNext && !isSubject) {
    draft.lastSide = { ...lastSide, group, at: end - 1 };
    extend(draft, group, lastSide.side);
  } else if (role === 'free') takeFree(draft, group, index, end);
  else takeGoverned(draft, group, role, end);
  return end;
}

/** "American doses" tells where they are from, "Kenya's first shipment" whose they are. */
function takeAdjective(
  draft: Draft,
  { party }: PlaceItem,
  index: number,
  use: 'doses' | 'owner' | 'skip',
): void {
  const { lead } = clauseOf(draft);
  const count = lastCount(draft);
  if (use === 'owner') lead.owner = party;
  if (use !== 'doses') return;
  if (count && !opensElement(draft.items, index)) count.adjective ??= party;
  else lead.adjective = party;
}

/** "made in Belgium": the country belongs to a participle that gives nothing. */
function isSwallowed(draft: Draft, index: number, role: Role): boolean {
  const last = lastPredicate(draft);
  if (!last?.isReduced || last.verb.class !== 'other' || role === 'free' || role === 'to')
    return false;
  const near = draft.items
    .slice(0, index)
    .findLast(({ kind }) => kind === 'verb' || kind === 'place');
  return near?.kind === 'verb';
}

/** ", and from Germany 1.5 million": the phrase belongs to the count after it. */
function opensPhrase({ items }: Draft, index: number): boolean {
  if (is(items[index - 1], 'comma', 'and', 'semicolon')) return true;
  let at = index - 1;
  while (at > index - 4 && !is(items[at], 'to-role', 'from-role')) at -= 1;
  return is(items[at - 1], 'comma', 'and', 'semicolon');
}

/** Adds to the group that the list has so far. */
function extend(draft: Draft, group: Group, side: Side | 'subject'): void {
  const clause = clauseOf(draft);
  const count = lastCount(draft);
  if (count?.own) return;
  const merge = (old: Group | null): Group => ({
    ...group,
    parties: [...(old?.parties ?? []), ...group.parties],
  });
  if (side === 'subject') clause.subject = merge(clause.subject);
  else if (count) count[side] = merge(count[side]);
  else clause.lead[side] = merge(clause.lead[side]);
}

function takeGoverned(draft: Draft, group: Group, role: Role, end: number): void {
  const clause = clauseOf(draft);
  const count = lastCount(draft);
  const target = count ?? clause.lead;
  const gave = lastPredicate(draft);
  const isShared = clause.predicates.some(({ verb }) => verb.lemma === 'share');
  const place = (side: Side) => {
    target[side] ??= group;
    if (side === 'from' && isForAll(draft, end)) giveAll(draft, group);
    draft.lastSide = { side, group, at: end - 1 };
  };
  switch (role) {
    case 'to':
    case 'for':
      place(gave?.verb.lemma === 'thank' ? 'from' : 'to');
      break;
    case 'in':
      // "bought 1.5 million doses in China"
      if (
        (clause.subject || gave?.isReduced) &&
        gave?.verb.isPledge &&
        gave.verb.class === 'receive'
      ) {
        place('from');
        break;
      }
      // "doses were given in Kenya": administered.
      if (gave?.verb.lemma === 'give' && gave.isPassive && !target.to) clause.isNegated = true;
      place('to');
      break;
    case 'from':
      place('from');
      break;
    case 'by':
      place(gave?.verb.class === 'receive' ? 'to' : 'from');
      break;
    case 'with':
      // "Pfizer signed a deal with Mali": the maker sells.
      if (isShared || (clause.subjectKind === 'other' && clause.lead.vaccines.length > 0))
        place('to');
      else if (count) count.partner = group;
      else if (is(clause.lead.event ?? undefined, 'deal')) clause.lead.from = group;
      break;
    default:
      draft.lastSide = null;
  }
}

/** "…, all donated by C": said of the whole list. */
function isForAll({ items }: Draft, end: number): boolean {
  return items
    .slice(0, end)
    .some((item, at) => is(item, 'all') && is(items[at - 1], 'comma', 'dash', 'hyphen'));
}

function giveAll(draft: Draft, group: Group): void {
  for (const { counts } of draft.clauses) {
    for (const count of counts) count.from ??= group;
  }
}
