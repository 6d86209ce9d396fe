import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** Folders of code that reads and indexes sources. Imports run one way, so no other code has a part in it. */
const FOLDERS = ['knowledge', 'search', 'doses', 'citations', 'shelf'];

/**
 * A hash that changes with whatever could read or index the same sources in another way: the code of
 * the program at `root`, its packages, Node.js and its Unicode data.
 */
export async function programVersion(root: URL): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const folder of FOLDERS)
    for (const name of (await readdir(new URL(`${folder}/`, root))).sort())
      if (/\.[jt]s$/.test(name))
        hash.update(name).update(await readFile(new URL(`${folder}/${name}`, root)));
  const packages = await readFile(new URL('../../package-lock.json', root)).catch(() => '');
  return hash.update(packages).digest('hex');
}
