import { type Clause, type ClauseCount, emptyClause, emptyCount, type Group } from './clause.ts';
import type { Party } from './dose-fact.ts';
import { type CountItem, type Item, type PlaceItem, wordOf } from './items.ts';
import { isPostedTo, prepositionBefore, prepositionOfList } from './place-role.ts';
import { type Predicate, readPredicate } from './verb-phrase.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  EVENTS,
  INLAND,
  NEGATIONS,
  PEOPLE,
  PREPOSITIONS,
  PRONOUNS,
} from './words.ts';

const SEPARATOR =
  /^(,|;|and|or|but|while|whereas|plus|&|–|—|nor|although|though|because|that|when|after|before|as|since|where|until|:|if)$/;
/** Nouns that take up the subject again. */
const ANAPHORS =
  /^(country|bloc|government|kingdom|nation|administration|island|republic|union|state|authorities)$/;

/**
 * Cuts the items of a sentence into clauses and hangs each country, count and detail where it belongs.
 * `antecedent` is the country that "it" means when the sentence itself has none.
 */
export function readClauses(items: readonly Item[], antecedent: Group | null): Clause[] {
  const reader = new ClauseReader(items, antecedent);
  return reader.read();
}

type Side = 'to' | 'from' | 'subject';

class ClauseReader {
  private readonly clauses: Clause[] = [emptyClause(null, '')];
  private antecedent: Group | null;
  private separator = '';
  private swallow = false;
  private lastSide: { side: Side; group: Group; at: number } | null = null;
  private isHypothetical = false;
  private negateNext = false;
  private nextIsPart = false;
  /** Clauses whose subject is "we", until someone is said to speak. */
  private speakers: Clause[] = [];

  constructor(
    private readonly items: readonly Item[],
    antecedent: Group | null,
  ) {
    this.antecedent = antecedent;
  }

  read(): Clause[] {
    // "Had Russia delivered …": it did not.
    this.isHypothetical =
      /^(had|were|should)$/.test(wordOf(this.items[0])) && this.items[1]?.kind === 'place';
    for (let index = 0; index < this.items.length; ) index = this.step(index);
    this.clauses.forEach(lendArguments);
    return this.clauses;
  }

  private get clause(): Clause {
    return this.clauses[this.clauses.length - 1]!;
  }

  private get lastPredicate(): Predicate | null {
    return this.clause.predicates.at(-1) ?? null;
  }

  private open(join: string): Clause {
    const clause = emptyClause(this.clause, join);
    clause.isNegated = this.isHypothetical;
    this.clauses.push(clause);
    this.swallow = false;
    return clause;
  }

  /** Takes the item at `index` in, and returns the index to go on from. */
  private step(index: number): number {
    const item = this.items[index]!;
    switch (item.kind) {
      case 'count':
        this.takeCount(item, index);
        return index + 1;
      case 'place':
        return this.takePlace(item, index);
      case 'verb':
        this.takeVerb(index);
        return index + 1;
      case 'vaccine':
        (this.clause.counts.at(-1) ?? this.clause.lead).vaccines.push(item.name);
        return index + 1;
      case 'channel':
        this.takeChannel(item.name, index);
        return index + 1;
      case 'period':
        (this.clause.counts.at(-1) ?? this.clause.lead).periods.push(item.name);
        return index + 1;
      case 'dose':
      case 'time':
        return index + 1;
      case 'word':
        return this.takeWord(item.key, index);
    }
  }

  private takeChannel(name: string, index: number): void {
    const clause = this.clause;
    const previous = wordOf(this.items[index - 1]);
    if (previous === 'to' && clause.counts.length === 0 && this.followsMoney(index)) return;
    const isFree = prepositionBefore(this.items, index) === '' && name !== 'bilateral';
    if (
      isFree &&
      clause.predicates.length > 0 &&
      clause.counts.length > 0 &&
      isVerbNext(this.items, index + 1) &&
      this.separator !== ''
    ) {
      const next = this.open(this.separator);
      next.subjectKind = 'other';
      next.lead.channels.push(name);
      return;
    }
    (clause.counts.at(-1) ?? clause.lead).channels.push(name);
    if (previous === 'to' || wordOf(this.items[index - 2]) === 'to')
      (clause.counts.at(-1) ?? clause.lead).hasReceiver = true;
  }

  /** "gave $4 billion to COVAX and 5 million doses to Kenya" */
  private followsMoney(index: number): boolean {
    for (let at = index - 1; at >= 0 && this.items[at]!.kind === 'word'; at--)
      if (/^([$€£¥]|\d.*|dollars|euros|pounds)$/.test(wordOf(this.items[at]))) return true;
    return false;
  }

  private takeWord(key: string, index: number): number {
    const { items } = this;
    if (key === '(') return this.takeBracket(index);
    if (/^(if|unless|whether)$/.test(key) && wordOf(items[index - 1]) !== 'as') {
      this.isHypothetical = true;
      this.clause.isNegated ||= this.clause.counts.length === 0;
    }
    if (/^[:–—]$/.test(key) && items[index - 1]?.kind === 'place') this.clause.hasColon = true;
    if (key === ';') this.open(';');
    // ", with another 1.2 million doses promised by Germany": a clause of its own.
    if (key === 'with' && wordOf(items[index - 1]) === ',' && this.clause.counts.length > 0)
      this.open('with');
    if (SEPARATOR.test(key)) this.separator = key;
    if (NEGATIONS.test(key) && !isCap(items, index)) this.negate(index);
    if (key === 'rather' || (key === 'instead' && wordOf(items[index + 1]) === 'of'))
      this.negateNext = true;
    if (key === 'them' && items[index - 1]?.kind === 'verb') this.takeThem();
    else if (/^(which|who|whom|whose|them|these|those)$/.test(key)) this.takeRelative(key, index);
    if (key === 'including') this.nextIsPart = true;
    // After the count ("as a gift") an event names what it was, but governs nothing.
    if (EVENTS.test(key) && (this.clause.counts.length === 0 || wordOf(items[index + 1]) === 'of'))
      this.clause.lead.event ??= key;
    else if (
      EVENTS.test(key) &&
      this.clause.predicates.length === 0 &&
      /^(from|of|by)$/.test(wordOf(items[index + 1]))
    )
      this.clause.counts.at(-1)!.event ??= key;
    if (key === 'each' || key === 'apiece')
      (this.clause.counts.at(-1) ?? this.clause.lead).isEach = true;
    if (/^(recipients?|beneficiar(y|ies)|receivers?|importers?|buyers?)$/.test(key))
      this.takeRole('to');
    if (/^(donors?|suppliers?|givers?|contributors?|providers?|exporters?)$/.test(key))
      this.takeRole('from');
    if (PRONOUNS.test(key)) this.takePronoun(key, index);
    else if (ANAPHORS.test(key) && wordOf(items[index - 1]) === 'the')
      this.takePronoun('it', index);
    if (key === 'to' || key === 'for' || key === 'with') this.takeReceiver(key, index);
    return index + 1;
  }

  private takeRole(side: 'to' | 'from'): void {
    if (this.clause.predicates.length === 0) this.clause.roleNoun ??= side;
  }

  private negate(index: number): void {
    if (this.clause.counts.length === 0 || isVerbNext(this.items, index + 1)) {
      if (this.clause.counts.length === 0) this.clause.isNegated = true;
    } else this.negateNext = true;
  }

  private takePronoun(key: string, index: number): void {
    if (!isVerbNext(this.items, index + 1) && wordOf(this.items[index + 1]) !== 'to') return;
    const isOwn = /^(it|they|he|she)$/.test(key);
    const group = isOwn ? this.antecedent : null;
    const clause =
      this.clause.predicates.length > 0 || this.clause.counts.length > 0
        ? this.openWithDoses(index)
        : this.clause;
    clause.subject = group;
    clause.subjectKind = group ? 'place' : 'other';
    if (/^(we|i)$/.test(key)) this.speakers.push(clause);
  }

  /** A clause that has only "N doses" yet is their relative clause: "the 2 million doses it promised". */
  private openWithDoses(index: number): Clause {
    const last = this.clause.counts.at(-1);
    const previous = this.items[wordOf(this.items[index - 1]) === 'that' ? index - 2 : index - 1];
    const touches =
      previous?.kind === 'dose' || previous?.kind === 'vaccine' || previous?.kind === 'count';
    if (this.clause.predicates.length === 0 && last && touches) return this.clause;
    if (touches) this.negateNext = false;
    const clause = this.open(touches ? 'which' : this.separator);
    return clause;
  }

  /** "which" after doses goes on about them; "of which" and "of them" are a part of them. */
  private takeRelative(key: string, index: number): void {
    const { items } = this;
    const before = wordOf(items[index - 1]);
    const last = this.clause.counts.at(-1);
    if (before === 'of' || (before === 'of' && key === 'them')) {
      const isAfterCount = items[index - 2]?.kind === 'count' || items[index - 2]?.kind === 'dose';
      if (isAfterCount && last) {
        last.isPart = this.clause.counts.length > 1 || this.clause.previous !== null || last.isPart;
        if (key === 'which' && last.isPart) {
          const earlier = this.clause;
          if (earlier.counts.length > 1) {
            earlier.counts.pop();
            this.open('which').counts.push(last);
          }
        }
      } else {
        this.open('which');
        this.nextIsPart = true;
      }
      return;
    }
    if (!/^wh/.test(key)) return;
    const previous = items[before === ',' ? index - 2 : index - 1];
    if (previous?.kind === 'place' && isVerbNext(items, index + 1)) {
      const clause = this.open('which');
      clause.subject = { parties: [previous.party] };
      clause.subjectKind = 'place';
    }
  }

  /** "buy 500 million doses and donate them": what counts is where they go in the end. */
  private takeThem(): void {
    const { clause } = this;
    const { previous } = clause;
    if (clause.counts.length > 0 || !previous || this.lastPredicate?.verb.class !== 'give') return;
    clause.counts.push(...previous.counts.splice(0).map((count) => ({ ...count, to: null })));
  }

  private takeReceiver(key: string, index: number): void {
    const count = this.clause.counts.at(-1) ?? this.clause.lead;
    if (key === 'with' && !this.clause.predicates.some(({ verb }) => verb.lemma === 'share'))
      return;
    for (let at = index + 1; at < Math.min(index + 7, this.items.length); at++) {
      const item = this.items[at]!;
      if (item.kind === 'place') return;
      if (item.kind === 'channel') {
        if (key === 'to') count.hasReceiver = true;
        return;
      }
      if (item.kind !== 'word') return;
      if (PEOPLE.test(item.key) || INLAND.test(item.key)) {
        const after = wordOf(this.items[at + 1]);
        const hasPlace = this.items.slice(at + 1, at + 6).some(({ kind }) => kind === 'place');
        if (key === 'to' && !(/^(of|in|from)$/.test(after) && hasPlace) && 'toPeople' in count)
          count.toPeople = true;
        if (key === 'to' && !('toPeople' in count)) this.clause.isNegated ||= false;
        return;
      }
      if (
        item.isCapital ||
        /^(countries|nations|economies|world|neighbou?rs|states|continent|region|partners|allies)$/.test(
          item.key,
        )
      ) {
        if (key === 'to' || key === 'with') count.hasReceiver = true;
        return;
      }
      if (PREPOSITIONS.test(item.key) || /^[,.;()]$/.test(item.key)) return;
    }
  }

  /** Brackets are passed over, but for a count of the country before them: "Pakistan (56 million)". */
  private takeBracket(index: number): number {
    let end = index + 1;
    while (end < this.items.length && wordOf(this.items[end]) !== ')') end += 1;
    const inside = this.items.slice(index + 1, end);
    const count = inside.find((item): item is CountItem => item.kind === 'count');
    const side = this.lastSide;
    if (count && side && side.at === index - 1 && !inside.some(({ kind }) => kind === 'verb')) {
      const own = emptyCount(count);
      own.own = { group: side.group, side: side.side };
      own.vaccines = inside.flatMap((item) => (item.kind === 'vaccine' ? [item.name] : []));
      this.clause.counts.push(own);
      this.lastSide = { ...side, at: end };
    } else if (count === undefined && /^(via|through|from|under)$/.test(wordOf(inside[0]))) {
      return index + 1;
    } else if (side && side.at === index - 1) this.lastSide = { ...side, at: end };
    return Math.min(end + 1, this.items.length);
  }

  private takeCount(item: CountItem, index: number): void {
    let { clause } = this;
    if (this.startsClause(index)) clause = this.open(this.separator || 'and');
    const count = emptyCount(item);
    count.event = clause.lead.event;
    count.adjective = clause.lead.adjective;
    count.owner = clause.lead.owner;
    clause.lead.event = null;
    clause.lead.adjective = null;
    clause.lead.owner = null;
    count.isPart = this.nextIsPart;
    count.isNegated = this.negateNext || this.isHypothetical;
    this.nextIsPart = false;
    this.negateNext = false;
    clause.counts.push(count);
  }

  /** "…, and 200,000 doses were delivered to Albania": the count is the subject of what follows. */
  private startsClause(index: number): boolean {
    const { clause, items } = this;
    if (clause.predicates.length === 0 || this.separator === '') return false;
    if (clause.counts.length === 0 && clause.subjectKind !== 'none') {
      const finite = clause.predicates.some(({ verb }) => verb.class === 'say');
      if (!finite) return false;
    }
    let at = index + 1;
    while (at < items.length && at < index + 10) {
      const item = items[at]!;
      if (item.kind === 'dose' || item.kind === 'vaccine') at += 1;
      else if (item.kind === 'place' && (item.isAdjective || item.isPossessive)) at += 1;
      else if (
        item.kind === 'word' &&
        /^(of|the|more|additional|covid|-|19|vaccines?|further|them|which|these|other)$/.test(
          item.key,
        )
      )
        at += 1;
      else break;
    }
    const item = items[at];
    if (item?.kind === 'verb') return item.verb.class === 'move' && item.verb.form !== 'gerund';
    return AUXILIARIES.test(wordOf(item));
  }

  private takeVerb(index: number): void {
    const { items } = this;
    const matrix = this.lastPredicate;
    const predicate = readPredicate(items, index, matrix);
    const { verb } = predicate;
    const last = items[predicate.before];
    if (verb.class === 'say' && !(verb.lemma === 'announce' && this.announcesDoses(index))) {
      if (this.clause.subject) this.antecedent = this.clause.subject;
      this.nameSpeakers(spokenBy(items, predicate.before));
      const sayer = this.clause.counts.length === 0 ? this.clause.subject : null;
      this.open('that').sayer = sayer;
      this.separator = 'that';
      return;
    }
    const spoken: Predicate =
      verb.lemma === 'announce'
        ? { ...predicate, verb: { ...verb, class: 'give' }, force: 'pledge' }
        : predicate;
    // "thanked Japan for donating 1.24 million doses": the thanks say who got them.
    const isThanked = matrix?.verb.lemma === 'thank' && verb.class === 'give';
    if (isThanked && wordOf(items[index - 1]) === 'for' && this.clause.counts.length === 0) {
      this.clause.predicates.push({ ...matrix, force: spoken.force });
      return;
    }
    if (this.clause.predicates.length > 0 && this.isNewClause(spoken, last, matrix)) {
      const isOther = this.hasOtherSubject(spoken.before);
      const earlier = this.clause;
      const clause = this.open(spoken.isGerund ? 'gerund' : this.separator || 'and');
      const holder = earlier.counts.at(-1) ?? earlier.lead;
      for (const item of items.slice(spoken.before + 1, index))
        if (item.kind === 'period' && holder.periods.pop()) clause.lead.periods.push(item.name);
      if (isOther) this.setOther(spoken.before);
      else {
        clause.subject = earlier.subject;
        clause.subjectKind = earlier.subjectKind;
        if (spoken.isGerund && wordOf(items[index - 1]) === 'for' && this.lastSide) {
          clause.subject = this.lastSide.group;
          clause.subjectKind = 'place';
        }
      }
    } else if (
      this.clause.predicates.length === 0 &&
      this.clause.subjectKind === 'none' &&
      this.clause.counts.length === 0 &&
      !spoken.isReduced
    )
      this.setOther(spoken.before);
    if (this.isHypothetical) this.clause.isNegated = true;
    if (
      spoken.isInfinitive &&
      this.clause.predicates.length > 0 &&
      this.isAuxiliaryTo(matrix, spoken)
    )
      this.clause.predicates.pop();
    const isOfDoses = this.clause.counts.some(({ own }) => !own);
    this.clause.predicates.push({ ...spoken, isOfDoses });
    this.swallow = spoken.isReduced && verb.class === 'other';
    if (this.clause.subject) this.antecedent = this.clause.subject;
  }

  /** "promised to send" is one predicate, "went to Kenya to vaccinate" is not. */
  private isAuxiliaryTo(matrix: Predicate | null, verb: Predicate): boolean {
    if (!matrix || verb.verb.class === 'other') return false;
    return matrix.verb.isPlan || /^(plan|doubt|refuse|fact)$/.test(matrix.verb.class);
  }

  private isNewClause(verb: Predicate, last: Item | undefined, matrix: Predicate | null): boolean {
    if (verb.isReduced) return false;
    // "3 million doses, donated by Japan, arrived": the doses are still the subject.
    if (
      this.clause.counts.length > 0 &&
      this.clause.predicates.every(
        ({ isReduced, verb: { class: kind } }) => isReduced || kind === 'carry',
      )
    )
      return false;
    if (verb.isInfinitive)
      return (
        this.clause.counts.length > 0 &&
        (CONJUNCTIONS.test(wordOf(last)) || this.isJoined(verb.before))
      );
    const key = wordOf(last);
    if (CONJUNCTIONS.test(key) || key === ',')
      return this.clause.counts.length > 0 || matrix?.verb.class !== verb.verb.class;
    if (verb.isGerund) return this.clause.counts.length > 0 || matrix?.verb.class !== 'fact';
    if (this.clause.counts.length === 0)
      return matrix !== null && !matrix.isReduced && this.separator !== '';
    return this.hasOtherSubject(verb.before);
  }

  /** A conjunction stands between the last count and the verb. */
  private isJoined(before: number): boolean {
    for (let at = before; at >= 0; at--) {
      const item = this.items[at]!;
      if (item.kind === 'count' || item.kind === 'verb') return false;
      if (/^(and|but|while|whereas)$/.test(wordOf(item))) return true;
    }
    return false;
  }

  private nameSpeakers(speaker: Group | null): void {
    if (!speaker) return;
    for (const clause of this.speakers.splice(0)) {
      clause.subject = speaker;
      clause.subjectKind = 'place';
    }
  }

  private setOther(before: number): void {
    this.clause.subjectKind = 'other';
    for (let at = before; at > 0; at--) {
      const item = this.items[at]!;
      if (item.kind === 'word' && SEPARATOR.test(item.key)) return;
      if (item.kind === 'word' && item.isCapital) this.clause.hasNamedSubject = true;
    }
    if (before === 0) this.clause.hasNamedSubject = true;
  }

  /** A subject that is no country stands between the last conjunction and the verb. */
  private hasOtherSubject(before: number): boolean {
    let hasNoun = false;
    for (let at = before; at >= 0; at--) {
      const item = this.items[at]!;
      const key = wordOf(item);
      if (item.kind === 'verb' || item.kind === 'count' || item.kind === 'dose') return false;
      if (SEPARATOR.test(key)) return hasNoun;
      if (item.kind === 'word' && PREPOSITIONS.test(key)) hasNoun = false;
      else if (item.kind === 'word' && /^\p{L}/u.test(key) && !ADVERBS.test(key)) hasNoun = true;
    }
    return hasNoun;
  }

  private announcesDoses(index: number): boolean {
    for (let at = index + 1; at < Math.min(index + 7, this.items.length); at++) {
      const item = this.items[at]!;
      if (item.kind === 'count') return true;
      if (item.kind === 'verb' || AUXILIARIES.test(wordOf(item)) || wordOf(item) === 'that')
        return false;
      if (PRONOUNS.test(wordOf(item))) return false;
      if (EVENTS.test(wordOf(item))) return true;
    }
    return false;
  }

  private takePlace(place: PlaceItem, index: number): number {
    const { items } = this;
    const adjective = this.adjectiveUse(place, index);
    if (adjective === 'doses') {
      const count = this.clause.counts.at(-1);
      const isAfter = count && !this.opensNewList(index);
      if (isAfter) count.adjective ??= place.party;
      else this.clause.lead.adjective = place.party;
      return index + 1;
    }
    if (adjective === 'owner') {
      this.clause.lead.owner = place.party;
      return index + 1;
    }
    if (adjective === 'skip') return index + 1;
    const { group, end } = this.readGroup(index);
    let preposition = prepositionBefore(items, index);
    const isList = preposition === '' && !this.modifies(index) && this.continuesList(index);
    if (isPostedTo(items, index) || (this.swallow && preposition !== '' && preposition !== 'to')) {
      this.swallow = false;
      return end;
    }
    if (preposition === 'for' && isToVerb(items, end)) preposition = '';
    if (preposition === '' && !this.isCountNext(end) && !isVerbNext(items, end))
      preposition = prepositionOfList(items, index);
    const countNext = this.isCountNext(end) && wordOf(items[end]) !== '(';
    if (isList && this.lastSide && !countNext && !this.isSubjectHere(end)) {
      this.lastSide = { ...this.lastSide, group, at: end - 1 };
      this.extend(group, this.lastSide.side);
      return end;
    }
    if (preposition === '') this.takeFree(group, index, end);
    else this.takeGoverned(group, preposition, end);
    return end;
  }

  /** How a country's name before a noun is used: "American doses", "Kenya's first shipment". */
  private adjectiveUse(place: PlaceItem, index: number): 'doses' | 'owner' | 'skip' | 'none' {
    const isCompound = wordOf(this.items[index + 1]) === '-';
    if (!place.isAdjective && !place.isPossessive && !isCompound) return 'none';
    for (let at = index + 1; at < Math.min(index + 8, this.items.length); at++) {
      const item = this.items[at]!;
      if (item.kind === 'dose' || item.kind === 'vaccine') return 'doses';
      if (item.kind === 'count') {
        if (item.value === null) return 'doses';
        return place.isPossessive ? 'owner' : 'none';
      }
      const key = wordOf(item);
      if (
        /^(country|member|member-state|nation|state|neighbou?r|ally|regulators?|market|average)$/.test(
          key,
        )
      )
        return 'skip';
      if (key === '-' && at === index + 1) {
        const made = this.items[at + 1];
        if (made?.kind === 'verb' && made.verb.class === 'give') return 'doses';
        return 'skip';
      }
      if (EVENTS.test(key)) {
        if (/^(deals?|contracts?|agreements?|orders?|purchases?)$/.test(key)) return 'none';
        if (!place.isPossessive) return 'doses';
        return /^(donations?|gifts?|pledges?|offers?|contributions?|promises?|commitments?|exports?|suppl(y|ies)|grants?|loans?|aid|assistance)$/.test(
          key,
        )
          ? 'doses'
          : 'owner';
      }
      if (item.kind !== 'word' || !/^\p{L}|^[-/&]$/u.test(key)) return 'none';
      if (PREPOSITIONS.test(key) || AUXILIARIES.test(key) || CONJUNCTIONS.test(key)) return 'none';
      if (
        /^(government|embassy|ministry|president|minister|company|drugmaker|firm|authorities|ambassador|officials?|manufacturer|army|military|people|foreign|prime|health|state|leader|secretary)$/.test(
          key,
        )
      )
        return 'none';
    }
    return 'none';
  }

  private opensNewList(index: number): boolean {
    const { items } = this;
    for (let at = index - 1; at >= 0 && at > index - 6; at--) {
      const key = wordOf(items[at]);
      if (items[at]!.kind === 'count' || items[at]!.kind === 'dose') return false;
      if (key === ',' || key === 'and' || items[at]!.kind === 'verb') return true;
    }
    return false;
  }

  /** Countries joined by commas and "and", as far as they share one role. */
  private readGroup(index: number): { group: Group; end: number } {
    const { items } = this;
    const parties: Party[] = [];
    let end = index;
    const isGoverned = prepositionBefore(items, index) !== '';
    const hasCount = this.clause.counts.length > 0;
    for (let at = index; ; ) {
      const item = items[at];
      if (item?.kind !== 'place') break;
      if (at > index) {
        if (this.isCountNext(at + 1) && (hasCount || wordOf(items[at + 1]) !== 'with')) break;
        if ((isGoverned || hasCount) && isVerbNext(items, at + 1)) break;
        if (this.adjectiveUse(item, at) !== 'none' || this.modifies(at)) break;
      }
      parties.push(item.party);
      end = at + 1;
      let next = end;
      while (
        /^(,|and|or|&|the|as|well|also|even|plus|both|to|finally|neighbou?ring|then)$/.test(
          wordOf(items[next]),
        ) &&
        next < end + 5
      )
        next += 1;
      if (!/^(,|and|or|&|plus|as|both)$/.test(wordOf(items[end])) || items[next]?.kind !== 'place')
        break;
      // "Accra, Ghana" is one place.
      at = next;
    }
    const unique = [...new Map(parties.map((party) => [party.code, party])).values()];
    return { group: { parties: unique, isOpen: this.isOpenAt(end) }, end };
  }

  private isOpenAt(end: number): boolean {
    let at = end;
    while (/^(,|and|or|as|well|&|among)$/.test(wordOf(this.items[at]))) at += 1;
    const key = wordOf(this.items[at]);
    return (
      at > end &&
      (/^(others?|several|many|neighbou?ring|elsewhere|beyond)$/.test(key) ||
        (/^(its|their|some|the)$/.test(key) &&
          /^(neighbou?rs|allies|partners|region|rest)$/.test(wordOf(this.items[at + 1]))) ||
        (/^\d{1,3}$|^(two|three|four|five|six|seven|eight|nine|ten|dozens)$/.test(key) &&
          /^(others?|more|of|countries|nations)$/.test(wordOf(this.items[at + 1]))))
    );
  }

  /** "the British ambassador": an adjective whose noun follows. */
  private modifies(index: number): boolean {
    const item = this.items[index];
    const key = wordOf(this.items[index + 1]);
    return (
      item?.kind === 'place' &&
      item.isAdjective &&
      /^\p{L}/u.test(key) &&
      !PREPOSITIONS.test(key) &&
      !CONJUNCTIONS.test(key) &&
      !AUXILIARIES.test(key) &&
      !ADVERBS.test(key)
    );
  }

  /** A count follows at once: "Uzbekistan about 660,000", "Laos: 300,000", "Pakistan (56 million". */
  private isCountNext(from: number): boolean {
    // "Honduras, 1.5 million; Guatemala, 4.5 million"
    const isTable = /^[:;]$/.test(wordOf(this.items[from - 2]));
    if (isTable && wordOf(this.items[from]) === ',') from += 1;
    for (let at = from; at < from + 6; at++) {
      const item = this.items[at];
      if (item?.kind === 'count') return true;
      if (
        !/^(\(|–|—|-|:|with|about|some|over|more|than|almost|nearly|around|approximately|up|to|at|least|another|only|just|roughly|a|further|an|additional|under|less|got|respectively)$/.test(
          wordOf(item),
        )
      )
        return false;
    }
    return false;
  }

  private isSubjectHere(end: number): boolean {
    return (
      this.clause.predicates.length > 0 &&
      isVerbNext(this.items, end) &&
      wordOf(this.items[end]) !== '('
    );
  }

  /** Is the place at `index` one more in the list that the last country stood in? */
  private continuesList(index: number): boolean {
    let at = index - 1;
    let hasSign = false;
    while (
      /^(,|and|or|&|the|as|well|also|even|then|followed|by|plus)$/.test(wordOf(this.items[at]))
    ) {
      hasSign = true;
      at -= 1;
    }
    if (!hasSign || !this.lastSide) return false;
    if (this.lastSide.at === at) return true;
    // "to Latin America, Asia and even Hungary"
    let hops = 0;
    while (at > this.lastSide.at && hops < 10) {
      const item = this.items[at]!;
      if (item.kind !== 'word' || !(item.isCapital || /^(,|and|the|of)$/.test(item.key))) break;
      at -= 1;
      hops += 1;
    }
    return at === this.lastSide.at;
  }

  /** Adds to the group that the list has so far. */
  private extend(group: Group, side: Side): void {
    const { clause } = this;
    const count = clause.counts.at(-1);
    if (count?.own) return;
    const merge = (old: Group | null): Group => ({
      parties: [...(old?.parties ?? []), ...group.parties],
    });
    if (side === 'subject') clause.subject = merge(clause.subject);
    else if (count) count[side] = merge(count[side]);
    else clause.lead[side] = merge(clause.lead[side]);
  }

  private takeFree(group: Group, index: number, end: number): void {
    let { clause } = this;
    const { items } = this;
    const verbNext = isVerbNext(items, end) || isToVerb(items, end);
    const countNext = this.isCountNext(end) && wordOf(items[end]) !== '(';
    const main = clause.predicates.findLast(({ isReduced }) => !isReduced);
    const remember = (side: Side) => {
      this.lastSide = { side, group, at: end - 1 };
    };
    if (
      clause.roleNoun &&
      clause.predicates.length === 0 &&
      (clause.counts.length === 0 ||
        clause.counts.every(({ item, own }) => item.value === null || own))
    ) {
      const target = clause.counts.at(-1);
      if (target && !target.own) target[clause.roleNoun] = group;
      else clause.lead[clause.roleNoun] = group;
      remember(clause.roleNoun);
      return;
    }
    if (clause.predicates.length === 0) {
      if (clause.counts.length > 0 && !verbNext) {
        if (countNext) this.openEllipsis(group);
        remember('subject');
        return;
      }
      // "the 2 million doses India sent": the count before is the object.
      clause.subject = group;
      clause.subjectKind = 'place';
      remember('subject');
      return;
    }
    if (verbNext) {
      const touches =
        clause.counts.length > 0 && /^(count|dose|vaccine)$/.test(items[index - 1]?.kind ?? '');
      if (main === undefined && clause.counts.length > 0) {
        clause.subject ??= group;
        clause.subjectKind = 'place';
      } else {
        clause = this.open(touches ? 'which' : this.separator);
        clause.subject = group;
        clause.subjectKind = 'place';
      }
      remember('subject');
      return;
    }
    if (clause.counts.length === 0 && main) {
      if (main.verb.class === 'move') {
        clause.lead.to = group;
        remember('to');
        return;
      }
      if (main.verb.class === 'give' || main.verb.isPlan) {
        clause.object = group;
        remember('to');
        return;
      }
      if (main.verb.lemma === 'thank') {
        clause.lead.from = group;
        remember('from');
        return;
      }
      if (countNext && this.separator !== '') this.openEllipsis(group);
      remember('subject');
      return;
    }
    if (countNext) {
      this.openEllipsis(group);
      remember('subject');
      return;
    }
    if (
      main?.verb.class === 'move' &&
      clause.counts.at(-1)?.to === null &&
      items[index - 1]?.kind === 'verb'
    ) {
      clause.counts.at(-1)!.to = group;
      remember('to');
      return;
    }
    remember('subject');
  }

  private openEllipsis(group: Group): void {
    const clause = this.open(this.separator);
    clause.isElliptical = true;
    clause.subject = group;
    clause.subjectKind = 'place';
  }

  private takeGoverned(group: Group, preposition: string, end: number): void {
    const { clause } = this;
    const count = clause.counts.at(-1);
    const target = count ?? clause.lead;
    const gave = clause.predicates.at(-1);
    const isShared = clause.predicates.some(({ verb }) => verb.lemma === 'share');
    const place = (side: 'to' | 'from') => {
      target[side] ??= group;
      this.lastSide = { side, group, at: end - 1 };
    };
    switch (preposition) {
      case 'to':
      case 'for':
      case 'towards':
      case 'toward':
        if (preposition === 'for' && target.to) return;
        return place('to');
      case 'in':
      case 'into':
      case 'at':
      case 'on':
      case 'among':
      case 'amongst':
      case 'between':
      case 'across':
      case 'onto':
        if (gave?.verb.lemma === 'give' && gave.isPassive && !target.to) clause.isNegated = true;
        return target.to ? undefined : place('to');
      case 'from':
        return place('from');
      case 'by':
        if (clause.predicates.at(-1)?.verb.class === 'receive') return place('to');
        return place('from');
      case 'with':
        if (isShared) return place('to');
        if (count) count.partner = group;
        else if (clause.lead.event && /^(deal|contract|agreement|order)s?$/.test(clause.lead.event))
          clause.lead.from = group;
        return;
      default:
        this.lastSide = null;
    }
  }
}

/** "20 million of the 220 million doses it agreed to supply to India": India gets the 20 million. */
function lendArguments({
  join,
  previous,
  counts,
  predicates,
  lead,
  object,
  subject,
}: Clause): void {
  const count = previous?.counts.at(-1);
  const last = predicates.at(-1);
  if (join !== 'which' || counts.length > 0 || !count || !last) return;
  if (last.verb.class !== 'give' && last.verb.class !== 'receive') return;
  if (!count.to && !count.hasReceiver) count.to = lead.to ?? object;
  if (!count.from) count.from = lead.from ?? (last.verb.class === 'give' ? subject : null);
}

/** A verb or its auxiliary follows, adverbs aside. */
export function isVerbNext(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const item = items[at];
    if (item?.kind === 'verb') return item.verb.form !== 'gerund';
    if (item?.kind === 'period' || item?.kind === 'time') continue;
    const key = wordOf(item);
    if (AUXILIARIES.test(key)) return true;
    if (!ADVERBS.test(key)) return false;
  }
  return false;
}

/** The country in whose name someone speaks: "the Australian foreign minister said". */
function spokenBy(items: readonly Item[], before: number): Group | null {
  for (let at = before; at >= 0 && at > before - 6; at--) {
    const item = items[at]!;
    if (item.kind === 'place') return { parties: [item.party] };
    if (item.kind !== 'word' || SEPARATOR.test(item.key)) return null;
  }
  return null;
}

function isToVerb(items: readonly Item[], at: number): boolean {
  return wordOf(items[at]) === 'to' && items[at + 1]?.kind === 'verb';
}

/** "no more than", "not only", "no fewer than": no negation. */
function isCap(items: readonly Item[], index: number): boolean {
  return /^(more|fewer|less|only|later|longer|just)$/.test(wordOf(items[index + 1]));
}

export function isBe(item: Item | undefined): boolean {
  return BE.test(wordOf(item));
}

export type { ClauseCount };
