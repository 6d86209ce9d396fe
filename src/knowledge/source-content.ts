import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { KnowledgeError } from '../errors.ts';
import type { SourceFiles } from './find-sources.ts';
import { decode } from './readers/decode.ts';

/** A file as it was read. */
export interface FileContent {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the files of a source hold. */
export interface SourceContent {
  readonly text: FileContent;
  readonly item: FileContent | null;
  readonly references: FileContent | null;
  readonly keyed: readonly FileContent[];
  /** Changes with the name of the source, with what is said of it, and with every byte of its files. */
  readonly key: string;
}

/** Bytes of the largest file that is read. */
const LARGEST = 100e6;

/** Reads the files of a source. Throws `KnowledgeError` when one cannot be read. */
export async function readContent(source: SourceFiles): Promise<SourceContent> {
  const text = await readFileContent(source.text);
  const item = source.item === null ? null : await readFileContent(source.item);
  const references = source.references === null ? null : await readFileContent(source.references);
  const keyed = mayCite(text) ? await Promise.all(source.keyed.map(readFileContent)) : [];
  const { id, name, path: place, entry, collected } = source;
  const key = createHash('sha256').update(
    JSON.stringify([id, name, place, entry?.text, collected]),
  );
  for (const content of [text, item, references, ...keyed])
    if (content === null) key.update('none');
    else key.update(`${path.extname(content.file)} ${content.bytes.length} `).update(content.bytes);
  return { text, item, references, keyed, key: key.digest('hex') };
}

/** Can it hold a key of a work, as any dialect writes one? Most texts do not, and need no list. */
function mayCite({ bytes }: FileContent): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.includes('@') || text.includes('cite');
}

/** Reads a file. Throws `KnowledgeError` when it cannot be read, or is larger than any document. */
export async function readFileContent(file: string): Promise<FileContent> {
  const fail = (message: string): never => {
    throw new KnowledgeError([{ file, field: '', message }]);
  };
  const failed = ({ code = '' }: NodeJS.ErrnoException) =>
    fail(`cannot be read (${code}): ${cures[code] ?? 'look whether it opens'}`);
  const found = await stat(file).catch(failed);
  // Whoever opens a pipe waits for somebody to write into it, and a device never ends.
  if (!found.isFile()) return fail('cannot be read: it is a folder, a pipe or a device, no file');
  if (found.size > LARGEST)
    fail(`expected at most 100 MB, found ${Math.ceil(found.size / 1e6)} MB: split it into parts`);
  return { file, bytes: await readFile(file).catch(failed) };
}

const cures: Readonly<Record<string, string>> = {
  EACCES: 'allow the user that runs this to read it',
  EPERM: 'allow the user that runs this to read it',
  ENOENT: 'it is gone, or its name is not written in UTF-8',
};

/** The words of a file in UTF-8, without the mark that some editors open it with. Throws on other bytes. */
export function toText({ bytes }: FileContent): string {
  return decode(bytes);
}
