import { createHash } from 'node:crypto';
import type { ItemFields } from '../knowledge/csl.ts';
import type { Document } from '../knowledge/document.ts';
import { readers } from '../knowledge/readers/reader.ts';
import { nameOf } from '../knowledge/source-id.ts';
import type { NewSource } from './add-source.ts';
import { openRead } from './packed-source.ts';
import { createSourceReader } from './read-source.ts';
import { createReadingProcesses, type ReadLimits } from './reading-processes.ts';
import { safeName } from './safe-name.ts';
import type { ReadSource } from './shelf.ts';

/** Can a file of that name be read? */
export function isReadable(name: string): boolean {
  return Object.hasOwn(readers, safeName(name).ending);
}

/** Reads a file as it would be read in the library, within the limits; here, when there are none. Never rejects. */
export async function previewSource(
  { name, bytes, item }: NewSource,
  limits: ReadLimits | null,
): Promise<ReadSource> {
  const { stem, ending } = safeName(name);
  const file = stem + ending;
  const described = JSON.stringify(item);
  const job = {
    files: {
      ...{ id: stem, name: nameOf(file), path: file, text: file },
      ...{ item: null, references: null, keyed: [], entry: null, collected: {} },
    },
    content: {
      text: { file, bytes },
      item: { file: `${stem}.source.json`, bytes: Buffer.from(described) },
      references: null,
      keyed: [],
      key: createHash('sha256').update(described).update(bytes).digest('hex'),
    },
  };
  if (limits === null) return openRead(await createSourceReader(null)(job));
  const processes = createReadingProcesses(limits, null);
  try {
    return await processes.read(job);
  } finally {
    processes.close();
  }
}

/** What is known of a document, to be written beside it. That it has the name of its file says nothing. */
export function statedItem({ item, path }: Document): ItemFields {
  const { id, title, type, ...stated } = item;
  return {
    ...(type !== 'document' && { type }),
    ...(title !== undefined && title !== nameOf(path) && { title }),
    ...stated,
  };
}
