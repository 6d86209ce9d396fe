import type { Clause } from './clause.ts';
import { type ClauseState, clauseOf, lastPredicate, openClause } from './clause-state.ts';
import { type Item, wordOf } from './items.ts';
import { isVerbNext, SEPARATOR } from './look-ahead.ts';
import { endRelative, takeApposition } from './take-apposition.ts';
import { takeBracket } from './take-bracket.ts';
import { takeReceiver } from './take-receiver.ts';
import { AUXILIARIES, BE, EVENTS, NEGATIONS, PRONOUNS, WANTS } from './words.ts';

/** Nouns that take up the subject again. */
const ANAPHORS =
  /^(country|bloc|government|kingdom|nation|administration|island|republic|union|state|authorities)$/;

export function takeWord(state: ClauseState, key: string, index: number): number {
  const { items } = state;
  if (key === '(') return takeBracket(state, index);
  if (/^(if|unless|whether)$/.test(key) && wordOf(items[index - 1]) !== 'as') {
    state.isHypothetical = true;
    const { counts, predicates } = clauseOf(state);
    clauseOf(state).isNegated ||=
      counts.length === 0 || predicates.some(({ isConditional }) => isConditional);
  }
  if (/^[:–—]$/.test(key) && items[index - 1]?.kind === 'place') clauseOf(state).hasColon = true;
  if (key === ';') openClause(state, ';');
  // ", with another 1.2 million doses promised by Germany": a clause of its own.
  if (key === 'with' && wordOf(items[index - 1]) === ',' && clauseOf(state).counts.length > 0)
    openClause(state, 'with');
  takeApposition(state, key, index);
  if (AUXILIARIES.test(key) && wordOf(items[index - 1]) === ',') endRelative(state);
  if (SEPARATOR.test(key)) state.separator = key;
  if (NEGATIONS.test(key) && !isCap(items, index)) negate(state, index);
  if (WANTS.test(key) && /^(for|of)$/.test(wordOf(items[index + 1]))) state.negateNext = true;
  if (/^(up|down)$/.test(key) && wordOf(items[index + 1]) === 'from') state.negateNext = true;
  if (key === 'rather' || (key === 'instead' && wordOf(items[index + 1]) === 'of'))
    state.negateNext = true;
  if (key === 'them' && items[index - 1]?.kind === 'verb') takeThem(state);
  else if (/^(which|who|whom|whose|them|these|those)$/.test(key)) takeRelative(state, key, index);
  if (key === 'respectively') clauseOf(state).isRespective = true;
  if (/^(all|both)$/.test(key) && /^[,–—-]$/.test(wordOf(items[index - 1]))) state.isForAll = true;
  if (/^(including|bulk|majority)$/.test(key)) state.nextIsPart = true;
  if (EVENTS.test(key)) takeEvent(state, key, index);
  if (key === 'each' || key === 'apiece')
    (clauseOf(state).counts.at(-1) ?? clauseOf(state).lead).isEach = true;
  if (/^(recipients?|beneficiar(y|ies)|receivers?|importers?|buyers?)$/.test(key))
    takeRole(state, 'to');
  if (/^(donors?|suppliers?|givers?|contributors?|providers?|exporters?)$/.test(key))
    takeRole(state, 'from');
  if (PRONOUNS.test(key)) takePronoun(state, key, index);
  else if (ANAPHORS.test(key) && wordOf(items[index - 1]) === 'the')
    takePronoun(state, 'it', index);
  if (key === 'to' || key === 'for' || key === 'with') takeReceiver(state, key, index);
  return index + 1;
}

/** After the count ("as a gift") an event names what it was, but governs nothing. */
function takeEvent(state: ClauseState, key: string, index: number): void {
  const { counts, lead, predicates } = clauseOf(state);
  const next = wordOf(state.items[index + 1]);
  const last = counts.at(-1);
  // "Kenya: 100,000 doses – these are donations of …"
  if (last && BE.test(wordOf(state.items[index - 1]))) return;
  if (!last || next === 'of') lead.event ??= key;
  else if (predicates.length === 0 && /^(from|by)$/.test(next)) last.event ??= key;
  // "US vaccine donations: Rwanda 5.6 million doses"
  else if (next === ':' && last.item.value === null) last.event ??= key;
}

function takeRole(state: ClauseState, side: 'to' | 'from'): void {
  if (clauseOf(state).predicates.length === 0) clauseOf(state).roleNoun ??= side;
}

function negate(state: ClauseState, index: number): void {
  if (clauseOf(state).counts.length === 0 || isVerbNext(state.items, index + 1)) {
    if (clauseOf(state).counts.length === 0) clauseOf(state).isNegated = true;
  } else state.negateNext = true;
}

function takePronoun(state: ClauseState, key: string, index: number): void {
  if (!isVerbNext(state.items, index + 1) && wordOf(state.items[index + 1]) !== 'to') return;
  const isOwn = /^(it|they|he|she)$/.test(key);
  const group = isOwn ? state.antecedent : null;
  const clause =
    clauseOf(state).predicates.length > 0 || clauseOf(state).counts.length > 0
      ? openWithDoses(state, index)
      : clauseOf(state);
  clause.subject = group;
  clause.subjectKind = group ? 'place' : 'other';
  // "It has delivered 27.8 million doses, Berlin says"
  if (/^(we|i)$/.test(key) || (key === 'it' && !group)) state.speakers.push(clause);
}

/** A clause that has only "N doses" yet is their relative clause: "the 2 million doses it promised". */
function openWithDoses(state: ClauseState, index: number): Clause {
  const last = clauseOf(state).counts.at(-1);
  const previous = state.items[wordOf(state.items[index - 1]) === 'that' ? index - 2 : index - 1];
  const touches =
    previous?.kind === 'dose' || previous?.kind === 'vaccine' || previous?.kind === 'count';
  if (clauseOf(state).predicates.length === 0 && last && touches) return clauseOf(state);
  if (touches) state.negateNext = false;
  const clause = openClause(state, touches ? 'which' : state.separator);
  return clause;
}

/** "which" after doses goes on about them; "of which" and "of them" are a part of them. */
function takeRelative(state: ClauseState, key: string, index: number): void {
  const { items } = state;
  const before = wordOf(items[index - 1]);
  const last = clauseOf(state).counts.at(-1);
  if (before === 'of') {
    const isAfterCount = items[index - 2]?.kind === 'count' || items[index - 2]?.kind === 'dose';
    if (isAfterCount && last) {
      last.isPart =
        clauseOf(state).counts.length > 1 || clauseOf(state).previous !== null || last.isPart;
      if (key === 'which' && last.isPart) {
        const earlier = clauseOf(state);
        if (earlier.counts.length > 1) {
          earlier.counts.pop();
          openClause(state, 'which').counts.push(last);
        }
      }
    } else {
      openClause(state, 'which');
      state.nextIsPart = true;
    }
    return;
  }
  if (!/^wh/.test(key)) return;
  const previous = items[before === ',' ? index - 2 : index - 1];
  if (previous?.kind === 'place' && isVerbNext(items, index + 1)) {
    const clause = openClause(state, 'which');
    clause.subject = { parties: [previous.party] };
    clause.subjectKind = 'place';
  }
}

/** "buy 500 million doses and donate them": what counts is where they go in the end. */
function takeThem(state: ClauseState): void {
  const clause = clauseOf(state);
  const { previous } = clause;
  if (clause.counts.length > 0 || !previous || lastPredicate(state)?.verb.class !== 'give') return;
  clause.counts.push(...previous.counts.splice(0).map((count) => ({ ...count, to: null })));
}

/** "no more than", "not only", "no fewer than": no negation. */
function isCap(items: readonly Item[], index: number): boolean {
  return /^(more|fewer|less|only|later|longer|just)$/.test(wordOf(items[index + 1]));
}
