import {
  DiscordAPIError,
  type GuildMember,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Messages } from '../reply/messages/index.ts';
import type { Reply } from '../reply/reply.ts';
import { renderReply } from './render.ts';
import { hasRole, type Where } from './scope.ts';

/** Bots that answer bots never end. */
export function isPersons({ author, webhookId, system }: Message): boolean {
  return !author.bot && !author.system && webhookId === null && !system;
}

/**
 * Names of everybody and of roles mean the bot no more than anybody else; the words of a reply that does
 * not ping it are not told to it.
 */
export function isForBot({ mentions, client, guildId }: Message): boolean {
  return guildId === null || mentions.users.has(client.user?.id ?? '');
}

/** The channel whose settings hold; a message is never brought by a guest. */
export function whereOf({ guildId, channelId, channel }: Message): Where {
  const parent = channel.isThread() ? channel.parentId : null;
  return { server: guildId, channel: parent ?? channelId };
}

/** Whoever may manage the server always may. */
export function mayAsk(member: GuildMember | null, askers: readonly string[]): boolean {
  const isManager = member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false;
  return isManager || hasRole(askers, [...(member?.roles.cache.keys() ?? [])]);
}

/** Says it in a reply that pings nobody. */
export async function say(message: Message, reply: Reply, messages: Messages): Promise<void> {
  await message.reply({
    components: [renderReply(reply, messages)],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
  });
}

/** Was it not said because the bot may not speak there? */
export function isForbidden(error: unknown): boolean {
  const codes: readonly (string | number)[] = [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
    RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}
