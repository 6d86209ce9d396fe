import { type Item, isKind, wordOf } from './items.ts';
import { is } from './lexicon/tags.ts';

/** A verb or its auxiliary follows, adverbs and times aside. */
export function isVerbNext(items: readonly Item[], from: number): boolean {
  for (const item of items.slice(from, from + 4)) {
    if (item.kind === 'verb') return !/^(gerund|infinitive)$/.test(item.verb.form);
    if (is(item, 'auxiliary')) return true;
    if (!is(item, 'adverb') && !isKind(item, 'period', 'time')) return false;
  }
  return false;
}

export function isToVerb(items: readonly Item[], at: number): boolean {
  return is(items[at], 'infinitive') && items[at + 1]?.kind === 'verb';
}

/** "the British ambassador": an adjective whose noun follows. */
export function modifies(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const next = items[index + 1];
  return (
    item?.kind === 'place' &&
    item.isAdjective &&
    /^\p{L}/u.test(wordOf(next)) &&
    !is(next, 'preposition', 'conjunction', 'auxiliary', 'adverb')
  );
}

/** A count follows at once: "Uzbekistan about 660,000", "Laos: 300,000", "Pakistan (56 million". */
export function isCountNext(items: readonly Item[], from: number): boolean {
  // "Honduras, 1.5 million; Guatemala, 4.5 million"
  const isTable = is(items[from - 2], 'colon', 'semicolon') && is(items[from], 'comma');
  for (const item of items.slice(isTable ? from + 1 : from, from + 6)) {
    if (item.kind === 'count') return true;
    if (!is(item, 'near', 'open', 'dash', 'colon', 'hyphen')) return false;
  }
  return false;
}

/** The comma, conjunction or the like before `index`, after which a clause may begin; `''` for none. */
export function separatorBefore(items: readonly Item[], index: number): string {
  for (let at = index - 1; at >= 0; at--) {
    const item = items[at]!;

    if (isSeparator(item)) return wordOf(item);
  }
  return '';
}

export function isSeparator(item: Item | undefined): boolean {
  return is(item, 'separator', 'comma', 'semicolon', 'colon', 'dash');
}

/** Does a condition stand before `index`, so that nothing after it is said to be so? */
export function isHypothetical(items: readonly Item[], index: number): boolean {
  // "Had Russia delivered …": it did not.
  if (is(items[0], 'inverted') && items[1]?.kind === 'place') return true;
  return items.slice(0, index).some((_, at) => isCondition(items, at));
}

export function isCondition(items: readonly Item[], index: number): boolean {
  return is(items[index], 'condition') && wordOf(items[index - 1]) !== 'as';
}

/** "no more than", "not only", "no fewer than": no negation. */
export function isNegation(items: readonly Item[], index: number): boolean {
  return is(items[index], 'negation') && !is(items[index + 1], 'cap');
}
