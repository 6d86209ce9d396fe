import { type Item, isKind } from './items.ts';
import { is } from './lexicon/tags.ts';
import { type Verb, verbOf } from './lexicon/verbs.ts';
import { isCapital, type Token } from './tokens.ts';

/** Is this form a verb, where a noun is spelled the same: "plans", "supplies", "states"? */
export function isVerbHere(
  verb: Verb,
  tokens: readonly Token[],
  position: number,
  items: readonly Item[],
): boolean {
  const token = tokens[position]!;
  const before = tokens[position - 1];
  const after = tokens[position + 1];
  // "Germany: Pledged 20,000 doses"
  if (isCapital(token) && position > 0 && !is(before, 'colon', 'dash')) return false;
  // "British-made": an adjective.
  if (is(before, 'hyphen') && verb.class !== 'give' && verb.form !== 'base') return false;
  const last = items.at(-1);
  const isCounted = last?.kind === 'count' && last.value !== null;
  const isAfterDoses = last?.kind === 'count' || last?.kind === 'dose';
  switch (verb.form) {
    case 'gerund':
      // "700,000 expiring doses"
      return !is(before, 'determiner') && !is(after, 'of-role') && !(isCounted && last.hasNoun);
    case 'past':
      return !isAdjective(verb, before, after, last);
    case 'future':
      // "має контракти": no auxiliary.
      return verb.lemma !== 'ма' || tokens.slice(position + 1, position + 4).some(isInfinitive);
    case 'finite':
    case 'participle':
    case 'passive':
    case 'done':
    case 'infinitive':
      return true;
    case 'base':
      return (
        isAfterDoses ||
        is(before, 'supine', 'negation') ||
        // "will on Saturday receive"
        ((is(before, 'conjunction', 'adverb') || isKind(last, 'time', 'period')) &&
          hasAuxiliary(tokens, position))
      );
    case 'present':
      if (last?.kind === 'place')
        return (
          !last.isPossessive &&
          !(last.isAdjective && is(token, 'event') && /(?:an|ese|ish)$/.test(before?.key ?? ''))
        );
      return (
        isAfterDoses ||
        is(before, 'subject', 'adverb') ||
        // "the agency aims to donate"
        (is(after, 'infinitive') && verb.isPlan)
      );
  }
}

function isInfinitive({ key, tags }: Token): boolean {
  return tags.has('being') || verbOf(key)?.form === 'infinitive';
}

/** "the donated doses", "500 donated doses": a participle before its noun. */
function isAdjective(
  { class: kind }: Verb,
  before: Token | undefined,
  after: Token | undefined,
  last: Item | undefined,
): boolean {
  const isCounted = last?.kind === 'count' && last.value !== null && kind !== 'move';
  const isNamed = is(before, 'determiner') && !is(before, 'each', 'all', 'that');
  return (isNamed || isCounted) && !is(after, 'by-role', 'to-role', 'from-role');
}

/** "will buy doses and give them": the auxiliary stands before the verb that it is joined to. */
function hasAuxiliary(tokens: readonly Token[], position: number): boolean {
  const marker = tokens
    .slice(Math.max(0, position - 11), position - 1)
    .findLast((token) => is(token, 'infinitive', 'future'));
  return marker !== undefined;
}

/** "made 100 million doses available" gives; "bringing the total to 3 million doses" does not. */
export function senseOf(verb: Verb, tokens: readonly Token[], position: number): Verb {
  if (verb.lemma === 'bring' && /^(gerund|present)$/.test(verb.form))
    return { ...verb, class: 'other' };
  // "passed on 400,000 doses" gives, "deaths passed 100,000" does not.
  if (verb.lemma === 'pass' && !/^(on|along|to)$/.test(tokens[position + 1]?.key ?? ''))
    return { ...verb, class: 'other' };
  const isOffered =
    verb.lemma === 'make' &&
    tokens.slice(position, position + 9).some(({ key }) => key === 'available');
  return isOffered ? { ...verb, class: 'give', isPledge: true } : verb;
}
