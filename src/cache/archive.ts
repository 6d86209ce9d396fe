import { type FileHandle, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { makeFolder } from './make-folder.ts';
import { deserializeOwn } from './own-arrays.ts';

/*
 * A file of named values, each written and read by itself, so that no more than one of them is in
 * memory twice:
 *
 *   value … | table of contents | place of the table, magic
 *
 * Values are written as V8 copies them between threads, typed arrays and cycles included. The table
 * says what version made the file, and where each value stands, how long it is, and its checksum.
 */

const MAGIC = 'verbatim';

interface Place {
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

interface Contents {
  readonly version: string;
  readonly places: ReadonlyMap<string, Place>;
}

export type NamedValues = Iterable<readonly [name: string, value: unknown]>;

/** The archive cannot be used; the message says why: it "is damaged". */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** An open archive. Who opens one closes it. */
export interface Archive {
  readonly names: readonly string[];
  /** The value of that name, or null when there is none. Throws `ArchiveError` when it is damaged. */
  read<T>(name: string): Promise<T | null>;
  close(): Promise<void>;
}

/**
 * Writes an archive in the place of `file`: whoever reads finds the old one or the new one, whole.
 * Values are taken one after the other. Rejects when the folder cannot be written.
 */
export async function writeArchive(
  file: string,
  version: string,
  values: NamedValues,
): Promise<void> {
  const draft = `${file}.${process.pid}${DRAFT}`;
  await makeFolder(path.dirname(file));
  try {
    await writeFile(draft, chunksOf(version, values), { flush: true });
    await rename(draft, file);
  } catch (fault) {
    await rm(draft, { force: true });
    throw fault;
  }
}

/** Ends the name of an archive that is being written, after the number of the process that writes it. */
export const DRAFT = '.draft';

function* chunksOf(version: string, values: NamedValues): Generator<Buffer> {
  const places = new Map<string, Place>();
  let start = 0;
  for (const [name, value] of values) {
    const bytes = serialize(value);
    places.set(name, { start, length: bytes.length, checksum: crc32(bytes) });
    start += bytes.length;
    yield bytes;
  }
  const table = serialize({ version, places } satisfies Contents);
  yield table;
  yield writeTrailer({ start, length: table.length, checksum: crc32(table) });
}

/**
 * Opens an archive; null when there is none that can be read. Throws `ArchiveError` when it is damaged
 * or not of this version.
 */
export async function openArchive(file: string, version: string): Promise<Archive | null> {
  const found = await stat(file).catch(() => null);
  // Whoever opens a pipe waits for somebody to write into it.
  if (found && !found.isFile()) throw new ArchiveError('is no file');
  const handle = found && (await open(file).catch(() => null));
  if (!handle) return null;
  try {
    const { places, version: found } = await readContents(handle);
    if (found !== version) throw new ArchiveError('is of another version');
    return {
      names: [...places.keys()],
      read: async <T>(name: string) => {
        const place = places.get(name);
        return place ? await readValue<T>(handle, place) : null;
      },
      close: () => handle.close(),
    };
  } catch (fault) {
    await handle.close();
    throw fault;
  }
}

async function readContents(handle: FileHandle): Promise<Contents> {
  const { size } = await handle.stat();
  const trailer = Buffer.alloc(TRAILER);
  if (size >= TRAILER) await handle.read(trailer, 0, TRAILER, size - TRAILER);
  return readValue(handle, readTrailer(trailer));
}

/** Checks what is read; whatever may be wrong with a damaged file is told as one fault. */
async function readValue<T>(handle: FileHandle, { start, length, checksum }: Place): Promise<T> {
  try {
    const bytes = Buffer.alloc(length);
    await handle.read(bytes, 0, length, start);
    if (crc32(bytes) !== checksum) throw new Error(`expected the checksum ${checksum}`);
    return deserializeOwn(bytes);
  } catch (cause) {
    throw new ArchiveError('is damaged', { cause });
  }
}

const TRAILER = 3 * Float64Array.BYTES_PER_ELEMENT + MAGIC.length;

function writeTrailer({ start, length, checksum }: Place): Buffer {
  const numbers = Float64Array.of(start, length, checksum);
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(MAGIC)]);
}

function readTrailer(bytes: Buffer): Place {
  if (bytes.toString('latin1', TRAILER - MAGIC.length) !== MAGIC)
    throw new ArchiveError('is damaged');
  return {
    start: bytes.readDoubleLE(0),
    length: bytes.readDoubleLE(8),
    checksum: bytes.readDoubleLE(16),
  };
}
