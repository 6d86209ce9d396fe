import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands, uploadCommands } from '../../commands/index.ts';
import { actions, uploadActions } from '../../src/actions/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { createDownload } from '../../src/discord/download.ts';
import { type Library, loadLibrary } from '../../src/library.ts';
import { UPLOADS } from '../../src/reply/uploads.ts';
import { folderOf } from '../support.ts';
import { EPHEMERAL, REPLY, read, UPDATE } from './sent.ts';
import type { Given } from './stand-in/options.ts';
import { MAY, type Setting, StandIn, TOKEN } from './stand-in.ts';

const TEA =
  '# Tea in London\n\nTea came in May 1657. It was sold there.\n\n## Later\n\nMore came.\n';
const MANAGER = { permissions: MAY.manageServer };

let standIn: StandIn;
let bot: Bot;
let root = '';
let library: Library;

beforeAll(async () => {
  standIn = await StandIn.start();
  const { apiUrl } = standIn;
  const uploads = {
    place: {
      get root() {
        return root;
      },
      folder: UPLOADS,
    },
    limits: null,
    download: createDownload(apiUrl),
  };
  const service = {
    library: () => library,
    commands: [...commands, ...uploadCommands],
    actions: [...actions, ...uploadActions],
    log: pino({ level: 'silent' }),
    uploads,
  };
  bot = await startBot({ token: TOKEN, clientId: null, guildId: null, apiUrl }, service);
  await standIn.request('PUT', /\/commands$/);
});

beforeEach(async () => {
  root = await folderOf({ 'coffee.md': 'Coffee came before it.' });
  library = await loadLibrary(root);
});

afterAll(async () => {
  await bot.stop();
  await standIn.stop();
});

afterEach(() => expect(standIn.takeViolations()).toEqual([]));

const file = (name: string, text = TEA) => standIn.attach(name, Buffer.from(text));
const add = async (options: Readonly<Record<string, Given>>, setting: Setting = MANAGER) =>
  read(await standIn.slash('add-source', options, setting));
const press = async (
  { buttons, on }: Awaited<ReturnType<typeof add>>,
  setting: Setting = MANAGER,
) => {
  const message = { ...on, flags: on.flags | EPHEMERAL };
  return read(await standIn.press(buttons[0]!, { ...message, ...setting }));
};
const held = () => {
  const folder = path.join(root, UPLOADS);
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
};

describe('/add-source', () => {
  it('shows its asker alone what a file will be, and changes nothing yet', async () => {
    const shown = await add({ file: file('tea.md'), author: 'Jane Doe', date: '2021' });
    expect([shown.type, shown.flags & EPHEMERAL]).toEqual([REPLY, EPHEMERAL]);
    expect(shown.text).toContain('Doe, J. (2021). Tea in London.');
    expect(shown.text).toContain('Not stated: url, publisher.');
    expect(shown.text).toContain('> Tea came in May 1657.');
    expect(shown.text).toContain('> More came.');
    expect(shown.control).toBeUndefined();
    expect(shown.buttons).toHaveLength(1);
    expect(held()).toEqual([]);
    expect((await loadLibrary(root)).documents).toHaveLength(1);
  });

  it('adds it by one button, takes it back by one, and adds it again by one', async () => {
    const added = await press(await add({ file: file('tea.md'), author: 'Jane Doe' }));
    expect(added.type).toBe(UPDATE);
    expect(added.text).toContain('Added: uploads/tea.md');
    expect(held()).toEqual(['tea.md', 'tea.source.json']);
    expect(readFileSync(path.join(root, UPLOADS, 'tea.md'), 'utf8')).toBe(TEA);
    library = await loadLibrary(root);
    expect(library.documents.map(({ title }) => title)).toEqual(['coffee', 'Tea in London']);
    expect(library.documents[1]!.item.author).toEqual([{ family: 'Doe', given: 'Jane' }]);
    const undone = await press(added);
    expect(undone.text).toContain('Removed: uploads/tea.md');
    expect(held()).toEqual([]);
    expect((await press(undone)).text).toContain('Added: uploads/tea.md');
    expect(held()).toEqual(['tea.md', 'tea.source.json']);
  });

  it('adds it once, and takes back no other file of its name', async () => {
    const shown = await add({ file: file('tea.md') });
    const added = await press(shown);
    expect((await press(shown)).text).toContain('This was added already');
    const [id = ''] = added.buttons;
    const other = id.replace(/[^:]+$/, '00000000');
    expect((await press({ ...added, buttons: [other] })).text).toContain('It is no longer there');
    expect(held()).toEqual(['tea.md', 'tea.source.json']);
  });

  it.each([
    ['writes messages', { permissions: MAY.write }],
    ['keeps order', { permissions: MAY.manageMessages }],
    ['brought the bot along', { ...MANAGER, isGuest: true }],
    ['writes to the bot alone', { isDirect: true }],
  ])('is not for whoever only %s, nor are its buttons', async (_, setting) => {
    const shown = await add({ file: file('tea.md') });
    const refused = await add({ file: file('tea.md') }, setting);
    expect(refused.text).toContain('Only those who may manage this server');
    expect((await press(shown, setting)).text).toContain('Only those who may manage this server');
    const added = await press(shown);
    expect((await press(added, setting)).text).toContain('Only those who may manage this server');
    expect(held()).toEqual(['tea.md', 'tea.source.json']);
  });

  it('holds the size and the kind of a file, and tells what is wrong in it', async () => {
    const large = { ...file('tea.md'), size: 25_000_001 };
    expect((await add({ file: large })).text).toContain('at most 25 MB, found 26 MB');
    expect((await add({ file: file('tea.exe') })).text).toContain('cannot be read');
    expect((await add({ file: file('tea.constructor') })).text).toContain('cannot be read');
    const empty = await add({ file: file('tea.md', '') });
    expect(empty.text).toContain('expected at least one paragraph of text, found none');
    expect(empty.buttons).toEqual([]);
    expect((await add({ file: file('tea.md'), url: 'nowhere' })).text).toContain('url: expected');
    expect(existsSync(path.join(root, UPLOADS))).toBe(false);
  });

  it('does not believe a size that is less than what comes', async () => {
    const lying = { ...file('tea.md', 'Tea came. '.repeat(2_600_000)), size: 10 };
    expect((await add({ file: lying })).text).toContain('could not be downloaded from Discord');
  });

  it('tells that a text is in the library already', async () => {
    const again = await add({ file: file('new.txt', 'Coffee came before it.') });
    expect(again.text).toContain('It is in the library already: “coffee”');
    expect(again.buttons).toEqual([]);
  });

  it.each(['../../tea.md', 'C:\\tea.md', 'tea\0.md', 'tea\u202E.md', '.tea.md'])(
    'keeps a file in its own folder, whatever it is called: %j',
    async (name) => {
      await press(await add({ file: file(name) }));
      expect(held()).toEqual(['tea.md', 'tea.source.json']);
      expect(readdirSync(root).sort()).toEqual(['coffee.md', UPLOADS]);
    },
  );

  it('fetches nothing from an address that somebody typed', async () => {
    const before = standIn.requests.length;
    const address = file('tea.md').url;
    await add({ file: file('tea.md'), url: address, title: address });
    const typed = new URL(address).pathname;
    expect(standIn.requests.slice(before).some((one) => one.path === typed)).toBe(false);
    const asText = await add({ file: address });
    expect(asText.buttons).toEqual([]);
    expect(standIn.requests.slice(before).some((one) => one.path === typed)).toBe(false);
  });

  it('speaks the language of its asker', async () => {
    const shown = await add({ file: file('tea.md') }, { ...MANAGER, locale: 'uk' });
    expect(shown.text).toContain('Не вказано: автора, дату, адресу, видавця.');
  });
});

describe('/remove-source', () => {
  const remove = async (source: string, setting: Setting = MANAGER) =>
    read(await standIn.slash('remove-source', { source }, setting));

  it('takes back what was added here, which is all it offers', async () => {
    await press(await add({ file: file('tea.md') }));
    library = await loadLibrary(root);
    const id = library.documents[1]!.id;
    const [offered] = await standIn.autocomplete('remove-source', 'source', '', MANAGER);
    const { choices } = (offered!.body as { data: { choices: { value: string }[] } }).data;
    expect(choices.map(({ value }) => value)).toEqual([id]);
    expect((await remove(id, {})).text).toContain('Only those who may manage this server');
    const removed = await remove(id);
    expect(removed.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(removed.text).toContain('Removed: uploads/tea.md');
    expect(held()).toEqual([]);
    expect((await press(removed)).text).toContain('Added: uploads/tea.md');
  });

  it('leaves alone what was not added here', async () => {
    expect((await remove('coffee')).text).toContain('“coffee” was not added in Discord');
    expect(existsSync(path.join(root, 'coffee.md'))).toBe(true);
    expect((await remove('../coffee')).text).toContain('There is no source');
  });
});
