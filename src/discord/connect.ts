import { type APIGatewayBotInfo, type Client, Events, REST, Routes } from 'discord.js';
import pRetry from 'p-retry';
import { Refusal } from '../errors.ts';
import type { Logger } from '../log.ts';
import { asRefusal, refusalOf } from './refusal.ts';

/** A client that is logged in. */
export interface Connection {
  readonly client: Client;
  /** Rejects with a `Refusal` when Discord closes the connection for good. */
  readonly refused: Promise<never>;
}

/** Milliseconds between tries: each time about twice as many, up to this. */
const LONGEST_PAUSE = 5 * 60_000;

/**
 * Does what needs Discord, again and again while Discord or the network have a fault, unless `retries`
 * says how often. Rejects with a `Refusal` when trying again would not help.
 */
export function insist<T>(
  task: () => Promise<T>,
  log: Logger,
  retries = Number.POSITIVE_INFINITY,
): Promise<T> {
  const attempt = () =>
    task().catch((error: unknown) => {
      throw asRefusal(error);
    });
  return pRetry(attempt, {
    ...{ retries, maxTimeout: LONGEST_PAUSE, randomize: true },
    shouldRetry: ({ error }) => !(error instanceof Refusal),
    onFailedAttempt: ({ error: err, attemptNumber }) => {
      if (!(err instanceof Refusal))
        log.warn({ err, attemptNumber }, 'Discord does not let us in yet; trying again');
    },
  });
}

/** Logs a client in, once. */
export async function logIn(client: Client, token: string): Promise<Connection> {
  const refused = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(refusalOf(code)));
  });
  refused.catch(() => {}); // whoever waits for it is told
  await Promise.race([client.login(token), refused]);
  return { client, refused };
}

/** How many shards Discord advises. */
export async function adviseShards(token: string, apiUrl: string | null): Promise<number> {
  const rest = new REST(apiUrl === null ? {} : { api: apiUrl }).setToken(token);
  const { shards } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
  return shards;
}
