import { DOSE } from './dose-noun.ts';
import type { Item } from './items.ts';
import { isCapital, type Token } from './tokens.ts';
import type { Verb } from './verbs.ts';
import { CONJUNCTIONS, DETERMINERS } from './words.ts';

/** Is this form a verb, where a noun is spelled the same: "plans", "supplies", "states"? */
export function isVerbHere(
  verb: Verb,
  tokens: readonly Token[],
  position: number,
  items: readonly Item[],
): boolean {
  const token = tokens[position]!;
  const before = tokens[position - 1]?.key ?? '';
  if (isCapital(token) && position > 0) return false;
  // "British-made": an adjective.
  if (before === '-' && verb.class !== 'give' && verb.form !== 'base') return false;
  const last = items.at(-1);
  switch (verb.form) {
    case 'gerund':
      return !DETERMINERS.test(before) && tokens[position + 1]?.key !== 'of';
    case 'past':
      // "the donated doses": an adjective.
      return (
        !(
          ((DETERMINERS.test(before) && !/^(each|all|both)$/.test(before)) ||
            (last?.kind === 'count' &&
              last.value !== null &&
              !last.hasNoun &&
              verb.class !== 'move')) &&
          !/^(by|to|from)$/.test(tokens[position + 1]?.key ?? '') &&
          before !== 'that' &&
          before !== 'this'
        ) && !(last?.kind === 'count' && last.hasNoun && DOSE.test(tokens[position + 1]?.key ?? ''))
      );
    case 'finite':
    case 'participle':
      return true;
    case 'base':
      return (
        ((last?.kind === 'count' || last?.kind === 'dose') && last === items.at(-1)) ||
        /^(to|will|would|shall|can|could|may|might|must|should|not|did|do|does|we|they|i|you|also|who|help|cannot|'ll)$/.test(
          before,
        ) ||
        /n't$/.test(before) ||
        (/ly$/.test(before) && /^(to|will|would)$/.test(tokens[position - 2]?.key ?? '')) ||
        (CONJUNCTIONS.test(before) && /^(to|will|would|must)$/.test(lastMarker(tokens, position)))
      );
    case 'present':
      if (last?.kind === 'place')
        return (
          !last.isPossessive &&
          !(
            last.isAdjective &&
            isEventNoun(token.key) &&
            last.party.code.length > 0 &&
            /an$|ese$|ish$/.test(before)
          )
        );
      return (
        /^(it|he|she|which|who|that|government|also|now|ministry|president|country|union|bloc)$/.test(
          before,
        ) ||
        (CONJUNCTIONS.test(before) && tokens[position + 1]?.key === 'to') ||
        /ly$/.test(before) ||
        last?.kind === 'count' ||
        last?.kind === 'dose'
      );
  }
}

/** "made 100 million doses available" gives; "bringing the total to 3 million doses" does not. */
export function senseOf(verb: Verb, tokens: readonly Token[], position: number): Verb {
  if (verb.lemma === 'bring' && verb.form === 'gerund') return { ...verb, class: 'other' };
  // "passed on 400,000 doses" gives, "deaths passed 100,000" does not.
  if (verb.lemma === 'pass' && !/^(on|along|to)$/.test(tokens[position + 1]?.key ?? ''))
    return { ...verb, class: 'other' };
  if (verb.lemma !== 'make') return verb;
  for (let at = position + 1; at < position + 9; at++)
    if (tokens[at]?.key === 'available') return { ...verb, class: 'give', isPledge: true };
  return verb;
}

function isEventNoun(key: string): boolean {
  return /^(supplies|exports|gifts|donates|plans|offers|promises|orders|deliveries)$/.test(key);
}

function lastMarker(tokens: readonly Token[], position: number): string {
  for (let at = position - 2; at >= 0 && at > position - 12; at--)
    if (/^(to|will|would|must)$/.test(tokens[at]!.key)) return tokens[at]!.key;
  return '';
}
