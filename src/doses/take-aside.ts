import { clauseOf, type Draft, resumeClause } from './draft.ts';
import type { Item, WordItem } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isVerbNext } from './look-around.ts';

/** A clause inside a clause: what is set off after the subject, and where the main clause goes on. */
export function takeAside(draft: Draft, item: WordItem, index: number): void {
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
  if (!is(sign, 'comma', 'dash')) return null;
  const end = items.findIndex(
    (item, at) => at > index && item.kind === 'word' && item.key === sign.key,
  );
  const inside = items.slice(index + 1, end);
  const holdsCount = inside.some((item) => item.kind === 'count' && item.value !== null);
  const isOne = holdsCount && inside.every(({ kind }) => kind !== 'verb');
  return end >= 0 && isOne && isVerbNext(items, end + 1) ? end : null;
}
