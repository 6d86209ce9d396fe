import path from 'node:path';
import { readers } from './readers/reader.ts';
import { pagePath } from './source-id.ts';

/** A file that is a source, and beside it what describes it. Paths in the library. */
export interface TextFile {
  readonly file: string;
  /** What its id is made of. */
  readonly place: string;
  /** Where it is in an address. */
  readonly page: string;
  readonly item: string | null;
  readonly references: string | null;
}

/** What the files of a folder are. */
export interface SortedFolder {
  readonly texts: readonly TextFile[];
  readonly collections: readonly string[];
  readonly shelves: readonly string[];
  /** Those that describe a file which is not there. */
  readonly orphans: readonly string[];
  /** Lists of a reference manager, and what no reader knows. */
  readonly others: readonly string[];
}

/** The works that a source cites, as CSL-JSON or as a reference manager exports them. */
const BIBLIOGRAPHIES = ['json', 'bib', 'ris', 'nbib', 'enw'].map(
  (ending) => `references.${ending}`,
);
/** Files of the root that say how to search and ask. */
const SETTINGS = ['aliases.json', 'examples.json'];

/** The ending of a path as readers are known by it. */
export function endingOf(file: string): string {
  return path.posix.extname(file).toLowerCase();
}

/**
 * Tells the files of one folder apart. One called `text` has the name of its folder, and is described by `source.json`
 * and `references.*`; any other by `NAME.source.json` and `NAME.references.*`. A fault is told by its file.
 */
export function sortFolder(
  files: readonly string[],
  tell: (file: string, message: string) => void,
): SortedFolder {
  const names = new Map(files.map((file) => [path.posix.basename(file).toLowerCase(), file]));
  const readable = files.filter((file) => endingOf(file) in readers);
  const isAlone = readable.length === 1;
  const used = new Set<string>();
  const take = (name: string) => {
    const file = names.get(name) ?? null;
    if (file !== null) used.add(file);
    return file;
  };

  const describe = (file: string, prefix: string) => {
    const item = take(`${prefix}source.json`);
    const lists = BIBLIOGRAPHIES.map((name) => take(prefix + name)).filter((one) => one !== null);
    const [references = null, ...more] = lists;
    for (const other of more) {
      const found = `${path.posix.basename(references!)} too`;
      tell(
        other,
        `expected one list of references for ${path.posix.basename(file)}, found ${found}: join them`,
      );
    }
    return { item, references };
  };

  const isText = (file: string) => /^text$/i.test(path.posix.parse(file).name);
  const [main, ...extra] = readable.filter(isText);
  for (const file of extra) {
    const found = path.posix.basename(main!);
    tell(
      file,
      `expected one text.* in a folder, found ${found} too: give one of them another name`,
    );
  }
  const texts = readable
    .filter((file) => !extra.includes(file))
    .map((file): TextFile => {
      const { dir, name } = path.posix.parse(file);
      const page = pagePath(file);
      if (file !== main)
        return { file, place: page || name, page, ...describe(file, `${name.toLowerCase()}.`) };
      const described = describe(file, '');
      const isFolder = isAlone || described.item !== null || described.references !== null;
      return { file, place: dir || name, page: isFolder ? dir : page, ...described };
    });

  for (const file of readable) used.add(file);
  const rest = files.filter((file) => !used.has(file));
  const isNamed = (file: string, pattern: RegExp) => pattern.test(path.posix.basename(file));
  const isSetting = (file: string) => SETTINGS.includes(file.toLowerCase());
  const collections = rest.filter((file) => isNamed(file, /^collection\.json$/i));
  const shelves = rest.filter((file) => isNamed(file, /^shelf\.json$/i));
  const orphans = rest.filter((file) => isNamed(file, /^(.+\.)?source\.json$/i));
  const named = new Set([...collections, ...shelves, ...orphans]);
  const others = rest.filter((file) => !named.has(file) && !isSetting(file));
  return { texts, collections, shelves, orphans, others };
}
