import { findChannels } from './channels.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Item } from './items.ts';
import { type NumberMatch, readNumber } from './numbers.ts';
import { findPeriods, findTimes } from './periods.ts';
import { readQualifier } from './qualifiers.ts';
import { isCapital, type Token, tokenize } from './tokens.ts';
import { newVaccineAt, vaccineAt } from './vaccines.ts';
import { phrasalVerb, type Verb, verbOf } from './verbs.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './words.ts';

const DOSE = /^(doses?|shots?|jabs?|vaccines?)$/;
const PLAIN_DOSE = /^doses?$/;
/** Fewer are a regimen, not a supply. */
const FEWEST = 100;
/** "Two vaccines were approved": kinds, until there are this many. */
const FEWEST_VACCINES = 1000;

const CURRENCY_BEFORE = /^([$€£¥₹₽₴]|usd|eur|gbp|rs|rmb|us\$)$/;
const NOT_DOSES_AFTER =
  /^(%|percent|per|dollars?|euros?|pounds?|roubles?|rubles?|yuan|yen|rupees|hryvnias?|people|persons?|countries|cases|deaths|usd|eur|years?|days?|months?|weeks?|°|degrees?|km|kg|tons?|tonnes?|staff)$/;
const RATE =
  /^(day|week|month|year|person|head|capita|hour|vial|patient|inhabitants?|annum|people|residents?)$/;
const NO_VACCINE =
  /^(medicines?|drugs?|insulin|hydroxychloroquine|chloroquine|remdesivir|ivermectin|favipiravir|avifavir|antivirals?|vitamins?|antibiotics?|antidotes?|paxlovid|tamiflu|molnupiravir|naloxone|narcan|morphine|heparin|antibody|antibodies|medication|tocilizumab|plasma|penicillin|contraceptives?|radiation|artemisinin|actemra|treatments?|capacity|regimens?|courses?|schedules?|series|intervals?|vials?|syringes?|freezers?|plants?|factory|stockpiles?|storage|antimalarials?)$/;
const MODIFIER_PLURAL = /^(its|this|these|those|states|as|additional|u\.s|us)$/;

/** Reads a sentence into the items that dose facts are made of; everything else stays a word. */
export function readItems(sentence: string, gazetteer: Gazetteer): Item[] {
  const tokens = tokenize(sentence);
  const details = [
    ...findPeriods(sentence).map((span) => ({ ...span, kind: 'period' as const, name: '' })),
    ...findTimes(sentence).map((span) => ({ ...span, kind: 'time' as const, name: '' })),
    ...findChannels(sentence).map((match) => ({ ...match, kind: 'channel' as const })),
  ].sort((a, b) => a.start - b.start);
  const nouns = new Set<number>();
  const items: Item[] = [];
  let detail = 0;
  for (let position = 0; position < tokens.length; ) {
    const token = tokens[position]!;
    while (details[detail] && details[detail]!.start < token.start) detail += 1;
    const found = details[detail];
    if (found && found.start === token.start) {
      const length = tokens.slice(position).filter(({ start }) => start < found.end).length;
      items.push({ ...found, name: found.name || sentence.slice(found.start, found.end) });
      position += Math.max(1, length);
      continue;
    }
    const read = itemAt(tokens, position, gazetteer, nouns, items);
    const last = tokens[position + read.length - 1]!;
    const name = sentence.slice(token.start, last.end);
    const item = read.item(token.start, last.end, name);
    if (item) items.push(item);
    position += read.length;
  }
  return items;
}

interface Read {
  readonly length: number;
  readonly item: (start: number, end: number, name: string) => Item | null;
}

function itemAt(
  tokens: readonly Token[],
  position: number,
  gazetteer: Gazetteer,
  nouns: Set<number>,
  items: readonly Item[],
): Read {
  const token = tokens[position]!;
  const number = readNumber(tokens, position);
  if (number) {
    const count = readCount(tokens, position, number, gazetteer);
    if (count.noun !== null) nouns.add(count.noun);
    if (count.isCount && !isWhole(tokens, position))
      return {
        length: number.length,
        item: (start, end) => ({
          kind: 'count',
          start,
          end,
          value: number.value,
          hasNoun: count.noun !== null,
          qualifier:
            readQualifier(tokens, position, number.length) ?? (number.isRange ? 'up to' : null),
        }),
      };
    return { length: number.length, item: (start, end) => word(token, start, end) };
  }
  const vaccine = vaccineAt(tokens, position);
  if (vaccine > 0)
    return {
      length: vaccine,
      item: (start, end, name) => ({ kind: 'vaccine', start, end, name }),
    };
  const place = gazetteer.at(tokens, position);
  if (place) {
    const next = tokens[position + place.length];
    const isPossessive = /^['’](s)?$/.test(next?.text ?? '');
    return {
      length: place.length + (isPossessive ? 1 : 0),
      item: (start, end) => ({
        kind: 'place',
        start,
        end,
        party: place.party,
        isAdjective: place.isAdjective,
        isPossessive,
      }),
    };
  }
  const unknown = newVaccineAt(tokens, position);
  if (unknown > 0)
    return {
      length: unknown,
      item: (start, end, name) => ({ kind: 'vaccine', start, end, name }),
    };
  if (nouns.has(position) || isNounOfCount(tokens, position, items))
    return { length: 1, item: (start, end) => ({ kind: 'dose', start, end }) };
  if (isBareSupply(tokens, position))
    return {
      length: 1,
      item: (start, end) => ({
        kind: 'count',
        start,
        end,
        value: null,
        qualifier: null,
        hasNoun: true,
      }),
    };
  const phrase = phrasalVerb(tokens, position);
  if (phrase)
    return {
      length: phrase.length,
      item: (start, end) => ({ kind: 'verb', start, end, verb: phrase.verb }),
    };
  const verb = token.key === 'including' ? null : verbOf(token.key);
  if (verb && isVerbHere(verb, tokens, position, items))
    return {
      length: 1,
      item: (start, end) => ({ kind: 'verb', start, end, verb: sense(verb, tokens, position) }),
    };
  return { length: 1, item: (start, end) => word(token, start, end) };
}

function word(token: Token, start: number, end: number): Item {
  return { kind: 'word', start, end, key: token.key, isCapital: isCapital(token) };
}

/** Is the number a count of doses, or one that a list may make a count, and where is its noun? */
function readCount(
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
function isWhole(tokens: readonly Token[], position: number): boolean {
  let at = position - 1;
  while (
    at >= 0 &&
    (DETERMINERS.test(tokens[at]!.key) ||
      /^(first|total|around|about|some|nearly|almost|more|than|over|initial|remaining)$/.test(
        tokens[at]!.key,
      ))
  )
    at -= 1;
  if (tokens[at]?.key !== 'of') return false;
  const before = tokens[at - 1];
  if (!before || /^[,;(–—"“]$/.test(before.key)) return true;
  return (
    /^(none|most|half|part|some|all|any|each|third|quarter|%|percent|cent|rest|remainder|majority|million|billion|thousand|fraction|out|instalment|instalments)$/.test(
      before.key,
    ) || /^\d/.test(before.text)
  );
}

/** May an elliptical count end here: "250,000 to B", "B (36 million)", "1 million of them"? */
function canEnd(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || /^[,;.)(:!–—]$/.test(next.key) || next.key === 'respectively') return true;
  return /^(to|for|from|and|of|more|in|via|through|each|went|came|arrived|under|by|on|were|was|directly|bilaterally|last|earlier|but|have|with|is|are|will|while|a|would|plus|as|or|going|coming|due|destined|donated|shipped|sent|delivered|promised|pledged|directly)$/.test(
    next.key,
  );
}

/** The position of the dose noun that the number before `from` counts, or null. */
function findNoun(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number | null {
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
function isSupply(tokens: readonly Token[], noun: number): boolean {
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
function isNounOfCount(
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
function isBareSupply(tokens: readonly Token[], position: number): boolean {
  const { key } = tokens[position]!;
  if (!/^(doses|vaccines?|jabs|shots)$/.test(key) || !isSupply(tokens, position)) return false;
  let before = position - 1;
  while (/^(its|the|their|more|some|own|covid|-|19|coronavirus)$/.test(tokens[before]?.key ?? ''))
    before -= 1;
  // "$1.2 million for vaccines" is money.
  if (/^(for|in|on|about|against|into|than)$/.test(tokens[before]?.key ?? '')) return false;
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

/** Is this form a verb, where a noun is spelled the same: "plans", "supplies", "states"? */
function isVerbHere(
  verb: Verb,
  tokens: readonly Token[],
  position: number,
  items: readonly Item[],
): boolean {
  const token = tokens[position]!;
  const before = tokens[position - 1]?.key ?? '';
  if (isCapital(token) && position > 0) return false;
  const last = items.at(-1);
  switch (verb.form) {
    case 'gerund':
      return !DETERMINERS.test(before) && tokens[position + 1]?.key !== 'of';
    case 'past':
      // "the donated doses": an adjective.
      return (
        !(
          ((DETERMINERS.test(before) && !/^(each|all|both)$/.test(before)) ||
            (last?.kind === 'count' && last.value !== null && !last.hasNoun)) &&
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
function sense(verb: Verb, tokens: readonly Token[], position: number): Verb {
  if (verb.lemma === 'bring' && verb.form === 'gerund') return { ...verb, class: 'other' };
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
