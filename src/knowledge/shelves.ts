import path from 'node:path';
import { z } from 'zod';
import { KnowledgeError, type Told } from '../errors.ts';
import { parseJson } from './parse-json.ts';
import { readFileContent } from './source-content.ts';

/** A part of the library that a server may have or not: a folder with a `shelf.json`. */
export interface NamedShelf {
  /** What settings and options know it by: the folder's path; a point for what stands in no such folder. */
  readonly id: string;
  /** Its folder in the library: `''`, or `law/`. */
  readonly folder: string;
  /** Empty when none is stated. */
  readonly name: string;
  readonly about: string;
  /** Ids of the servers that may see it; null for everyone. */
  readonly servers: readonly string[] | null;
}

/** Whatever does not stand in a folder with a `shelf.json`. */
export const REST: NamedShelf = { id: '.', folder: '', name: '', about: '', servers: null };

/** Characters of an id, a name and a description: menus take no more. */
const LONGEST = 60;
const LONGEST_ABOUT = 100;

const Shelf = z.object({
  name: z.string().trim().min(1).max(LONGEST),
  about: z.string().trim().max(LONGEST_ABOUT).default(''),
  servers: z
    .union([
      z.literal('everyone').transform(() => null),
      z.array(
        z.string().regex(/^\d{17,20}$/, { error: 'expected the id of a server, 17 to 20 digits' }),
      ),
    ])
    .default(null),
});

/**
 * Reads `shelf.json` files, given by their paths. What a flawed one was to show is shown to nobody, and told. The
 * rest of the library is a shelf too, unless its folder has a `shelf.json`.
 */
export async function readShelves(
  root: string,
  files: readonly string[],
  { faults }: Told,
): Promise<NamedShelf[]> {
  const shelves: NamedShelf[] = [];
  for (const file of files) {
    const place = path.join(root, file);
    const content = await readFileContent(place).catch((fault: unknown) => {
      if (!(fault instanceof KnowledgeError)) throw fault;
      faults.push(...fault.problems);
      return null;
    });
    const folder = file.slice(0, -path.posix.basename(file).length);
    const id = idOf(folder);
    const stated = content && parseJson(content, Shelf, faults);
    shelves.push({ ...(stated ?? { name: '', about: '', servers: [] }), id, folder });
  }
  const isStated = shelves.some(({ folder }) => folder === '');
  return isStated ? shelves : [REST, ...shelves];
}

/** A long path, or one with a sign that parts the arguments of a button, is known by its end. */
function idOf(folder: string): string {
  return folder.replace(/\/$/, '').replaceAll(':', '').slice(-LONGEST) || REST.id;
}

/** The number of the shelf that a file stands in: that of the folder nearest to it. */
export function shelfAt(shelves: readonly NamedShelf[], file: string): number {
  let nearest = -1;
  for (const [at, { folder }] of shelves.entries())
    if (file.startsWith(folder) && folder.length > (shelves[nearest]?.folder.length ?? -1))
      nearest = at;
  return nearest;
}
