import type { Logger } from './log.ts';

/** Ends this process as it is told to, after `stop`. */
export function leaveOnSignal(stop: () => Promise<void>, log: Logger): void {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      log.info({ signal }, 'leaving Discord');
      // discord.js cannot stop a shard that is about to reconnect: it would hold the process.
      void stop().finally(() => process.exit());
    });
}
