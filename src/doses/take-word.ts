import { clauseOf, type Draft, holderOf, lastCount, lastPredicate, openClause } from './draft.ts';
import type { Item, WordItem } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isCondition, isNegation, isVerbNext } from './look-around.ts';
import { takeAside } from './take-aside.ts';
import { takeBracket } from './take-bracket.ts';
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
