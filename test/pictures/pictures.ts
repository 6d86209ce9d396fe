import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { APIButtonComponentWithCustomId, APISelectMenuComponent } from 'discord-api-types/v10';
import { pino } from 'pino';
import { commands, serverCommands } from '../../commands/index.ts';
import { actions, serverActions } from '../../src/actions/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { type Library, loadLibrary } from '../../src/library.ts';
import { openSettings } from '../../src/servers/settings-store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { allComponents } from '../discord/stand-in/components.ts';
import { CHANNEL, MAY } from '../discord/stand-in/world.ts';
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
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-pictures-'));
const shelved = await loadLibrary(await writeShelves(path.join(folder, 'shelves')));
const storage = await openStorage({ dataFolder: path.join(folder, 'data'), databaseUrl: null });
const bot = await startBot(
  { token: TOKEN, clientId: null, guildId: null, apiUrl: standIn.apiUrl },
  {
    library: () => library,
    commands: [...commands, ...serverCommands],
    actions: [...actions, ...serverActions],
    settings: await openSettings(storage, () => {}),
    log: pino({ level: 'error' }),
  },
);

/** Somebody who may set up the server. */
const MANAGER = { permissions: MAY.manageServer };
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
  list: from(manuals, slash('ask', { question: 'What does exit code 78 mean?' })),
  code: from(manuals, slash('ask', { question: 'How can a file be copied in, or added?' })),
  setup: from(shelved, slash('setup', {})),
  'setup-shelves': from(shelved, choose(':shelves', ['law', 'health'], slash('setup', {}))),
  'setup-channel': from(shelved, choose('setup:in:', [CHANNEL], slash('setup', {}))),
  table: from(manuals, slash('ask', { question: 'How many were lost at 100 questions a second?' })),
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
await storage.close();
await rm(folder, { recursive: true });

/** A library of three shelves: two folders and what stands in neither. */
async function writeShelves(folder: string): Promise<string> {
  const files = {
    'law/shelf.json': '{ "name": "Law", "about": "Statutes and what courts say of them" }',
    'law/act.md': '# Act\n\nWhoever sells bread weighs it before the buyer.',
    'health/shelf.json': '{ "name": "Health", "about": "Guidelines of the ministry" }',
    'health/masks.md': '# Masks\n\nMasks are worn in hospitals.',
    'press.md': '# Press\n\nThe harbour opens in May.',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

/** Somebody uses a command. */
function slash(name: string, options: Readonly<Record<string, string | boolean>>): Make {
  return async () => {
    const [answer] = await standIn.slash(name, options, MANAGER);
    const said = Object.entries(options).map(([option, value]) => `${option}: ${value}`);
    return { did: `used /${[name, ...said].join(' ')}`, answer: answer! };
  };
}

/** The same, where the bot answers from another library. */
function from(other: Library, make: Make): Make {
  return async () => {
    const before = library;
    library = other;
    const scene = await make();
    library = before;
    return scene;
  };
}

/** Somebody chooses from the menu of such an id below an answer. */
function choose(menu: string, values: readonly string[], below: Make): Make {
  return async () => {
    const on = (await below()).answer.message!;
    const { custom_id, placeholder } = allComponents(on.components ?? []).find(
      (one) => 'custom_id' in one && one.custom_id.includes(menu),
    ) as APISelectMenuComponent;
    const [answer] = await standIn.press(custom_id, { on, values, ...MANAGER });
    return { did: `chose in “${placeholder}”`, answer: answer! };
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
