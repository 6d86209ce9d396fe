import { clauseOf, type Draft, type Group, holderOf, lastCount } from './clause.ts';
import { isKind } from './items.ts';
import { is } from './lexicon/tags.ts';

/**
 * "to 117 countries", "reached 35 countries", "to hospitals in Kenya": who gets a count where no country
 * follows at once. `isTo` where they surely get it: "for" may be what it is for.
 */
export function takeReceiver(draft: Draft, index: number, isTo: boolean): void {
  const { items } = draft;
  for (let at = index + 1; at < index + 7; at++) {
    const next = items[at];
    if (next?.kind !== 'word') {
      return;
    }
    const count = lastCount(draft);
    if (is(next, 'people', 'inland')) {
      const isThere = is(items[at + 1], 'of-role', 'in-role', 'from-role');
      const hasPlace = items
        .slice(at + 1, at + 6)
        .some((one) => isKind(one, 'place') || is(one, 'anaphor'));
      if (isTo && count && !(isThere && hasPlace)) count.toPeople = true;
      return;
    }
    if (isTo && is(next, 'anaphor') && !is(next, 'official') && !is(items[at + 1], 'of-role')) {
      holderOf(draft).to ??= countryMeant(draft);
      return;
    }
    if ((next.isCapital && isTo) || is(next, 'generic')) {
      holderOf(draft).hasReceiver = true;
      return;
    }
    const isLink = is(next, 'preposition') && !is(next, 'whole');
    if (isLink || is(next, 'comma', 'stop', 'semicolon', 'open', 'close')) return;
  }
}

/** "to the country": the one that the text speaks of and that does not give here. */
function countryMeant(draft: Draft): Group | null {
  const { subject, sayer } = clauseOf(draft);
  const { receiver, subject: earlier, place } = draft.before;
  const giver = subject?.parties[0]?.code;
  const named = [sayer, receiver, earlier, place].filter((group) => group?.parties.length === 1);
  return named.find((group) => group?.parties[0]?.code !== giver) ?? null;
}
