import { findChannels } from './channels.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Item, WordItem } from './items.ts';
import { NO_TAGS } from './lexicon/tags.ts';
import { phrasalVerb, verbOf } from './lexicon/verbs.ts';
import { readNumber } from './numbers.ts';
import { findPeriods, findTimes } from './periods.ts';
import { readQualifier } from './qualifiers.ts';
import { isBareSupply, isNounOfCount, isWhole, readCount } from './read-count.ts';
import { isCapital, type Token, tokenize } from './tokens.ts';
import { newVaccineAt, vaccineAt } from './vaccines.ts';
import { isVerbHere, senseOf } from './verb-here.ts';

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
      const name = found.name || sentence.slice(found.start, found.end);
      items.push({ ...found, name, tags: NO_TAGS });
      position += Math.max(1, length);
      continue;
    }
    const { item, length } = itemAt(tokens, position, gazetteer, nouns, items);
    const { end } = tokens[position + length - 1]!;
    const at = { start: token.start, end, tags: item.kind === 'word' ? token.tags : NO_TAGS };
    if (item.kind === 'vaccine')
      items.push({ ...item, ...at, name: sentence.slice(at.start, end) });
    else items.push({ ...item, ...at });
    position += length;
  }
  return items;
}

/** An item without its place in the sentence, and the number of tokens it takes. */
interface Read {
  readonly length: number;
  readonly item: Bare<Item>;
}
type Bare<Kind> = Kind extends Item ? Omit<Kind, 'start' | 'end' | 'tags'> : never;

function itemAt(
  tokens: readonly Token[],
  position: number,
  gazetteer: Gazetteer,
  nouns: Set<number>,
  items: readonly Item[],
): Read {
  const token = tokens[position]!;
  const plain: Bare<WordItem> = { kind: 'word', key: token.key, isCapital: isCapital(token) };
  const number = readNumber(tokens, position);
  if (number) {
    const { noun, isCount } = readCount(tokens, position, number);
    if (noun !== null) nouns.add(noun);
    const { length, value, isRange } = number;
    if (!isCount || isWhole(tokens, position)) return { length, item: plain };
    const qualifier = readQualifier(tokens, position, length) ?? (isRange ? 'up to' : null);
    return { length, item: { kind: 'count', value, hasNoun: noun !== null, qualifier } };
  }
  const vaccine = vaccineAt(tokens, position);
  if (vaccine > 0) return { length: vaccine, item: { kind: 'vaccine', name: '' } };
  const place = gazetteer.at(tokens, position);
  if (place) {
    const { party, isAdjective, cases } = place;
    const isPossessive = /^['’](s)?$/.test(tokens[position + place.length]?.text ?? '');
    const length = place.length + (isPossessive ? 1 : 0);
    return { length, item: { kind: 'place', party, isAdjective, isPossessive, cases } };
  }
  const unknown = newVaccineAt(tokens, position);
  if (unknown > 0) return { length: unknown, item: { kind: 'vaccine', name: '' } };
  if (nouns.has(position) || isNounOfCount(tokens, position, items))
    return { length: 1, item: { kind: 'dose' } };
  if (isBareSupply(tokens, position))
    return { length: 1, item: { kind: 'count', value: null, qualifier: null, hasNoun: true } };
  const phrase = phrasalVerb(tokens, position);
  if (phrase) return { length: phrase.length, item: { kind: 'verb', verb: phrase.verb } };
  const verb = verbOf(token.key);
  const isPreposition = verb?.form === 'gerund' && /^(including|considering)$/.test(token.key);
  if (verb && !isPreposition && isVerbHere(verb, tokens, position, items))
    return { length: 1, item: { kind: 'verb', verb: senseOf(verb, tokens, position) } };
  return { length: 1, item: plain };
}
