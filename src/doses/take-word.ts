import {
  clauseOf,
  type Draft,
  emptyCount,
  holderOf,
  lastCount,
  lastPredicate,
  openClause,
  resumeClause,
} from './clause.ts';
import { type CountItem, type Item, isKind, type WordItem } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isCondition, isNegation, isVerbNext } from './look-around.ts';
import { takePronoun } from './take-pronoun.ts';
import { takeReceiver } from './take-receiver.ts';
import { takeRelative } from './take-relative.ts';

/** Takes a word in, and returns the index to go on from. */
export function takeWord(draft: Draft, item: WordItem, index: number): number {
  const { items, next } = draft;
  const before = items[index - 1];
  if (is(item, 'open')) return takeBracket(draft, index);
  // ", with another 1.2 million doses promised by Germany": a clause of its own.
  const isWith = is(item, 'with-role') && is(before, 'comma') && lastCount(draft);
  // "At the request of the WHO, Spain gave 20,000 doses": what was only wished for ends here.
  if (is(item, 'comma')) next.isNegated = false;
  if (is(item, 'semicolon') || isWith) openClause(draft, index, item.key);
  takeAside(draft, item, index);
  const clause = clauseOf(draft);
  if (is(item, 'colon', 'dash') && before?.kind === 'place') clause.hasColon = true;
  const isUnsaid =
    isCondition(items, index) && clause.predicates.some(({ isConditional }) => isConditional);
  const isFirst = clause.counts.length === 0;
  if (isUnsaid || ((isCondition(items, index) || isNegation(items, index)) && isFirst))
    clause.isNegated = true;
  else if (isNegation(items, index) && !isVerbNext(items, index + 1)) next.isNegated = true;
  if (isUndone(draft, item, index)) next.isNegated = true;
  if (is(item, 'part')) next.isPart = true;
  if (is(item, 'event')) takeEvent(draft, item, index);
  if (is(item, 'each')) holderOf(draft).isEach = true;
  if (clause.predicates.length === 0)
    clause.roleNoun ??= is(item, 'recipient') ? 'to' : is(item, 'donor') ? 'from' : null;
  takeRelative(draft, item, index);
  takePronoun(draft, item, index);
  const isShared = clause.predicates.some(({ verb }) => verb.lemma === 'share');
  const isTo = is(item, 'to-role') || (is(item, 'with-role') && isShared);
  if (is(item, 'by-role') && isNamed(items.slice(index + 1, index + 4)))
    holderOf(draft).hasGiver = true;
  // "в эту страну поставят", "иностранным государствам передано": the ending says that they get.
  const isGoal = items.slice(index + 1, index + 3).some((one) => is(one, 'to-those'));
  const moves = lastPredicate(draft)?.verb.class === 'move';
  const arrives = is(item, 'in-role') && (isGoal || moves);
  if (is(item, 'to-those') && is(item, 'generic')) holderOf(draft).hasReceiver = true;
  if (isTo || arrives || is(item, 'for-role')) takeReceiver(draft, index, isTo || arrives);
  return index + 1;
}

/** A giver that is no country: "promised by Western partners". */
function isNamed(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'word' && (item.isCapital || is(item, 'generic')));
}

/** "a plea for", "up from", "rather than", "instead of": the next count did not come about. */
function isUndone({ items }: Draft, item: WordItem, index: number): boolean {
  const after = items[index + 1];
  return (
    (is(item, 'want') && is(after, 'for-role', 'of-role', 'event')) ||
    (is(item, 'turn') && is(after, 'from-role')) ||
    (is(item, 'instead') && is(after, 'of-role')) ||
    is(item, 'rather')
  );
}

/** After the count ("as a gift") an event names what it was, but governs nothing. */
function takeEvent(draft: Draft, item: WordItem, index: number): void {
  const { items } = draft;
  const { lead, predicates } = clauseOf(draft);
  const after = items[index + 1];
  const last = lastCount(draft);

  // "a 100,000 dose commitment"
  if (last && items[index - 1]?.kind === 'dose') last.event ??= item;
  if (!last || is(after, 'of-role')) lead.event ??= item;
  else if (predicates.length === 0 && is(after, 'from-role', 'by-role')) last.event ??= item;
  // "US vaccine donations: Rwanda 5.6 million doses"
  else if (last.item.value === null && (is(after, 'colon') || items[index - 1]?.kind === 'count'))
    last.event ??= item;
}

/** A clause inside a clause: what is set off after the subject, and where the main clause goes on. */
function takeAside(draft: Draft, item: WordItem, index: number): void {
  const { items, asideEnd, lastSide } = draft;
  const { counts, predicates, join } = clauseOf(draft);

  // "Rwanda, which received 100,000 doses, was the first"
  const isRelativeOver =
    is(item, 'auxiliary') && is(items[index - 1], 'comma') && join === 'which' && counts.length > 0;
  if (index === asideEnd || isRelativeOver) resumeClause(draft, index, ',');
  const isAtSubject = lastSide?.side === 'subject' && lastSide.at === index - 1;
  if (!isAtSubject || counts.length + predicates.length > 0) return;
  const end = asideFrom(items, item, index);
  if (end === null) return;
  draft.asideEnd = end;
  resumeClause(draft, index, 'which');
}

/** "El Salvador, a recipient of 1.5 million doses, has": where words with a count and no verb end. */
function asideFrom(items: readonly Item[], sign: WordItem, index: number): number | null {
  const end = items.findIndex(
    (item, at) => at > index && item.kind === 'word' && item.key === sign.key,
  );
  const inside = items.slice(index + 1, end);
  const holdsCount = inside.some((item) => item.kind === 'count' && item.value !== null);
  const isOne = holdsCount && inside.every(({ kind }) => kind !== 'verb');
  return end >= 0 && isOne && isVerbNext(items, end + 1) ? end : null;
}

/** Brackets are passed over, except for a count of the country before them: "Pakistan (56 million)". */
function takeBracket(draft: Draft, index: number): number {
  const { items, lastSide } = draft;
  const clause = clauseOf(draft);
  const close = items.findIndex((item, at) => at > index && is(item, 'close'));
  const end = close < 0 ? items.length : close;
  const inside = items.slice(index + 1, end);
  const count = inside.find((item): item is CountItem => item.kind === 'count');
  const vaccines = inside.flatMap((item) => (item.kind === 'vaccine' ? [item.name] : []));
  const last = lastCount(draft);
  const touches = last && isKind(items[index - 1], 'dose', 'count', 'vaccine');
  // "1.5 million doses (Moderna)"
  if (touches && isKind(items[index - 1], 'dose', 'count')) {
    last.vaccines.push(...vaccines);
    last.periods.push(...inside.flatMap((item) => (item.kind === 'period' ? [item.name] : [])));
  }
  // "a shipment of the vaccine (200,000 doses) from Russia"
  if (count?.hasNoun && touches && clause.counts.every(({ item }) => item.value === null)) {
    clause.counts.push(emptyCount(count));
    return end + 1;
  }
  if (lastSide?.at === index - 1) {
    draft.lastSide = { ...lastSide, at: end };
    if (count && inside.every(({ kind }) => kind !== 'verb')) {
      // "Romania gave doses to nine countries: Moldova (503,000)": not the subject's side.
      const isAfter = clause.predicates.some(({ isReduced }) => !isReduced) && !clause.roleNoun;
      const isCertain = isSubject(items[lastSide.at]);
      const side = lastSide.side === 'subject' && isAfter && !isCertain ? 'other' : lastSide.side;
      const own = { group: lastSide.group, side } as const;
      clause.counts.push({ ...emptyCount(count, own), vaccines });
    }
  }
  // "Mali got 20,000 doses (via COVAX from Japan)"
  const isPhrase = count === undefined && is(inside[0], 'via', 'from-role');
  return isPhrase ? index + 1 : end + 1;
}

/** Does its ending say that the country is a subject? */
function isSubject(item: Item | undefined): boolean {
  return item?.kind === 'place' && item.cases?.has('subject') === true;
}
