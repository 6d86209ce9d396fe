import { z } from 'zod';
import { ConfigError } from './errors.ts';

const Snowflake = z
  .string()
  .regex(/^\d{17,20}$/, { error: 'expected an id of 17 to 20 digits, as Discord copies it' });

/** An empty line in `.env` means the same as no line. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const YES = ['yes', 'true', 'on', '1'];
const NO = ['no', 'false', 'off', '0'];

/** Every setting, as the environment states it. */
const Settings = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^\S+$/, { error: 'expected a token without white space' }),
  ),
  DISCORD_CLIENT_ID: optional(Snowflake),
  DISCORD_GUILD_ID: optional(Snowflake),
  DISCORD_API_URL: optional(
    z.url({ protocol: /^https?$/, error: 'expected an address such as http://127.0.0.1:4000/api' }),
  ),
  KNOWLEDGE_DIR: optional(z.string()).transform((folder) => folder ?? 'knowledge'),
  CACHE_DIR: optional(z.string()).transform((folder) => folder ?? '.cache'),
  DATA_DIR: optional(z.string()).transform((folder) => folder ?? 'data'),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(ql)?:\/\/\S+$/, {
      error: 'expected an address such as postgres://user:password@host/database',
    }),
  ),
  REDIS_URL: optional(
    z.string().regex(/^(redis|valkey)s?:\/\/\S+$/, {
      error: 'expected an address such as redis://host:6379',
    }),
  ).transform((url) => url?.replace(/^valkey/, 'redis') ?? null),
  READ_SECONDS: optional(whole('seconds', 1, 3600)).transform((seconds) => seconds ?? 60),
  READ_MEMORY_MB: optional(whole('megabytes', 64, 65_536)).transform((size) => size ?? 512),
  ALLOW_UPLOADS: optional(
    z.stringbool({ error: 'expected yes or no', truthy: YES, falsy: NO }),
  ).transform((isAllowed) => isAllowed ?? false),
  MESSAGE_CONTENT: optional(
    z.stringbool({ error: 'expected yes or no', truthy: YES, falsy: NO }),
  ).transform((isGranted) => isGranted ?? false),
  LOG_LEVEL: optional(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  ).transform((level) => level ?? 'info'),
  RATE_LIMIT: optional(
    z.string().regex(/^(off|[1-9]\d{0,5}\/[1-9]\d{0,5})$/, {
      error: 'expected questions per seconds such as 6/30, or "off"',
    }),
  ).transform((limit) => readRateLimit(limit ?? '6/30')),
  HEALTH_PORT: optional(whole('a port', 1, 65_535)),
});

const ShardSettings = z.object({
  SHARDS: optional(
    z.string().regex(/^(auto|\d{1,5}(-\d{1,5})?)$/, {
      error: 'expected "auto", a number of shards, or a range of them such as 0-3',
    }),
  ),
  SHARD_COUNT: optional(whole('the number of all shards', 1, 99_999)),
  /** Set by discord.js for the process of one shard: then `SHARDS` is that shard's id. */
  SHARDING_MANAGER: z.string().optional(),
});

const AllSettings = Settings.and(ShardSettings.transform(readShards));

function whole(what: string, min: number, max: number) {
  const error = `expected ${what}, ${min} to ${max}`;
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error });
}

export interface Config {
  /** Null: no Discord, the terminal. */
  readonly discord: DiscordConfig | null;
  readonly knowledgeFolder: string;
  readonly cacheFolder: string;
  /** Where settings of servers are kept: an SQLite file in the folder, or PostgreSQL at the address. */
  readonly storage: { readonly dataFolder: string; readonly databaseUrl: string | null };
  /** What reading one source may take. */
  readonly limits: { readonly seconds: number; readonly megabytes: number };
  /** May those who manage a server add sources in it? */
  readonly allowsUploads: boolean;
  /** Has Discord granted the bot to read what is written to nobody by name? */
  readonly readsMessages: boolean;
  readonly logLevel: string;
  /** Null: nobody is limited. */
  readonly rateLimit: RateLimit | null;
  /** Of the Redis or Valkey that processes count questions in together; null: each by itself. */
  readonly redisUrl: string | null;
  readonly shards: Shards;
  /** Where health and metrics are served; nowhere when null. */
  readonly healthPort: number | null;
}

/** So many questions may each user ask in so many seconds. */
export interface RateLimit {
  readonly questions: number;
  readonly seconds: number;
}

/** Which of Discord's shards run from here. */
export type Shards =
  /** All of it is one, in this process. */
  | { readonly kind: 'alone' }
  /** One, in this process, which a manager started. */
  | { readonly kind: 'managed'; readonly id: number; readonly count: number }
  /** These of `count`, each in a process of its own. */
  | { readonly kind: 'several'; readonly ids: readonly number[]; readonly count: number }
  /** As many as Discord advises, each in a process of its own. */
  | { readonly kind: 'auto' };

export interface DiscordConfig {
  readonly token: string;
  /** Found from the token's application when null. */
  readonly clientId: string | null;
  /** The only guild to register commands in; everywhere when null. */
  readonly guildId: string | null;
  /** Base of Discord's REST API, without the version; Discord's own when null. */
  readonly apiUrl: string | null;
}

/** Reads all settings at once. Throws `ConfigError` with every fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = AllSettings.safeParse(environment);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  const settings = parsed.data;
  return {
    discord:
      settings.DISCORD_TOKEN === undefined
        ? null
        : {
            token: settings.DISCORD_TOKEN,
            clientId: settings.DISCORD_CLIENT_ID ?? null,
            guildId: settings.DISCORD_GUILD_ID ?? null,
            apiUrl: settings.DISCORD_API_URL?.replace(/\/+$/, '') ?? null,
          },
    knowledgeFolder: settings.KNOWLEDGE_DIR,
    cacheFolder: settings.CACHE_DIR,
    storage: { dataFolder: settings.DATA_DIR, databaseUrl: settings.DATABASE_URL ?? null },
    limits: { seconds: settings.READ_SECONDS, megabytes: settings.READ_MEMORY_MB },
    allowsUploads: settings.ALLOW_UPLOADS,
    readsMessages: settings.MESSAGE_CONTENT,
    logLevel: settings.LOG_LEVEL,
    rateLimit: settings.RATE_LIMIT,
    redisUrl: settings.REDIS_URL,
    shards: settings.shards,
    healthPort: settings.HEALTH_PORT ?? null,
  };
}

function readRateLimit(limit: string): RateLimit | null {
  if (limit === 'off') return null;
  const [questions = 1, seconds = 1] = limit.split('/').map(Number);
  return { questions, seconds };
}

function readShards(
  { SHARDS = '', SHARD_COUNT, SHARDING_MANAGER }: z.infer<typeof ShardSettings>,
  context: z.RefinementCtx,
): { readonly shards: Shards } {
  const [first = 0, last] = SHARDS.split('-').map(Number);
  if (SHARDING_MANAGER !== undefined)
    return { shards: { kind: 'managed', id: first, count: SHARD_COUNT ?? 1 } };
  const fault = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message });
    return z.NEVER;
  };
  if (last === undefined) {
    if (SHARD_COUNT !== undefined)
      return fault('SHARD_COUNT', 'expected only beside a range of SHARDS such as 0-3');
    if (SHARDS === '') return { shards: { kind: 'alone' } };
    if (SHARDS === 'auto') return { shards: { kind: 'auto' } };
    if (first === 0) return fault('SHARDS', 'expected at least one shard');
    return { shards: several(0, first - 1, first) };
  }
  if (SHARD_COUNT === undefined)
    return fault('SHARD_COUNT', 'expected beside a range of SHARDS: how many all hosts have');
  if (first > last || last >= SHARD_COUNT)
    return fault('SHARDS', `expected a range within 0-${SHARD_COUNT - 1}`);
  return { shards: several(first, last, SHARD_COUNT) };
}

function several(first: number, last: number, count: number): Shards {
  const ids = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { kind: 'several', ids, count };
}
