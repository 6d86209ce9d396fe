import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Setting {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Lines of the output after which nobody reads on, as `| head` does. */
  readonly readOnly?: number;
}

/** What runs the compiled program in the tests of a file, with a cache of their own. */
export function useEntries() {
  let cacheFolder = '';
  beforeAll(() => {
    // Of a cache that another version of the program kept, it would warn.
    cacheFolder = mkdtempSync(path.join(tmpdir(), 'cache-'));
  });
  afterAll(() => rmSync(cacheFolder, { recursive: true }));

  /** Runs a compiled entry as its user would, to its end. */
  return (entry: string, args: readonly string[], setting: Setting = {}): Promise<Ended> => {
    const { PATH = '' } = process.env;
    const environment = { PATH, LC_ALL: 'en_GB.UTF-8', DISCORD_TOKEN: '', CACHE_DIR: cacheFolder };
    const child = spawn(process.execPath, [`dist/src/${entry}.js`, ...args], {
      env: { ...environment, ...setting.environment },
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.split('\n').length > (setting.readOnly ?? Number.POSITIVE_INFINITY))
        child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.stdin.on('error', () => {}); // it may leave before it has read all
    child.stdin.end(setting.input ?? '');
    return new Promise((resolve) => {
      child.on('close', (code) => resolve({ code, output, errors }));
    });
  };
}
