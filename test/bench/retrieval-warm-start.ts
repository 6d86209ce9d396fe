import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entry } from './retrieval-set.ts';

/** A start when the cache was filled by one before. */
export interface WarmStart {
  /** Seconds from the start of the program to its answer. */
  readonly seconds: number;
  /** What the whole library holds in memory, quotes and counts too. */
  readonly megabytes: number;
}

/** Starts the program over these texts, and again. */
export function measureWarmStart(entries: readonly Entry[], question: string): WarmStart {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
  try {
    for (const { document, text } of entries)
      appendFileSync(path.join(folder, `${document}.txt`), `${text}\n\n`);
    const env = { ...process.env, KNOWLEDGE_DIR: folder, CACHE_DIR: path.join(folder, '.cache') };
    const run = (...args: string[]): string => {
      const { error, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      if (error) throw error;
      return stdout;
    };
    const answerOnce = () => run('dist/src/cli.js', 'ask', question);
    answerOnce();
    const start = performance.now();
    answerOnce();
    const seconds = (performance.now() - start) / 1000;
    return { seconds, megabytes: Number(run('dist/test/bench/retrieval-held-child.js')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
