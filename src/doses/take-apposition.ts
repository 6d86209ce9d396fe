import { type ClauseState, clauseOf, openClause } from './clause-state.ts';
import { wordOf } from './items.ts';
import { isVerbNext } from './look-ahead.ts';

/** "El Salvador, a recipient of 1.5 million doses, has donated 34,000": a clause inside a clause. */
export function takeApposition(state: ClauseState, key: string, index: number): void {
  if (!/^[,–—]$/.test(key)) return;
  const { subject, subjectKind, counts, predicates } = clauseOf(state);
  if (index === state.appositionEnd) {
    const main = openClause(state, ',');
    main.subject = subject;
    main.subjectKind = subjectKind;
    return;
  }
  const isAtSubject = state.lastSide?.side === 'subject' && state.lastSide.at === index - 1;
  if (!subject || !isAtSubject || counts.length + predicates.length > 0) return;
  const end = state.items.findIndex((item, at) => at > index && wordOf(item) === key);
  const inside = state.items.slice(index + 1, end);
  const holdsCount = inside.some((item) => item.kind === 'count' && item.value !== null);
  if (end < 0 || !holdsCount || inside.some(({ kind }) => kind === 'verb')) return;
  if (!isVerbNext(state.items, end + 1)) return;
  state.appositionEnd = end;
  const aside = openClause(state, 'which');
  aside.subject = subject;
  aside.subjectKind = subjectKind;
}

/** "Rwanda, which received 100,000 doses, was the first": the main clause goes on. */
export function endRelative(state: ClauseState): void {
  const { join, subject, subjectKind, counts } = clauseOf(state);
  if (join !== 'which' || subject === null || counts.length === 0) return;
  const main = openClause(state, ',');
  main.subject = subject;
  main.subjectKind = subjectKind;
}
