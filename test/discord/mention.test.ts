import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { comeOnline } from './online.ts';
import { COMPONENTS_V2, readMessage } from './sent.ts';
import { APPLICATION, READ_ONLY, type Said, USERS } from './stand-in.ts';

const me = `<@${APPLICATION}>`;
const mentions = [APPLICATION];

let online: Awaited<ReturnType<typeof comeOnline>>;

beforeAll(async () => {
  online = await comeOnline();
});

afterAll(() => online.goOffline());

const posts = () => online.standIn.requests.filter(({ path }) => path.endsWith('/messages'));

/** What the bot says to a message. */
async function reply(content: string, said: Said = { mentions }) {
  const before = posts().length;
  const id = online.standIn.say(content, said);
  await expect.poll(() => posts().length).toBe(before + 1);
  return { id, ...readMessage(posts().at(-1)?.body as Record<string, unknown>) };
}

describe('a question to the bot by its name', () => {
  it('is answered with quotes, in a reply that pings nobody and its asker can delete', async () => {
    const { id, text, flags, body, buttons, control } = await reply(
      `${me} how many doses did Moldova receive?`,
    );
    expect(text).toMatch(/^### how many doses did Moldova receive\?\n> /);
    expect(text).toContain('458,000');
    expect(flags).toBe(COMPONENTS_V2);
    expect(body.message_reference).toMatchObject({ message_id: id, fail_if_not_exists: false });
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(buttons[0]).toMatch(/^context:/);
    expect(control).toBe(`delete:${USERS.ann}`);
  });

  it('that the sources do not clearly answer gets one line, and no quotes', async () => {
    const related = await reply(`${me} how many doses did Zamunda receive?`);
    expect(related.text).toBe(
      'No source clearly answers this. /ask shows the passages that share its words.',
    );
    const unknown = await reply(`Who won the football cup, ${me}?`);
    expect(unknown.text).toBe('The sources do not say.');
    expect(unknown.buttons).toEqual([]);
  });

  it('is found when somebody replies to the bot, with or without its name', async () => {
    const { text } = await reply('and how many doses did Georgia receive?', {
      ...{ mentions, type: 19, message_reference: { message_id: '1' } },
      referenced_message: null,
    });
    expect(text).toContain('503,000');
  });

  it('speaks of others and of emoji without looking for them', async () => {
    const { text } = await reply(
      `${me} <@${USERS.bob}> <:syringe:123456789012345678> doses for Moldova`,
    );
    expect(text).toContain('### doses for Moldova\n');
  });
});

describe('whoever calls the bot without a question', () => {
  it.each([
    ['by its name alone', me],
    ['with a greeting', `hello ${me}`],
    ['for help', `${me} help`],
    ['with a sign of a question', `${me}?`],
  ])('is told what it can do: %s', async (_, content) => {
    const { text, buttons, control } = await reply(content);
    expect(text).toContain('### Answers in the words of the sources');
    expect(text).toContain('/ask —');
    expect(buttons[0]).toMatch(/^\/ask:/);
    expect(control).toBe(`delete:${USERS.ann}`);
  });
});

describe('a message to the bot alone', () => {
  const direct = { isDirect: true };

  it('is answered with quotes, without its name', async () => {
    const { text, buttons } = await reply('how many doses did Moldova receive?', direct);
    expect(text).toContain('458,000');
    expect(buttons[0]).toMatch(/^context:/);
  });

  it('that the sources do not clearly answer shows what is related: nobody else reads it', async () => {
    const { text } = await reply('how many doses did Zamunda receive?', direct);
    expect(text).toContain('No source clearly answers this. These passages share its words:');
    expect(text).toContain('\n> ');
  });

  it('is answered in its language', async () => {
    const { text } = await reply('Хто виграв чемпіонат?', direct);
    expect(text).toContain('У джерелах про це не сказано.');
  });

  it.each(['hi', 'thank you!', '👍'])('that asks nothing gets help: %s', async (content) => {
    expect((await reply(content, direct)).text).toContain('/ask —');
  });
});

describe('the bot keeps silent', () => {
  const bot = {
    id: '300000000000000009',
    username: 'other',
    discriminator: '0',
    avatar: null,
    bot: true,
  };
  const question = 'how many doses did Moldova receive?';

  it.each<[string, string, Said]>([
    ['when it is thanked', `${me} thank you!`, { mentions }],
    ['to an emoji', `${me} 👍 <a:party:123456789012345678>`, { mentions }],
    ['to what is not for it', question, {}],
    ['when somebody else is named', `<@${USERS.bob}> ${question}`, { mentions: [USERS.bob] }],
    ['when everybody is named', `@everyone ${question}`, { mention_everyone: true }],
    ['when a role is named', `<@&${APPLICATION}> ${question}`, { mention_roles: [APPLICATION] }],
    ['to a reply that does not ping it, which it cannot read', '', { type: 19 }],
    ['to praise', `${me} good bot!`, { mentions }],
    ['to other bots', `${me} ${question}`, { mentions, author: bot }],
    ['to itself', `${me} ${question}`, { mentions, author: { ...bot, id: APPLICATION } }],
    ['to webhooks', `${me} ${question}`, { mentions, webhook_id: '300000000000000008' }],
    ['when somebody joins or pins', `${me} ${question}`, { mentions, type: 6 }],
  ])('%s', async (_, content, said) => {
    const before = posts().length;
    online.standIn.say(content, said);
    // Messages are answered in their order: nothing came before this answer.
    await reply(`${me} ${question}`);
    expect(posts().length).toBe(before + 1);
  });

  it('where it may not write, and says so once, to who looks for it', async () => {
    const before = online.logged.length;
    await reply(`${me} ${question}`, { mentions, channel_id: READ_ONLY });
    await expect.poll(() => online.logged.length).toBe(before + 1);
    expect(online.logged.at(-1)).toContain('"level":20');
  });
});

describe('a bug behind a question by name', () => {
  it('is told with a reference that the log has too, and no more of it', async () => {
    const [ask] = commands;
    const run = () => Promise.reject(new Error('the disk is on fire'));
    const broken = await comeOnline({ commands: [{ ...ask!, run }] });
    broken.standIn.say(`${me} how many doses did Moldova receive?`, { mentions });
    const { body } = await broken.standIn.request('POST', /\/messages$/);
    const { text } = readMessage(body as Record<string, unknown>);
    const [, reference] = /reference ([0-9a-f]{8})/.exec(text) ?? [];
    expect(text).not.toContain('disk');
    expect(broken.logged.join('')).toContain(`"reference":"${reference}"`);
    await broken.standIn.stop();
  });
});
