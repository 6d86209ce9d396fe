import type { Document } from '../knowledge/document.ts';
import { type Citations, createCitations } from './cited-by.ts';
import { createWorkFinder, type FoundWorks } from './find-work.ts';
import type { Style } from './styles.ts';
import { listWorks, type Work } from './work.ts';
import { workKey } from './work-key.ts';

/** Every work that a library holds or cites, and the styles to cite it in. */
export interface Bibliography {
  readonly works: readonly Work[];
  readonly styles: readonly Style[];
  /** The work of that key, as buttons carry it. */
  workOf(key: string): Work | undefined;
  /** The works that fit what somebody typed or pasted. */
  find(typed: string, limit: number): FoundWorks;
  /** What cites what in a document of the library. */
  citationsOf(document: Document): Citations;
}

export function createBibliography(
  documents: readonly Document[],
  styles: readonly Style[],
  citationsOf: CitationReader = createCitationReader(),
): Bibliography {
  const works = listWorks(documents);
  const byKey = new Map(works.map((work) => [workKey(work), work]));
  return {
    works,
    styles,
    workOf: (key) => byKey.get(key),
    find: createWorkFinder(works).find,
    citationsOf,
  };
}

type CitationReader = Bibliography['citationsOf'];

/** A document's citations are read when they are first asked for: few answers show many documents. */
export function createCitationReader(): CitationReader {
  const read = new WeakMap<Document, Citations>();
  return (document) => {
    const citations = read.get(document) ?? createCitations(document);
    read.set(document, citations);
    return citations;
  };
}
