import { createHash } from 'node:crypto';
import { z } from 'zod';
import { KnowledgeError, type Told } from '../errors.ts';
import { checkFields, type TellField } from './check-item.ts';
import { citedKeys } from './cited-keys.ts';
import { compose } from './compose.ts';
import { type ItemFields, mendLanguage } from './csl.ts';
import { type Document, isQuotable } from './document.ts';
import type { SourceFiles } from './find-sources.ts';
import { detectLanguage } from './language.ts';
import { parseJson } from './parse-json.ts';
import { parseKeyed, parseReferences, readEntry, tellIn } from './parse-references.ts';
import type { RawDocument, RawItem } from './readers/raw.ts';
import { readers } from './readers/reader.ts';
import { checkWorks } from './references/check-works.ts';
import { readPrintedList } from './references/printed-list.ts';
import { endingOf } from './sort-folder.ts';
import type { FileContent, SourceContent } from './source-content.ts';

/** A source as it is served, and what was wrong or wanting in its files. */
export interface ParsedSource extends Told {
  readonly document: Document;
}

/**
 * The document that a source's files hold. What is said of it counts field by field, in this order: its own
 * `source.json`, a reference manager's entry, what the file says itself, its collections, its first
 * heading, its name. A flawed field costs the field. Rejects with `KnowledgeError` when the text cannot be read.
 */
export async function parseSource(
  files: SourceFiles,
  content: SourceContent,
): Promise<ParsedSource> {
  const told: Told = { faults: [], warnings: [] };
  const raw = await readText(files, content.text);
  const { file } = content.text;
  const warn: TellField = (field, message) => told.warnings.push({ file, field, message });
  for (const message of raw.warnings) warn('', message);
  const own: ItemFields = {
    ...(await readEntry(files.entry, told)),
    ...(content.item && parseItem(content.item, told)),
  };
  const stated: ItemFields = {
    ...files.collected,
    ...checkFields(placed(raw.item, files.collected), warn),
    ...own,
  };
  const { heading, ...composition } = compose(
    raw.blocks,
    stated.title ?? (raw.isTitledByItem ? files.name : null),
  );
  const { text, blocks } = composition;
  if (!blocks.some(isQuotable)) {
    const message = 'expected at least one paragraph of text, found none';
    throw new KnowledgeError([...told.faults, { file, field: '', message }]);
  }
  const references = content.references
    ? await parseReferences(content.references, told)
    : [
        ...checkWorks(
          raw.references?.length ? raw.references : readPrintedList(text, blocks),
          tellIn(file, told),
        ),
        ...(await parseKeyed(content.keyed, citedKeys(text), told)),
      ];
  // A work that is known by where it appeared alone has no title: none is invented.
  const opening = raw.isTitledByItem ? null : heading;
  const known = stated.title ?? opening ?? (own['container-title'] ? undefined : files.name);
  const document: Document = {
    id: files.id,
    path: files.path,
    title: known ?? own['container-title'] ?? files.name,
    language: stated.language ?? detectLanguage(text),
    ...composition,
    sha256: createHash('sha256').update(text).digest('hex'),
    item: {
      ...stated,
      type: stated.type ?? 'document',
      ...(known && { title: known }),
      id: files.id,
    },
    references,
  };
  return { document, ...told };
}

/** Reads the text. Rejects with `KnowledgeError`, whatever goes wrong in the reader. */
async function readText(files: SourceFiles, { file, bytes }: FileContent): Promise<RawDocument> {
  try {
    const read = await readers[endingOf(file)]!();
    return await read({ bytes, path: files.path });
  } catch (error) {
    const message =
      error instanceof RangeError && /call stack/.test(error.message)
        ? 'is nested too deeply to be read: write it with fewer levels'
        : error instanceof Error
          ? error.message
          : String(error);
    throw new KnowledgeError([{ file, field: '', message }]);
  }
}

/** What a file says of itself, its language and its address as they are meant. */
function placed(item: RawItem, { URL: site }: ItemFields): RawItem {
  const { URL: address, ...fields } = item;
  const isLocal = typeof address === 'string' && /^\/(?!\/)/.test(address);
  const url = isLocal ? site && new URL(address, site).href : address;
  return {
    ...fields,
    language: mendLanguage(item.language),
    ...(url !== undefined && { URL: url }),
  };
}

/** A CSL item, alone or as the only one of a list, as Zotero exports it. */
const Item = z.preprocess(
  (json) => (Array.isArray(json) && json.length === 1 ? json[0] : json),
  z.record(z.string(), z.unknown(), { error: 'expected an object that describes the source' }),
);

function parseItem(content: FileContent, { faults }: Told): ItemFields {
  const { file } = content;
  const stated = parseJson(content, Item, faults) ?? {};
  return checkFields(stated, (field, message) => faults.push({ file, field, message }));
}
