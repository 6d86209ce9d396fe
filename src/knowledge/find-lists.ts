import path from 'node:path';
import { listSome, type Told } from '../errors.ts';
import { type Attached, attachFiles } from './attached-files.ts';
import { mapConcurrently } from './concurrently.ts';
import { endingOf } from './sort-folder.ts';
import { readFileContent, toText } from './source-content.ts';
import { type ListEntry, splitList } from './split-list.ts';

/** What reference managers' lists say, and what is no such list. */
export interface Lists extends Pick<Attached, 'entries' | 'copies'> {
  readonly others: readonly string[];
  /** Lists in BibTeX, whether their entries name files or not. */
  readonly keyed: readonly string[];
}

const ENDINGS = ['.bib', '.ris', '.json'];
const AT_ONCE = 8;

/**
 * Reads the lists among `files` and finds the files that their entries name among `texts`. A list whose entries name no
 * files is none.
 */
export async function findLists(
  root: string,
  files: readonly string[],
  texts: readonly string[],
  told: Told,
): Promise<Lists> {
  const candidates = files.filter((file) => ENDINGS.includes(endingOf(file)));
  const read = await mapConcurrently(candidates, AT_ONCE, (file) => readList(root, file));
  const lists = new Map(
    candidates.flatMap((file, at) => (read[at]!.length > 0 ? [[file, read[at]!]] : [])),
  );
  const { missing, shared, ...attached } = attachFiles([...lists.values()].flat(), texts);
  const keys = (entries: readonly ListEntry[]) => listSome(entries.map(({ key }) => key));
  const warn = (file: string, message: string) =>
    told.warnings.push({ file: path.join(root, file), field: '', message });
  for (const list of lists.keys()) {
    const absent = missing.filter((entry) => entry.list === list);
    if (absent.length > 0)
      warn(
        list,
        `expected the files of its entries below its folder, found none of ${keys(absent)}: export it with its files`,
      );
  }
  for (const { file, entries } of shared)
    warn(file, `is named by several entries, ${keys(entries)}: it is cited as the first`);
  const keyed = candidates.filter((file) => endingOf(file) === '.bib');
  return {
    ...attached,
    others: files.filter((file) => !lists.has(file) && !keyed.includes(file)),
    keyed,
  };
}

async function readList(root: string, file: string): Promise<ListEntry[]> {
  // What cannot be read is no list, and is counted with the other kinds.
  const text = await readFileContent(path.join(root, file)).then(toText, () => '');
  return splitList(file, text);
}
