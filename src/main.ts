import { fileURLToPath } from 'node:url';
import { config as loadEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { actions } from './actions/index.ts';
import { type Config, type DiscordConfig, readConfig } from './config.ts';
import { chat } from './console/chat.ts';
import { leaveWithReader } from './console/leave-with-reader.ts';
import { screenOf } from './console/screen.ts';
import { tell } from './console/tell.ts';
import { exitBot } from './exit.ts';
import { openFolder } from './open-folder.ts';
import type { LiveLibrary } from './reload/live-library.ts';
import { logReloads } from './reload/log-reloads.ts';
import { type ServeObserver, serveFolder } from './reload/serve-folder.ts';
import { type Messages, messagesFor } from './reply/messages/index.ts';

/** `npm start`: the Discord bot when there is a token, the terminal when there is none. Each loads only what it needs. */
async function main(): Promise<void> {
  loadEnvFile({ quiet: true });
  const config = readConfig(process.env);
  const messages = messagesFor(Intl.DateTimeFormat().resolvedOptions().locale);
  const openLibrary = (observer: ServeObserver): Promise<LiveLibrary> =>
    openFolder({ config, messages, screen: process.stderr }, (folder, options) =>
      serveFolder(folder, { ...options, observer }),
    );
  if (config.discord === null) return openChat(openLibrary, messages);
  await startBot(config.discord, config, openLibrary);
}

async function startBot(
  discord: DiscordConfig,
  config: Config,
  openLibrary: (observer: ServeObserver) => Promise<LiveLibrary>,
): Promise<void> {
  const { createLogger } = await import('./log.ts');
  const log = createLogger(config.logLevel);
  const { shards } = config;
  if (shards.kind === 'several' || shards.kind === 'auto') {
    const { runShards } = await import('./run-shards.ts');
    return runShards({ file: fileURLToPath(import.meta.url), discord, config, log });
  }
  const start = performance.now();
  const observer = logReloads(log);
  const live = await openLibrary(observer);
  observer.loaded(live.current(), (performance.now() - start) / 1000);
  process.on('SIGHUP', live.reload);
  const { runBot } = await import('./run-bot.ts');
  await runBot({ discord, config, log, library: live.current });
}

async function openChat(
  openLibrary: (observer: ServeObserver) => Promise<LiveLibrary>,
  messages: Messages,
): Promise<void> {
  const { stdin: input, stdout: output, stderr } = process;
  const { console: words } = messages;
  const isInteractive = input.isTTY === true && output.isTTY === true;
  let notify = (text: string): void => tell(stderr, text);
  leaveWithReader(output);
  const live = await openLibrary({
    warn: (message) => notify(message),
    reloaded: ({ documents, index, faults }) => {
      if (isInteractive) notify(words.reloaded(documents.length, index.size));
      if (faults.length > 0) notify(words.faults(faults.length));
    },
    failed: ({ message }) => notify(words.notReloaded(message)),
  });
  const { length: faults } = live.current().faults;
  if (faults > 0) notify(words.faults(faults));
  await chat({
    ...{ input, output, isInteractive, commands, actions },
    screen: () => screenOf(output, process.env),
    context: () => ({ library: live.current(), messages, isTerminal: true }),
    onOpen: (show) => {
      notify = show;
    },
  });
}

main().catch(exitBot);
