import type { Span } from '../knowledge/document.ts';
import type { Antecedent, Clause, Group } from './clause.ts';
import type { Party } from './dose-fact.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Item, isKind, wordOf } from './items.ts';
import { is } from './lexicon/tags.ts';
import { readClauses } from './read-clauses.ts';
import { readItems } from './read-items.ts';
import { resolveClauses } from './resolve.ts';
import type { Resolved } from './sides.ts';
import type { Statement } from './statement.ts';

/** A sentence as its paragraph reads on from it. */
export interface SentenceReading {
  readonly span: Span;
  readonly text: string;
  readonly items: readonly Item[];
  readonly statements: readonly Statement[];
  readonly clauses: readonly Clause[];
  /** The countries its first clause is about. */
  readonly subject: Group | null;
}

export interface SentenceInput {
  readonly text: string;
  readonly span: Span;
  readonly gazetteer: Gazetteer;
  /** Whom "it" means, from the sentences before. */
  readonly antecedent: Antecedent;
  /** What leads to it, as the item of a list, already speaks of counted doses. */
  readonly lead: Resolved | null;
  /** The sentence before counts doses, so that a number here may do without the noun. */
  readonly goesOn: boolean;
}

/** Claims that the sentence itself takes back, and questions. */
const TAKEN_BACK =
  /\b(false|falsely|fake|untrue|incorrect(ly)?|rumou?rs?|hoax|debunked|disinformation|no evidence|misleading|fabricated|denied|denies|unconfirmed|bogus|baseless|unfounded|wrongly|myth|(is|was|are|were) (disputed|contested|unproven)|unsubstantiated|refuted)\b|(?<!\p{L})(неправд|фейк|спростува|спростову|запереч|дезінформ|дезинформ|опроверг|отрица|ложн|хибн|чутк|слух)|\?["'”’»)]*$/iu;

/** Openings by which a sentence goes on with the one before. */
export const GOES_ON =
  /^(?:["“«]?\s*)(in addition|for example|for instance|of (?:this|these|them|those)|also|another|an additional|a further|this|these|they|it|the doses|the vaccines|the shipment|the batch|the donation|партія|партия|among them|separately|additionally|moreover|similarly|likewise|meanwhile|крім того|також|ще|ці|вони|дози|вакцини|з них|серед них|кроме того|также|еще|эти|они|из них|среди них)(?![\p{L}\p{N}])/iu;

/** Reads one sentence by itself. */
export function readSentence(input: SentenceInput): SentenceReading {
  const { text, span, gazetteer, antecedent, lead, goesOn } = input;
  const items = readItems(text, gazetteer);
  const clauses = readClauses(items, antecedent);
  if (GOES_ON.test(text) || items[0]?.kind === 'count') sendOn(clauses, antecedent);
  const subject = clauses.find((clause) => clause.subject)?.subject ?? null;
  const hasDoses = items.some((item) => isKind(item, 'dose', 'count'));
  if (!hasDoses || TAKEN_BACK.test(text))
    return { span, text, items, clauses, subject, statements: [] };
  const isNamed = items.some(
    (item) => item.kind === 'dose' || (item.kind === 'count' && item.hasNoun),
  );
  const statements = resolveClauses(clauses, items, lead).filter(
    ({ item }) =>
      item.value === null ||
      item.hasNoun ||
      lead ||
      ((isNamed || goesOn) && isCounted(items, item)),
  );
  return { span, text, items, clauses, subject, statements };
}

/** "Another 350,000 will arrive in June": where the doses of the sentence before went. */
function sendOn([clause]: readonly Clause[], { arrived }: Antecedent): void {
  const [count] = clause?.counts ?? [];
  const moves = clause?.predicates.some(
    ({ verb, isPassive }) => verb.class === 'move' || (verb.class === 'give' && isPassive),
  );
  const isSent = count?.to || count?.hasReceiver || (count?.channels.length ?? 0) > 0;
  if (clause && count && moves && !isSent) clause.lead.to ??= arrived;
}

/** A number before the first "doses" counts them only in a list, in brackets, or right after its verb. */
function isCounted(items: readonly Item[], item: Item): boolean {
  const at = items.indexOf(item);
  const first = items.findIndex((one) => one.kind === 'count' && one.hasNoun);
  if (first < at) return true;
  let before = at - 1;
  while (/^(\p{Ll}+|-)$/u.test(wordOf(items[before])) && before > at - 5) before -= 1;
  if (items[before]?.kind === 'verb' || is(items[before], 'open')) return true;
  const next = items.slice(at + 2, at + 6).find(({ kind }) => kind !== 'word');
  return is(items[at + 1], 'comma', 'joiner') && next?.kind === 'count';
}

/** Does the sentence speak of the countries or the doses of the one before: "They were …", "The doses …"? */
export function isOfSame(items: readonly Item[]): boolean {
  const opening = items[wordOf(items[0]) === 'the' ? 1 : 0];
  const isUncounted = opening?.kind === 'count' && opening.value === null;
  return isUncounted || is(opening, 'these', 'third', 'all', 'event', 'dose', 'generic');
}

/** The one country that what came before came from: "They were donated by Japan." */
export function sourceOf({ clauses: [clause], items }: SentenceReading): Party | null {
  const predicate = clause?.predicates.at(-1);
  if (!isOfSame(items) || !clause || predicate?.force !== 'fact' || clause.isNegated) return null;

  const isGiven = predicate.verb.class === 'give' && predicate.isPassive;
  if (!isGiven && predicate.verb.class !== 'move') return null;

  const parties = (clause.counts[0]?.from ?? clause.lead.from)?.parties ?? [];
  return parties.length === 1 ? parties[0]! : null;
}
