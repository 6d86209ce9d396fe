import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { describeProblem } from '../../src/errors.ts';
import { findSources } from '../../src/knowledge/find-sources.ts';
import { readContent } from '../../src/knowledge/source-content.ts';
import type { ReadLimits } from '../../src/shelf/reading-threads.ts';
import { folderOf } from '../support.ts';

vi.setConfig({ testTimeout: 120_000 });

// Threads run what is compiled.
const compiled = path.resolve('dist/src/shelf/reading-threads.js');
const { createReadingThreads }: typeof import('../../src/shelf/reading-threads.ts') = await import(
  /* @vite-ignore */ compiled
);

/** What became of each of the files, read at the same time within limits: its title, or its fault. */
async function read(files: Readonly<Record<string, string>>, limits: Partial<ReadLimits> = {}) {
  const found = await findSources(await folderOf(files), { faults: [], warnings: [] });
  const threads = createReadingThreads({ seconds: 60, megabytes: 512, ...limits });
  const all = await Promise.all(
    found.map(async (one) => threads.read({ files: one, content: await readContent(one) })),
  );
  await threads.close();
  return Object.fromEntries(
    all.map((one, at) => [
      found[at]!.path,
      'document' in one
        ? one.document.title
        : one.faults.map((fault) => describeProblem({ ...fault, file: '' })).join(),
    ]),
  );
}

const small = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`small-${at}.md`, `# Note ${at}\n\nTea came.`]),
);
const titles = Object.fromEntries(Object.keys(small).map((file, at) => [file, `Note ${at}`]));
/** 60 MB: takes more than three seconds to read. */
const endless = 'Ceylon sent four hundred chests of tea to London in May.\n\n'.repeat(1_050_000);

describe('sources read in threads', () => {
  it('come back each to who asked for it', async () => {
    expect(await read(small)).toEqual(titles);
  });

  it('have faults of their own', async () => {
    expect(await read({ ...small, 'empty.md': '' })).toEqual({
      ...titles,
      'empty.md': 'expected at least one paragraph of text, found none',
    });
  });

  it('are left out after the time they may take, and all others are read', async () => {
    const files = { ...small, 'a-slow.md': endless, 'z-slow.md': endless };
    const fault = 'took longer than 3 s to read: split it into parts, or raise READ_SECONDS';
    expect(await read(files, { seconds: 3, megabytes: 8192 })).toEqual({
      ...titles,
      'a-slow.md': fault,
      'z-slow.md': fault,
    });
  });

  it('are left out when they need too much memory, and all others are read', async () => {
    // Of many small parts: a single one that is larger than the limit would end the process.
    const large = endless.slice(0, 12_000_000);
    expect(await read({ ...small, 'a-large.md': large }, { megabytes: 64 })).toEqual({
      ...titles,
      'a-large.md':
        'needed more than 64 MB of memory to be read: split it into parts, or raise READ_MEMORY_MB',
    });
  });
});
