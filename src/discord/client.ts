import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from '../log.ts';
import { createIdentifyThrottler } from './identify-budget.ts';
import { createPatientStrategy } from './patient-strategy.ts';

/** One of so many shards. */
export interface Shard {
  readonly id: number;
  readonly count: number;
}

export interface ClientOptions {
  /** Base of Discord's REST API; Discord's own when null. */
  readonly apiUrl: string | null;
  /** Is the bot told what is written to nobody by name? Discord must have granted that. */
  readonly readsMessages: boolean;
  readonly log: Logger;
}

/** Milliseconds that Discord waits for the first answer to an interaction. */
const CALLBACK_TIME = 3000;

/**
 * discord.js's client, not logged in. It resumes, reconnects, notices a dead connection and waits out
 * rate limits by itself; here is only what it would do otherwise.
 */
export function createClient(shard: Shard, { apiUrl, readsMessages, log }: ClientOptions): Client {
  const client: Client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages
        ? [GatewayIntentBits.MessageContent, GatewayIntentBits.GuildMessageReactions]
        : []),
    ],
    // Without them discord.js drops messages of channels that it was not told of, as all direct ones are, and
    // reactions to messages that it does not keep.
    partials: [Partials.Channel, Partials.Message, Partials.Reaction],
    // Of all messages only those for the bot are looked at, once.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    allowedMentions: { parse: [] },
    // Left out, discord.js would read SHARDS and SHARD_COUNT itself, in its own form.
    shards: [shard.id],
    shardCount: shard.count,
    ws: {
      buildIdentifyThrottler: (gateway) => createIdentifyThrottler(gateway, log),
      buildStrategy: (gateway) =>
        createPatientStrategy(
          gateway,
          new Promise((resolve) => client.once(Events.ShardReady, resolve)),
        ),
    },
    rest: {
      ...(apiUrl !== null && { api: apiUrl }),
      // Discord exempts answers to interactions from its 50 a second; all else here is far below.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      // An answer that must wait longer than Discord waits for it is lost: better known at once.
      rejectOnRateLimit: ({ route, retryAfter }) =>
        route.startsWith('/interactions/') && retryAfter >= CALLBACK_TIME,
    },
  });
  return client;
}
