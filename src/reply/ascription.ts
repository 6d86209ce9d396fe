import { tieAlone } from '../citations/tie-alone.ts';
import { listWorks } from '../citations/work.ts';
import type { Document, Span } from '../knowledge/document.ts';
import type { Context } from './context.ts';

/** Whether words stand where a citation says that they do. */
export interface Ascription {
  readonly citation: string;
  /** `cited`: the document that has the words cites there what they are ascribed to. */
  readonly status: 'right' | 'cited' | 'other';
  /** The id of the work that is meant, where it is known. */
  readonly work: string | null;
}

/** Does `citation` mean this document? */
export function isOf(document: Document, citation: string): boolean {
  return tieAlone(citation, listWorks([document]).slice(0, 1)) !== null;
}

/** Checks the citation of words that stand at `span` of `document`. */
export function checkAscription(
  citation: string,
  { document, span }: { readonly document: Document; readonly span: Span },
  { library }: Context,
): Ascription {
  if (isOf(document, citation)) return { citation, status: 'right', work: document.id };
  const cited = library.bibliography
    .citationsOf(document)
    .worksCitedIn(aroundOf(document, span))
    .map(({ reference }) => `${document.id}/${reference.id}`);
  const works = listWorks([document]).filter(({ id }) => cited.includes(id));
  const tied = tieAlone(citation, works);
  return { citation, status: tied ? 'cited' : 'other', work: tied?.id ?? null };
}

/** The paragraph of the words: what they rest on may be cited just behind them. */
function aroundOf({ blocks }: Document, { start, end }: Span): Span {
  const first = blocks.findLast((block) => block.start <= start);
  const last = blocks.find((block) => block.end >= end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}
