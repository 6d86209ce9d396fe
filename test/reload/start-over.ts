import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { read } from '../discord/sent.ts';
import { GUILD, StandIn, TOKEN } from '../discord/stand-in.ts';
import { folderOf } from '../support.ts';

/** The bot as its owner runs it, over a folder, and the lines of its log. */
export async function startOver(folder: string, settings: Readonly<Record<string, string>> = {}) {
  const standIn = await StandIn.start();
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: GUILD,
      DISCORD_API_URL: standIn.apiUrl,
      KNOWLEDGE_DIR: folder,
      CACHE_DIR: await folderOf({}),
      RATE_LIMIT: 'off',
      ...settings,
    },
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  onTestFinished(async () => {
    const left = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await left;
    await standIn.stop();
  });
  await standIn.request('PUT', /\/commands$/);
  return {
    child,
    standIn,
    /** Lines of the log that say this. */
    said: (words: string) => log.split('\n').filter((line) => line.includes(words)),
    /** The answer, without the marks of the words that matched. */
    ask: async (question: string) =>
      JSON.stringify(read(await standIn.slash('ask', { question })).body).replaceAll('**', ''),
  };
}
