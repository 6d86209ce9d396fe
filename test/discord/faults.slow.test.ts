import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { pino } from 'pino';
import { describe, expect, it, type TestContext } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { realLibrary } from '../support.ts';
import { type Answers, GUILD, StandIn, type StandInOptions, TOKEN } from './stand-in.ts';

/** A bot on a stand-in of its own, so that the tests can run side by side. */
async function botOn({ onTestFinished }: TestContext, options: StandInOptions = {}) {
  const standIn = await StandIn.start(options);
  const library = await realLibrary();
  const log = new PassThrough();
  const logged: string[] = [];
  log.on('data', (chunk: Buffer) => logged.push(String(chunk)));
  const start = () =>
    startBot(
      { token: TOKEN, clientId: null, guildId: GUILD, apiUrl: standIn.apiUrl },
      { library: () => library, commands, actions, log: pino({}, log) },
    );
  onTestFinished(() => standIn.stop());
  return { standIn, start, logged };
}

async function runningBot(test: TestContext, options?: StandInOptions) {
  const { standIn, start, logged } = await botOn(test, options);
  const bot = await start();
  test.onTestFinished(() => bot.stop());
  await standIn.request('PUT', /\/commands$/);
  const ask = () => standIn.slash('ask', { question: 'How many doses did Moldova receive?' });
  return { standIn, ask, logged };
}

const shows = (answers: Answers) => JSON.stringify(answers.at(-1)?.body);
const FIGURE = '458,000';

describe.concurrent('a bot whose gateway', () => {
  const losses: Readonly<Record<string, (standIn: StandIn) => void>> = {
    'drops the line': ({ gateway }) => gateway.drop(),
    'asks it to come again': ({ gateway }) => gateway.reconnect(),
    'lets it resume its session': ({ gateway }) => gateway.invalidate(true),
    'closes for no known reason': ({ gateway }) => gateway.close(GatewayCloseCodes.UnknownError),
  };

  it.for(Object.entries(losses))(
    '%s resumes, and answers what was asked meanwhile',
    async ([, fail], test) => {
      const { standIn, ask } = await runningBot(test);
      const resumed = once(standIn.gateway, 'resumed');
      fail(standIn);
      const meanwhile = ask();
      await resumed;
      expect(shows(await meanwhile)).toContain(FIGURE);
      expect(shows(await ask())).toContain(FIGURE);
      expect(standIn.takeViolations()).toEqual([]);
    },
  );

  it('stops to answer its heartbeats comes again, and answers what was asked meanwhile', async (test) => {
    const { standIn, ask } = await runningBot(test, { heartbeat: 100 });
    const resumed = once(standIn.gateway, 'resumed');
    standIn.gateway.mute();
    await resumed;
    expect(shows(await ask())).toContain(FIGURE);
  });

  it('forgot its session begins another, and answers again', { timeout: 15_000 }, async (test) => {
    const { standIn, ask } = await runningBot(test);
    const ready = once(standIn.gateway, 'ready');
    standIn.gateway.invalidate(false);
    await ready;
    expect(shows(await ask())).toContain(FIGURE);
  });

  it.for([
    ['refuses its token', GatewayCloseCodes.AuthenticationFailed],
    ['does not allow its intents', GatewayCloseCodes.DisallowedIntents],
  ] as const)('%s does not start', async ([, code], test) => {
    const { standIn, start } = await botOn(test);
    standIn.gateway.refuse(code);
    await expect(start()).rejects.toThrow();
  });
});

describe.concurrent('a bot whose answer', () => {
  const CALLBACK = /\/callback$/;

  it.for([500, 502, 503])('meets a fault of Discord (%d) says it again', async (status, test) => {
    const { standIn, ask } = await runningBot(test);
    standIn.fault(CALLBACK, { kind: 'refuse', status });
    expect(shows(await ask())).toContain(FIGURE);
    expect(shows(await ask())).toContain(FIGURE);
  });

  it('comes too often waits as long as it is told, and says it again', async (test) => {
    const { standIn, ask } = await runningBot(test);
    standIn.fault(CALLBACK, { kind: 'refuse', status: 429, retryAfter: 0.3 });
    const began = performance.now();
    expect(shows(await ask())).toContain(FIGURE);
    expect(performance.now() - began).toBeGreaterThan(300);
    expect(shows(await ask())).toContain(FIGURE);
  });

  it.for(['reset', 'close'] as const)(
    'is cut off on its way (%s) says it again',
    async (kind, test) => {
      const { standIn, ask } = await runningBot(test);
      standIn.fault(CALLBACK, { kind });
      expect(shows(await ask())).toContain(FIGURE);
      expect(shows(await ask())).toContain(FIGURE);
    },
  );

  it('arrives, though it is never told so, stays up', async (test) => {
    const { standIn, ask, logged } = await runningBot(test);
    standIn.fault(CALLBACK, { kind: 'lose-answer' });
    expect(shows(await ask())).toContain(FIGURE);
    expect(shows(await ask())).toContain(FIGURE);
    // It said the same again, and was told that it had been heard.
    await expect.poll(() => standIn.takeViolations().join()).toContain('already been acknowledged');
    expect(logged.join('')).toContain('an answer was not delivered');
  });

  it('is taken slowly answers others meanwhile', async (test) => {
    const { standIn, ask } = await runningBot(test);
    standIn.fault(CALLBACK, { kind: 'slow', milliseconds: 5000 });
    const slow = ask();
    const isOver = setTimeout(5000, null);
    expect(shows((await Promise.race([ask(), isOver])) ?? [])).toContain(FIGURE);
    expect(shows(await slow)).toContain(FIGURE);
  });
});
