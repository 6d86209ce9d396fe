import { config as loadEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { actions } from './actions/index.ts';
import { DEFAULT_STYLE } from './citations/choice.ts';
import { warmUp } from './citations/format.ts';
import { findStyle } from './citations/styles.ts';
import { readConfig } from './config.ts';
import { chat } from './console/chat.ts';
import { screenOf } from './console/screen.ts';
import { startBot } from './discord/bot.ts';
import { createRateLimiter } from './discord/rate-limit.ts';
import { exitBot } from './exit.ts';
import { loadLibrary } from './library.ts';
import { createLogger } from './log.ts';
import { messagesFor } from './reply/messages/index.ts';

/** `npm start`: the Discord bot when there is a token, the terminal when there is none. */
async function main(): Promise<void> {
  loadEnvFile({ quiet: true });
  const config = readConfig(process.env);
  const library = await loadLibrary(config.knowledgeFolder);
  if (config.discord === null) {
    await chat({
      input: process.stdin,
      output: process.stdout,
      isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
      screen: () => screenOf(process.stdout, process.env),
      commands,
      actions,
      context: { library, messages: messagesFor(Intl.DateTimeFormat().resolvedOptions().locale) },
    });
    return;
  }
  const log = createLogger(config.logLevel);
  log.info(
    { sources: library.documents.length, passages: library.index.passages.length },
    'the library is loaded',
  );
  const style = findStyle(library.bibliography.styles, DEFAULT_STYLE);
  if (style) warmUp(style, 'en');
  log.info({ doses: library.doses.facts.length }, 'counts of doses are read');
  const rateLimiter = config.rateLimit === null ? undefined : createRateLimiter(config.rateLimit);
  // All that answers read is unchangeable, and discord.js leaves promises of its own unobserved.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a fault went unobserved'));
  const service = { library: () => library, commands, actions, log, rateLimiter };
  const bot = await startBot(config.discord, service);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      log.info({ signal }, 'leaving Discord');
      // discord.js cannot stop a shard that is about to reconnect: it would hold the process.
      void bot.stop().finally(() => process.exit());
    });
  await bot.refused;
}

main().catch(exitBot);
