import type { Group } from './clause.ts';
import { type ClauseState, clauseOf } from './clause-state.ts';
import type { Party } from './dose-fact.ts';
import { type PlaceItem, wordOf } from './items.ts';
import { isCountNext, isVerbNext, modifies } from './look-ahead.ts';
import { prepositionBefore } from './place-role.ts';
import { AUXILIARIES, CONJUNCTIONS, EVENTS, PREPOSITIONS } from './words.ts';

/** Countries joined by commas and "and", as far as they share one role. */
export function readGroup(state: ClauseState, index: number): { group: Group; end: number } {
  const { items } = state;
  const parties: Party[] = [];
  let end = index;
  const preposition = prepositionBefore(items, index);
  const isGoverned = preposition !== '';
  const hasCount = clauseOf(state).counts.length > 0;
  // "sent Botswana and Ghana 300,000 doses each"
  const last = clauseOf(state).predicates.at(-1);
  const gives = last?.verb.class === 'give' && !last.isPassive;
  for (let at = index; ; ) {
    const item = items[at];
    if (item?.kind !== 'place') break;
    if (at > index) {
      const isObject = !hasCount && !isGoverned && gives && wordOf(items[at - 1]) === 'and';
      if (
        isCountNext(state.items, at + 1) &&
        !isObject &&
        (hasCount || wordOf(items[at + 1]) !== 'with')
      )
        break;
      if ((isGoverned || hasCount) && isVerbNext(items, at + 1)) break;
      if (adjectiveUse(state, item, at) !== 'none' || modifies(state.items, at)) break;
    }
    parties.push(item.party);
    end = at + 1;
    let next = end;
    while (
      /^(,|and|or|&|the|as|well|also|even|plus|both|to|finally|neighbou?ring|then)$/.test(
        wordOf(items[next]),
      ) &&
      next < end + 5
    )
      next += 1;
    if (!/^(,|and|or|&|plus|as|both)$/.test(wordOf(items[end])) || items[next]?.kind !== 'place')
      break;
    // "made in Belgium, to Peru" is no list, "to Kenya and to Togo" is.
    if (preposition !== 'to' && wordOf(items[next - 1]) === 'to') break;
    at = next;
  }
  const unique = [...new Map(parties.map((party) => [party.code, party])).values()];
  return { group: { parties: unique, isOpen: isOpenAt(state, end) }, end };
}

function isOpenAt(state: ClauseState, end: number): boolean {
  let at = end;
  while (/^(,|and|or|as|well|&|among)$/.test(wordOf(state.items[at]))) at += 1;
  const key = wordOf(state.items[at]);
  return (
    at > end &&
    (/^(others?|several|many|neighbou?ring|elsewhere|beyond)$/.test(key) ||
      (/^(its|their|some|the)$/.test(key) &&
        /^(neighbou?rs|allies|partners|region|rest)$/.test(wordOf(state.items[at + 1]))) ||
      (/^\d{1,3}$|^(two|three|four|five|six|seven|eight|nine|ten|dozens)$/.test(key) &&
        /^(others?|more|of|countries|nations)$/.test(wordOf(state.items[at + 1]))))
  );
}

/** Is the place at `index` one more in the list that the last country stood in? */
export function continuesList(state: ClauseState, index: number): boolean {
  let at = index - 1;
  let hasSign = false;
  while (
    /^(,|and|or|&|the|as|well|also|even|then|followed|by|plus)$/.test(wordOf(state.items[at]))
  ) {
    hasSign ||= wordOf(state.items[at]) !== 'the';
    at -= 1;
  }
  if (!hasSign || !state.lastSide) return false;
  if (state.lastSide.at === at) return true;
  // "to Latin America, Asia and even Hungary"
  let hops = 0;
  while (at > state.lastSide.at && hops < 10) {
    const item = state.items[at]!;
    if (item.kind !== 'word' || !(item.isCapital || /^(,|and|the|of)$/.test(item.key))) break;
    at -= 1;
    hops += 1;
  }
  return at === state.lastSide.at;
}

/** How a country's name before a noun is used: "American doses", "Kenya's first shipment". */
export function adjectiveUse(
  state: ClauseState,
  place: PlaceItem,
  index: number,
): 'doses' | 'owner' | 'skip' | 'none' {
  const isCompound = wordOf(state.items[index + 1]) === '-';
  if (!place.isAdjective && !place.isPossessive && !isCompound) return 'none';
  // "to Bangladesh, Germany's 7 million included"
  if (place.isPossessive && /^\d/.test(wordOf(state.items[index + 1]))) return 'skip';
  for (let at = index + 1; at < Math.min(index + 8, state.items.length); at++) {
    const item = state.items[at]!;
    if (item.kind === 'dose' || item.kind === 'vaccine') return 'doses';
    if (item.kind === 'count') {
      if (item.value === null) return 'doses';
      return place.isPossessive ? 'owner' : 'none';
    }
    const key = wordOf(item);
    if (
      /^(country|member|member-state|nation|state|neighbou?r|ally|regulators?|market|average)$/.test(
        key,
      )
    )
      return 'skip';
    if (key === '-' && at === index + 1) {
      const made = state.items[at + 1];
      if (made?.kind === 'verb' && made.verb.class === 'give') return 'doses';
      return 'skip';
    }
    if (EVENTS.test(key)) {
      if (/^(deals?|contracts?|agreements?|orders?|purchases?)$/.test(key)) return 'none';
      if (!place.isPossessive) return 'doses';
      return /^(donations?|gifts?|pledges?|offers?|contributions?|promises?|commitments?|exports?|suppl(y|ies)|grants?|loans?|aid|assistance)$/.test(
        key,
      )
        ? 'doses'
        : 'owner';
    }
    if (item.kind !== 'word' || !/^\p{L}|^[-/&]$|^19$/u.test(key)) return 'none';
    if (PREPOSITIONS.test(key) || AUXILIARIES.test(key) || CONJUNCTIONS.test(key)) return 'none';
    if (
      /^(government|embassy|ministry|president|minister|company|drugmaker|firm|authorities|ambassador|officials?|manufacturer|army|military|people|foreign|prime|health|state|leader|secretary)$/.test(
        key,
      )
    )
      return 'none';
  }
  return 'none';
}

export function opensNewList(state: ClauseState, index: number): boolean {
  const { items } = state;
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    const key = wordOf(items[at]);
    if (items[at]!.kind === 'count' || items[at]!.kind === 'dose') return false;
    if (key === ',' || key === 'and' || items[at]!.kind === 'verb') return true;
  }
  return false;
}
