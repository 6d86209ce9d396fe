import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder, and those above it that are missing. Rejects when the system does not let it: Node's own way
 * never ends where a folder cannot be made that is said to be missing, as in `/proc`.
 */
export async function makeFolder(folder: string): Promise<void> {
  const above = path.dirname(folder);
  const fault = await attempt(folder);
  if (fault?.code === 'ENOENT' && above !== folder) {
    await makeFolder(above);
    const again = await attempt(folder);
    if (again) throw again;
  } else if (fault) throw fault;
}

/** Null when the folder is there now. */
async function attempt(folder: string): Promise<NodeJS.ErrnoException | null> {
  return mkdir(folder).then(
    () => null,
    (fault: NodeJS.ErrnoException) => (fault.code === 'EEXIST' ? null : fault),
  );
}
