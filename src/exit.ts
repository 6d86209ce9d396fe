import { EXIT } from './console/exit-code.ts';
import { tell } from './console/tell.ts';
import { ConfigError, describeProblems, KnowledgeError, Refusal, UsageError } from './errors.ts';

/** The bot's exit code when starting it again would not help: EX_CONFIG of sysexits. */
export const MISCONFIGURED = 78;

/** Says on standard error what ended the bot, and ends it: its code tells whoever starts it again whether that helps. */
export function exitBot(error: unknown): never {
  tell(process.stderr, explain(error));
  const faults = [ConfigError, KnowledgeError, Refusal];
  process.exit(faults.some((fault) => error instanceof fault) ? MISCONFIGURED : EXIT.fault);
}

/** What ended the program, and what cures it. */
export function explain(error: unknown): string {
  if (error instanceof KnowledgeError)
    return `Nothing can be served until this is mended:\n${describeProblems(error.problems).join('\n')}`;
  if (error instanceof ConfigError)
    return `These settings cannot be used (see .env.example):\n${error.message}`;
  if (error instanceof UsageError || error instanceof Refusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
