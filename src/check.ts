import path from 'node:path';
import { describeProblems, groupBy, KnowledgeError, listSome, type Problem } from './errors.ts';
import { nameOf } from './knowledge/source-id.ts';
import { type Library, loadLibrary } from './library.ts';
import type { ReadOptions } from './shelf/read-shelf.ts';

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
  /** What is left out for its faults. */
  readonly problems: readonly Problem[];
  /** What is served, and its owner should know. */
  readonly warnings: readonly Problem[];
  /** What would make citations better, and may be left as it is. */
  readonly missing: readonly Problem[];
}

/** Looks a folder of sources over. Its faults are the result; it does not throw for them. */
export async function checkKnowledge(folder: string, options: ReadOptions = {}): Promise<Check> {
  try {
    const { documents, bibliography, faults, warnings } = await loadLibrary(folder, options);
    const citations = documents.flatMap((document) =>
      bibliography.citationsOf(document).all.map((citation) => ({ ...citation, document })),
    );
    // Without a list, a number in brackets is as well one of a program or of a formula.
    const unresolved = citations.filter(
      ({ reference, text, document }) =>
        reference === null && (document.references.length > 0 || !/^\d/.test(text)),
    );
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
      problems: faults,
      warnings,
      missing: documents.flatMap((document) => findMissing(folder, document)),
    };
  } catch (fault) {
    if (!(fault instanceof KnowledgeError)) throw fault;
    const nothing = { found: 0, resolved: 0, unresolved: [] };
    const { problems } = fault;
    return { documents: 0, inTextCitations: nothing, problems, warnings: [], missing: [] };
  }
}

/** Is there nothing at all to mend, to know or to add? */
export function isFlawless({ inTextCitations, problems, warnings, missing }: Check): boolean {
  return [problems, warnings, missing, inTextCitations.unresolved].every(
    ({ length }) => length === 0,
  );
}

/** What citations of every source should state. */
const FIELDS = { title: 'title', author: 'author', issued: 'date' } as const;

/** What a citation of a source goes without. A title that is only the name of its file is none. */
function findMissing(
  folder: string,
  { path: file, item }: Library['documents'][number],
): Problem[] {
  const isMissing = (field: keyof typeof FIELDS) =>
    item[field] === undefined || (field === 'title' && item.title === nameOf(file));
  return (['title', 'author', 'issued'] as const)
    .filter(isMissing)
    .map((field) => ({ file: path.join(folder, file), field, message: 'is not stated' }));
}

/** The same for a person to read, in a few lines: first what is left out, then what could be better. */
export function describeCheck(check: Check): string {
  const { documents, inTextCitations, problems, warnings, missing } = check;
  const { found, resolved, unresolved } = inTextCitations;
  const served = `${documents} ${documents === 1 ? 'source' : 'sources'}; ${resolved} of ${found} in-text citations resolved`;
  const left = `${problems.length} ${problems.length === 1 ? 'fault' : 'faults'} to mend`;
  const lines = [
    ...describeProblems(problems),
    ...describeProblems(warnings).map((line) => `warning: ${line}`),
    ...Object.entries(FIELDS).flatMap(([field, word]) => {
      const files = missing.filter((one) => one.field === field).map(({ file }) => file);
      if (files.length === 0) return [];
      const states = files.length === 1 ? 'one file states' : `${files.length} files state`;
      return [`missing: ${states} no ${word}: ${listSome(files)}`];
    }),
    ...describeUnresolved(unresolved),
    documents === 0
      ? `${left} before anything can be served.`
      : problems.length > 0
        ? `${served}; ${left}.`
        : `${served}.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A line for each source: what it cites and does not list, in the order of its text. */
function describeUnresolved(unresolved: readonly UnresolvedCitation[]): readonly string[] {
  const groups = groupBy(unresolved, ({ document }) => document);
  const lines = groups.slice(0, MOST_UNRESOLVED).map((ofOne) => {
    const works = ofOne.length === 1 ? 'one citation has' : `${ofOne.length} citations have`;
    const texts = [...new Set(ofOne.map(({ text }) => text))];
    return `unresolved: ${works} no entry in the references of ${ofOne[0]!.document}: ${listSome(texts)}`;
  });
  const rest = groups.length - lines.length;
  return rest > 0 ? [...lines, `unresolved: and in ${rest} more, which --json lists`] : lines;
}

/** Sources of which unresolved citations are told. */
const MOST_UNRESOLVED = 20;
