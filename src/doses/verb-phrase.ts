import { type Item, isKind, type VerbItem, wordOf } from './items.ts';
import { is } from './lexicon/tags.ts';
import type { Verb } from './lexicon/verbs.ts';
import { isCountNext } from './look-around.ts';

/** Whether the verb says that it happened, that it is to happen, or neither. */
export type Force = 'fact' | 'pledge' | 'none';

/** A verb as its sentence uses it. */
export interface Predicate {
  readonly verb: Verb;
  readonly isPassive: boolean;
  /** A participle that describes the doses, as in "doses donated by Romania arrived". */
  readonly isReduced: boolean;
  readonly force: Force;
  /** Index of the item before its auxiliaries, where its subject ends. */
  readonly before: number;
  readonly isGerund: boolean;
  readonly isInfinitive: boolean;
  /** "a pledge to donate": the noun says who means to, if anybody does. */
  readonly isOfPlan: boolean;
  /** "would": a later "if" takes it back. */
  readonly isConditional: boolean;
  /** Doses stand before it as its subject. */
  readonly isOfDoses: boolean;
}

/** What `forceOf` looks at. */
interface Phrase extends Pick<Predicate, 'before' | 'isPassive' | 'isGerund' | 'isInfinitive'> {
  readonly items: readonly Item[];
  readonly index: number;
  /** The auxiliaries and adverbs before the verb. */
  readonly words: readonly Item[];
  /** The predicate before it. */
  readonly matrix: Predicate | null;
}

/** Reads tense, voice, mood and negation of the verb at `index`; `matrix` is the predicate before it. */
export function readPredicate(
  items: readonly Item[],
  index: number,
  matrix: Predicate | null,
): Predicate {
  const { verb } = items[index] as VerbItem;
  let before = index - 1;
  const words: Item[] = [];
  for (; before >= 0; before--) {
    const item = items[before]!;
    if (isKind(item, 'period', 'time')) continue;
    if (!is(item, 'auxiliary', 'adverb', 'infinitive', 'each')) break;
    words.unshift(item);
  }
  const to = words.findLastIndex((word) => is(word, 'infinitive'));
  const isInfinitive =
    verb.form === 'infinitive' ||
    (to >= 0 && (verb.form === 'base' || is(words[to + 1], 'perfect', 'be')));
  const hasBe = words.some((word) => is(word, 'be'));
  const isGerund = verb.form === 'gerund' && !hasBe;
  const isParticiple = /^(past|participle|passive)$/.test(verb.form);
  const isPassive = /^(passive|done)$/.test(verb.form) || (isParticiple && hasBe);
  // "650,000 doses – coming from Poland"
  const isComing = isGerund && verb.class === 'move';
  const isHelped = words.some((word) => is(word, 'auxiliary'));
  const isReduced =
    isComing || (isParticiple && !isHelped && isReducedHere(items, index, before, verb));
  const phrase = { items, index, before, words, matrix, isPassive, isGerund, isInfinitive };
  return {
    verb,
    isPassive: isPassive || isReduced,
    isReduced,
    isGerund,
    isInfinitive,
    isConditional: words.some((word) => is(word, 'conditional')),
    isOfPlan: isInfinitive && is(items[before], 'promise', 'deal'),
    isOfDoses: false,
    before,
    force: forceOf(verb, phrase),
  };
}

function forceOf(verb: Verb, phrase: Phrase): Force {
  const { items, index, words, matrix, isPassive, isGerund, isInfinitive } = phrase;
  const has = (...tags: Parameters<typeof is>[1][]) => words.some((word) => is(word, ...tags));
  const own: Force = verb.isPledge ? 'pledge' : 'fact';
  const isNotOnly = words.some(
    (_, at) => is(words[at], 'negation') && wordOf(words[at + 1]) === 'only',
  );
  if ((has('negation') && !isNotOnly) || has('modal')) return 'none';
  if (isInfinitive) return ofInfinitive(own, phrase);
  // "would buy them and donate them": the auxiliary is said once.
  if (verb.form === 'base' && words.length === 0 && matrix && matrix.force !== 'fact')
    return matrix.force;
  if (isGerund) {
    const last = items[index - 1];
    const isDoubted = matrix !== null && /^(doubt|refuse)$/.test(matrix.verb.class);
    if (isDoubted && (last?.kind === 'verb' || /^(from|about|on)$/.test(wordOf(last))))
      return 'none';
    if (/^(without|before|than|instead|of|despite|against)$/.test(wordOf(last))) return 'none';
    return matrix?.force === 'pledge' && matrix.verb.class !== 'move' ? 'pledge' : own;
  }
  if (verb.form === 'future' || has('future')) return 'pledge';
  if (verb.form === 'gerund' || (isPassive && has('being', 'infinitive'))) return 'pledge';
  return own;
}

function ofInfinitive(own: Force, { items, before, words, matrix }: Phrase): Force {
  const to = words.findLastIndex((word) => is(word, 'infinitive'));
  // "was to have received": it did not.
  if (words.slice(Math.max(0, to)).some((word) => is(word, 'perfect'))) return 'none';
  const helper = words.slice(0, Math.max(0, to)).findLast((word) => is(word, 'auxiliary'));
  if (helper !== undefined) return is(helper, 'be') ? 'pledge' : 'none';
  const last = items[before];

  if (is(last, 'planned')) return 'pledge';
  if (is(last, 'factual')) return own;
  if (matrix && (matrix.verb.isPlan || last?.kind === 'verb')) return coloured(own, matrix);
  const isHeadline = last === undefined || last.kind === 'place' || is(last, 'pronoun');
  return isHeadline || last.kind === 'channel' ? 'pledge' : 'none';
}

function coloured(own: Force, matrix: Predicate): Force {
  if (matrix.force === 'none' || /^(doubt|refuse|other|move)$/.test(matrix.verb.class))
    return 'none';
  return matrix.verb.isPlan || matrix.force === 'pledge' ? 'pledge' : own;
}

/** Does a participle without "was" describe what stands before it, and not say what that does? */
function isReducedHere(items: readonly Item[], index: number, before: number, verb: Verb): boolean {
  const next = items[index + 1];
  const last = items[before];
  // "Australian-shared doses"
  if (is(next, 'by-role') || !last || is(last, 'hyphen')) return true;
  if (verb.class === 'move') return false;
  // "Pfizer delivered 1 million doses": the maker does it.
  if (last.kind === 'vaccine' && (isCountNext(items, index + 1) || verb.lemma === 'sign'))
    return false;
  if (isKind(last, 'count', 'dose', 'vaccine')) return true;
  const isCertain = verb.form !== 'past';
  if (is(last, 'comma', 'close', 'dash')) {
    const noun = items
      .slice(Math.max(0, before - 6), before)
      .findLast(({ kind }) => kind !== 'word');
    return noun?.kind !== 'place' && (isCertain || is(next, 'preposition'));
  }
  return isCertain || (is(last, 'preposition') && wordOf(last) !== 'on');
}
