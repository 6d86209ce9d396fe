import { type ClauseState, clauseOf } from './clause-state.ts';
import { wordOf } from './items.ts';
import { INLAND, PEOPLE, PREPOSITIONS } from './words.ts';

/** "to 117 countries", "to hospitals in Kenya": who gets a count where no country follows at once. */
export function takeReceiver(state: ClauseState, key: string, index: number): void {
  const count = clauseOf(state).counts.at(-1) ?? clauseOf(state).lead;
  if (key === 'with' && !clauseOf(state).predicates.some(({ verb }) => verb.lemma === 'share'))
    return;
  for (let at = index + 1; at < Math.min(index + 7, state.items.length); at++) {
    const item = state.items[at]!;
    if (item.kind === 'place') return;
    if (item.kind === 'channel') {
      if (key === 'to') count.hasReceiver = true;
      return;
    }
    if (item.kind !== 'word') return;
    if (PEOPLE.test(item.key) || INLAND.test(item.key)) {
      const after = wordOf(state.items[at + 1]);
      const hasPlace = state.items.slice(at + 1, at + 6).some(({ kind }) => kind === 'place');
      if (key === 'to' && !(/^(of|in|from)$/.test(after) && hasPlace) && 'toPeople' in count)
        count.toPeople = true;
      return;
    }
    if (
      item.isCapital ||
      /^(countries|nations|economies|world|neighbou?rs|states|continent|region|partners|allies)$/.test(
        item.key,
      )
    ) {
      if (key === 'to' || key === 'with') count.hasReceiver = true;
      return;
    }
    if (PREPOSITIONS.test(item.key) || /^[,.;()]$/.test(item.key)) return;
  }
}
