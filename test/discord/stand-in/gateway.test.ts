import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, type Message } from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';
import { APPLICATION, StandIn, TOKEN } from '../stand-in.ts';

const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;

/** A client, logged in to a stand-in of its own. */
async function logIn(intents: readonly GatewayIntentBits[]) {
  const standIn = await StandIn.start();
  const client = new Client({ intents, rest: { api: standIn.apiUrl } });
  onTestFinished(async () => {
    await client.destroy();
    await standIn.stop();
  });
  await Promise.all([once(client, Events.ClientReady), client.login(TOKEN)]);
  return { standIn, client };
}

it('tells a bot what is said to it, and of the rest only that something was said', async () => {
  const { standIn, client } = await logIn([Guilds, GuildMessages]);
  const heard: string[] = [];
  const isAll = new Promise<void>((resolve) => {
    client.on(Events.MessageCreate, ({ content }) => {
      if (heard.push(content) === 2) resolve();
    });
  });
  standIn.say('between us');
  standIn.say(`<@${APPLICATION}> why?`);
  await isAll;
  expect(heard).toEqual(['', `<@${APPLICATION}> why?`]);
});

it('tells nothing of messages to a bot that did not ask for them', async () => {
  const { standIn, client } = await logIn([Guilds]);
  client.on(Events.MessageCreate, () => expect.unreachable());
  standIn.say(`<@${APPLICATION}> why?`);
  const asked = once(client, Events.InteractionCreate);
  void standIn.slash('ask');
  await asked; // what was said before would have come before
});

it('keeps what a bot replies to a message, and lets everybody see and delete it', async () => {
  const { standIn, client } = await logIn([Guilds, GuildMessages]);
  const heard = once(client, Events.MessageCreate) as Promise<[Message<true>]>;
  standIn.say(`<@${APPLICATION}> why?`);
  const [message] = await heard;
  const reply = await message.reply('because');
  expect(standIn.message(reply.id).content).toBe('because');
  await reply.edit('just so');
  expect(standIn.message(reply.id).content).toBe('just so');
  await reply.delete();
  expect(() => standIn.message(reply.id)).toThrow('Unknown Message');
  expect(standIn.takeViolations()).toEqual([]);
});

it('does not let in a bot that wants to read everything', async () => {
  await expect(logIn([Guilds, GuildMessages, MessageContent])).rejects.toThrow(
    'disallowed intents',
  );
});
