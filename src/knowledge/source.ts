import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import slugify from '@sindresorhus/slugify';
import type { z } from 'zod';
import { KnowledgeError, type Problem } from '../errors.ts';
import { compose } from './compose.ts';
import { ReferenceList, SourceItem } from './csl.ts';
import type { Document } from './document.ts';
import { detectLanguage } from './language.ts';
import { readBib, readRis } from './read-bibliography.ts';
import { readers } from './reader.ts';

/** Where a source's files are: its text, and beside it what describes it. */
export interface SourceFiles {
  readonly id: string;
  /** Name to cite when nothing better is stated. */
  readonly name: string;
  readonly text: string;
  readonly item: string | null;
  readonly references: string | null;
}

/** The works that a source cites, as CSL-JSON or as a reference manager exports them. */
const bibliographies = ['references.json', 'references.bib', 'references.ris'];

/**
 * Finds the sources of a folder: a folder each with a `text.*`, or a bare text file. Names that
 * begin with a point, and JSON files, are not sources. Adds every fault to `problems`; throws
 * `KnowledgeError` when the folder cannot be read.
 */
export async function findSources(root: string, problems: Problem[]): Promise<SourceFiles[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch((cause) => {
    const message = 'cannot be read: create the folder, or set KNOWLEDGE_DIR to yours';
    throw new KnowledgeError([{ file: root, field: '', message: `${message} (${cause.code})` }]);
  });
  const sources: SourceFiles[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(root, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'styles') continue;
    const { name, ext } = path.parse(entry.name);
    if (entry.isDirectory()) {
      const files = await readdir(place);
      const texts = files.filter(
        (file) => path.parse(file).name === 'text' && path.extname(file) in readers,
      );
      const own = (file: string) => (files.includes(file) ? path.join(place, file) : null);
      const lists = bibliographies.filter((file) => files.includes(file));
      if (lists.length > 1)
        problems.push({
          file: place,
          field: '',
          message: `expected one list of references, found ${lists.join(' and ')}`,
        });
      if (texts.length === 1)
        sources.push({
          id: toSourceId(entry.name),
          name: entry.name,
          text: path.join(place, texts[0]!),
          item: own('source.json'),
          references: bibliographies.map(own).find((file) => file !== null) ?? null,
        });
      else
        problems.push({
          file: place,
          field: '',
          message: `expected one text file (${endings('text')}), found ${texts.length || 'none'}`,
        });
    } else if (ext in readers)
      sources.push({ id: toSourceId(name), name, text: place, item: null, references: null });
    else if (ext !== '.json')
      problems.push({ file: place, field: '', message: `expected a text (${endings('*')})` });
  }
  for (const [index, { id, text }] of sources.entries())
    if (sources.findIndex((other) => other.id === id) < index)
      problems.push({ file: text, field: '', message: `another source is called "${id}" too` });
  if (sources.length === 0 && problems.length === 0)
    problems.push({ file: root, field: '', message: `expected sources (${endings('*')})` });
  return sources;
}

/** Reads one source whole. Throws `KnowledgeError` with every fault of its files. */
export async function readSource(source: SourceFiles): Promise<Document> {
  const problems: Problem[] = [];
  const item = source.item ? await readJson(source.item, SourceItem, problems) : null;
  const references = source.references ? await readReferences(source.references, problems) : [];
  const bytes = await readFile(source.text);
  const reader = readers[path.extname(source.text)]!;
  try {
    const { heading, text, blocks } = compose(reader(bytes));
    if (blocks.every(({ kind }) => kind !== 'paragraph'))
      throw new Error('expected at least one paragraph of text, found none');
    if (problems.length > 0) throw new KnowledgeError(problems);
    const title = item?.title ?? heading ?? item?.['container-title'] ?? source.name;
    return {
      id: source.id,
      title,
      language: item?.language ?? detectLanguage(text),
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      blocks,
      item: { type: 'document', ...(item ?? { title }), id: source.id },
      references: references ?? [],
    };
  } catch (error) {
    if (error instanceof KnowledgeError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new KnowledgeError([...problems, { file: source.text, field: '', message }]);
  }
}

/** Parses a JSON file; on a fault, adds to `problems` and returns null. */
export async function readJson<T extends z.ZodType>(
  file: string,
  schema: T,
  problems: Problem[],
): Promise<z.infer<T> | null> {
  let json: unknown;
  try {
    json = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    const message =
      error instanceof SyntaxError ? `expected JSON: ${error.message}` : String(error);
    problems.push({ file, field: '', message });
    return null;
  }
  return checkShape(file, json, schema, problems);
}

async function readReferences(
  file: string,
  problems: Problem[],
): Promise<z.infer<typeof ReferenceList> | null> {
  if (file.endsWith('.json')) return readJson(file, ReferenceList, problems);
  const read = file.endsWith('.bib') ? readBib : readRis;
  try {
    const works = read((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    return checkShape(file, works, ReferenceList, problems);
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    problems.push({ file, field: '', message: `cannot be read: ${message}` });
    return null;
  }
}

/** The value as `schema` has it; on a fault, adds to `problems` and returns null. */
function checkShape<T extends z.ZodType>(
  file: string,
  value: unknown,
  schema: T,
  problems: Problem[],
): z.infer<T> | null {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  for (const { path: field, message, input } of parsed.error.issues)
    problems.push({ file, field: field.join('.'), message: withFound(message, input) });
  return null;
}

/** Ids are what people type and buttons carry: lower-case ASCII letters, digits and hyphens. */
function toSourceId(name: string): string {
  return slugify(name, { decamelize: false }).slice(0, 64) || 'source';
}

function endings(stem: string): string {
  return Object.keys(readers)
    .map((ending) => stem + ending)
    .join(', ');
}

/** zod says what it found only for wrong types; everywhere else we do. */
function withFound(message: string, input: unknown): string {
  const expected = message.replace(/^Invalid input: /, '');
  return expected.includes('received')
    ? expected.replace('received undefined', 'found nothing').replace('received', 'found')
    : `${expected}, found ${JSON.stringify(input)?.slice(0, 80) ?? 'nothing'}`;
}
