import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Name of our own engine in tables and options. */
export const OURS = 'Verbatim';

/** The folder of question sets. */
export const BENCH_DATA = process.env.BENCH_DATA ?? '../shared/data';

/** Options of the benchmarks' command lines. */
export interface BenchOptions {
  /** Most questions to ask of a set. */
  readonly limit: number;
  /** Only sets and engines whose names hold these words; all when empty. */
  readonly set: string;
  readonly engine: string;
}

/** Reads the options. Throws on an unknown one. */
export function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: { limit: { type: 'string' }, set: { type: 'string' }, engine: { type: 'string' } },
  });
  return {
    limit: Number(values.limit ?? Number.POSITIVE_INFINITY),
    set: values.set ?? '',
    engine: (values.engine ?? '').toLowerCase(),
  };
}

let running: ChildProcess | undefined;

/**
 * Runs `file`, a neighbour of this one, in its own process. Rejects when it sends no result, also
 * when that takes more than `patience` milliseconds.
 */
export function runChild<T>(file: string, args: readonly string[], patience?: number): Promise<T> {
  return new Promise((resolve, reject) => {
    let result: T | undefined;
    const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
      execArgv: ['--max-old-space-size=16384'],
      serialization: 'advanced',
      stdio: ['ignore', 2, 2, 'ipc'],
      ...(patience !== undefined && { timeout: patience, killSignal: 'SIGKILL' }),
    });
    running = child;
    child.on('message', (message) => {
      result = message as T;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      running = undefined;
      if (result === undefined) reject(new Error(`${args[0]}: ended with ${signal ?? code}`));
      else resolve(result);
    });
  });
}

/** Prints a line of the result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Tells how far the benchmark is. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends quietly when nobody reads on, as in `| head`. */
export function stopWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    running?.kill();
    process.exit(0);
  });
}
