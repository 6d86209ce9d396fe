import { findNoun, isSupply } from './dose-noun.ts';
import { is } from './lexicon/tags.ts';
import { verbOf } from './lexicon/verbs.ts';
import { type NumberMatch, readNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

/** Fewer are a regimen, not a supply. */
const FEWEST = 100;

/** "Two vaccines were approved": kinds, until there are this many. */
const FEWEST_VACCINES = 1000;

/** "1 in 500 doses", "nine out of 100 doses" */
const SHARE = /(?:^| )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of)$/;

/** Is the number a count of doses, or one that a list may make a count, and where is its noun? */
export function readCount(
  tokens: readonly Token[],
  position: number,
  number: NumberMatch,
): { isCount: boolean; noun: number | null } {
  const before = tokens[position - 1];
  const none = { isCount: false, noun: null };
  if (is(before, 'currency')) return none;
  const words = tokens.slice(Math.max(0, position - 3), position).map(({ key }) => key);
  if (SHARE.test(words.join(' '))) return none;
  const end = position + number.length;
  const noun = findNoun(tokens, end);
  if (noun === null) {
    return { isCount: number.isLarge && number.value >= FEWEST && canEnd(tokens, end), noun: null };
  }
  if (!isSupply(tokens, noun)) return none;
  const fewest = is(tokens[noun], 'plain-dose') ? FEWEST : FEWEST_VACCINES;
  return number.value >= fewest ? { isCount: true, noun } : none;
}

/** The whole that a part is taken of: "1.2 billion of the 2 billion doses", "Of the 25 million doses, 6 …". */
export function isWhole(tokens: readonly Token[], position: number): boolean {
  let at = position - 1;
  while (is(tokens[at], 'determiner', 'whole')) at -= 1;
  if (!is(tokens[at], 'of-role')) return false;
  const before = tokens[at - 1];
  if (!before || is(before, 'comma', 'semicolon', 'open', 'dash')) return true;
  return is(before, 'share') || /^\d/.test(before.text);
}

/** May an elliptical count end here: "250,000 to B", "B (36 million)", "1 million of them"? */
function canEnd(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || is(next, 'comma', 'semicolon', 'colon', 'stop', 'open', 'close', 'dash', 'ends'))
    return true;

  // "with another 350,000 expected to arrive"
  const verb = verbOf(next.key);
  if (verb && /^(give|receive|move|plan)$/.test(verb.class) && verb.form !== 'base') return true;
  // "and Syria 203,000 three weeks later"
  const span = readNumber(tokens, end);
  return span !== null && is(tokens[end + span.length], 'period');
}
