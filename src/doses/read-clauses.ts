import type { Clause, Group } from './clause.ts';
import { type ClauseState, clauseOf, startClauses } from './clause-state.ts';
import { type Item, wordOf } from './items.ts';
import { isCountNext } from './look-ahead.ts';
import { takeChannel, takeCount } from './take-count.ts';
import { takePlace } from './take-place.ts';
import { takeVerb } from './take-verb.ts';
import { takeWord } from './take-word.ts';

/**
 * Cuts the items of a sentence into clauses and hangs each country, count and detail where it belongs.
 * `antecedent` is the country that "it" means when the sentence itself has none.
 */
export function readClauses(items: readonly Item[], antecedent: Group | null): Clause[] {
  const state = startClauses(items, antecedent);
  for (let index = 0; index < items.length; ) index = step(state, index);
  state.clauses.forEach(lendArguments);
  return state.clauses;
}

/** Takes the item at `index` in, and returns the index to go on from. */
function step(state: ClauseState, index: number): number {
  const item = state.items[index]!;
  switch (item.kind) {
    case 'count':
      takeCount(state, item, index);
      return index + 1;
    case 'place':
      return takePlace(state, item, index);
    case 'verb':
      takeVerb(state, index);
      return index + 1;
    case 'vaccine':
      takeVaccine(state, item.name, index);
      return index + 1;
    case 'channel':
      takeChannel(state, item.name, index);
      return index + 1;
    case 'period':
      takePeriod(state, item.name, index);
      return index + 1;
    case 'time': {
      const count = clauseOf(state).counts.at(-1);
      if (count) count.hasTime = true;
      return index + 1;
    }
    case 'dose':
      return index + 1;
    case 'word':
      return takeWord(state, item.key, index);
  }
}

/** "doses of Sputnik V to Belarus and Sputnik Light to Kazakhstan": the second is of other doses. */
function takeVaccine(state: ClauseState, name: string, index: number): void {
  const { counts, lead } = clauseOf(state);
  const count = counts.at(-1);
  const isOther = count?.to && /^(,|and)$/.test(wordOf(state.items[index - 1]));
  if (!isOther) (count ?? lead).vaccines.push(name);
}

/** "…, but by the end of 2022 only 200 million doses had arrived": the time of what follows. */
function takePeriod(state: ClauseState, name: string, index: number): void {
  const { items } = state;
  const after = wordOf(items[index + 1]) === ',' ? index + 2 : index + 1;
  const isFronted =
    /^(;|and|but|while|whereas)$/.test(wordOf(items[index - 1])) && isCountNext(items, after);
  if (isFronted) state.nextPeriods.push(name);
  else (clauseOf(state).counts.at(-1) ?? clauseOf(state).lead).periods.push(name);
}

/** "Mongolia: 300,000 doses donated by China; 150,000 donated by India": both are Mongolia's. */
function lendSubject(clause: Clause): void {
  const { join, previous, subject, predicates } = clause;
  if (join !== ';' || subject || !previous?.hasColon || !predicates.every((one) => one.isReduced))
    return;
  clause.subject = previous.subject;
  clause.subjectKind = previous.subjectKind;
  clause.hasColon = true;
}

/** "20 million of the 220 million doses it agreed to supply to India": India gets the 20 million. */
function lendArguments(clause: Clause): void {
  lendSubject(clause);
  const { join, previous, counts, predicates, lead, object, subject } = clause;
  const count = previous?.counts.at(-1);
  const last = predicates.at(-1);
  if (join !== 'which' || counts.length > 0 || !count || !last) return;
  if (last.verb.class !== 'give' && last.verb.class !== 'receive') return;
  if (!count.to && !count.hasReceiver) count.to = lead.to ?? object;
  if (!count.from) count.from = lead.from ?? (last.verb.class === 'give' ? subject : null);
}
