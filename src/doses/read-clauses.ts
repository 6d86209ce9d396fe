import {
  type Antecedent,
  type Clause,
  clauseOf,
  type Draft,
  holderOf,
  lastCount,
  startDraft,
} from './clause.ts';
import type { Item } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isCountNext } from './look-around.ts';
import { takeChannel, takeCount } from './take-count.ts';
import { takePlace } from './take-place.ts';
import { takeVerb } from './take-verb.ts';
import { takeWord } from './take-word.ts';

/**
 * Cuts the items of a sentence into clauses and hangs each country, count and detail where it belongs.
 * `antecedent` is whom "it" means when the sentence itself has nobody.
 */
export function readClauses(items: readonly Item[], antecedent: Antecedent): Clause[] {
  const draft = startDraft(items, antecedent);
  for (let index = 0; index < items.length; ) index = take(draft, index);
  return draft.clauses;
}

/** Takes the item at `index` in, and returns the index to go on from. */
function take(draft: Draft, index: number): number {
  const item = draft.items[index]!;
  switch (item.kind) {
    case 'count':
      takeCount(draft, item, index);
      break;
    case 'place':
      return takePlace(draft, item, index);
    case 'verb':
      takeVerb(draft, index);
      break;
    case 'vaccine':
      takeVaccine(draft, item.name, index);
      break;
    case 'channel':
      takeChannel(draft, item.name, index);
      break;
    case 'period':
      takePeriod(draft, item.name, index);
      break;
    case 'time': {
      const count = lastCount(draft);
      if (count) count.hasTime = true;
      break;
    }
    case 'dose':
      break;
    case 'word':
      return takeWord(draft, item, index);
  }
  return index + 1;
}

function takeVaccine(draft: Draft, name: string, index: number): void {
  const holder = holderOf(draft);
  holder.vaccines.push(name);
  // "5 million doses from Pfizer"
  holder.hasGiver ||= is(draft.items[index - 1], 'from-role');
}

/** "…, but by the end of 2022 only 200 million doses had arrived": the time of what follows. */
function takePeriod(draft: Draft, name: string, index: number): void {
  const { items } = draft;
  // "Sweden said earlier in May it would donate": the time of the saying.
  const last = items.slice(0, index).findLast((item) => !is(item, 'adverb'));
  if (last?.kind === 'verb' && last.verb.class === 'say') return;
  // "told reporters in Tokyo on September 14 that"
  if (is(items[index + 1], 'that') && clauseOf(draft).join === 'that') return;
  const opens = is(items[index - 1], 'semicolon', 'and', 'contrast');
  const periods =
    opens && isCountNext(items, index + 1) ? draft.next.periods : holderOf(draft).periods;
  periods.push(name);
}
