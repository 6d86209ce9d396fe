import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
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
  const environmentOf = ({ environment }: Setting) => ({
    LC_ALL: 'en_GB.UTF-8',
    DISCORD_TOKEN: '',
    CACHE_DIR: cacheFolder,
    DATA_DIR: cacheFolder,
    ...environment,
  });

  return {
    /** Runs a compiled entry as its user would, to its end. */
    runEntry(entry: string, args: readonly string[], setting: Setting = {}): Promise<Ended> {
      const { PATH = '' } = process.env;
      const child = spawn(process.execPath, [`dist/src/${entry}.js`, ...args], {
        env: { PATH, ...environmentOf(setting) },
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
    },

    /** The same command line within this process, where a start takes a tenth of the time. */
    async verbatim(args: readonly string[], setting: Setting = {}): Promise<Ended> {
      const { runCommandLine } = await compiled('run-command-line');
      const environment = environmentOf(setting);
      const output: string[] = [];
      const errors: string[] = [];
      const code = await runCommandLine(args, {
        environment,
        locale: environment.LC_ALL.replace(/\..*$/, '').replace('_', '-'),
        input: Readable.from([setting.input ?? '']),
        ...{ output: into(output), errors: into(errors) },
      });
      return { code, output: output.join(''), errors: errors.join('') };
    },
  };
}

/** What a pipe is written, as texts. */
function into(texts: string[]): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      texts.push(text);
      done();
    },
  });
}

/** A module as it is compiled: processes and threads run nothing else. */
function compiled(name: 'run-command-line'): Promise<typeof import('../src/run-command-line.ts')> {
  return import(/* @vite-ignore */ path.resolve(`dist/src/${name}.js`));
}
