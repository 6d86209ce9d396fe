import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import { createClient, type Shard } from './client.ts';
import { insist, logIn } from './connect.ts';
import { dispatch } from './dispatch.ts';
import { logConnection } from './log-connection.ts';
import { answerMention } from './mention.ts';
import { registerCommands } from './register.ts';
import type { Service } from './service.ts';
import { answerUnasked, closeSolved } from './unasked.ts';

/** A running bot. */
export interface Bot {
  /** Rejects with a `Refusal` when Discord does not let the bot in any more. */
  readonly refused: Promise<never>;
  /** Leaves Discord when what was asked is answered; nothing is answered afterwards. */
  stop(): Promise<void>;
  gateway(): GatewayState;
}

/** The connection of a shard to Discord. */
export interface GatewayState {
  readonly isReady: boolean;
  /** Seconds until its last heartbeat was answered; null before. */
  readonly ping: number | null;
}

/** Milliseconds that leaving may take. */
const FAREWELL = 5000;

/**
 * Logs in, registers the commands when they changed, and answers until stopped. Rejects with a
 * `Refusal` when Discord does not let the bot in; of a manager's shard also when a login fails, since
 * the manager starts it again.
 */
export async function startBot(
  config: DiscordConfig,
  service: Service,
  managed: Shard | null = null,
): Promise<Bot> {
  const shard = managed ?? { id: 0, count: 1 };
  const { log } = service;
  const running = new Set<Promise<void>>();
  const open = () => {
    const readsMessages = service.unasked !== undefined;
    const client = createClient(shard, { apiUrl: config.apiUrl, readsMessages, log });
    const track = (answer: Promise<void>) => {
      running.add(answer);
      void answer.finally(() => running.delete(answer));
    };
    client.on(Events.InteractionCreate, (interaction) => track(dispatch(interaction, service)));
    client.on(Events.MessageCreate, (message) => {
      track(answerMention(message, service));
      track(answerUnasked(message, service));
    });
    client.on(Events.MessageReactionAdd, (reaction, user) =>
      track(closeSolved(reaction, user, service)),
    );
    logConnection(client, log);
    if (shard.id === 0)
      client.once(Events.ClientReady, (ready) => void register(ready, config, service));
    return client;
  };
  // discord.js's manager sees only the first client of a process.
  const retries = managed ? 0 : undefined;
  const { client, refused } = await insist(() => logIn(open(), config.token), log, retries);
  const leave = async () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    client.removeAllListeners(Events.MessageReactionAdd);
    client.removeAllListeners(Events.ShardReconnecting);
    await Promise.all(running);
    await client.destroy();
  };
  const stop = async () => {
    await Promise.race([leave(), sleep(FAREWELL, undefined, { ref: false })]);
  };
  const gateway = () => {
    const { status, ping = -1 } = client.ws.shards.get(shard.id) ?? {};
    return { isReady: status === Status.Ready, ping: ping < 0 ? null : ping / 1000 };
  };
  return { refused, stop, gateway };
}

async function register(
  { rest, application }: Client<true>,
  { clientId, guildId }: DiscordConfig,
  { commands, log }: Service,
): Promise<void> {
  const registration = { clientId: clientId ?? application.id, guildId };
  const payload = commands.flatMap(({ data, menu }) => (menu ? [data, menu.data] : [data]));
  await registerCommands(rest, registration, payload).then(
    (changed) => log.info({ changed }, 'commands are registered'),
    (error) => log.error({ err: error }, 'commands could not be registered'),
  );
}
