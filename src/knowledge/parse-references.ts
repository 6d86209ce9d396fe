import type { Told } from '../errors.ts';
import { checkFields } from './check-item.ts';
import { type ItemFields, mendLanguage, type Reference } from './csl.ts';
import { type RawWorks, readBib, readEnw, readNbib, readRis } from './read-bibliography.ts';
import { checkWorks } from './references/check-works.ts';
import { decodeList } from './references/decode-list.ts';
import { mendWork } from './references/mend-work.ts';
import { readCslJson } from './references/read-csl-json.ts';
import type { TellList } from './references/tell.ts';
import { endingOf } from './sort-folder.ts';
import type { FileContent } from './source-content.ts';
import type { ListEntry } from './split-list.ts';

/**
 * The works of a list of references. What is left out of it is a fault, a field that is left out of a work a warning;
 * each is told by what the work is called in the list. Of a list in BibTeX `keys` can ask for some.
 */
export async function parseReferences(
  { file, bytes }: FileContent,
  told: Told,
  keys?: ReadonlySet<string>,
): Promise<Reference[]> {
  const tell = tellIn(file, told);
  try {
    return checkWorks(await readList(file, decodeList(bytes), tell, keys), tell);
  } catch (error) {
    told.faults.push({ file, field: '', message: `cannot be read: ${firstLine(error)}` });
    return [];
  }
}

/** The works of lists in BibTeX whose keys are among `keys`, told as above; of two with one key the first. */
export async function parseKeyed(
  lists: readonly FileContent[],
  keys: ReadonlySet<string>,
  told: Told,
): Promise<Reference[]> {
  const works = new Map<string, Reference>();
  for (const list of keys.size > 0 ? lists : [])
    for (const work of await parseReferences(list, told, keys))
      if (!works.has(work.id)) works.set(work.id, work);
  return [...works.values()];
}

/** Tells what is wrong with the works that a file lists. */
export function tellIn(file: string, { faults, warnings }: Told): TellList {
  return {
    work: (name, message) => faults.push({ file, field: name, message }),
    field: (name, field, message) =>
      warnings.push({ file, field: [name, field].filter(Boolean).join('.'), message }),
  };
}

/** What a reference manager's entry says of its file. */
export async function readEntry(
  entry: ListEntry | null,
  { faults, warnings }: Told,
): Promise<ItemFields> {
  if (!entry) return {};
  const { list: file, key, text } = entry;
  const tell = tellIn(file, { faults, warnings });
  try {
    const [item = {}] = await readList(file, text, tell);
    const stated = mendWork(item, (field, message) => tell.field(key, field, message));
    return checkFields({ ...stated, language: mendLanguage(stated.language) }, (field, message) =>
      tell.field(key, field, message),
    );
  } catch (error) {
    faults.push({ file, field: key, message: `cannot be read: ${firstLine(error)}` });
    return {};
  }
}

/** The works of a list, as CSL items that are still to be checked. Throws when it cannot be read as one. */
async function readList(
  file: string,
  text: string,
  tell: TellList,
  keys?: ReadonlySet<string>,
): Promise<RawWorks> {
  switch (endingOf(file)) {
    case '.bib':
      return readBib(text, tell, keys);
    case '.ris':
      return readRis(text, tell);
    case '.nbib':
      return readNbib(text, tell);
    case '.enw':
      return readEnw(text, tell);
    default:
      return readCslJson(text, tell);
  }
}

function firstLine(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}
