import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands, serverCommands } from '../../commands/index.ts';
import { actions, serverActions } from '../../src/actions/index.ts';
import { createRateLimiter } from '../../src/discord/rate-limit.ts';
import { createPostStore } from '../../src/servers/post-store.ts';
import { openSettings } from '../../src/servers/settings-store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { folderOf } from '../support.ts';
import { comeOnline } from './online.ts';
import { read, readMessage } from './sent.ts';
import { APPLICATION, CHANNEL, FORUM, GUILD, MAY, READ_ONLY, USERS } from './stand-in.ts';

const question = 'how many doses did Moldova receive?';
const manager = { permissions: MAY.manageServer };

async function online({ questions = 100, isGranted = true } = {}) {
  const storage = await openStorage({ dataFolder: await folderOf({}), databaseUrl: null });
  onTestFinished(() => storage.close());
  const settings = await openSettings(storage, () => {});
  const unasked = {
    posts: createPostStore(storage),
    limiter: createRateLimiter({ questions, seconds: 60 }),
  };
  const bot = await comeOnline({
    ...{ settings, ...(isGranted && { unasked }) },
    commands: [...commands, ...serverCommands],
    actions: [...actions, ...serverActions],
  });
  for (const place of [CHANNEL, READ_ONLY, FORUM])
    await settings.choose({ server: GUILD, place }, 'answersUnasked', true);
  const { standIn } = bot;
  const posts = () => standIn.requests.filter(({ path }) => path.endsWith('/messages'));
  let heard = 0;
  /** What the bot says when this is done, and then something to it alone, which it answers. */
  const answersTo = async (speak: () => unknown) => {
    const before = posts().length;
    await speak();
    const mark = standIn.say('hello', { isDirect: true });
    const isMarked = () =>
      posts().some(({ body }) => JSON.stringify(body).includes(`"message_id":"${mark}"`));
    await expect.poll(isMarked, { timeout: 10_000 }).toBe(true);
    // What was said before it may take longer, since it is looked up.
    await sleep(300);
    const said = posts().slice(before);
    heard += said.length;
    return said
      .filter(({ body }) => !JSON.stringify(body).includes(`"message_id":"${mark}"`))
      .map((request) => ({
        ...request,
        ...readMessage(request.body as Record<string, unknown>),
      }));
  };
  /** Leaves when all is answered: nothing may have been said that was not heard above. */
  const goOffline = async () => {
    await bot.goOffline();
    expect(posts()).toHaveLength(heard);
  };
  return { ...bot, goOffline, settings, unasked, answersTo };
}

describe('a question to nobody, where the bot may answer by itself', () => {
  it('is answered once in a reply that says why, pings nobody and its author can delete', async () => {
    const { standIn, answersTo, goOffline } = await online();
    let id = '';
    const [reply, ...others] = await answersTo(() => {
      id = standIn.say(`I wonder. ${question}`);
    });
    expect(others).toEqual([]);
    expect(reply!.text).toMatch(/^### how many doses did Moldova receive\?\n> /);
    expect(reply!.text).toContain('458,000');
    expect(reply!.text).toContain('Nobody asked this bot by name');
    expect(reply!.body.message_reference).toMatchObject({ message_id: id });
    expect(reply!.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(reply!.control).toBe(`delete:${USERS.ann}`);
    await goOffline();
    expect(standIn.takeViolations()).toEqual([]);
  });

  const bot = { id: '300000000000000009', username: 'other', discriminator: '0', avatar: null };
  const silence: readonly (readonly [string, string, object])[] = [
    ['to a question that the sources do not answer', 'Who won the football cup?', {}],
    ['to one that is only related', 'How many doses did Zamunda receive?', {}],
    ['to what is no question', 'Moldova received many doses.', {}],
    ['to other bots', question, { author: { ...bot, bot: true } }],
    ['to itself', question, { author: { ...bot, id: APPLICATION, bot: true } }],
    ['to webhooks', question, { webhook_id: '300000000000000008' }],
    ['when somebody joins or pins', question, { type: 6 }],
    ['to a reply, which is somebody’s', question, { type: 19, referenced_message: null }],
    ['where somebody is named', `<@${USERS.bob}> ${question}`, { mentions: [USERS.bob] }],
    ['where it may not write', question, { channel_id: READ_ONLY }],
  ];

  it('is the only thing answered', async () => {
    const { standIn, answersTo, logged, goOffline } = await online();
    for (const [why, content, said] of silence)
      expect([
        why,
        (await answersTo(() => standIn.say(content, { ...said }))).filter(
          ({ path }) => !path.includes(READ_ONLY),
        ),
      ]).toEqual([why, []]);
    expect(logged.filter((line) => line.includes('may not reply here'))).toHaveLength(1);
    await goOffline();
  }, 30_000);

  it('is answered by name once, not twice', async () => {
    const { standIn, answersTo, goOffline } = await online();
    const said = { mentions: [APPLICATION] };
    expect(await answersTo(() => standIn.say(`<@${APPLICATION}> ${question}`, said))).toHaveLength(
      1,
    );
    await goOffline();
  });

  it('is not answered more often in a channel than its limit', async () => {
    const { standIn, answersTo, goOffline } = await online({ questions: 2 });
    const replies = await answersTo(() => {
      for (let times = 0; times < 5; times++) standIn.say(question);
    });
    expect(replies).toHaveLength(2);
    await goOffline();
  });

  it('is left alone where the channel has not chosen so, where answers are private, and of who may not ask', async () => {
    const { standIn, settings, answersTo, goOffline } = await online();
    const channel = { server: GUILD, place: CHANNEL };
    const ask = () => answersTo(() => standIn.say(question));
    await settings.choose(channel, 'isPrivate', true);
    expect((await ask()).length).toBe(0);
    await settings.choose(channel, 'isPrivate', false);
    await settings.choose(channel, 'askers', ['900000000000000001']);
    expect((await ask()).length).toBe(0);
    await settings.reset(channel);
    await settings.choose({ server: GUILD, place: '' }, 'answersUnasked', true);
    expect((await ask()).length).toBe(0);
    await settings.choose(channel, 'answersUnasked', true);
    expect((await ask()).length).toBe(1);
    await goOffline();
  }, 30_000);
});

describe('a post of a forum', () => {
  it('gets its first answer, to its title or its text, and no second', async () => {
    const { standIn, answersTo, goOffline } = await online();
    let post = '';
    const [first, ...others] = await answersTo(() => {
      post = standIn.open(question, 'Thank you all in advance.');
    });
    expect(others).toEqual([]);
    expect(first!.path).toContain(post);
    expect(first!.text).toContain('458,000');
    const again = () => standIn.say('How many doses did Georgia receive?', { channel_id: post });
    expect(await answersTo(again)).toEqual([]);
    await goOffline();
  });

  it('is answered later when its author asks better, and nobody else', async () => {
    const { standIn, answersTo, goOffline } = await online();
    let post = '';
    expect(
      await answersTo(() => {
        post = standIn.open('Doses', 'I look for figures of Moldova.');
      }),
    ).toEqual([]);
    const said = (more: object) => () => standIn.say(question, { channel_id: post, ...more });
    const bob = { id: USERS.bob, username: 'bob', discriminator: '0', avatar: null };
    expect(await answersTo(said({ author: bob }))).toEqual([]);
    expect(await answersTo(said({}))).toHaveLength(1);
    await goOffline();
  });

  it('that its author marked solved is left alone; the sign of others means nothing', async () => {
    const { standIn, unasked, answersTo, goOffline } = await online();
    const post = standIn.open('Doses', 'I look for figures of Moldova.');
    standIn.react('✅', post, { user: 'bob' });
    standIn.react('👍', post);
    await answersTo(() => {});
    expect(await unasked.posts.isClosed(post)).toBe(false);
    standIn.react('✅', post);
    await expect.poll(() => unasked.posts.isClosed(post)).toBe(true);
    expect(await answersTo(() => standIn.say(question, { channel_id: post }))).toEqual([]);
    await goOffline();
  });

  it('is not what a thread of a channel is', async () => {
    const { standIn, answersTo, goOffline } = await online();
    expect(await answersTo(() => standIn.open('Doses', question, CHANNEL))).toEqual([]);
    await goOffline();
  });
});

describe('/setup', () => {
  const openMore = async ({ standIn }: Awaited<ReturnType<typeof online>>, place: string) => {
    const server = read(await standIn.slash('setup', {}, manager));
    return read(await standIn.press(`setup:show:${place}:more`, { ...server.on, ...manager }));
  };

  it('lets a channel choose it', async () => {
    const bot = await online();
    expect((await openMore(bot, '')).text).toContain('choose that channel first');
    const more = await openMore(bot, CHANNEL);
    const menu = more.buttons.find((id) => id.endsWith(':answersUnasked'))!;
    const on = { ...more.on, ...manager, values: ['false'] };
    await bot.standIn.press(menu, on);
    expect(bot.settings.choicesOf(GUILD, CHANNEL).answersUnasked).toBe(false);
    await bot.goOffline();
    expect(bot.standIn.takeViolations()).toEqual([]);
  });

  it('says how to get it where Discord does not tell the bot what is written', async () => {
    const bot = await online({ isGranted: false });
    const more = await openMore(bot, CHANNEL);
    expect(more.text).toContain('“Message Content Intent”');
    expect(more.text).toMatch(/MESSAGE\\_CONTENT=yes/);
    expect(more.buttons.filter((id) => id.endsWith(':answersUnasked'))).toEqual([]);
    expect(await bot.answersTo(() => bot.standIn.say(question))).toEqual([]);
    await bot.goOffline();
  });
});
