import { serialize } from 'node:v8';
import { KnowledgeError } from '../errors.ts';
import { listCountries } from '../knowledge/countries.ts';
import type { SourceFiles } from '../knowledge/find-sources.ts';
import { parseSource } from '../knowledge/source.ts';
import type { SourceContent } from '../knowledge/source-content.ts';
import { type AliasGroups, createAliases } from '../search/aliases.ts';
import { makeSegment } from '../search/segment.ts';
import { shelve } from './build-shelf.ts';
import { type PackedRead, packSource } from './packed-source.ts';
import type { FaultySource } from './shelf.ts';

/** A source to read. */
export interface Job {
  readonly files: SourceFiles;
  readonly content: SourceContent;
}

/** Reads a source. Never rejects: whatever is wrong costs this source alone. */
export type SourceReader = (job: Job) => Promise<PackedRead>;

/** Reads sources, with segments of an index that knows these aliases; without any segments where they are null. */
export function createSourceReader(groups: AliasGroups | null): SourceReader {
  const countries = listCountries();
  const aliases = groups && createAliases(groups, countries);
  return async (job) => {
    const { files, content } = job;
    try {
      const { document, ...told } = await parseSource(files, content);
      const source = { ...shelve(content.key, document, countries), ...told };
      const segment = aliases && serialize(makeSegment(source.passages, aliases));
      return { ...packSource(source), segment };
    } catch (fault) {
      if (fault instanceof KnowledgeError) return { key: content.key, faults: fault.problems };
      return faultOf(job, `cannot be read: ${fault instanceof Error ? fault.message : fault}`);
    }
  };
}

/** A source that is left out for this. */
export function faultOf({ content: { key, text } }: Job, message: string): FaultySource {
  return { key, faults: [{ file: text.file, field: '', message }] };
}
