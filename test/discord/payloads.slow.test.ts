import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { DELETE } from '../../src/discord/controls.ts';
import { realLibrary } from '../support.ts';
import { DEFER, DEFER_UPDATE } from './sent.ts';
import { allComponents } from './stand-in/components.ts';
import { type Answers, type Setting, StandIn, TOKEN } from './stand-in.ts';

let standIn: StandIn;
let bot: Bot;

beforeAll(async () => {
  standIn = await StandIn.start();
  const library = await realLibrary();
  bot = await startBot(
    { token: TOKEN, clientId: null, guildId: null, apiUrl: standIn.apiUrl },
    { library: () => library, commands, actions, log: pino({ level: 'silent' }) },
  );
  await standIn.request('PUT', /\/commands$/);
});

afterEach(() => expect(standIn.takeViolations()).toEqual([]));

afterAll(async () => {
  await bot.stop();
  await standIn.stop();
});

/** Uses of every command that show different things. */
const uses: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['ask', { question: 'How many doses did the US give to Uzbekistan?' }],
  ['ask', { question: 'recipients of Russian vaccines' }],
  ['ask', { question: 'Who won the football championship?' }],
  ['ask', { question: '?!' }],
  ['dose-count', {}],
  ['dose-count', { country: 'UA' }],
  ['dose-count', { country: 'Narnia' }],
  ['source', { work: 'filipovic' }],
  ['source', { work: 'vaccine diplomacy' }],
  ['source', { work: 'saari', style: 'bibtex' }],
  ['sources', {}],
  ['find-quote', { text: 'Moldova received 458,000 doses' }],
  ['find-quote', { text: 'Moldova received 485,000 doses of vaccines from the United States' }],
  ['find-quote', { text: 'a sentence that stands in none of them' }],
  ['quote', { source: 'zaryn', para: '5' }],
  ['quote', { source: 'doroshko', section: 'Main results' }],
  ['quote', { source: 'doroshko' }],
  ['compare', { topic: 'vaccine doses' }],
  ['check-text', { text: 'Moldova received 458,000 doses. Nobody sells bananas on the Moon.' }],
  ['help', {}],
  ['no-such-command', {}],
];

const languages = ['en-US', 'uk'] as const;
const places: Readonly<Record<string, Setting>> = {
  'a server': {},
  'direct messages': { isDirect: true },
  'a server that does not have it': { isGuest: true },
};

describe('Discord takes every answer', () => {
  it('to every command is tried', () => {
    const tried = new Set(uses.map(([name]) => name));
    expect(commands.filter(({ data }) => !tried.has(data.name))).toEqual([]);
  });

  describe.each(languages)('in %s', (locale) => {
    it.each(Object.entries(places))(
      'to every command in %s, public and private',
      async (_, place) => {
        for (const [name, options] of uses)
          for (const whom of [{}, { private: true }])
            expectPoliteness(
              await standIn.slash(
                name,
                { ...options, ...whom },
                { ...place, locale, guildLocale: locale },
              ),
            );
      },
    );
  });

  it.each(languages)(
    'to every button and menu below them, and below theirs (%s)',
    async (locale) => {
      const pressed = new Set<string>();
      for (const [name, options] of uses) {
        const [answer] = await standIn.slash(name, options, { locale, guildLocale: locale });
        for (const opened of await pressAll(answer?.message, locale, pressed))
          await pressAll(opened, locale, pressed);
      }
      expect(pressed.size).toBeGreaterThan(100);
    },
  );

  it.each(languages)('to whatever is typed into an option (%s)', async (locale) => {
    for (const { data } of commands)
      for (const { name } of data.options ?? [])
        for (const typed of ['', 'a', 'вак', 'United', 'x'.repeat(6000), '🦠'])
          await standIn.autocomplete(data.name, name, typed, { locale });
  });
});

/** Presses what nobody has pressed yet, and chooses all that a menu offers. Returns what comes of it. */
async function pressAll(on: APIMessage | undefined, locale: string, pressed: Set<string>) {
  const messages: APIMessage[] = [];
  for (const component of allComponents(on?.components ?? [])) {
    // What deletes the message would leave the rest of its buttons nowhere.
    if (!on || !('custom_id' in component) || component.custom_id.startsWith(DELETE)) continue;
    const isMenu = component.type === ComponentType.StringSelect;
    for (const choice of isMenu ? component.options.map(({ value }) => value) : [null]) {
      const key = `${component.custom_id} ${choice}`;
      if (pressed.has(key)) continue;
      pressed.add(key);
      const values = choice === null ? {} : { values: [choice] };
      const answers = await standIn.press(component.custom_id, { on, locale, ...values });
      expectPoliteness(answers);
      if (answers[0]?.message) messages.push(answers[0].message);
    }
  }
  return messages;
}

/** Nobody is pinged by what is answered: by a first answer, or by what comes beside it. */
function expectPoliteness(answers: Answers): void {
  for (const { body } of answers) {
    const { type, data } = body as { type?: number; data?: unknown };
    if (type === DEFER || type === DEFER_UPDATE) continue;
    expect(data ?? body).toMatchObject({ allowed_mentions: { parse: [] } });
  }
}
