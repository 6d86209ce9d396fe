import { describe, expect, it, onTestFinished } from 'vitest';
import { commands, privacyCommands } from '../../commands/index.ts';
import { actions, feedbackActions } from '../../src/actions/index.ts';
import { feedbackLines, feedbackTable } from '../../src/console/feedback-table.ts';
import { escapeText, unescapeText } from '../../src/discord/escape.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { createFeedbackStore } from '../../src/servers/feedback-store.ts';
import { openSettings } from '../../src/servers/settings-store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { folderOf } from '../support.ts';
import { comeOnline } from './online.ts';
import { EPHEMERAL, read, readMessage, UPDATE } from './sent.ts';
import { APPLICATION, GUILD, USERS } from './stand-in.ts';

async function online() {
  const storage = await openStorage({ dataFolder: await folderOf({}), databaseUrl: null });
  onTestFinished(() => storage.close());
  const settings = await openSettings(storage, () => {});
  const feedback = createFeedbackStore(storage);
  const bot = await comeOnline({
    ...{ settings, feedback },
    commands: [...commands, ...privacyCommands],
    actions: [...actions, ...feedbackActions],
  });
  const press = async (id: string, setting: object) => read(await bot.standIn.press(id, setting));
  return { ...bot, storage, settings, feedback, press };
}

const question = 'How many doses did *Ukraine* get?';
const buttonOf = ({ buttons }: { readonly buttons: readonly string[] }) =>
  buttons.find((id) => id.startsWith('unhelpful:'))!;

describe('“Not helpful” under an answer', () => {
  it('is noted once for each person, without words, told to them alone, with a reason if they like', async () => {
    const { standIn, feedback, press, goOffline } = await online();
    const [request] = await standIn.slash('ask', { question });
    const shown = read([request!]);
    expect(buttonOf(shown)).toBe('unhelpful:found');
    const on = { on: request!.message };
    const thanks = await press(buttonOf(shown), on);
    expect(thanks.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(thanks.text).toContain('Noted, without your question');
    expect(thanks.control).toBeUndefined();
    const [menu] = thanks.buttons;
    expect(menu).toBe(`reason:${request!.message!.id}`);
    const chosen = await press(menu!, { ...thanks.on, values: ['incomplete'] });
    expect(chosen.type).toBe(UPDATE);
    expect(chosen.text).toContain('the reason is noted too');
    expect((await press(buttonOf(shown), on)).text).toContain('said so of this answer already');
    expect(await feedback.list()).toEqual([
      {
        ...{ message: request!.message!.id, person: USERS.ann, server: GUILD, outcome: 'found' },
        ...{
          asker: '',
          question: null,
          reason: 'incomplete',
          at: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      },
    ]);
    await press(buttonOf(shown), { ...on, user: 'bob' });
    expect((await feedback.list()).map(({ person }) => person)).toEqual([USERS.ann, USERS.bob]);
    await goOffline();
    expect(standIn.takeViolations()).toEqual([]);
  });

  it('is noted with the question where the server has switched that on', async () => {
    const { standIn, settings, feedback, press, goOffline } = await online();
    await settings.choose({ server: GUILD, place: '' }, 'keepsQuestions', true);
    const [request] = await standIn.slash('ask', { question });
    const thanks = await press('unhelpful:found', { on: request!.message });
    expect(thanks.text).toContain('Noted with your question');
    expect(await feedback.list()).toMatchObject([{ question, asker: USERS.ann, outcome: 'found' }]);
    await press('unhelpful:found', { on: request!.message, user: 'bob' });
    await feedback.forget(USERS.ann);
    expect(await feedback.list()).toMatchObject([{ person: USERS.bob, asker: '', question: null }]);
    await goOffline();
  });

  it('stands under what was asked by name, and under what is related or not found', async () => {
    const { standIn, goOffline } = await online();
    standIn.say(`<@${APPLICATION}> how many doses did Moldova receive?`, {
      mentions: [APPLICATION],
    });
    const { body } = await standIn.request('POST', /\/messages$/);
    expect(buttonOf(readMessage(body as Record<string, unknown>))).toBe('unhelpful:found');
    const asked = async (text: string) => read(await standIn.slash('ask', { question: text }));
    expect(buttonOf(await asked('Who won the football championship?'))).toBe('unhelpful:not-found');
    expect(buttonOf(await asked('recipients of Russian vaccines'))).toBeDefined();
    expect(buttonOf(read(await standIn.slash('sources')))).toBeUndefined();
    expect(buttonOf(await asked('?!'))).toBeUndefined();
    await goOffline();
  });

  it('that somebody made up is refused, and notes nothing', async () => {
    const { feedback, press, goOffline } = await online();
    for (const id of ['unhelpful:fault', 'unhelpful', 'unhelpful:found:x', 'reason:5:outdated'])
      expect((await press(id, {})).text).toContain('This button no longer works');
    const on = { values: ['because'], flags: EPHEMERAL };
    expect((await press('reason:5', on)).text).toContain('This button no longer works');
    expect(await feedback.list()).toEqual([]);
    await goOffline();
  });

  it('says so when it cannot be kept', async () => {
    const { storage, press, goOffline } = await online();
    await storage.close();
    expect((await press('unhelpful:found', {})).text).toContain('could not be saved');
    await goOffline();
  });
});

describe('what is kept of somebody', () => {
  it('is told to them, as it is in this server', async () => {
    const { standIn, settings, goOffline } = await online();
    const tell = async () => read(await standIn.slash('privacy'));
    const { text, flags } = await tell();
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).toContain('Your question is not kept with it here.');
    await settings.choose({ server: GUILD, place: '' }, 'keepsQuestions', true);
    expect((await tell()).text).toContain('chosen to keep the question');
    await goOffline();
  });

  it('is deleted by them, and nobody else’s is, also where they may not ask', async () => {
    const { standIn, settings, feedback, press, goOffline } = await online();
    const [request] = await standIn.slash('ask', { question });
    const on = { on: request!.message };
    await press('unhelpful:found', on);
    await press('unhelpful:found', { ...on, user: 'bob' });
    await settings.choose({ server: GUILD, place: '' }, 'askers', ['900000000000000001']);
    const forget = async () => read(await standIn.slash('forget')).text;
    expect(await forget()).toBe('Deleted what 1 note held of you. Nothing more is kept of you.');
    expect(await forget()).toBe('Nothing was kept of you.');
    expect(await feedback.list()).toMatchObject([{ person: USERS.bob }]);
    await goOffline();
  });
});

describe('what an operator is told', () => {
  const said = {
    ...{ message: '1', person: '300000000000000001', outcome: 'found' },
    ...{ server: GUILD, reason: 'incomplete', at: '2026-03-04T05:06:07.000Z' },
    ...{ asker: '5', question: 'How many\u001B[2J doses?' },
  };
  const silent = { ...said, server: '', reason: null, question: null };

  it.each(['en', 'uk'])('is a table, without who said it (%s)', (locale) => {
    const table = feedbackTable([said, silent], messagesFor(locale));
    const [, , head, first, second] = table.split('\n');
    const { list, reasons } = messagesFor(locale).feedback;
    expect(head).toContain(list.question);
    expect(first).toContain(`2026-03-04 05:06  ${GUILD}  `);
    expect(first).toContain(reasons.incomplete);
    expect(second).toContain(list.direct);
    expect(table).not.toContain(said.person);
    expect(table).not.toContain('\u001B');
    expect(feedbackTable([], messagesFor(locale))).toBe(`${list.none}\n`);
  });

  it('or lines of JSON for the benchmark', () => {
    const lines = feedbackLines([said, silent]).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        ...{ question: said.question, accept: null, outcome: 'found', reason: 'incomplete' },
        ...{ server: GUILD, at: said.at },
      },
      { question: null, accept: null, outcome: 'found', reason: null, server: '', at: said.at },
    ]);
  });
});

it.each(['1. a * b_c', '# x', '- y', 'https://a.b/c_d', 'a\\b', '@everyone :+1: 5 < 6', 'ні?'])(
  'the question is read from its message as it was asked: %s',
  (text) => expect(unescapeText(escapeText(text))).toBe(text),
);
