import { findChannels } from './channels.ts';
import { isBareSupply, isNounOfCount } from './dose-noun.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Item } from './items.ts';
import { readNumber } from './numbers.ts';
import { findPeriods, findTimes } from './periods.ts';
import { readQualifier } from './qualifiers.ts';
import { isWhole, readCount } from './read-count.ts';
import { isCapital, type Token, tokenize } from './tokens.ts';
import { newVaccineAt, vaccineAt } from './vaccines.ts';
import { isVerbHere, senseOf } from './verb-here.ts';
import { phrasalVerb, verbOf } from './verbs.ts';

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
      item: (start, end) => ({ kind: 'verb', start, end, verb: senseOf(verb, tokens, position) }),
    };
  return { length: 1, item: (start, end) => word(token, start, end) };
}

function word(token: Token, start: number, end: number): Item {
  return { kind: 'word', start, end, key: token.key, isCapital: isCapital(token) };
}
