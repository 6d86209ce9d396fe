import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deserializeOwn } from '../cache/own-arrays.ts';
import type { AliasGroups } from '../search/aliases.ts';
import { openRead, type PackedRead } from './packed-source.ts';
import { faultOf, type Job } from './read-source.ts';
import type { ReadSource } from './shelf.ts';

/** What reading one source may take. */
export interface ReadLimits {
  readonly seconds: number;
  /** Of memory, for what the reader makes of the file. */
  readonly megabytes: number;
}

/** Processes that read sources beside this one. */
export interface ReadingProcesses {
  /** Never rejects: a source that breaks or goes beyond a limit is a fault of that source. */
  read(job: Job): Promise<ReadSource>;
  /** Ends the processes; to be called when all is read. */
  close(): void;
}

/** One file that takes long does not stop the others; more would take the machine from whoever works on it. */
const PROCESSES = 2;

/** Bytes of sources that a process has at hand beside the one it reads. */
const AT_HAND = 1_000_000;

/** Milliseconds in which one process reads a small folder whole: to begin another one would take longer. */
const SOON = 1000;

interface Task {
  readonly job: Job;
  readonly resolve: (read: ReadSource) => void;
}

/**
 * Reads sources in a process, and in a second one when the first has not done soon what there is to do. Each has several
 * at hand and reads them in order, so that small ones do not wait for messages; what ends a process is the fault of its
 * first, and the others go on in another one. Threads would not do: where one asks for a single piece of
 * memory beyond its limit, V8 ends the whole process. Sources come with segments of an index that knows these aliases;
 * without any where they are null.
 */
export function createReadingProcesses(
  limits: ReadLimits,
  groups: AliasGroups | null,
): ReadingProcesses {
  const processes: ReadingProcess[] = [];
  let most = 1;
  const read = (task: Task) => {
    const idle = processes.find((process) => process.tasks.length === 0);
    const fewest = processes.toSorted((a, b) => a.tasks.length - b.tasks.length)[0];
    const process = idle ?? (processes.length < most ? undefined : fewest) ?? start();
    process.add(task);
  };
  const start = (): ReadingProcess => {
    const process = startProcess(limits, groups, {
      isAlone: most === 1,
      notSoon(rest) {
        most = PROCESSES;
        rest.forEach(read);
      },
      ended(rest) {
        processes.splice(processes.indexOf(process), 1);
        rest.forEach(read);
      },
    });
    processes.push(process);
    return process;
  };
  return {
    read: (job) => new Promise((resolve) => read({ job, resolve })),
    close() {
      for (const process of processes) process.close();
    },
  };
}

interface ReadingProcess {
  readonly tasks: readonly Task[];
  add(task: Task): void;
  close(): void;
}

interface Watcher {
  /** Is there no other one? Then it has but one source at hand, so that the others can be taken from it. */
  readonly isAlone: boolean;
  /** Told once of a process that is alone, when it has not done all soon: what is left to do beside its first. */
  notSoon(rest: readonly Task[]): void;
  /** Told when the process is gone, and what it leaves undone. */
  ended(rest: readonly Task[]): void;
}

function startProcess(
  { seconds, megabytes }: ReadLimits,
  groups: AliasGroups | null,
  watcher: Watcher,
): ReadingProcess {
  const tasks: Task[] = [];
  let { isAlone } = watcher;
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;
  const child = fork(fileURLToPath(new URL('./read-process.js', import.meta.url)), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    // Copies values as threads do, and not as JSON.
    serialization: 'advanced',
    // What a reader's package prints is no answer and no line of the log.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send({ groups }, ignoreFault);
  let isReady = false;
  let sent = 0;

  /** Sends the next sources, as long as the process has little at hand: taking a large one takes time from the first. */
  const send = () => {
    let bytes = 0;
    for (const [at, { job }] of tasks.slice(0, isAlone ? 1 : tasks.length).entries()) {
      bytes += job.content.text.bytes.length;
      if (at > 0 && bytes > AT_HAND) return;
      if (at < sent) continue;
      child.send(job, ignoreFault);
      sent++;
    }
  };
  const reading: ReadingProcess = {
    tasks,
    add(task) {
      tasks.push(task);
      send();
      if (isReady && tasks.length === 1) watch();
    },
    close: () => {
      clearTimeout(timer);
      clearTimeout(soon);
      child.removeAllListeners().on('error', ignoreFault).kill('SIGKILL');
    },
  };
  const watch = () => {
    clearTimeout(timer);
    const [task] = tasks;
    // What came while this process was busy is taken first.
    const late = () => setImmediate(() => task === tasks[0] && end(took(seconds)));
    if (task) timer = setTimeout(late, seconds * 1000);
  };
  /** The task that the process worked on is done, with this fault, and so is the process. */
  const end = (message: string) => {
    reading.close();
    const [task, ...rest] = tasks.splice(0);
    task?.resolve(faultOf(task.job, message));
    watcher.ended(rest);
  };
  child.on('message', (bytes: Uint8Array | null) => {
    if (bytes) {
      tasks.shift()?.resolve(openRead(deserializeOwn<PackedRead>(bytes)));
      sent--;
      send();
    } else {
      // How long a process takes to begin is no source's fault; from here on the timer keeps this one alive.
      isReady = true;
      child.unref();
      child.channel?.unref();
      if (isAlone)
        soon = setTimeout(() => {
          isAlone = false;
          watcher.notSoon(tasks.splice(1));
        }, SOON);
    }
    watch();
  });
  child.once('error', ({ message }) => end(`cannot be read: ${message}`));
  child.once('exit', (code, signal) =>
    end(
      signal !== null && OUT_OF_MEMORY.has(signal)
        ? needed(megabytes)
        : `cannot be read: its reader ended with ${signal ?? code}`,
    ),
  );
  return reading;
}

/** How V8 ends a process that has no memory left, and the system the one that takes most. */
const OUT_OF_MEMORY: ReadonlySet<NodeJS.Signals> = new Set(['SIGABRT', 'SIGTRAP', 'SIGKILL']);

/** A process that is gone is told of by its end. */
const ignoreFault = () => {};

function took(seconds: number): string {
  return `took longer than ${seconds} s to read: split it into parts, or raise READ_SECONDS`;
}

function needed(megabytes: number): string {
  return `needed more than ${megabytes} MB of memory to be read: split it into parts, or raise READ_MEMORY_MB`;
}
