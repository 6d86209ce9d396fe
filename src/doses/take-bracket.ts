import { emptyCount } from './clause.ts';
import { type ClauseState, clauseOf } from './clause-state.ts';
import { type CountItem, wordOf } from './items.ts';

/** Brackets are passed over, but for a count of the country before them: "Pakistan (56 million)". */
export function takeBracket(state: ClauseState, index: number): number {
  let end = index + 1;
  while (end < state.items.length && wordOf(state.items[end]) !== ')') end += 1;
  const inside = state.items.slice(index + 1, end);
  const count = inside.find((item): item is CountItem => item.kind === 'count');
  const side = state.lastSide;
  const last = clauseOf(state).counts.at(-1);
  // "1.5 million doses (Moderna)"
  if (last && /^(dose|count)$/.test(state.items[index - 1]?.kind ?? ''))
    for (const item of inside) {
      if (item.kind === 'vaccine') last.vaccines.push(item.name);
      if (item.kind === 'period') last.periods.push(item.name);
    }
  const isFirst = !clauseOf(state).counts.some(({ item }) => item.value !== null);
  // "a shipment of the vaccine (200,000 doses) from Russia"
  if (
    count?.hasNoun &&
    last &&
    isFirst &&
    /^(dose|count|vaccine)$/.test(state.items[index - 1]?.kind ?? '')
  ) {
    clauseOf(state).counts.push(emptyCount(count));
    return Math.min(end + 1, state.items.length);
  }
  if (count && side && side.at === index - 1 && !inside.some(({ kind }) => kind === 'verb')) {
    const own = emptyCount(count);
    // "Romania gave doses to nine countries: Moldova (503,000)": not the subject's side.
    const clause = clauseOf(state);
    const isAfter = clause.predicates.some(({ isReduced }) => !isReduced) && !clause.roleNoun;
    own.own = { group: side.group, side: side.side === 'subject' && isAfter ? 'other' : side.side };
    own.vaccines = inside.flatMap((item) => (item.kind === 'vaccine' ? [item.name] : []));
    clauseOf(state).counts.push(own);
    state.lastSide = { ...side, at: end };
  } else if (count === undefined && /^(via|through|from|under)$/.test(wordOf(inside[0]))) {
    return index + 1;
  } else if (side && side.at === index - 1) state.lastSide = { ...side, at: end };
  return Math.min(end + 1, state.items.length);
}
