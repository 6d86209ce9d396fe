import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { StandIn, TOKEN } from '../discord/stand-in.ts';

/** Milliseconds after which Discord gives up on an answer. */
const PATIENCE = 3000;

/** A bot in a process of its own, logged in to a stand-in in this one. */
export interface BotProcess {
  readonly standIn: StandIn;
  /** Memory that it holds now, in megabytes. */
  residentMegabytes(): number;
  stop(): Promise<void>;
}

/** Starts `file` with Node, as `npm start` does. Rejects when it ends before it has logged in. */
export async function startProcess(file: string): Promise<BotProcess> {
  const standIn = await StandIn.start({ patience: PATIENCE });
  const child = spawn(process.execPath, [file], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: standIn.apiUrl,
      LOG_LEVEL: 'warn',
    },
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(standIn.gateway, 'ready'),
    ended.then(([code]) => {
      throw new Error(`${file} ended with ${code}`);
    }),
  ]);
  return {
    standIn,
    residentMegabytes: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024,
    async stop() {
      child.kill();
      await ended;
      await standIn.stop();
    },
  };
}
