import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

interface Task {
  readonly job: Job;
  readonly resolve: (read: ReadSource) => void;
}

/**
 * Reads sources in two processes, which begin when there is work for them. Each has several at hand and reads
 * them in order, so that small ones do not wait for messages; what ends a process is the fault of its
 * first, and the others go on in another one. Threads would not do: where one asks for a single piece of
 * memory beyond its limit, V8 ends the whole process.
 */
export function createReadingProcesses(limits: ReadLimits): ReadingProcesses {
  const processes: ReadingProcess[] = [];
  const read = (task: Task) => {
    const idle = processes.find((process) => process.tasks.length === 0);
    const fewest = processes.toSorted((a, b) => a.tasks.length - b.tasks.length)[0];
    let process = idle ?? (processes.length < PROCESSES ? undefined : fewest);
    if (!process) {
      process = startProcess(limits, (ended, rest) => {
        processes.splice(processes.indexOf(ended), 1);
        rest.forEach(read);
      });
      processes.push(process);
    }
    process.add(task);
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

/** `ended` is told when the process is gone, and what it leaves undone. */
function startProcess(
  { seconds, megabytes }: ReadLimits,
  ended: (process: ReadingProcess, rest: readonly Task[]) => void,
): ReadingProcess {
  const tasks: Task[] = [];
  let timer: NodeJS.Timeout | undefined;
  const child = fork(fileURLToPath(new URL('./read-process.js', import.meta.url)), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    // Copies values as threads do, and not as JSON.
    serialization: 'advanced',
    // What a reader's package prints is no answer and no line of the log.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let isReady = false;

  const reading: ReadingProcess = {
    tasks,
    add(task) {
      tasks.push(task);
      child.send(task.job, ignoreFault);
      if (isReady && tasks.length === 1) watch();
    },
    close: () => {
      clearTimeout(timer);
      child.removeAllListeners().on('error', ignoreFault).kill('SIGKILL');
    },
  };
  const watch = () => {
    clearTimeout(timer);
    if (tasks.length > 0) timer = setTimeout(end, seconds * 1000, took(seconds));
  };
  /** The task that the process worked on is done, with this fault, and so is the process. */
  const end = (message: string) => {
    reading.close();
    const [task, ...rest] = tasks.splice(0);
    task?.resolve(faultOf(task.job, message));
    ended(reading, rest);
  };
  child.on('message', (read: ReadSource | null) => {
    if (read) tasks.shift()?.resolve(read);
    else {
      // How long a process takes to begin is no source's fault; from here on the timer keeps this one alive.
      isReady = true;
      child.unref();
      child.channel?.unref();
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
