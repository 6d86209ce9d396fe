import type { Item } from './items.ts';
import { is } from './lexicon/tags.ts';
import { verbOf } from './lexicon/verbs.ts';
import { type NumberMatch, readNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

/** Fewer are a regimen, not a supply. */
const FEWEST = 100;

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
  return number.value >= FEWEST ? { isCount: true, noun } : none;
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

/** Words at most between a number and the noun it counts. */
const FARTHEST = 9;

/** The position of the dose noun that the number before `from` counts, or null. */
function findNoun(tokens: readonly Token[], from: number): number | null {
  for (let position = from; position < from + FARTHEST; ) {
    const token = tokens[position];
    if (is(token, 'dose')) {
      // "vaccine doses": the last noun counts.
      return is(tokens[position + 1], 'dose') ? position + 1 : position;
    }
    const length = modifierAt(tokens, position, from);
    if (length === 0) return null;
    position += length;
  }
  return null;
}

/** Number of tokens that stand between a number and its noun without ending the phrase; 0 ends it. */
function modifierAt(tokens: readonly Token[], position: number, from: number): number {
  const token = tokens[position];
  if (!token) return 0;

  // "1.2 billion of the 2 billion doses": the noun belongs to both.
  if (is(token, 'of-role') || /^[-/&'’+]$|^'s$/.test(token.key)) return 1;
  if (/^(19|2|02)$/.test(token.text)) return 1;

  // "20,000-plus doses"
  if (token.key === 'plus' && is(tokens[position - 1], 'hyphen')) return 1;
  const isFunction = is(token, 'preposition', 'conjunction', 'auxiliary', 'pronoun');
  if (is(token, 'measure', 'medicine') || isFunction || !/^\p{L}/u.test(token.text)) return 0;
  const verb = verbOf(token.key);
  const isAdjective = verb && /^(past|participle|passive|gerund)$/.test(verb.form);
  // "500 donated doses"
  if (verb && !(isAdjective && (position === from || is(tokens[position + 1], 'dose')))) return 0;
  return 1;
}

/** Not a rate, a regimen, a capacity, or doses of some other medicine. */
function isSupply(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  if (is(next, 'no-supply', 'medicine')) return false;
  for (let position = noun + 1; position < noun + 8; position++) {
    const token = tokens[position];
    if (!token || is(token, 'comma', 'semicolon', 'colon', 'stop', 'open', 'close')) return true;
    // "a week later" is no rate.
    const isRate = is(token, 'per') && is(tokens[position + 1], 'rate');
    if (isRate && !/^(later|ago|earlier|before|after)$/.test(tokens[position + 2]?.key ?? ''))
      return false;
    if (is(next, 'of-role') && position < noun + 5 && is(token, 'medicine')) return false;
  }
  return true;
}

/** "doses of vaccines", "6.7 million doses of the Pfizer vaccine": the second noun says nothing new. */
export function isNounOfCount(
  tokens: readonly Token[],
  position: number,
  items: readonly Item[],
): boolean {
  if (!is(tokens[position], 'dose')) return false;
  for (const item of items.slice(-12).reverse()) {
    if (item.kind === 'count') return true;
    if (item.kind === 'verb' || item.kind === 'period' || item.kind === 'channel') return false;
    if (is(item, 'parts-noun')) return false;
  }
  return false;
}

/** Vaccines or doses without a number; "vaccine diplomacy" is neither. */
export function isBareSupply(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position]!;
  if (!is(token, 'bare-dose') || !isSupply(tokens, position)) return false;
  let before = position - 1;
  while (is(tokens[before], 'dose-filler')) before -= 1;
  // "$1.2 million for vaccines" is money.
  if (is(tokens[before], 'unnumbered')) return false;
  const next = tokens[position + 1];
  if (!is(token, 'vaccine-noun')) return true;
  return (
    !next ||
    /^(give|receive|move)$/.test(verbOf(next.key)?.class ?? '') ||
    is(next, 'supply', 'preposition', 'conjunction', 'auxiliary') ||
    !/^\p{L}/u.test(next.text)
  );
}
