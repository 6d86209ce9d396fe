import { slice } from '../knowledge/document.ts';
import { holdsKind } from '../search/kinds-asked.ts';
import type { Question } from '../search/question.ts';
import { share } from './evidence.ts';
import type { Ranked } from './rank.ts';

/**
 * `answered`: the first quote speaks of what is asked. `related`: quotes share its words and may not
 * answer. `not-found`: nothing worth showing.
 */
export type Status = 'answered' | 'related' | 'not-found';

/** What the judgement rests on. */
export interface Support {
  /** How likely the first quote is right, from 0 to 1, as it was with such quotes on shelves and public sets. */
  readonly support: number;
  /** How near its subject is to what is asked, from 0 to about 1.6. */
  readonly nearness: number;
  /** It says what the thing is that the question wants defined, under a heading that names just that. */
  readonly defines: boolean;
  /** At least half of what is asked, by weight, of what can be held at all. */
  readonly hasHalf: boolean;
  /** No other word can stand for a name or for what is counted; of few words each matters, known to the sources or not. */
  readonly hasEssentials: boolean;
  /** Nor for the figure or the date that is asked for. */
  readonly hasFigure: boolean;
}

/** Support that the first quote must give to be called so. */
export const ANSWERED = 0.5;

/** Nearness that it must have. Of other languages stems are less sure: a quote holds less of a question. */
export function relatedFrom({ language }: Question): number {
  return language === 'en' ? 0.66 : 0.62;
}

/** Learnt by `npm run bench:learn-gate`: the logarithm of the odds that a first quote holds the answer. */
const SUPPORT = {
  covered: 2.6,
  placed: 0.16,
  phrases: 1.01,
  expected: 0.59,
  concepts: 2.15,
  lead: 2.68,
};
const NO_SUPPORT = -5.02;
/** A lead of more says no more: the score's own unit (`evidence.ts`). */
const LEAD = 1;
// A logistic fit of which questions are the shelf's own, on shelves of 2 to 485 documents, divided so that a question
// whose every word is held has about 1.
const NEARNESS = { covered: 0.35, bm25: 0.24, document: 0.31, placed: 0.37, concepts: 0.35 };
/** Concepts of a question that asks what one thing is. */
const OF_ONE_THING = 2;
/** How far a heading must name it. */
const NAMED = 0.9;
/** Concepts up to which a question cannot do without one. */
const FEW = 3;
/** Concepts from which a question is a long one, which no quote covers whole. */
const MANY = 8;

/** How well a quote supports an answer, by what it covers of the question and how far it is ahead. */
export function supportOf(question: Question, first: Ranked): Support {
  const { concepts, expects } = question;
  const { evidence, passage, quote } = first;
  const held = heldWithAbove(first);
  const reach = reachOf(question);
  const covers = coverage(question, held);
  return {
    // What is read as other words may be near, and is the less surely an answer.
    support: reach / (1 + Math.exp(-NO_SUPPORT - sumOf(SUPPORT, supportParts(question, first)))),
    nearness: nearnessOf({ ...evidence, ...covers }, question) / reach,
    defines: evidence.definition > 0 && evidence.topic >= NAMED && concepts.length <= OF_ONE_THING,
    hasHalf: covers.covered >= 0.5 * reach,
    hasEssentials: concepts.every(({ isEssential, terms }, at) => {
      const isNeeded = isEssential || (terms.size === 0 && concepts.length <= FEW);
      return !isNeeded || held[at]! > 0;
    }),
    hasFigure: !expects?.isNeeded || holdsKind(expects, slice(passage.document, quote)),
  };
}

/** What support is made of, each part from 0 to 1. */
export function supportParts(
  question: Question,
  first: Ranked,
): Readonly<Record<keyof typeof SUPPORT, number>> {
  const { placed, phrases, expected } = first.evidence;
  const lead = Math.min(LEAD, first.lead);
  return { placed, phrases, expected, lead, ...coverage(question, heldWithAbove(first)) };
}

/** A passage holds little of a long question, however near: what it holds counts for more, by the root of the length. */
function nearnessOf(
  parts: Readonly<Record<keyof typeof NEARNESS, number>>,
  { concepts }: Question,
) {
  const stretch = Math.sqrt(Math.max(1, concepts.length / MANY));
  const { covered, bm25, placed } = parts;
  return sumOf(NEARNESS, {
    ...parts,
    ...{ covered: stretch * covered, bm25: stretch * bm25, placed: stretch * placed },
  });
}

function coverage(question: Question, held: readonly number[]) {
  const concepts = Math.min(1, question.concepts.length / MANY);
  return { covered: share(held, question), concepts };
}

/** By concept, how surely the quote or what stands above it holds it. */
function heldWithAbove({ held, titleHeld, contextHeld }: Ranked): number[] {
  return held.map((surety, at) => Math.max(surety, titleHeld[at]!, contextHeld[at]!));
}

/** The most that a passage can hold of a question: less than all where words are read as others. */
function reachOf({ concepts, weight }: Question): number {
  const reach = concepts.reduce(
    (sum, { terms, weight: own }) =>
      sum + own * (terms.size === 0 ? 1 : Math.max(...terms.values())),
    0,
  );
  return weight === 0 ? 1 : reach / weight;
}

function sumOf(weights: Readonly<Record<string, number>>, parts: Readonly<Record<string, number>>) {
  return Object.entries(weights).reduce((sum, [part, weight]) => sum + weight * parts[part]!, 0);
}

/** Judges an answer by its first quote. */
export function judge(question: Question, [first]: readonly Ranked[]): Status {
  if (!first) return 'not-found';
  const support = supportOf(question, first);
  const isSure = support.support >= ANSWERED || support.defines;
  if (isSure && holdsAll(support)) return 'answered';
  return support.nearness >= relatedFrom(question) ? 'related' : 'not-found';
}

/** Does the quote hold what no answer can do without? */
export function holdsAll({ hasHalf, hasEssentials, hasFigure }: Support): boolean {
  return hasHalf && hasEssentials && hasFigure;
}
