import type { Document } from '../knowledge/document.ts';
import { type Citations, createCitations } from './cited-by.ts';
import { listWorks, type Work } from './find-work.ts';
import type { Style } from './styles.ts';

/** Every work that a library holds or cites, and the styles to cite it in. */
export interface Bibliography {
  readonly works: readonly Work[];
  readonly styles: readonly Style[];
  /** What cites what in a document of the library. */
  citationsOf(document: Document): Citations;
}

export function createBibliography(
  documents: readonly Document[],
  styles: readonly Style[],
): Bibliography {
  const citations = new Map(documents.map((document) => [document, createCitations(document)]));
  return {
    works: listWorks(documents),
    styles,
    citationsOf: (document) => citations.get(document) ?? createCitations(document),
  };
}
