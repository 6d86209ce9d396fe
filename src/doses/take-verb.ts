import {
  type Clause,
  clauseOf,
  type Draft,
  type Group,
  lastPredicate,
  openClause,
  resumeClause,
  setSubject,
} from './clause.ts';
import { type Item, isKind } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isSeparator, separatorBefore } from './look-around.ts';
import { takeReceiver } from './take-receiver.ts';
import { type Predicate, readPredicate } from './verb-phrase.ts';

export function takeVerb(draft: Draft, index: number): void {
  const { items } = draft;
  const matrix = lastPredicate(draft);
  const read = readPredicate(items, index, matrix);
  const clause = clauseOf(draft);
  if (read.verb.class === 'say' && !announces(draft, read, index)) {
    takeSaying(draft, index);
    return;
  }
  const predicate = read.verb.class === 'say' ? asPromise(items, index, read) : read;
  // "thanked Japan for donating 1.24 million doses": the thanks say who got them.
  const isThanked =
    matrix?.verb.lemma === 'thank' && predicate.isGerund && predicate.verb.class === 'give';
  if (isThanked && clause.counts.length === 0) {
    clause.predicates.push({ ...matrix, force: predicate.force });
    return;
  }
  const isFirst = clause.predicates.length === 0;
  if (!isFirst && opensClause(draft, predicate, matrix)) openFor(draft, predicate, index);
  else if (
    isFirst &&
    clause.subjectKind === 'none' &&
    clause.counts.length === 0 &&
    !predicate.isReduced
  )
    takeUnnamed(draft, predicate.before);
  const current = clauseOf(draft);

  const isOfDoses =
    /^(passive|done)$/.test(predicate.verb.form) || current.counts.some(({ own }) => !own);
  current.predicates.push({ ...predicate, isOfDoses });
  const { class: kind } = predicate.verb;
  if (kind === 'move' || kind === 'receive') takeReceiver(draft, index, kind === 'move');
  if (current.subject)
    draft.antecedent = { ...draft.antecedent, subject: current.subject, receiver: null };
}

/** "The minister said that …": what is said begins a clause of its own. */
function takeSaying(draft: Draft, index: number): void {
  const { subject, counts } = clauseOf(draft);
  if (subject) draft.antecedent = { ...draft.antecedent, subject, receiver: null };
  openClause(draft, index, 'that').sayer = counts.length === 0 ? subject : null;
}

/** "announced a donation of 1 million doses", "a donation of 1 million doses was announced" */
function announces(draft: Draft, { verb, isPassive }: Predicate, index: number): boolean {
  if (verb.lemma !== 'announce') return false;
  const { counts, predicates } = clauseOf(draft);
  if (isPassive) return counts.length > 0 && predicates.length === 0;
  const next = draft.items
    .slice(index + 1, index + 7)
    .find(
      (item) => isKind(item, 'count', 'verb') || is(item, 'auxiliary', 'that', 'pronoun', 'event'),
    );
  return next?.kind === 'count' || is(next, 'event');
}

/** What is announced is promised, unless it is an arrival. */
function asPromise(items: readonly Item[], index: number, predicate: Predicate): Predicate {
  const hasArrived = items.slice(index + 1, index + 4).some((item) => is(item, 'coming'));
  const isFact = hasArrived || predicate.force === 'none';
  return {
    ...predicate,
    verb: { ...predicate.verb, class: hasArrived ? 'receive' : 'give' },
    force: isFact ? predicate.force : 'pledge',
  };
}

function openFor(draft: Draft, predicate: Predicate, index: number): void {
  const { items } = draft;
  const earlier = clauseOf(draft);
  const isOther = hasOtherSubject(items, predicate.before);
  const join = predicate.isGerund ? 'gerund' : separatorBefore(items, index) || 'and';
  const clause = resumeClause(draft, index, join);
  movePeriods(items.slice(predicate.before + 1, index), earlier, clause);
  if (isOther) {
    setSubject(clause, null);
    setOther(draft, predicate.before);
  }
}

/** "had by April 2021 received": the time between the auxiliary and the verb is the verb's own. */
function movePeriods(words: readonly Item[], earlier: Clause, clause: Clause): void {
  const holder = earlier.counts.at(-1) ?? earlier.lead;
  for (const item of words)
    if (item.kind === 'period' && holder.periods.pop()) clause.lead.periods.push(item.name);
}

/** Does the verb begin a clause, or go on with the one that has a verb already? */
function opensClause(draft: Draft, predicate: Predicate, matrix: Predicate | null): boolean {
  const { counts, predicates } = clauseOf(draft);
  const { items } = draft;
  const { before, verb } = predicate;
  const last = items[before];
  const hasCount = counts.length > 0;
  if (predicate.isReduced || (predicate.isGerund && predicate.verb.class === 'carry')) return false;
  // "3 million doses, donated by Japan, arrived": the doses are still the subject.
  if (hasCount && predicates.every(({ isReduced, verb }) => isReduced || verb.class === 'carry'))
    return false;
  const isOther = matrix?.verb.class !== predicate.verb.class;
  // "поставит 2 млн доз, в дальнейшем может увеличить объем"
  const told = items.slice(0, before + 1);
  const sign = told.findLast(
    (item) => isKind(item, 'count', 'dose', 'verb', 'place') || isSeparator(item),
  );
  if (hasCount && /^(finite|future)$/.test(verb.form) && is(sign, 'comma')) return true;
  if (is(last, 'conjunction', 'comma')) return hasCount || isOther;
  if (predicate.isGerund) return hasCount || matrix?.verb.class !== 'fact';
  const joint = told.findLast(
    (item) => isKind(item, 'count', 'verb') || is(item, 'and', 'contrast'),
  );
  if (hasCount) return is(joint, 'and', 'contrast') || hasOtherSubject(items, before);
  return matrix !== null && !matrix.isReduced && separatorBefore(items, before + 1) !== '';
}

/** A subject that is no country stands between the last conjunction and the verb. */
function hasOtherSubject(items: readonly Item[], before: number): boolean {
  let hasNoun = false;
  for (let at = before; at >= 0; at--) {
    const item = items[at]!;
    if (isKind(item, 'verb', 'count', 'dose')) return false;
    if (isSeparator(item)) return hasNoun;
    if (is(item, 'preposition')) hasNoun = false;
    else if (item.kind === 'word' && /^\p{L}/u.test(item.key) && !is(item, 'adverb'))
      hasNoun = true;
  }
  return false;
}

/** A verb without a subject that is a country: of who speaks, where no other noun stands before it. */
function takeUnnamed(draft: Draft, before: number): void {
  const clause = clauseOf(draft);
  // "Вашингтон объявил, что планирует передать …"
  if (clause.sayer && is(draft.items[before], 'that')) setSubject(clause, clause.sayer);
  // "Пожертвують 20 тисяч доз": a sentence that begins with its verb goes on with the subject before.
  else if (before < 0 && draft.antecedent.subject) setSubject(clause, draft.antecedent.subject);
  else setOther(draft, before);
}

/** The subject before the verb is no country, though it may have a name. */
function setOther(draft: Draft, before: number): void {
  const clause = clauseOf(draft);
  clause.subjectKind = 'other';
  clause.hasNamedSubject ||= before === 0;
  for (let at = before; at > 0; at--) {
    const item = draft.items[at]!;
    if (isSeparator(item)) return;
    if (item.kind === 'word' && item.isCapital) clause.hasNamedSubject = true;
    // "125 countries have received"
    if (is(item, 'generic')) clause.lead.hasReceiver = true;
  }
}

/** The country in whose name someone speaks next: "…, the Australian foreign minister said". */
export function speakerAfter(items: readonly Item[], index: number): Group | null {
  for (let at = index; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind !== 'verb' || item.verb.class !== 'say') continue;
    const { before } = readPredicate(items, at, null);
    const near = items
      .slice(Math.max(0, before - 5), before + 1)
      .findLast((one) => one.kind !== 'word' || isSeparator(one));
    if (near?.kind === 'place') return { parties: [near.party] };
    // "сказал премьер-министр Румынии"
    const after = items
      .slice(at + 1, at + 6)
      .find((one) => one.kind !== 'word' || isSeparator(one));
    if (after?.kind === 'place') return { parties: [after.party] };
  }
  return null;
}
