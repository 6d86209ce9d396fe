import { type Client, Events } from 'discord.js';
import pRetry from 'p-retry';
import type { Logger } from '../log.ts';
import { asRefusal, Refusal, refusalOf } from './refusal.ts';

/** A client that is logged in. */
export interface Connection {
  readonly client: Client;
  /** Rejects with a `Refusal` when Discord closes the connection for good. */
  readonly refused: Promise<never>;
}

/** Milliseconds between tries: each time about twice as many, up to this. */
const LONGEST_PAUSE = 5 * 60_000;

/**
 * Logs in, again and again while Discord or the network have a fault, with a new client each time.
 * Rejects with a `Refusal` when trying again would not help.
 */
export function connect(open: () => Client, token: string, log: Logger): Promise<Connection> {
  return pRetry(() => logIn(open(), token), {
    ...{ retries: Number.POSITIVE_INFINITY, maxTimeout: LONGEST_PAUSE, randomize: true },
    shouldRetry: ({ error }) => !(error instanceof Refusal),
    onFailedAttempt: ({ error: err, attemptNumber }) => {
      if (!(err instanceof Refusal)) log.warn({ err, attemptNumber }, 'Discord cannot be reached');
    },
  });
}

async function logIn(client: Client, token: string): Promise<Connection> {
  const refused = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(refusalOf(code)));
  });
  refused.catch(() => {}); // whoever waits for it is told
  try {
    await Promise.race([client.login(token), refused]);
  } catch (error) {
    throw asRefusal(error);
  }
  return { client, refused };
}
