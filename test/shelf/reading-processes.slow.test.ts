import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { describeProblem } from '../../src/errors.ts';
import { findSources } from '../../src/knowledge/find-sources.ts';
import { readContent } from '../../src/knowledge/source-content.ts';
import type { ReadLimits } from '../../src/shelf/reading-processes.ts';
import { folderOf } from '../support.ts';

vi.setConfig({ testTimeout: 120_000 });

// Processes run what is compiled.
const compiled = path.resolve('dist/src/shelf/reading-processes.js');
const { createReadingProcesses }: typeof import('../../src/shelf/reading-processes.ts') =
  await import(/* @vite-ignore */ compiled);

/** What became of each of the files, read at the same time within limits: its title, or its fault. */
async function read(files: Readonly<Record<string, string>>, limits: Partial<ReadLimits> = {}) {
  const found = await findSources(await folderOf(files), { faults: [], warnings: [] });
  const processes = createReadingProcesses({ seconds: 60, megabytes: 512, ...limits }, null);
  const all = await Promise.all(
    found.map(async (one) => processes.read({ files: one, content: await readContent(one) })),
  );
  processes.close();
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
/** 60 MB: takes more than eight seconds to read, twice as long as it may. */
const endless = 'Ceylon sent four hundred chests of tea to London in May.\n\n'.repeat(1_050_000);

describe('sources read in processes of their own', () => {
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
    const fault = 'took longer than 4 s to read: split it into parts, or raise READ_SECONDS';
    expect(await read(files, { seconds: 4, megabytes: 8192 })).toEqual({
      ...titles,
      'a-slow.md': fault,
      'z-slow.md': fault,
    });
  });

  const needed =
    'needed more than 64 MB of memory to be read: split it into parts, or raise READ_MEMORY_MB';

  it('are left out when they need too much memory, and all others are read', async () => {
    const large = endless.slice(0, 12_000_000);
    expect(await read({ ...small, 'a-large.md': large }, { megabytes: 64 })).toEqual({
      ...titles,
      'a-large.md': needed,
    });
  });

  it('are left out when they ask for more than that at once', async () => {
    expect(await read({ ...small, 'a-large.txt': endless }, { megabytes: 64 })).toEqual({
      ...titles,
      'a-large.txt': needed,
    });
  });

  it('end with the program that asked for them, even if it is killed while they are busy', async () => {
    const folder = await folderOf({ 'a-slow.md': endless });
    const program = spawn(process.execPath, ['dist/src/cli.js', 'sources'], {
      env: { ...process.env, KNOWLEDGE_DIR: folder, CACHE_DIR: path.join(folder, '.cache') },
      stdio: 'ignore',
    });
    const readers = () => childrenOf(program.pid!);
    await expect.poll(readers, { timeout: 30_000 }).toHaveLength(1);
    const [reader] = readers();
    program.kill('SIGKILL');
    await expect.poll(() => existsSync(`/proc/${reader}`), { timeout: 10_000 }).toBe(false);
  });
});

/** The processes that a process began. */
function childrenOf(pid: number): string[] {
  const found = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return found.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trim());
}
