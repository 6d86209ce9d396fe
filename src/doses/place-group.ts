import type { Group } from './clause.ts';
import { type Item, isKind, type PlaceItem, wordOf } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isCountNext, isVerbNext, modifies } from './look-around.ts';
import { roleOf } from './place-role.ts';

/** What the clause says before a country: whether a count, and whether it gives to what follows it. */
export interface Before {
  readonly hasCount: boolean;
  readonly gives: boolean;
}

/** Countries joined by commas and "and", as far as they share one role, and where they end. */
export function readGroup(
  items: readonly Item[],
  index: number,
  { hasCount, gives }: Before,
): { group: Group; end: number } {
  const parties = new Map<string, PlaceItem['party']>();
  const role = roleOf(items, index);
  let end = index;
  for (let at = index; ; ) {
    const item = items[at];
    if (item?.kind !== 'place') break;
    if (at > index) {
      // "sent Botswana and Ghana 300,000 doses each"
      const isObject = !hasCount && role === 'free' && gives && is(items[at - 1], 'and');
      const isNext = isCountNext(items, at + 1) && !isObject;
      if (isNext && (hasCount || wordOf(items[at + 1]) !== 'with')) break;
      // "while Bolivia and Paraguay will receive"
      const opens = is(items[index - 1], 'contrast');
      if ((role !== 'free' || hasCount) && !opens && isVerbNext(items, at + 1)) break;
      if (adjectiveUse(items, at) !== 'none' || modifies(items, at)) break;
    }
    parties.set(item.party.code, item.party);
    end = at + 1;
    let next = end;
    while (is(items[next], 'comma', 'lister', 'to-role', 'apposed') && next < end + 5) next += 1;
    if (!is(items[end], 'comma', 'joiner')) break;
    // "made in Belgium, to Peru" is no list, "to Kenya and to Togo" is.
    if (role !== 'to' && is(items[next - 1], 'to-role')) break;
    at = next;
  }
  return { group: { parties: [...parties.values()], isOpen: isOpenAt(items, end) }, end };
}

/** "and 20 others", "and its neighbours" */
function isOpenAt(items: readonly Item[], end: number): boolean {
  let at = end;
  while (is(items[at], 'comma', 'joiner') || wordOf(items[at]) === 'among') at += 1;
  const next = items[at + 1];
  return (
    at > end &&
    (is(items[at], 'other') ||
      (is(items[at], 'determiner') && is(next, 'fellow')) ||
      (/^\d{1,3}$|^(two|three|four|five|six|seven|eight|nine|ten|dozens)$/.test(
        wordOf(items[at]),
      ) &&
        is(next, 'other', 'more', 'of-role', 'generic')))
  );
}

/** Is the place at `index` one more in the list whose last country stood at `last`? */
export function continuesList(items: readonly Item[], index: number, last: number): boolean {
  let at = index - 1;
  let hasSign = false;
  while (is(items[at], 'comma', 'lister') || /^(followed|by)$/.test(wordOf(items[at]))) {
    hasSign ||= wordOf(items[at]) !== 'the';
    at -= 1;
  }
  return hasSign && at === last;
}

/** How a country's name before a noun is used: "American doses", "Kenya's first shipment". */
export function adjectiveUse(
  items: readonly Item[],
  index: number,
): 'doses' | 'owner' | 'skip' | 'none' {
  const place = items[index];
  if (place?.kind !== 'place') return 'none';
  const isCompound = is(items[index + 1], 'hyphen');
  if (!place.isAdjective && !place.isPossessive && !isCompound) return 'none';
  // "to Bangladesh, Germany's 7 million included"
  if (place.isPossessive && /^\d/.test(wordOf(items[index + 1]))) return 'skip';
  for (let at = index + 1; at < index + 8; at++) {
    const item = items[at];
    if (isKind(item, 'dose', 'vaccine')) return 'doses';
    if (item?.kind === 'count')
      return item.value === null ? 'doses' : place.isPossessive ? 'owner' : 'none';
    if (is(item, 'fellowship', 'maker')) return 'skip';
    if (is(item, 'hyphen') && at === index + 1) {
      const made = items[at + 1];
      return made?.kind === 'verb' ? 'doses' : 'skip';
    }
    if (is(item, 'event')) {
      if (is(item, 'deal')) return 'none';
      return !place.isPossessive || is(item, 'giving') ? 'doses' : 'owner';
    }
    if (item?.kind !== 'word' || !/^\p{L}|^[-/&]$|^19$/u.test(item.key)) return 'none';
    if (is(item, 'preposition', 'auxiliary', 'conjunction', 'official')) return 'none';
  }
  return 'none';
}

/** Does a new list element begin between the last count and the adjective at `index`? */
export function opensElement(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    if (isKind(items[at], 'count', 'dose')) return false;
    if (is(items[at], 'comma', 'and') || items[at]!.kind === 'verb') return true;
  }
  return false;
}
