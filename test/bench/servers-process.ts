import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

/** The bot as it runs for several shards: a manager and a process for each. */
export interface ShardedBot {
  /** Numbers of the processes: the manager, then its shards in order of their start. */
  processes(): number[];
  /** What `/healthz` says of the database; null when it says nothing. */
  storage(): Promise<string | null>;
  stop(): Promise<void>;
}

const Health = z.object({ storage: z.string().nullable().default(null) });

/** Starts `npm start`'s program with these settings beside those of this process. */
export function startSharded(port: number, settings: Readonly<Record<string, string>>): ShardedBot {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings, HEALTH_PORT: String(port) },
  });
  const ended = once(child, 'exit');
  return {
    processes: () => [child.pid!, ...childrenOf(child.pid!)],
    async storage() {
      const response = await fetch(`http://127.0.0.1:${port}/healthz`);
      return Health.parse(await response.json()).storage;
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

function childrenOf(process: number): number[] {
  const listed = execFileSync('ps', ['-o', 'pid=', '--ppid', String(process)], {
    encoding: 'utf8',
  });
  return listed
    .trim()
    .split(/\s+/)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Memory that a process holds, in megabytes. */
export function residentMegabytes(process: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(process)])) / 1024;
}
