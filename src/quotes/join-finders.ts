import type { FoundQuote, QuoteFinder } from './find-quote.ts';

/** Asks finders in several parts of a library: the most exact place, in the first part that has one. */
export function joinFinders(finders: readonly QuoteFinder[]): QuoteFinder {
  const [only] = finders;
  if (only && finders.length === 1) return only;
  return {
    find(pasted, isMeant = () => false) {
      const found = finders
        .map((finder) => finder.find(pasted, isMeant))
        .filter((one) => one.status !== 'not-found');
      const exactness = Math.min(...found.map(({ status }) => ORDER.indexOf(status)));
      const best = found
        .filter(({ status }) => ORDER.indexOf(status) === exactness)
        .sort((a, b) => changed(a) - changed(b));
      const first = best.find(({ document }) => isMeant(document)) ?? best[0];
      if (!first) return { status: 'not-found' };
      if (first.status === 'near') return first;
      const others = best.reduce((sum, one) => sum + one.others + 1, -1);
      return { ...first, others };
    },
  };
}

/** From the most exact on. */
const ORDER: readonly FoundQuote['status'][] = ['verbatim', 'verbatim-except', 'near'];

/** Characters in which a quote differs. */
function changed({ difference }: Exclude<FoundQuote, { status: 'not-found' }>): number {
  return difference.reduce((sum, part) => {
    if ('kept' in part) return sum;
    return sum + ('added' in part ? part.added.length : part.removed.length);
  }, 0);
}
