import { type Logger, pino } from 'pino';

export type { Logger };

/** Structured logs, a JSON object a line, to standard error: standard output is for answers. */
export function createLogger(level: string): Logger {
  return pino(
    { level, redact: ['token', '*.token', '*.*.token', 'err.requestBody'] },
    pino.destination({ dest: 2, sync: true }),
  );
}
