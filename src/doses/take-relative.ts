import {
  clauseOf,
  type Draft,
  lastCount,
  lastPredicate,
  openClause,
  setSubject,
} from './clause.ts';
import { isKind, type WordItem } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isVerbNext } from './look-around.ts';

/** "which" after a country goes on about it; "of which" and "of them" are a part of the doses. */
export function takeRelative(draft: Draft, item: WordItem, index: number): void {
  const { items } = draft;
  if (!is(item, 'relative', 'them', 'these')) return;
  const before = items[index - 1];
  if (is(item, 'them') && before?.kind === 'verb') takeThem(draft);
  else if (is(before, 'of-role', 'from-role')) takePart(draft, item, index);
  else if (is(item, 'relative')) {
    const previous = items[is(before, 'comma') ? index - 2 : index - 1];
    if (previous?.kind === 'place' && isVerbNext(items, index + 1))
      setSubject(openClause(draft, index, 'which'), { parties: [previous.party] });
    // "доз, які надав уряд США": who gave them follows the verb.
    const next = items[index + 1];
    const isObject = isKind(previous, 'count', 'dose', 'vaccine') && next?.kind === 'verb';
    if (isObject && next.verb.form === 'finite' && next.verb.class === 'give')
      openClause(draft, index, 'which');
  }
}

function takePart(draft: Draft, _item: WordItem, index: number): void {
  const clause = clauseOf(draft);
  const last = lastCount(draft);
  // ", of which 1.4 million went to Guatemala"
  if (!last || !isKind(draft.items[index - 2], 'count', 'dose')) {
    openClause(draft, index, 'which');
    draft.next.isPart = true;
    return;
  }
  // "100,000 doses, 38,000 of them in August"
  last.isPart ||= clause.counts.length > 1 || clause.previous !== null;
}

/** "buy 500 million doses and donate them": what counts is where they go in the end. */
function takeThem(draft: Draft): void {
  const { counts, previous } = clauseOf(draft);
  if (counts.length > 0 || !previous || lastPredicate(draft)?.verb.class !== 'give') return;
  counts.push(...previous.counts.splice(0).map((count) => ({ ...count, to: null })));
}
