import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { AliasGroups } from '../search/aliases.ts';
import { createSourceReader, type Job } from './read-source.ts';

/*
 * A process that is sent aliases, or null, and then sources. It says when it can read, and sends back what it read of
 * the sources, in order.
 */

/** Ends the process when the one that began it is gone, however busy its reader is. */
const GUARD = `
  const parent = process.ppid;
  setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);
`;

process.on('disconnect', () => process.exit());
process.once('message', ({ groups }: { readonly groups: AliasGroups | null }) => {
  const read = createSourceReader(groups);
  let last = Promise.resolve();
  process.on('message', (job: Job) => {
    last = last.then(async () => {
      process.send?.(serialize(await read(job)));
    });
  });
});
new Worker(GUARD, { eval: true }).unref();
process.send?.(null);
