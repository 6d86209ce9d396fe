import { CURRENCY_BEFORE, findNoun, isSupply, NOT_DOSES_AFTER, PLAIN_DOSE } from './dose-noun.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type NumberMatch, readNumber } from './numbers.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS } from './words.ts';

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
  gazetteer: Gazetteer,
): { isCount: boolean; noun: number | null } {
  const before = tokens[position - 1];
  const none = { isCount: false, noun: null };
  if (before && CURRENCY_BEFORE.test(before.key)) return none;
  if (before?.key === '-' && tokens[position - 2] && !/\d/.test(tokens[position - 2]!.text))
    return none;
  const words = tokens.slice(Math.max(0, position - 3), position).map(({ key }) => key);
  if (SHARE.test(words.join(' '))) return none;
  const end = position + number.length;
  const noun = findNoun(tokens, end, gazetteer);
  if (noun === null) {
    const next = tokens[end];
    if (next && (NOT_DOSES_AFTER.test(next.key) || CURRENCY_BEFORE.test(next.key))) return none;
    return { isCount: number.isLarge && number.value >= FEWEST && canEnd(tokens, end), noun: null };
  }
  if (!isSupply(tokens, noun)) return none;
  const fewest = PLAIN_DOSE.test(tokens[noun]!.key) ? FEWEST : FEWEST_VACCINES;
  return number.value >= fewest ? { isCount: true, noun } : none;
}

/** The whole that a part is taken of: "1.2 billion of the 2 billion doses", "Of the 25 million doses, 6 …". */
export function isWhole(tokens: readonly Token[], position: number): boolean {
  let at = position - 1;
  while (
    at >= 0 &&
    (DETERMINERS.test(tokens[at]!.key) ||
      /^(first|total|around|about|some|nearly|almost|more|than|over|initial|remaining|promised|planned|pledged|ordered|donated|expected|agreed|contracted)$/.test(
        tokens[at]!.key,
      ))
  )
    at -= 1;
  if (tokens[at]?.key !== 'of') return false;
  const before = tokens[at - 1];
  if (!before || /^[,;(–—"“]$/.test(before.key)) return true;
  return (
    /^(none|most|half|part|some|all|any|each|third|quarter|%|percent|cent|rest|remainder|majority|million|billion|thousand|fraction|out|instalment|instalments|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      before.key,
    ) || /^\d/.test(before.text)
  );
}

/** May an elliptical count end here: "250,000 to B", "B (36 million)", "1 million of them"? */
function canEnd(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || /^[,;.)(:!–—]$/.test(next.key) || next.key === 'respectively') return true;
  if (/^ha[ds]$/.test(next.key))
    return tokens.slice(end + 1, end + 4).some(({ key }) => /^(been|arrived|reached)$/.test(key));
  // "and Syria 203,000 three weeks later"
  const span = readNumber(tokens, end);
  if (span) return /^(hours|days|weeks|months)$/.test(tokens[end + span.length]?.key ?? '');
  return /^(to|for|from|and|of|more|in|via|through|each|went|came|arrived|under|by|on|were|was|directly|bilaterally|last|earlier|but|have|with|is|are|will|while|a|would|plus|as|or|going|coming|due|destined|donated|shipped|sent|delivered|promised|pledged|directly)$/.test(
    next.key,
  );
}
