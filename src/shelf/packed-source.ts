import { openDocument, type PackedDocument, packDocument } from '../knowledge/packed-document.ts';
import { openPassages, type PackedPassages, packPassages } from '../knowledge/packed-passages.ts';
import type { FaultySource, FreshSource, ReadSource, ShelvedSource } from './shelf.ts';

/** What is read in one source, as it is kept on disk: plain data. */
export interface PackedSource extends Omit<ShelvedSource, 'document' | 'passages'> {
  readonly document: PackedDocument;
  readonly passages: PackedPassages;
}

export function packSource({ document, passages, ...source }: ShelvedSource): PackedSource {
  return { ...source, document: packDocument(document), passages: packPassages(passages) };
}

/** The source, whose document and passages make what is seldom needed when they are asked for it. */
export function openSource(packed: PackedSource): ShelvedSource {
  const document = openDocument(packed.document);
  return { ...packed, document, passages: openPassages(packed.passages, document) };
}

/** What came of reading a source, as processes send it. */
export type PackedRead = (PackedSource & Pick<FreshSource, 'segment'>) | FaultySource;

export function openRead(read: PackedRead): ReadSource {
  return 'document' in read ? { ...openSource(read), segment: read.segment } : read;
}
