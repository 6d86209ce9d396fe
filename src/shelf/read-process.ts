import { Worker } from 'node:worker_threads';
import { listCountries } from '../knowledge/countries.ts';
import { type Job, readSource } from './read-source.ts';

/* A process that says when it can read, and then sends back what it read of the sources it is sent, in order. */

/** Ends the process when the one that began it is gone, however busy its reader is. */
const GUARD = `
  const parent = process.ppid;
  setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);
`;

const countries = listCountries();
let last = Promise.resolve();
process.on('disconnect', () => process.exit());
process.on('message', (job: Job) => {
  last = last.then(async () => {
    process.send?.(await readSource(job, countries));
  });
});
new Worker(GUARD, { eval: true }).unref();
process.send?.(null);
