import path from 'node:path';
import { KnowledgeError, listSome, type Problem, type Told } from '../errors.ts';
import { readCollections } from './collections.ts';
import type { ItemFields } from './csl.ts';
import { findLists } from './find-lists.ts';
import { holdsArticle } from './readers/jats/holds-article.ts';
import { readers } from './readers/reader.ts';
import { type NamedShelf, readShelves } from './shelves.ts';
import { endingOf, sortFolder } from './sort-folder.ts';
import { createIds, nameOf } from './source-id.ts';
import type { ListEntry } from './split-list.ts';
import { walkFolder } from './walk-folder.ts';

/** Where a source's files are, and what is said of it elsewhere. */
export interface SourceFiles {
  readonly id: string;
  /** Name to cite when nothing better is stated. */
  readonly name: string;
  /** Path of its text in the library, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly item: string | null;
  readonly references: string | null;
  /** Where it has no list of its own: those that hold what it may cite by key. */
  readonly keyed: readonly string[];
  /** What a reference manager says of it. */
  readonly entry: ListEntry | null;
  /** What the collections say that it stands in. */
  readonly collected: ItemFields;
}

/**
 * Finds the sources of a folder: every file in any depth that a reader knows, in the order of their paths. Tells
 * what is wrong, and counts what is of no known kind. Throws `KnowledgeError` when the folder cannot be read.
 */
export async function findSources(root: string, told: Told): Promise<SourceFiles[]> {
  return (await findLibrary(root, told)).sources;
}

/** The sources of a folder, and the shelves that they stand on. */
export interface FoundLibrary {
  readonly sources: SourceFiles[];
  readonly shelves: readonly NamedShelf[];
}

/** The same with the shelves. */
export async function findLibrary(root: string, told: Told): Promise<FoundLibrary> {
  const place = (file: string) => path.join(root, file);
  const byFolder = new Map<string, string[]>();
  const unread: string[] = [];
  for (const file of await walkFolder(root, told)) {
    if (endingOf(file) === '.xml' && !holdsArticle(place(file))) {
      unread.push(file);
      continue;
    }
    const folder = path.posix.dirname(file);
    const files = byFolder.get(folder);
    if (files) files.push(file);
    else byFolder.set(folder, [file]);
  }
  const sorted = [...byFolder.values()].map((files) =>
    sortFolder(files, (file, message) =>
      told.faults.push({ file: place(file), field: '', message }),
    ),
  );
  for (const file of sorted.flatMap(({ orphans }) => orphans)) {
    const message =
      'describes no file that is here: see "Your own sources" in the README for names';
    told.warnings.push({ file: place(file), field: '', message });
  }
  const texts = sorted.flatMap((folder) => folder.texts);
  const lists = await findLists(
    root,
    sorted.flatMap(({ others }) => others),
    texts.map(({ file }) => file),
    told,
  );
  const collections = await readCollections(
    root,
    sorted.flatMap((folder) => folder.collections),
    told,
  );
  const shelves = await readShelves(
    root,
    sorted.flatMap((folder) => folder.shelves),
    told,
  );
  told.warnings.push(...countKinds(root, [...lists.others, ...unread]));

  const placed = (entry: ListEntry | undefined) =>
    entry ? { ...entry, list: place(entry.list) } : null;
  const toId = createIds();
  const sources = texts
    .filter(({ file }) => !lists.copies.has(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, place: named, page, item, references }) => ({
      id: toId(named, file),
      name: nameOf(file),
      path: file,
      text: place(file),
      item: item && place(item),
      references: references && place(references),
      keyed: references === null ? nearest(lists.keyed, file).map(place) : [],
      entry: placed(lists.entries.get(file)),
      collected: collections.fieldsOf(file, page),
    }));
  return { sources, shelves };
}

/** The lists in the folder of `file`, or in the next one above it that has any. */
function nearest(lists: readonly string[], file: string): readonly string[] {
  for (let folder = path.posix.dirname(file); ; folder = path.posix.dirname(folder)) {
    const found = lists.filter((list) => path.posix.dirname(list) === folder);
    if (found.length > 0 || folder === '.') return found;
  }
}

/** What to say of a folder where nothing can be served: all faults, or that there is nothing. */
export function nothingServed(root: string, { faults, warnings }: Told): KnowledgeError {
  const kinds = Object.keys(readers).map((ending) => `*${ending}`);
  const message = `expected sources (${kinds.join(', ')}), found none that is not hidden or named in a .gitignore`;
  return new KnowledgeError(
    faults.length > 0 ? faults : [{ file: root, field: '', message }, ...warnings],
  );
}

/** One line for all files that no reader knows. */
function countKinds(root: string, files: readonly string[]): Problem[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const ending = endingOf(file) || 'without an ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  if (files.length === 0) return [];
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([ending, n]) => `${n} ${ending}`);
  const what = files.length === 1 ? 'one file is' : `${files.length} files are`;
  const message = `${what} of a kind that is not read, and passed over: ${listSome(kinds, 8)}`;
  return [{ file: root, field: '', message }];
}
