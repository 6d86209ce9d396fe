import type { InTextCitation } from './citations/in-text.ts';
import { describeProblem, KnowledgeError, type Problem } from './errors.ts';
import { findSources } from './knowledge/find-sources.ts';
import { type Library, loadLibrary } from './library.ts';

/** An in-text citation that fits no work of its document's list, or several. */
export interface UnresolvedCitation {
  readonly document: string;
  readonly text: string;
  /** Offset in the document's text. */
  readonly start: number;
}

/** The state of a folder of sources. */
export interface Check {
  readonly documents: number;
  readonly inTextCitations: {
    readonly found: number;
    readonly resolved: number;
    readonly unresolved: readonly UnresolvedCitation[];
  };
  /** What keeps the folder from being served. */
  readonly problems: readonly Problem[];
  /** What would make citations better, and may be left as it is. */
  readonly missing: readonly Problem[];
}

/** Looks a folder of sources over. Its faults are the result; it does not throw for them. */
export async function checkKnowledge(folder: string): Promise<Check> {
  try {
    const { documents, bibliography } = await loadLibrary(folder);
    const citations = documents.flatMap((document) =>
      bibliography.citationsOf(document).all.map((citation) => ({ ...citation, document })),
    );
    const unresolved = citations.filter(({ reference }: InTextCitation) => reference === null);
    return {
      documents: documents.length,
      inTextCitations: {
        found: citations.length,
        resolved: citations.length - unresolved.length,
        unresolved: unresolved.map(({ document, text, span }) => ({
          document: document.id,
          text,
          start: span.start,
        })),
      },
      problems: [],
      missing: await findMissing(folder, documents),
    };
  } catch (fault) {
    if (!(fault instanceof KnowledgeError)) throw fault;
    const nothing = { found: 0, resolved: 0, unresolved: [] };
    return { documents: 0, inTextCitations: nothing, problems: fault.problems, missing: [] };
  }
}

/** What a citation of each source goes without. */
async function findMissing(folder: string, documents: Library['documents']): Promise<Problem[]> {
  const sources = await findSources(folder, []);
  return sources.flatMap(({ id, item: file, text }) => {
    if (file === null) {
      const message = 'has no source.json beside it: it is cited by its title or file name alone';
      return [{ file: text, field: '', message }];
    }
    const item = documents.find((document) => document.id === id)?.item;
    return (['title', 'author', 'issued'] as const)
      .filter((field) => item?.[field] === undefined)
      .map((field) => ({ file, field, message: 'is not stated' }));
  });
}

/** The same for a person to read. */
export function describeCheck({ documents, inTextCitations, problems, missing }: Check): string {
  const { found, resolved, unresolved } = inTextCitations;
  const lines = [
    ...problems.map(describeProblem),
    ...missing.map((one) => `missing: ${describeProblem(one)}`),
    ...unresolved.map(
      ({ document, text, start }) => `unresolved: ${document} at ${start}: ${text}`,
    ),
    problems.length > 0
      ? `${problems.length} to mend before the sources can be served.`
      : `${documents} ${documents === 1 ? 'source' : 'sources'}; ${resolved} of ${found} in-text citations resolved.`,
  ];
  return `${lines.join('\n')}\n`;
}
