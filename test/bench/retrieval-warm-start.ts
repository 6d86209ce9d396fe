import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entry } from './retrieval-set.ts';

/** Seconds from the start of the program to its answer, when its cache was filled by a start before. */
export function timeWarmStart(entries: readonly Entry[], question: string): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
  try {
    for (const { document, text } of entries)
      appendFileSync(path.join(folder, `${document}.txt`), `${text}\n\n`);
    const env = { ...process.env, KNOWLEDGE_DIR: folder, CACHE_DIR: path.join(folder, '.cache') };
    const answerOnce = () => {
      const { error } = spawnSync(process.execPath, ['dist/src/cli.js', 'ask', question], { env });
      if (error) throw error;
    };
    answerOnce();
    const start = performance.now();
    answerOnce();
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
