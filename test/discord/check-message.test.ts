import { afterAll, beforeAll, expect, it } from 'vitest';
import { comeOnline } from './online.ts';
import { COMPONENTS_V2, EPHEMERAL, published, REPLY, read, type Sent } from './sent.ts';
import { USERS } from './stand-in.ts';

const NAME = 'Check against sources';

let online: Awaited<ReturnType<typeof comeOnline>>;

beforeAll(async () => {
  online = await comeOnline();
});

afterAll(() => online.goOffline());

const check = async (message: Readonly<Record<string, unknown>>, locale = 'en-US') =>
  read(await online.standIn.messageMenu(NAME, message, { locale }));

const publish = async ({ control, on }: Sent) =>
  published(await online.standIn.press(control!, { ...on, locale: 'uk' }));

const claims = 'Poland bought bananas. Moldova received 458,000 doses of vaccines from the USA!';

it('the menu of a message has the command, under a name in Ukrainian too', async () => {
  const { body } = await online.standIn.request('PUT', /\/commands$/);
  expect(body).toContainEqual({
    type: 3,
    name: NAME,
    name_localizations: { uk: 'Звірити з джерелами' },
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  });
});

it('each sentence of a message stands beside its best passage, for whoever asked alone', async () => {
  const { type, flags, text, buttons } = await check({ content: claims });
  expect(type).toBe(REPLY);
  expect(flags).toBe(COMPONENTS_V2 | EPHEMERAL);
  expect(text).toContain('**1.** Poland bought bananas.\n-# No source clearly covers this.');
  expect(text).toContain('the USA!\n> **Moldova received 458,000 doses** of **vaccines**');
  expect(buttons).toHaveLength(2);
});

it('it can be published then', async () => {
  const told = await check({ content: claims });
  const said = await publish(told);
  expect(said.flags).toBe(COMPONENTS_V2);
  expect(said.text).toBe(`-# Published by ann (\\@ann)\n${told.text}`);
  expect(said.control).toBe(`delete:${USERS.ann}`);
});

it('whom a message mentions is not looked for, and not mentioned again', async () => {
  const { text } = await check({
    content: `<@${USERS.bob}> says: masks came from China @everyone`,
  });
  expect(text).not.toContain('<@');
  expect(text).toContain('\\@everyone');
});

it('what does not fit one message is counted', async () => {
  const sentence = 'Italy was the first recipient of the Russian military cargo planes. ';
  const { text } = await check({ content: sentence.repeat(25) });
  const shown = text.match(/^\*\*\d+\.\*\*/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(5);
  expect(text).toContain('Of 25 sentences the first 20 were checked.');
  expect(text).toContain(`-# and ${20 - shown} more that do not fit here`);
});

it.each([
  ['no text', { content: '' }],
  ['a picture alone', { content: '', embeds: [{ title: 'How many doses?' }] }],
  ['an emoji', { content: '👍' }],
  ['a name', { content: `<@${USERS.bob}>` }],
])('a message with %s gets a clear line', async (_, message) => {
  const { flags, text } = await check(message, 'uk');
  expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(text).toBe('Тут немає тексту, який можна звірити.');
});
