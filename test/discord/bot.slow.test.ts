import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import type { DiscordConfig } from '../../src/config.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Service } from '../../src/discord/service.ts';
import type { Command } from '../../src/reply/command.ts';
import { realLibrary } from '../support.ts';
import { EPHEMERAL, read } from './sent.ts';
import { APPLICATION, GUILD, StandIn, TOKEN } from './stand-in.ts';

const broken: Command = {
  data: { name: 'broken', description: 'Always fails' },
  run: () => Promise.reject(new Error('the disk is on fire')),
  suggest: () => {
    throw new Error('no suggestions either');
  },
};

let standIn: StandIn;
let bot: Bot;
let config: DiscordConfig;
let service: Service;
let logged = '';

beforeAll(async () => {
  standIn = await StandIn.start();
  const library = await realLibrary();
  const log = new PassThrough();
  log.on('data', (chunk: Buffer) => {
    logged += String(chunk);
  });
  config = { token: TOKEN, clientId: null, guildId: GUILD, apiUrl: standIn.apiUrl };
  service = {
    library: () => library,
    commands: [...commands, broken],
    actions,
    log: pino({ level: 'trace' }, log),
  };
  bot = await startBot(config, service);
  await standIn.request('PUT', /\/commands$/);
});

afterAll(async () => {
  await bot.stop();
  await standIn.stop();
});

afterEach(() => expect(standIn.takeViolations()).toEqual([]));

describe('a bot that logs in', () => {
  it('registers its commands in the one guild it was told, under the application of its token', async () => {
    const { path, body } = await standIn.request('PUT', /\/commands$/);
    expect(path).toBe(`/api/v10/applications/${APPLICATION}/guilds/${GUILD}/commands`);
    expect((body as { name: string }[]).map(({ name }) => name)).toContain('ask');
  });

  it('leaves commands alone that Discord already has', async () => {
    const registrations = () => standIn.requests.filter(({ method }) => method === 'PUT').length;
    const before = registrations();
    const listings = () =>
      standIn.requests.filter(({ method, path }) => method === 'GET' && /commands$/.test(path));
    const seen = listings().length;
    const again = await startBot(config, service);
    while (listings().length === seen) await new Promise((resolve) => setTimeout(resolve, 10));
    await again.stop();
    await bot.stop();
    bot = await startBot(config, service);
    expect(registrations()).toBe(before);
  });

  it('says at once that a token is wrong', async () => {
    const wrong = startBot({ ...config, token: `${TOKEN}x` }, service);
    await expect(wrong).rejects.toThrow('Discord does not know this DISCORD_TOKEN');
  });

  it('never writes its token to the log', () => {
    expect(logged).toContain('logged in to Discord');
    expect(logged).not.toContain(TOKEN);
  });
});

describe('faults', () => {
  it('are told in plain words with a reference that the log has too', async () => {
    const { flags, text } = read(await standIn.slash('broken'));
    const [, reference] = /reference ([0-9a-f]{8})/.exec(text) ?? [];
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).not.toContain('disk');
    expect(logged).toContain(reference);
    expect(logged).toContain('the disk is on fire');
  });

  it('of autocomplete offer nothing and stop nothing', async () => {
    const [answer] = await standIn.autocomplete('broken', 'x', 'y');
    expect((answer!.body as { data: unknown }).data).toEqual({ choices: [] });
  });

  it('an unknown command is answered', async () => {
    const { text } = read(await standIn.slash('gone'));
    expect(text).toContain('This command no longer exists');
  });
});
