import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { startBot } from '../../src/discord/bot.ts';
import { adviseShards, insist } from '../../src/discord/connect.ts';
import { Refusal } from '../../src/errors.ts';
import { realLibrary } from '../support.ts';
import { TOKEN } from './stand-in.ts';

const library = await realLibrary();

/** How Discord behaves: as it should where nothing is said. */
interface Trouble {
  /** What becomes of so many first requests for the gateway's address. */
  readonly requests?: { readonly status: number; readonly times: number };
  /** So many first connections to the gateway are refused. */
  readonly refusals?: number;
  /** The code by which an identify is answered. */
  readonly closesWith?: number;
}

/** As much of Discord as a login needs. */
async function discord(trouble: Trouble) {
  let { requests = { status: 200, times: 0 }, refusals = 0 } = trouble;
  const address = () => (server.address() as AddressInfo).port;
  const sockets = new WebSocketServer({ noServer: true });
  let identifies = 0;
  const server = createServer((_, response) => {
    const isTrouble = requests.times > 0;
    requests = { ...requests, times: requests.times - 1 };
    const session_start_limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 };
    const body = { url: `ws://127.0.0.1:${address()}`, shards: 3, session_start_limit };
    response
      .writeHead(isTrouble ? requests.status : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(isTrouble ? { message: 'no', code: 0 } : body));
  });
  server.on('upgrade', (request, socket, head) => {
    if (refusals-- > 0) socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    else sockets.handleUpgrade(request, socket, head, greet);
  });
  const greet = (socket: WebSocket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }));
    socket.on('message', (raw) => {
      if (JSON.parse(String(raw)).op !== 2) return;
      identifies++;
      if (trouble.closesWith !== undefined) return socket.close(trouble.closesWith);
      const user = { id: '1', username: 'v', discriminator: '0', avatar: null, bot: true };
      const d = {
        ...{ v: 10, guilds: [], session_id: 'one', application: { id: '1', flags: 0 }, user },
        resume_gateway_url: `ws://127.0.0.1:${address()}`,
      };
      socket.send(JSON.stringify({ op: 0, t: 'READY', s: 1, d }));
    });
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    server.close();
  });
  return {
    apiUrl: `http://127.0.0.1:${address()}/api`,
    identifies: () => identifies,
    closeAll: (code: number) => {
      for (const socket of sockets.clients) socket.close(code);
    },
  };
}

async function start(trouble: Trouble) {
  const there = await discord(trouble);
  let logged = '';
  const log = pino({ level: 'info' }, { write: (line) => (logged += line) });
  const config = { token: TOKEN, clientId: null, guildId: null, apiUrl: there.apiUrl };
  const service = { library: () => library, commands: [], actions: [], log };
  const bot = startBot(config, service);
  bot.then(({ stop }) => onTestFinished(stop)).catch(() => {});
  return { there, bot, log, logged: () => logged };
}

describe('a bot that Discord does not let in', () => {
  it.each([
    [4004, 'Discord does not know this DISCORD_TOKEN'],
    [4010, 'see SHARDS and SHARD_COUNT'],
    [4011, 'set SHARDS=auto'],
    [4013, 'closed the connection for good (4013)'],
    [4014, 'see “Privileged Gateway Intents”'],
  ])('says what cures it, and tries no more: %i', async (closesWith, words) => {
    const { there, bot } = await start({ closesWith });
    await expect(bot).rejects.toThrow(Refusal);
    await expect(bot).rejects.toThrow(words);
    expect(there.identifies()).toBe(1);
  });

  it('says so of a wrong token too', async () => {
    const { bot } = await start({ requests: { status: 401, times: 9 } });
    await expect(bot).rejects.toThrow('Discord does not know this DISCORD_TOKEN');
  });

  it('any more, later, says so then', async () => {
    const { there, bot } = await start({});
    const { refused, gateway } = await bot;
    expect(gateway().isReady).toBe(true);
    there.closeAll(4004);
    await expect(refused).rejects.toThrow('Discord does not know this DISCORD_TOKEN');
    expect(gateway().isReady).toBe(false);
  });
});

describe('a bot that cannot reach Discord', () => {
  it('tries again while Discord has a fault', async () => {
    const { bot, logged } = await start({ requests: { status: 503, times: 5 } });
    expect((await bot).gateway().isReady).toBe(true);
    expect(logged()).toContain('Discord does not let us in yet; trying again');
  });

  it('tries again while only the gateway is away, and logs in once', async () => {
    const { there, bot, logged } = await start({ refusals: 2 });
    expect((await bot).gateway().isReady).toBe(true);
    expect(there.identifies()).toBe(1);
    expect(logged().match(/the connection was lost/g)).toHaveLength(1);
  });

  it('comes back when its connection is cut', async () => {
    const { there, bot } = await start({});
    const { gateway } = await bot;
    there.closeAll(1000);
    await expect.poll(() => gateway().isReady, { timeout: 20_000 }).toBe(false);
    await expect.poll(() => gateway().isReady, { timeout: 20_000 }).toBe(true);
  }, 30_000);
});

describe('the number of shards that Discord advises', () => {
  it('is asked for until it is told', async () => {
    const { apiUrl } = await discord({ requests: { status: 502, times: 4 } });
    const log = pino({ level: 'silent' });
    expect(await insist(() => adviseShards(TOKEN, apiUrl), log)).toBe(3);
  });

  it('is not asked for again with a wrong token', async () => {
    const { apiUrl } = await discord({ requests: { status: 401, times: 9 } });
    const asked = insist(() => adviseShards(TOKEN, apiUrl), pino({ level: 'silent' }));
    await expect(asked).rejects.toThrow(Refusal);
  });
});
