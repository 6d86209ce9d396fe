import { z } from 'zod';
import { ConfigError } from './errors.ts';

const Snowflake = z
  .string()
  .regex(/^\d{17,20}$/, { error: 'expected an id of 17 to 20 digits, as Discord copies it' });

/** An empty line in `.env` means the same as no line. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

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
  LOG_LEVEL: optional(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  ).transform((level) => level ?? 'info'),
});

export interface Config {
  /** Null: no Discord, the terminal. */
  readonly discord: DiscordConfig | null;
  readonly knowledgeFolder: string;
  readonly cacheFolder: string;
  readonly logLevel: string;
}

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
  const parsed = Settings.safeParse(environment);
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
    logLevel: settings.LOG_LEVEL,
  };
}
