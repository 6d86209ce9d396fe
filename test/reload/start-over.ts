import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { read } from '../discord/sent.ts';
import { GUILD, StandIn, TOKEN } from '../discord/stand-in.ts';
import { writeFolder } from '../support.ts';

type Settings = Readonly<Record<string, string>>;

/** The bot as its owner runs it, over a folder, and the lines of its log. It ends with the test. */
export async function startOver(folder: string, settings: Settings = {}) {
  const bot = await startBotOver(folder, settings);
  onTestFinished(bot.stop);
  return bot;
}

/** The same; who starts it stops it. */
export async function startBotOver(folder: string, settings: Settings = {}) {
  const cacheFolder = await writeFolder({});
  const standIn = await StandIn.start();
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: GUILD,
      DISCORD_API_URL: standIn.apiUrl,
      KNOWLEDGE_DIR: folder,
      CACHE_DIR: cacheFolder,
      RATE_LIMIT: 'off',
      ...settings,
    },
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  await standIn.request('PUT', /\/commands$/);
  return {
    child,
    standIn,
    stop: async () => {
      const left = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await left;
      await standIn.stop();
      await rm(cacheFolder, { recursive: true });
    },
    /** Lines of the log that say this. */
    said: (words: string) => log.split('\n').filter((line) => line.includes(words)),
    /** The answer, without the marks of the words that matched. */
    ask: async (question: string) =>
      JSON.stringify(read(await standIn.slash('ask', { question })).body).replaceAll('**', ''),
  };
}
