import { createHash } from 'node:crypto';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Library } from '../library.ts';
import type { Outcome } from '../reply/reply.ts';
import type { GatewayState } from './bot.ts';

/** An answer as it is counted: what was asked and who asked is nobody's business. */
export interface Answered {
  /** Name of a command or an action, or `unknown`. */
  readonly name: string;
  /** `refused`: its user was told why it cannot be run. */
  readonly outcome: Outcome | 'refused';
  /** From its dispatch until Discord took it. */
  readonly seconds: number;
}

/** What metrics are read from whenever somebody asks for them. */
export interface Measured {
  library(): Library;
  gateway(): GatewayState;
  readonly shard: number;
}

export interface Metrics {
  readonly registry: Registry;
  /** Counts an answer. */
  onAnswer(answered: Answered): void;
}

/** Upper bounds in seconds: answers take milliseconds, and after 3 s Discord takes none. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** The bot in numbers, for Prometheus. Those of several shards add up, except those of the library. */
export function createMetrics({ library, gateway, shard }: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    ...{ name: 'verbatim_answers_total', help: 'Answers that Discord took', registers },
    labelNames: ['command', 'outcome'],
  });
  const latency = new Histogram({
    ...{ name: 'verbatim_answer_seconds', help: 'From a question to its answer', registers },
    ...{ labelNames: ['command'], buckets: BUCKETS },
  });
  const gauge = (name: string, help: string, read: () => number | null) =>
    new Gauge({
      ...{ name, help, registers, labelNames: ['shard'] },
      collect() {
        const value = read();
        this.reset();
        if (value !== null) this.set({ shard }, value);
      },
    });
  gauge('verbatim_gateway_up', 'Is the shard connected to Discord?', () =>
    gateway().isReady ? 1 : 0,
  );
  gauge('verbatim_gateway_ping_seconds', 'Round trip of a heartbeat', () => gateway().ping);
  const size = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...{ name, help, registers, aggregator: 'max' as const },
      collect() {
        this.set(read());
      },
    });
  size('verbatim_library_sources', 'Sources', () => library().documents.length);
  size(
    'verbatim_library_faults',
    'Faults of files, entries and fields that are left out',
    () => library().faults.length,
  );
  size(
    'verbatim_library_warnings',
    'What the owner of the sources should know',
    () => library().warnings.length,
  );
  size('verbatim_library_passages', 'Passages', () => library().index.passages.length);
  new Gauge({
    ...{ name: 'verbatim_library_info', help: 'Which sources are served', registers },
    ...{ labelNames: ['version'], aggregator: 'max' as const },
    collect() {
      this.reset();
      this.set({ version: versionOf(library()) }, 1);
    },
  });
  return {
    registry,
    onAnswer({ name, outcome, seconds }) {
      answers.inc({ command: name, outcome });
      latency.observe({ command: name }, seconds);
    },
  };
}

/** Changes with any text that is served. */
function versionOf({ documents }: Library): string {
  const hash = createHash('sha256');
  for (const { id, sha256 } of documents) hash.update(`${id} ${sha256}\n`);
  return hash.digest('hex').slice(0, 12);
}
