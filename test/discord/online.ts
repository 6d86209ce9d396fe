import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Service } from '../../src/discord/service.ts';
import { realLibrary } from '../support.ts';
import { StandIn, TOKEN } from './stand-in.ts';

/**
 * The bot with the real library, logged in to a stand-in; whatever it logs can be read. Going offline
 * fails when something was not answered or refused.
 */
export async function comeOnline(more: Partial<Service> = {}) {
  const standIn = await StandIn.start({ readsMessages: more.unasked !== undefined });
  const library = await realLibrary();
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void logged.push(line) });
  const bot = await startBot(
    { token: TOKEN, clientId: null, guildId: null, apiUrl: standIn.apiUrl },
    { library: () => library, commands, actions, log, ...more },
  );
  await standIn.request('PUT', /\/commands$/);
  const goOffline = async () => {
    await bot.stop();
    await standIn.stop();
    expect(logged.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
  };
  return { standIn, logged, goOffline };
}

/** The same for all tests of a file; each must leave Discord without a complaint. */
export function onlineForAll(): { readonly standIn: StandIn } {
  let online: Awaited<ReturnType<typeof comeOnline>>;
  beforeAll(async () => {
    online = await comeOnline();
  });
  afterAll(() => online.goOffline());
  afterEach(() => expect(online.standIn.takeViolations()).toEqual([]));
  return {
    get standIn() {
      return online.standIn;
    },
  };
}
