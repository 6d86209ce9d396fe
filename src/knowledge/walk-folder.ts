import { readdirSync, readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { KnowledgeError, type Told } from '../errors.ts';
import {
  addRules,
  type IgnoreRules,
  isCopyOfPages,
  isIgnored,
  isPartsOfPage,
  isSystemName,
} from './passed-over.ts';

/** Folders of the root that hold no sources. */
const OTHERS = ['styles', 'dictionaries'];

interface Folder {
  /** Its path in the library: `''`, or `docs/guide/`. */
  readonly path: string;
  /** Where it really is. */
  readonly place: string;
  readonly rules: IgnoreRules;
}

/**
 * The paths of all files below a folder, in order, with forward slashes. Hidden, system and ignored ones are passed
 * over in silence, as are pipes and sockets. A link is followed where it leads to something in the folder that
 * is not found without it; one that leads out, in circles or nowhere is told. Throws `KnowledgeError` when the
 * folder itself cannot be read.
 */
export async function walkFolder(root: string, told: Told): Promise<string[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  const links: Folder[] = [];
  const home = await realpath(root).catch((cause) => {
    throw unreadable(root, cause);
  });

  // Not handed to other threads: that takes longer than reading a folder.
  const read = (folder: string, place: string) => {
    try {
      return readdirSync(place, { withFileTypes: true });
    } catch (cause) {
      if (folder === '') throw unreadable(root, cause as NodeJS.ErrnoException);
      const { code } = cause as NodeJS.ErrnoException;
      const message = `the folder cannot be read (${code}): allow the user that runs this to read it`;
      told.faults.push({ file: path.join(root, folder), field: '', message });
      return [];
    }
  };
  const walk = ({ path: folder, place, rules: above }: Folder): void => {
    seen.add(place);
    const entries = read(folder, place);
    const gitignore = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
    const rules = gitignore
      ? addRules(above, folder, readRules(path.join(place, '.gitignore')))
      : above;
    const names = new Set(entries.map(({ name }) => name.toLowerCase()));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      const found = { path: folder + name, place: path.join(place, name), rules };
      if (isSystemName(name) || isIgnored(rules, found.path)) continue;
      if (name.includes('\uFFFD')) {
        const message = 'has a name that is not written in UTF-8: give it another one';
        told.faults.push({ file: path.join(root, found.path), field: '', message });
      } else if (entry.isSymbolicLink()) links.push(found);
      else if (entry.isFile() && !seen.has(found.place)) {
        files.push(found.path);
        seen.add(found.place);
      } else if (entry.isDirectory()) {
        if (folder === '' && OTHERS.includes(name)) continue;
        if (isIgnored(rules, `${found.path}/`) || isPartsOfPage(name, names)) continue;
        if (isCopyOfPages(name, names)) continue;
        walk({ ...found, path: `${found.path}/` });
      }
    }
  };

  walk({ path: '', place: home, rules: [] });
  // What is found without a link keeps its own path. Links may lead to folders with more of them.
  for (const link of links) {
    const tell = (message: string) =>
      told.warnings.push({ file: path.join(root, link.path), field: '', message });
    try {
      const place = await realpath(link.place);
      const target = await stat(place);
      if (place !== home && !place.startsWith(home + path.sep))
        tell('is a link that leads out of the folder and is not followed: copy what it leads to');
      else if (seen.has(place)) continue;
      else if (target.isDirectory()) walk({ ...link, path: `${link.path}/`, place });
      else if (target.isFile()) {
        files.push(link.path);
        seen.add(place);
      }
    } catch (fault) {
      const isLoop = (fault as NodeJS.ErrnoException).code === 'ELOOP';
      tell(`is a link that leads ${isLoop ? 'in a circle' : 'nowhere'}: remove or mend it`);
    }
  }
  return files.sort();
}

/** A `.gitignore` that cannot be read rules out nothing. */
function readRules(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function unreadable(root: string, cause: NodeJS.ErrnoException): KnowledgeError {
  const message = 'cannot be read: create the folder, or set KNOWLEDGE_DIR to yours';
  return new KnowledgeError([{ file: root, field: '', message: `${message} (${cause.code})` }]);
}
