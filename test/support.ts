import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { compose } from '../src/knowledge/compose.ts';
import type { CslItem } from '../src/knowledge/csl.ts';
import { type Document, isQuotable, type Span, slice } from '../src/knowledge/document.ts';
import { markdownBlocks } from '../src/knowledge/readers/markdown.ts';
import { createLibrary, type Library, loadLibrary } from '../src/library.ts';
import type { AliasGroups } from '../src/search/aliases.ts';

let shelf: Promise<Library> | undefined;

/** The library of the two real sources, read once for each test file. */
export function realLibrary(): Promise<Library> {
  shelf ??= loadLibrary('knowledge');
  return shelf;
}

/** A document of Markdown, described by `item` as a `source.json` would. */
export function documentOf(markdown: string, item: Partial<CslItem> = {}): Document {
  const { heading, ...composition } = compose(markdownBlocks(markdown), item.title);
  const id = item.id ?? 'source';
  return {
    id,
    path: `${id}.md`,
    title: item.title ?? heading ?? id,
    language: item.language ?? 'en',
    ...composition,
    sha256: '0'.repeat(64),
    item: { type: 'document', ...item, id },
    references: [],
  };
}

/** A library of Markdown texts by their documents' ids. Titles are bare, so that none is searched. */
export function libraryOf(texts: Readonly<Record<string, string>>, groups: AliasGroups = []) {
  const documents = Object.entries(texts).map(([id, text]) => documentOf(text, { id, title: '–' }));
  return createLibrary(documents, { groups });
}

/** The texts of spans. */
export function textsOf(document: Document, spans: readonly Span[]): string[] {
  return spans.map((span) => slice(document, span));
}

/** The paragraphs of a document, as they can be quoted. */
export function paragraphsOf(document: Document): string[] {
  return textsOf(document, document.blocks.filter(isQuotable));
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of these files, gone when the test has ended. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await writeFolder(files);
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A folder of these files; who writes it removes it. */
export async function writeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}
