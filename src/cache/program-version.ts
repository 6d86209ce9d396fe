import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** Folders of code that reads and indexes sources. A test holds them to what the shelf imports. */
export const FOLDERS = ['knowledge', 'search', 'doses', 'citations', 'quotes', 'shelf'];

const found = new Map<string, Promise<string>>();

/**
 * A hash that changes with whatever could read or index the same sources in another way: the code of
 * the program at `root`, its packages, Node.js and its Unicode data. Of a program that runs it stays the same.
 */
export function programVersion(root: URL): Promise<string> {
  const version = found.get(root.href) ?? hashOf(root);
  found.set(root.href, version);
  return version;
}

async function hashOf(root: URL): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const folder of FOLDERS)
    for (const name of (await readdir(new URL(`${folder}/`, root), { recursive: true })).sort())
      if (/\.[jt]s$/.test(name))
        hash.update(name).update(await readFile(new URL(`${folder}/${name}`, root)));
  const packages = await readFile(new URL('../../package-lock.json', root)).catch(() => '');
  return hash.update(packages).digest('hex');
}
