import { GatewayCloseCodes } from 'discord-api-types/v10';
import { Refusal } from '../errors.ts';

const WRONG_TOKEN =
  'Discord does not know this DISCORD_TOKEN: copy it again from your application’s Bot page.';

/** The refusal that a gateway's last close code means: one after which discord.js tries no more. */
export function refusalOf(code: number): Refusal {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new Refusal(WRONG_TOKEN);
    case GatewayCloseCodes.InvalidShard:
      return new Refusal('Discord does not take these shards: see SHARDS and SHARD_COUNT.');
    case GatewayCloseCodes.ShardingRequired:
      return new Refusal('This bot is in too many servers for one connection: set SHARDS=auto.');
    case GatewayCloseCodes.DisallowedIntents:
      return new Refusal(
        'Discord does not grant an intent that this bot asks for: see “Privileged Gateway Intents” on your application’s Bot page. It needs Message Content where MESSAGE_CONTENT=yes, and none otherwise.',
      );
    default:
      return new Refusal(`Discord closed the connection for good (${code}): update this bot.`);
  }
}

/** What a fault of logging in means: a refusal where it is the token's, else itself. */
export function asRefusal(error: unknown): unknown {
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  const isToken = code === 'TokenInvalid' || status === 401;
  return isToken ? new Refusal(WRONG_TOKEN, { cause: error }) : error;
}
