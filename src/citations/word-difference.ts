import { diffArrays } from 'diff';
import { canonical } from './quote-forms.ts';

/** A stretch of a quote laid beside its source: in both, in the source alone, or in the quote alone. */
export type Difference =
  | { readonly kept: string }
  | { readonly removed: string }
  | { readonly added: string };

/** Words and signs that may differ before a quote is no longer compared. */
const MOST_CHANGES = 160;

/**
 * What makes `quote` of `source`, word by word; null when hardly anything is kept. Words that differ
 * in case, quotation marks or dashes are kept, as the source has them.
 */
export function wordDifference(source: string, quote: string): Difference[] | null {
  const old = tokens(source);
  const parts = diffArrays(old, tokens(quote), {
    comparator: (a, b) => a === b || canonical(a) === canonical(b),
    maxEditLength: MOST_CHANGES,
  });
  if (!parts) return null;
  let place = 0;
  return parts.map(({ added, removed, value, count }) => {
    if (added) return { added: value.join('') };
    const own = old.slice(place, place + count).join('');
    place += count;
    return removed ? { removed: own } : { kept: own };
  });
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
