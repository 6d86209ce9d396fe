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
  // A document's citations are read when they are first asked for: few answers show many documents.
  const read = new Map<Document, Citations>();
  return {
    works: listWorks(documents),
    styles,
    citationsOf(document) {
      const citations = read.get(document) ?? createCitations(document);
      read.set(document, citations);
      return citations;
    },
  };
}
