import { clauseOf, type Draft, type Group, openClause, setSubject } from './clause.ts';
import { type Item, isKind, type WordItem, wordOf } from './items.ts';
import { is } from './lexicon/tags.ts';
import { isVerbNext, separatorBefore } from './look-around.ts';
import { speakerAfter } from './take-verb.ts';
import { readPredicate } from './verb-phrase.ts';

/** "it", "we", "the country" before a verb: its subject, by what was said before or is said to speak. */
export function takePronoun(draft: Draft, item: WordItem, index: number): void {
  const { items } = draft;
  const isNoun = isAnaphor(items, item, index);
  if (!isNoun && !is(item, 'pronoun')) return;
  const isSubject = isVerbNext(items, index + 1) || is(items[index + 1], 'infinitive');
  if (!isSubject && !is(items[index + 1], 'planned')) return;
  const isThird = isNoun || is(item, 'third');
  const isGetting = gets(items, index);
  const { antecedent } = draft;
  const meant = isThird
    ? ((isNoun && isGetting ? lastReceiver(draft) : null) ??
      // Who gave in the sentence before is not who gets in this one.
      (isGetting ? antecedent.receiver : null) ??
      antecedent.subject ??
      clauseOf(draft).subject ??
      (isNoun && !is(item, 'official') ? antecedent.place : null))
    : null;
  // "It has delivered 27.8 million doses, Berlin says"
  const isSpeaker = is(item, 'first') || ((item.key === 'it' || isNoun) && !meant);
  const clause = clauseOf(draft);
  const isFresh = clause.predicates.length === 0 && clause.counts.length === 0;
  const speaker = isSpeaker ? speakerAfter(items, index) : null;
  // "we", where nobody is said to speak: the giver that the text has told of.
  const told = is(item, 'first') && !isGetting ? antecedent.speaker : null;
  const subject = meant ?? speaker ?? told;
  if (isSubject || subject) setSubject(isFresh ? clause : openWithDoses(draft, index), subject);
}

/** "the country", "the East African nation": nouns that take up a country named before. */
function isAnaphor(items: readonly Item[], item: WordItem, index: number): boolean {
  if (is(item, 'bare-anaphor')) return true;
  let at = index - 1;
  while (at > index - 4 && !THE.test(wordOf(items[at])) && isModifier(items[at])) at -= 1;
  return is(item, 'anaphor') && THE.test(wordOf(items[at]));
}

const THE = /^(the|this|that|her|his|its|their)$/;

function isModifier(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.isCapital || is(item, 'modifier'));
}

/** "Spain gave 20,000 doses to Mali, while the country will buy 30,000": who got before gets again. */
function lastReceiver({ clauses }: Draft): Group | null {
  return clauses.findLast(({ counts }) => counts.length > 0)?.counts.at(-1)?.to ?? null;
}

/** Does the next verb make its subject the one that gets? */
function gets(items: readonly Item[], index: number): boolean {
  const at = items.findIndex((item, position) => position > index && item.kind === 'verb');
  if (at < 0) return false;
  const { verb, isPassive } = readPredicate(items, at, null);
  return verb.class === 'receive' ? !isPassive : verb.class === 'give' && isPassive;
}

/** A clause that has only "N doses" yet is their relative clause: "the 2 million doses it promised". */
function openWithDoses(draft: Draft, index: number) {
  const { items } = draft;
  const touches = isKind(items[index - 1], 'count', 'dose', 'vaccine');

  return openClause(draft, index, touches ? 'which' : separatorBefore(items, index));
}
