import type { Group } from './clause.ts';
import { type ClauseState, clauseOf, lastPredicate, openClause } from './clause-state.ts';
import { type Item, wordOf } from './items.ts';
import { SEPARATOR } from './look-ahead.ts';
import { type Predicate, readPredicate } from './verb-phrase.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, EVENTS, PREPOSITIONS, PRONOUNS } from './words.ts';

export function takeVerb(state: ClauseState, index: number): void {
  const { items } = state;
  const matrix = lastPredicate(state);
  const predicate = readPredicate(items, index, matrix);
  const { verb } = predicate;
  const last = items[predicate.before];
  if (verb.class === 'say' && !announces(state, predicate, index)) {
    if (clauseOf(state).subject) state.antecedent = clauseOf(state).subject;
    nameSpeakers(state, spokenBy(items, predicate.before));
    const sayer = clauseOf(state).counts.length === 0 ? clauseOf(state).subject : null;
    openClause(state, 'that').sayer = sayer;
    state.separator = 'that';
    return;
  }
  const spoken: Predicate =
    verb.lemma === 'announce'
      ? {
          ...predicate,
          verb: { ...verb, class: 'give' },
          force:
            predicate.force === 'none' || hasArrived(items, index) ? predicate.force : 'pledge',
        }
      : predicate;
  // "thanked Japan for donating 1.24 million doses": the thanks say who got them.
  const isThanked = matrix?.verb.lemma === 'thank' && verb.class === 'give';
  if (isThanked && wordOf(items[index - 1]) === 'for' && clauseOf(state).counts.length === 0) {
    clauseOf(state).predicates.push({ ...matrix, force: spoken.force });
    return;
  }
  if (clauseOf(state).predicates.length > 0 && isNewClause(state, spoken, last, matrix)) {
    const isOther = hasOtherSubject(state, spoken.before);
    const earlier = clauseOf(state);
    const clause = openClause(state, spoken.isGerund ? 'gerund' : state.separator || 'and');
    const holder = earlier.counts.at(-1) ?? earlier.lead;
    for (const item of items.slice(spoken.before + 1, index))
      if (item.kind === 'period' && holder.periods.pop()) clause.lead.periods.push(item.name);
    if (isOther) setOther(state, spoken.before);
    else {
      clause.subject = earlier.subject;
      clause.subjectKind = earlier.subjectKind;
      if (spoken.isGerund && wordOf(items[index - 1]) === 'for' && state.lastSide) {
        clause.subject = state.lastSide.group;
        clause.subjectKind = 'place';
      }
    }
  } else if (
    clauseOf(state).predicates.length === 0 &&
    clauseOf(state).subjectKind === 'none' &&
    clauseOf(state).counts.length === 0 &&
    !spoken.isReduced
  )
    setOther(state, spoken.before);
  if (state.isHypothetical) clauseOf(state).isNegated = true;
  if (spoken.isInfinitive && clauseOf(state).predicates.length > 0 && isAuxiliaryTo(matrix, spoken))
    clauseOf(state).predicates.pop();
  const isOfDoses = clauseOf(state).counts.some(({ own }) => !own);
  clauseOf(state).predicates.push({ ...spoken, isOfDoses });
  state.swallow = spoken.isReduced && verb.class === 'other';
  if (clauseOf(state).subject) state.antecedent = clauseOf(state).subject;
}

/** "promised to send" is one predicate, "went to Kenya to vaccinate" is not. */
function isAuxiliaryTo(matrix: Predicate | null, verb: Predicate): boolean {
  if (!matrix || verb.verb.class === 'other') return false;
  return matrix.verb.isPlan || /^(plan|doubt|refuse|fact)$/.test(matrix.verb.class);
}

function isNewClause(
  state: ClauseState,
  verb: Predicate,
  last: Item | undefined,
  matrix: Predicate | null,
): boolean {
  if (verb.isReduced) return false;
  // "3 million doses, donated by Japan, arrived": the doses are still the subject.
  if (
    clauseOf(state).counts.length > 0 &&
    clauseOf(state).predicates.every(
      ({ isReduced, verb: { class: kind } }) => isReduced || kind === 'carry',
    )
  )
    return false;
  if (verb.isInfinitive)
    return (
      clauseOf(state).counts.length > 0 &&
      (CONJUNCTIONS.test(wordOf(last)) || isJoined(state, verb.before))
    );
  const key = wordOf(last);
  if (CONJUNCTIONS.test(key) || key === ',')
    return clauseOf(state).counts.length > 0 || matrix?.verb.class !== verb.verb.class;
  if (verb.isGerund) return clauseOf(state).counts.length > 0 || matrix?.verb.class !== 'fact';
  if (clauseOf(state).counts.length === 0)
    return matrix !== null && !matrix.isReduced && state.separator !== '';
  return hasOtherSubject(state, verb.before);
}

/** A conjunction stands between the last count and the verb. */
function isJoined(state: ClauseState, before: number): boolean {
  for (let at = before; at >= 0; at--) {
    const item = state.items[at]!;
    if (item.kind === 'count' || item.kind === 'verb') return false;
    if (/^(and|but|while|whereas)$/.test(wordOf(item))) return true;
  }
  return false;
}

/** A subject that is no country stands between the last conjunction and the verb. */
function hasOtherSubject(state: ClauseState, before: number): boolean {
  let hasNoun = false;
  for (let at = before; at >= 0; at--) {
    const item = state.items[at]!;
    const key = wordOf(item);
    if (item.kind === 'verb' || item.kind === 'count' || item.kind === 'dose') return false;
    if (SEPARATOR.test(key)) return hasNoun;
    if (item.kind === 'word' && PREPOSITIONS.test(key)) hasNoun = false;
    else if (item.kind === 'word' && /^\p{L}/u.test(key) && !ADVERBS.test(key)) hasNoun = true;
  }
  return hasNoun;
}

/** "announced a donation of 1 million doses", "a donation of 1 million doses was announced" */
function announces(state: ClauseState, { verb, isPassive }: Predicate, index: number): boolean {
  if (verb.lemma !== 'announce') return false;
  const { counts, predicates } = clauseOf(state);
  return isPassive ? counts.length > 0 && predicates.length === 0 : announcesDoses(state, index);
}

/** "announced the arrival of 200,000 doses" */
function hasArrived(items: readonly Item[], index: number): boolean {
  return items.slice(index + 1, index + 4).some((item) => /^(arrival|receipt)$/.test(wordOf(item)));
}

function announcesDoses(state: ClauseState, index: number): boolean {
  for (let at = index + 1; at < Math.min(index + 7, state.items.length); at++) {
    const item = state.items[at]!;
    if (item.kind === 'count') return true;
    if (item.kind === 'verb' || AUXILIARIES.test(wordOf(item)) || wordOf(item) === 'that')
      return false;
    if (PRONOUNS.test(wordOf(item))) return false;
    if (EVENTS.test(wordOf(item))) return true;
  }
  return false;
}

function setOther(state: ClauseState, before: number): void {
  clauseOf(state).subjectKind = 'other';
  for (let at = before; at > 0; at--) {
    const item = state.items[at]!;
    if (item.kind === 'word' && SEPARATOR.test(item.key)) return;
    if (item.kind === 'word' && item.isCapital) clauseOf(state).hasNamedSubject = true;
  }
  if (before === 0) clauseOf(state).hasNamedSubject = true;
}

function nameSpeakers(state: ClauseState, speaker: Group | null): void {
  if (!speaker) return;
  for (const clause of state.speakers.splice(0)) {
    clause.subject = speaker;
    clause.subjectKind = 'place';
  }
}

/** The country in whose name someone speaks: "the Australian foreign minister said". */
function spokenBy(items: readonly Item[], before: number): Group | null {
  for (let at = before; at >= 0 && at > before - 6; at--) {
    const item = items[at]!;
    if (item.kind === 'place') return { parties: [item.party] };
    if (item.kind !== 'word' || SEPARATOR.test(item.key)) return null;
  }
  return null;
}
