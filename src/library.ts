import { existsSync } from 'node:fs';
import path from 'node:path';
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
}

/** Reads a knowledge folder whole. Throws `KnowledgeError` with the faults of all its files. */
export async function loadLibrary(folder: string): Promise<Library> {
  const problems: Problem[] = [];
  const aliasFile = path.join(folder, 'aliases.json');
  const groups = existsSync(aliasFile) ? await readJson(aliasFile, AliasGroups, problems) : [];
  const documents: Document[] = [];
  for (const source of await findSources(folder, problems).catch(collect(problems, [])))
    documents.push(...(await readSource(source).then((one) => [one], collect(problems, []))));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return createLibrary(documents, groups ?? []);
}

/** A library of documents that are read already. */
export function createLibrary(documents: readonly Document[], groups: AliasGroups): Library {
  const aliases = createAliases(groups, listCountries());
  return { documents, index: createIndex(documents.flatMap(splitPassages), aliases) };
}

/** Keeps the problems of a knowledge fault and goes on with `otherwise`; other faults go on up. */
function collect<T>(problems: Problem[], otherwise: T): (fault: unknown) => T {
  return (fault) => {
    if (!(fault instanceof KnowledgeError)) throw fault;
    problems.push(...fault.problems);
    return otherwise;
  };
}
