import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Bibliography, createBibliography } from './citations/bibliography.ts';
import { createQuoteFinder, type QuoteFinder } from './citations/find-quote.ts';
import { loadStyles, type Style } from './citations/styles.ts';
import { createDoseRegister, type DoseRegister } from './doses/dose-register.ts';
import { readDoses } from './doses/read-doses.ts';
import { KnowledgeError, type Problem } from './errors.ts';
import { listCountries } from './knowledge/countries.ts';
import type { Document } from './knowledge/document.ts';
import { splitPassages } from './knowledge/passages.ts';
import { findSources, readJson, readSource } from './knowledge/source.ts';
import { AliasGroups, createAliases } from './search/aliases.ts';
import { createIndex, type Index } from './search/index.ts';

/** Everything that answers are made of. It never changes: a reload makes a new one. */
export interface Library {
  readonly documents: readonly Document[];
  readonly index: Index;
  readonly doses: DoseRegister;
  readonly bibliography: Bibliography;
  readonly quotes: QuoteFinder;
}

/** Reads a knowledge folder whole. Throws `KnowledgeError` with the faults of all its files. */
export async function loadLibrary(folder: string): Promise<Library> {
  const problems: Problem[] = [];
  const aliasFile = path.join(folder, 'aliases.json');
  const groups = existsSync(aliasFile) ? await readJson(aliasFile, AliasGroups, problems) : [];
  const documents: Document[] = [];
  for (const source of await findSources(folder, problems).catch(collect(problems, [])))
    documents.push(...(await readSource(source).then((one) => [one], collect(problems, []))));
  const styles = await loadStyles(path.join(folder, 'styles'), problems);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return createLibrary(documents, { groups: groups ?? [], styles });
}

/** What goes with the documents of a library. */
export interface LibraryOptions {
  readonly groups?: AliasGroups;
  readonly styles?: readonly Style[];
}

/** A library of documents that are read already. */
export function createLibrary(
  documents: readonly Document[],
  { groups = [], styles = [] }: LibraryOptions = {},
): Library {
  const countries = listCountries();
  const aliases = createAliases(groups, countries);
  const index = createIndex(documents.flatMap(splitPassages), aliases);
  const bibliography = createBibliography(documents, styles);
  // Not every question is about doses or quotes: what only some commands need is made for the first.
  const doses = lazily(() =>
    createDoseRegister(
      new Map(documents.map((document) => [document, readDoses(document, countries)])),
      countries,
    ),
  );
  const quotes = lazily(() => createQuoteFinder(documents));
  return {
    documents,
    index,
    bibliography,
    get doses() {
      return doses();
    },
    get quotes() {
      return quotes();
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Keeps the problems of a knowledge fault and goes on with `otherwise`; other faults go on up. */
function collect<T>(problems: Problem[], otherwise: T): (fault: unknown) => T {
  return (fault) => {
    if (!(fault instanceof KnowledgeError)) throw fault;
    problems.push(...fault.problems);
    return otherwise;
  };
}
