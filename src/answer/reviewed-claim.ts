import type { Document } from '../knowledge/document.ts';
import { fold } from '../knowledge/fold.ts';

/** A claim that a document reviews, as it says itself in a ClaimReview of schema.org. */
export interface ReviewedClaim {
  readonly text: string;
  /** Its verdict in its own words ("False"); null where it gives none. */
  readonly verdict: string | null;
}

/** Share of the words of a claim that a sentence must hold to repeat it, and words that a claim needs for that. */
const REPEATED = 0.8;
const FEWEST = 4;

/** The claim that a document reviews, or null. */
export function reviewedClaim({ item }: Document): ReviewedClaim | null {
  const custom = 'custom' in item ? item.custom : null;
  if (!isRecord(custom) || typeof custom.claimReviewed !== 'string') return null;
  const { reviewRating: rating } = custom;
  const verdict = isRecord(rating) ? (rating.alternateName ?? rating.name) : null;
  return {
    text: custom.claimReviewed,
    verdict: typeof verdict === 'string' && verdict.trim() !== '' ? verdict.trim() : null,
  };
}

/** Does a sentence say again what a claim says? */
export function repeatsClaim(sentence: string, { text }: ReviewedClaim): boolean {
  const wanted = wordsOf(text);
  const held = new Set(wordsOf(sentence));
  const shared = wanted.filter((word) => held.has(word)).length;
  return wanted.length >= FEWEST && shared >= REPEATED * wanted.length;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
