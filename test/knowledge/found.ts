import path from 'node:path';
import { describeProblem, type Told } from '../../src/errors.ts';
import { findSources } from '../../src/knowledge/find-sources.ts';
import { loadLibrary } from '../../src/library.ts';
import { folderOf } from '../support.ts';

export type Files = Readonly<Record<string, string>>;

/** The sources of a folder with these files, and what is told of them. */
export async function find(files: Files) {
  const folder = await folderOf(files);
  const told: Told = { faults: [], warnings: [] };
  const found = await findSources(folder, told);
  const within = (text: string | null) => text?.replaceAll(folder + path.sep, '') ?? null;
  return {
    sources: found.map(({ text, item, references, ...one }) => ({
      ...one,
      files: [text, item, references].map(within),
    })),
    faults: told.faults.map((one) => within(describeProblem(one))),
    warnings: told.warnings.map((one) => within(describeProblem(one))?.replace(folder, '.')),
  };
}

/** The CSL items of a folder, by their documents' paths. */
export async function itemsOf(files: Files) {
  const { documents, warnings } = await loadLibrary(await folderOf(files));
  const items = documents.map(({ path, item: { id: _, ...item } }) => [path, item]);
  return {
    items: Object.fromEntries(items),
    warnings: warnings.map(({ field, message }) => [field, message]),
  };
}
