import { describe, expect, it, onTestFinished } from 'vitest';
import { commands, serverCommands } from '../../commands/index.ts';
import { actions, serverActions } from '../../src/actions/index.ts';
import { openSettings, type SettingsStore } from '../../src/servers/settings-store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { folderOf } from '../support.ts';
import { comeOnline } from './online.ts';
import { EPHEMERAL, read, UPDATE } from './sent.ts';
import { APPLICATION, CHANNEL, GUILD, MAY } from './stand-in/world.ts';

const manager = { permissions: MAY.manageServer };

async function newSettings(): Promise<SettingsStore> {
  const storage = await openStorage({ dataFolder: await folderOf({}), databaseUrl: null });
  onTestFinished(() => storage.close());
  return openSettings(storage, () => {});
}

async function online() {
  const settings = await newSettings();
  const own = {
    settings,
    commands: [...commands, ...serverCommands],
    actions: [...actions, ...serverActions],
  };
  return { settings, ...(await comeOnline(own)) };
}

describe('/setup', () => {
  it('keeps each choice at once, tells its maker alone, and answers by it', async () => {
    const { standIn, settings, goOffline } = await online();
    const shown = read(await standIn.slash('setup', {}, manager));
    expect(shown.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(shown.text).toContain('Settings of this server');
    const choose = async (on: typeof shown, field: string, ...values: string[]) =>
      read(
        await standIn.press(on.buttons.find((id) => id.endsWith(`:${field}`))!, {
          ...{ ...on.on, ...manager, values },
        }),
      );
    const quotes = await choose(shown, 'quotes', '1');
    expect(quotes.type).toBe(UPDATE);
    expect(quotes.text).toContain('Saved.');
    expect(settings.settingsIn(GUILD).quotes).toBe(1);
    await choose(quotes, 'language', '"uk"');
    await choose(quotes, 'isPrivate', 'true');

    const question = { question: 'How many doses did Ukraine get?' };
    const alone = read(await standIn.slash('ask', question));
    expect(alone.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(alone.buttons.filter((id) => id.startsWith('context'))).toHaveLength(1);
    await choose(quotes, 'isPrivate', 'false');
    expect(read(await standIn.slash('ask', question)).text).toContain('Жирним');
    await goOffline();
    expect(standIn.takeViolations()).toEqual([]);
  });

  it('sets up a channel apart from its server, and takes that back', async () => {
    const { standIn, settings, goOffline } = await online();
    const server = read(await standIn.slash('setup', {}, manager));
    const pick = server.buttons.find((id) => id.startsWith('setup:in:'))!;
    const on = { ...server.on, ...manager };
    const channel = read(await standIn.press(pick, { ...on, values: [CHANNEL] }));
    expect(channel.text).toContain('Settings of one channel');
    const style = channel.buttons.find((id) => id.endsWith(':style'))!;
    await standIn.press(style, { ...channel.on, ...manager, values: ['"mla"'] });
    expect(settings.settingsIn(GUILD, CHANNEL).style).toBe('mla');
    expect(settings.settingsIn(GUILD).style).toBe('apa');
    await standIn.press(`setup:reset:${CHANNEL}:answers`, { ...channel.on, ...manager });
    expect(settings.choicesOf(GUILD, CHANNEL)).toEqual({});
    await goOffline();
  });

  it('is refused to whoever may not manage the server, by command and by button', async () => {
    const { standIn, settings, goOffline } = await online();
    for (const answers of [
      await standIn.slash('setup', {}),
      await standIn.press('setup:set::answers:isPrivate:true', {}),
    ])
      expect(read(answers).text).toContain('Only those who may manage this server');
    expect(settings.choicesOf(GUILD, '')).toEqual({});
    await goOffline();
  });

  it('lets only the chosen roles ask, and managers', async () => {
    const { standIn, settings, goOffline } = await online();
    await settings.choose({ server: GUILD, place: '' }, 'askers', ['900000000000000001']);
    const question = { question: 'How many doses did Ukraine get?' };
    expect(read(await standIn.slash('ask', question)).text).toContain('for some roles here');
    expect(read(await standIn.slash('ask', question, manager)).text).toContain('6.7 million');
    await goOffline();
  });

  it('where answers are private, sends whoever mentions the bot to /ask', async () => {
    const { standIn, settings, goOffline } = await online();
    await settings.choose({ server: GUILD, place: CHANNEL }, 'isPrivate', true);
    standIn.say(`<@${APPLICATION}> how many doses did Ukraine get?`, { mentions: [APPLICATION] });
    const { body } = await standIn.request('POST', /\/messages$/);
    expect(JSON.stringify(body)).toContain('Answers are private here. Ask with /ask.');
    await goOffline();
  });
});
