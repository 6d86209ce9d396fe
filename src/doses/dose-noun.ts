import type { Gazetteer } from './gazetteer.ts';
import type { Item } from './items.ts';
import { readNumber } from './numbers.ts';
import { isCapital, type Token } from './tokens.ts';
import { vaccineAt } from './vaccines.ts';
import { verbOf } from './verbs.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './words.ts';

export const DOSE = /^(doses?|shots?|jabs?|vaccines?)$/;

export const PLAIN_DOSE = /^doses?$/;

export const CURRENCY_BEFORE = /^([$€£¥₹₽₴]|usd|eur|gbp|rs|rmb|us\$)$/;

export const NOT_DOSES_AFTER =
  /^(%|percent|per|dollars?|euros?|pounds?|roubles?|rubles?|yuan|yen|rupees|hryvnias?|people|persons?|countries|cases|deaths|usd|eur|years?|days?|months?|weeks?|°|degrees?|km|kg|mg|ml|mcg|µg|μg|ug|iu|units?|grams?|milligrams?|millilit(er|re)s?|pfu|cfu|tons?|tonnes?|staff)$/;

const RATE =
  /^(day|week|month|year|person|head|capita|hour|vial|patient|inhabitants?|annum|people|residents?)$/;

export const NO_VACCINE =
  /^(medicines?|drugs?|insulin|hydroxychloroquine|chloroquine|remdesivir|ivermectin|favipiravir|avifavir|antivirals?|vitamins?|antibiotics?|antidotes?|paxlovid|tamiflu|molnupiravir|naloxone|narcan|morphine|heparin|antibody|antibodies|medication|tocilizumab|plasma|penicillin|contraceptives?|radiation|artemisinin|actemra|treatments?|capacity|regimens?|courses?|schedules?|series|intervals?|vials?|syringes?|freezers?|plants?|factory|stockpiles?|storage|antimalarials?)$/;

const MODIFIER_PLURAL = /^(its|this|these|those|states|as|additional|u\.s|us)$/;

/** The position of the dose noun that the number before `from` counts, or null. */
export function findNoun(
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
): number | null {
  for (let position = from; position < from + 9; position++) {
    const token = tokens[position];
    if (!token) return null;
    if (DOSE.test(token.key)) {
      // "vaccine doses": the last noun counts.
      const gap = tokens[position + 1]?.key === '-' ? 2 : 1;
      return DOSE.test(tokens[position + gap]?.key ?? '') ? position + gap : position;
    }
    if (vaccineAt(tokens, position) > 0) {
      position += vaccineAt(tokens, position) - 1;
      continue;
    }
    const place = gazetteer.at(tokens, position);
    if (place) {
      if (!place.isAdjective && tokens[position + place.length]?.key !== "'s") return null;
      position += place.length - 1;
      continue;
    }
    const isNext = position === from;
    if (token.key === 'of') {
      // "1.2 billion of the 2 billion doses": the noun belongs to both.
      continue;
    }
    if (/^[-/&'’]$/.test(token.key) || /^['’]s$/.test(token.key)) continue;
    if (/^\d/.test(token.text) && !/^(19|2|02)$/.test(token.text)) {
      if (tokens[position - 1]?.key !== 'the' && tokens[position - 1]?.key !== 'of') return null;
      const number = readNumber(tokens, position);
      position += (number?.length ?? 1) - 1;
      continue;
    }
    if (DETERMINERS.test(token.key) && tokens[position - 1]?.key === 'of') continue;
    if (NOT_DOSES_AFTER.test(token.key) || NO_VACCINE.test(token.key)) return null;
    if (!/^\p{L}/u.test(token.text)) return null;
    if (PREPOSITIONS.test(token.key) || CONJUNCTIONS.test(token.key)) return null;
    if (AUXILIARIES.test(token.key) || PRONOUNS.test(token.key)) return null;
    const verb = verbOf(token.key);
    if (verb && verb.form !== 'past' && verb.form !== 'participle') return null;
    if (verb && !DOSE.test(tokens[position + 1]?.key ?? '') && !isNext) return null;
    const isPlural = /[^su]s$/.test(token.key) && !MODIFIER_PLURAL.test(token.key);
    if (isPlural && !isCapital(token)) return null;
  }
  return null;
}

/** Not a rate, a regimen, a capacity, or doses of some other medicine. */
export function isSupply(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1]?.key ?? '';
  if (
    next === 'per' ||
    /^(daily|weekly|monthly|annually|yearly|apart|regimens?|fewer|less|short)$/.test(next)
  )
    return false;
  if (NO_VACCINE.test(next)) return false;
  for (let position = noun + 1; position < noun + 8; position++) {
    const token = tokens[position];
    if (!token || /^[.,;:()]$/.test(token.key)) return true;
    if (/^(a|per|each|every)$/.test(token.key) && RATE.test(tokens[position + 1]?.key ?? ''))
      return false;
    if (tokens[noun + 1]?.key === 'of' && position < noun + 5 && NO_VACCINE.test(token.key))
      return false;
    if (AUXILIARIES.test(token.key) || /^(to|from|and)$/.test(token.key)) return true;
  }
  return true;
}

/** "doses of vaccines", "6.7 million doses of the Pfizer vaccine": the second noun says nothing new. */
export function isNounOfCount(
  tokens: readonly Token[],
  position: number,
  items: readonly Item[],
): boolean {
  if (!DOSE.test(tokens[position]!.key)) return false;
  for (let index = items.length - 1, steps = 0; index >= 0 && steps < 12; index--, steps++) {
    const item = items[index]!;
    if (item.kind === 'count') return true;
    if (item.kind === 'verb' || item.kind === 'period' || item.kind === 'channel') return false;
    if (item.kind === 'word' && /^(to|from|by|in|for|with|which|that|;)$/.test(item.key))
      return false;
  }
  return false;
}

/** Vaccines or doses without a number; "vaccine diplomacy" is neither. */
export function isBareSupply(tokens: readonly Token[], position: number): boolean {
  const { key } = tokens[position]!;
  if (!/^(doses|vaccines?|jabs|shots)$/.test(key) || !isSupply(tokens, position)) return false;
  let before = position - 1;
  while (/^(its|the|their|more|some|own|covid|-|19|coronavirus)$/.test(tokens[before]?.key ?? ''))
    before -= 1;
  // "$1.2 million for vaccines" is money.
  if (/^(for|in|on|about|against|into|than|mg|ml|mcg)$/.test(tokens[before]?.key ?? ''))
    return false;
  const next = tokens[position + 1];
  if (key !== 'vaccine') return !next || (next.key !== 'per' && !NO_VACCINE.test(next.key));
  if (
    /^(suppl(y|ies)|donations?|shipments?|deliver(y|ies)|batch(es)?|aid|assistance)$/.test(
      next?.key ?? '',
    )
  )
    return true;
  return !next || !/^\p{L}/u.test(next.text) || isFunction(next.key);
}

function isFunction(key: string): boolean {
  return PREPOSITIONS.test(key) || CONJUNCTIONS.test(key) || AUXILIARIES.test(key);
}
