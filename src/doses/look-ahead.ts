import { type Item, wordOf } from './items.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from './words.ts';

/** Commas, conjunctions and the like: where a clause may begin. */
export const SEPARATOR =
  /^(,|;|and|or|but|while|whereas|plus|&|–|—|nor|although|though|because|that|when|after|before|as|since|where|until|:|if)$/;

/** A verb or its auxiliary follows, adverbs aside. */
export function isVerbNext(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const item = items[at];
    if (item?.kind === 'verb') return item.verb.form !== 'gerund';
    if (item?.kind === 'period' || item?.kind === 'time') continue;
    const key = wordOf(item);
    if (AUXILIARIES.test(key)) return true;
    if (!ADVERBS.test(key)) return false;
  }
  return false;
}

export function isToVerb(items: readonly Item[], at: number): boolean {
  return wordOf(items[at]) === 'to' && items[at + 1]?.kind === 'verb';
}

/** "the British ambassador": an adjective whose noun follows. */
export function modifies(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const key = wordOf(items[index + 1]);
  return (
    item?.kind === 'place' &&
    item.isAdjective &&
    /^\p{L}/u.test(key) &&
    !PREPOSITIONS.test(key) &&
    !CONJUNCTIONS.test(key) &&
    !AUXILIARIES.test(key) &&
    !ADVERBS.test(key)
  );
}

/** A count follows at once: "Uzbekistan about 660,000", "Laos: 300,000", "Pakistan (56 million". */
export function isCountNext(items: readonly Item[], from: number): boolean {
  // "Honduras, 1.5 million; Guatemala, 4.5 million"
  const isTable = /^[:;]$/.test(wordOf(items[from - 2]));
  if (isTable && wordOf(items[from]) === ',') from += 1;
  for (let at = from; at < from + 6; at++) {
    const item = items[at];
    if (item?.kind === 'count') return true;
    if (
      !/^(\(|–|—|-|:|with|about|some|over|more|than|almost|nearly|around|approximately|up|to|at|least|another|only|just|roughly|a|further|an|additional|under|less|near|as|many|alone|also|got|respectively)$/.test(
        wordOf(item),
      )
    )
      return false;
  }
  return false;
}
