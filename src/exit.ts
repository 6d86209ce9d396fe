import { ConfigError, KnowledgeError, UsageError } from './errors.ts';

/** Exit codes, as grep has them: an answer, none, a fault. */
export const EXIT = { found: 0, notFound: 1, fault: 2 } as const;

/** Says on standard error what ended the program and what cures it, and sets the exit code. */
export function exitWith(error: unknown): void {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = EXIT.fault;
}

function explain(error: unknown): string {
  if (error instanceof KnowledgeError)
    return `The sources cannot be served until this is mended:\n${error.message}`;
  if (error instanceof ConfigError)
    return `These settings cannot be used (see .env.example):\n${error.message}`;
  if (error instanceof UsageError) return error.message;
  if (isTokenFault(error))
    return 'Discord does not know this DISCORD_TOKEN: copy it again from your application’s Bot page.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** REST says TokenInvalid; the gateway closes with 4004, which discord.js reports by its words. */
function isTokenFault(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === 'TokenInvalid' || message === 'Authentication failed';
}
