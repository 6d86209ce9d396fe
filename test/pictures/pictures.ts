import { writeFile } from 'node:fs/promises';
import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { loadLibrary } from '../../src/library.ts';
import { allComponents } from '../discord/stand-in/components.ts';
import { StandIn, TOKEN } from '../discord/stand-in.ts';
import { findChromium, startBrowser } from './browser.ts';
import { type Scene, toPage } from './page.ts';

/*
 * Pictures of what people see, for the README: `npm run pictures [name …]` writes `docs/NAME.png`. The
 * real bot answers from knowledge/ over the stand-in for Discord; a Chromium (CHROME, or the one that
 * is installed) shows its answers as Discord does.
 */

type Make = () => Promise<Scene>;

const standIn = await StandIn.start();
/** What the bot answers from, and the manuals of this project, which have lists, tables and code. */
let library = await loadLibrary('knowledge');
const manuals = await loadLibrary('docs');
const bot = await startBot(
  { token: TOKEN, clientId: null, guildId: null, apiUrl: standIn.apiUrl },
  { library: () => library, commands, actions, log: pino({ level: 'error' }) },
);

const question = 'How many doses did the US give to Uzbekistan?';

const pictures: Readonly<Record<string, Make>> = {
  answered: slash('ask', { question }),
  related: slash('ask', { question: 'Why did China send masks to Ukraine?' }),
  'not-found': slash('ask', { question: 'Who won the football championship?' }),
  fault: slash('ask', { question, source: 'economist' }),
  doses: slash('dose-count', {}),
  source: slash('source', { work: 'saari' }),
  'find-quote': slash('find-quote', {
    text: 'Moldova received 485,000 doses of vaccines from the United States',
  }),
  context: press('context', slash('ask', { question })),
  cite: press('cite', slash('ask', { question })),
  sources: slash('sources', {}),
  published: press('publish', slash('ask', { question, private: true })),
  check: slash('check-text', {
    text: 'Moldova received 458,000 doses from the United States. Saturn has rings of ice.',
  }),
  help: slash('help', {}),
  more: press('more', slash('ask', { question })),
  compare: slash('compare', { topic: 'Russian aid' }),
  list: inManuals(slash('ask', { question: 'What does exit code 78 mean?' })),
  code: inManuals(slash('ask', { question: 'How can a file be copied in, or added?' })),
  table: inManuals(slash('ask', { question: 'How many were lost at 100 questions a second?' })),
};

const wanted = process.argv.slice(2);
const browser = await startBrowser(process.env.CHROME ?? findChromium());
for (const [name, make] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const file = `docs/${name}.png`;
  await writeFile(file, await browser.shoot(await toPage(await make()), 'main'));
  process.stderr.write(`${file}\n`);
}
await browser.stop();
await bot.stop();
await standIn.stop();

/** Somebody uses a command. */
function slash(name: string, options: Readonly<Record<string, string | boolean>>): Make {
  return async () => {
    const [answer] = await standIn.slash(name, options);
    const said = Object.entries(options).map(([option, value]) => `${option}: ${value}`);
    return { did: `used /${[name, ...said].join(' ')}`, answer: answer! };
  };
}

/** The same, where the bot answers from the manuals. */
function inManuals(make: Make): Make {
  return async () => {
    const before = library;
    library = manuals;
    const scene = await make();
    library = before;
    return scene;
  };
}

/** Somebody presses the first button of that action below an answer. */
function press(action: string, below: Make): Make {
  return async () => {
    const on = (await below()).answer.message!;
    const button = allComponents(on.components ?? []).find(
      (one) => 'custom_id' in one && one.custom_id.startsWith(`${action}:`),
    ) as APIButtonComponentWithCustomId;
    // What is published comes beside the message that was pressed on.
    const [first, beside] = await standIn.press(button.custom_id, { on });
    return { did: `pressed ${button.label}`, answer: (beside ?? first)! };
  };
}
