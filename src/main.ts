import { fileURLToPath } from 'node:url';
import { config as loadEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { actions } from './actions/index.ts';
import { DEFAULT_STYLE } from './citations/choice.ts';
import { warmUp } from './citations/format.ts';
import { findStyle } from './citations/styles.ts';
import { readConfig } from './config.ts';
import { chat } from './console/chat.ts';
import { screenOf } from './console/screen.ts';
import { exitBot } from './exit.ts';
import { loadLibrary } from './library.ts';
import { createLogger } from './log.ts';
import { messagesFor } from './reply/messages/index.ts';
import { runBot } from './run-bot.ts';
import { runShards } from './run-shards.ts';

/** `npm start`: the Discord bot when there is a token, the terminal when there is none. */
async function main(): Promise<void> {
  loadEnvFile({ quiet: true });
  const config = readConfig(process.env);
  const { discord, shards } = config;
  const log = createLogger(config.logLevel);
  if (discord && (shards.kind === 'several' || shards.kind === 'auto'))
    return runShards({ file: fileURLToPath(import.meta.url), discord, config, log });
  const library = await loadLibrary(config.knowledgeFolder);
  if (discord === null) {
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
  log.info(
    { sources: library.documents.length, passages: library.index.passages.length },
    'the library is loaded',
  );
  const style = findStyle(library.bibliography.styles, DEFAULT_STYLE);
  if (style) warmUp(style, 'en');
  log.info({ doses: library.doses.facts.length }, 'counts of doses are read');
  await runBot({ discord, config, log, library: () => library });
}

main().catch(exitBot);
