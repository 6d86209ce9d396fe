import type { Claim } from '../answer/claims.ts';
import { reviewedClaim } from '../answer/reviewed-claim.ts';
import { type Document, type Span, slice } from '../knowledge/document.ts';
import type { Messages } from './messages/index.ts';
import type { ShownClaim } from './reply.ts';

/** A claim that a quote reports, as data. */
export interface QuotedClaim {
  readonly sentence: string;
  /** What the document finds of it: exactly `document.text.slice(start, end)`. Null where it does not say so near it. */
  readonly finding: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** The verdict of the ClaimReview that the document states of itself, in its own words. */
  readonly verdict: string | null;
}

export function toQuotedClaim(document: Document, { sentence, finding }: Claim): QuotedClaim {
  return {
    sentence: slice(document, sentence),
    finding: finding && { text: slice(document, finding), ...finding },
    verdict: reviewedClaim(document)?.verdict ?? null,
  };
}

/** What must be said of a claim so that it does not stand alone; null where the quote itself says what is found. */
export function showClaim(
  { document, quote }: { readonly document: Document; readonly quote: Span },
  { finding }: Claim,
  { claims }: Pick<Messages, 'claims'>,
): ShownClaim | null {
  if (finding === null) {
    const verdict = reviewedClaim(document)?.verdict ?? null;
    return { label: verdict === null ? claims.open : claims.verdict(verdict), finding: null };
  }
  if (finding.start >= quote.start && finding.end <= quote.end) return null;
  return {
    label: claims.claim,
    finding: { label: claims.finding, text: slice(document, finding) },
  };
}
