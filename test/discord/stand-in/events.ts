import {
  type APIMessage,
  ApplicationIntegrationType,
  ChannelType,
  GatewayIntentBits,
  type InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import type { Event, Session } from './gateway.ts';
import { ANN, APPLICATION, CHANNEL, EVERYTHING, GUILD, type Person, type Place } from './world.ts';

/** The bot as a user. */
export const BOT: Person = { id: APPLICATION, username: 'verbatim' };

/** A user as Discord tells of them. */
export function userOf({ id, username }: Person) {
  const isBot = id === APPLICATION;
  return { id, username, discriminator: '0', global_name: null, avatar: null, bot: isBot };
}

/** The events with which a session begins: who the bot is, and the server it is in. */
export function openingEvents({ id, shard, intents }: Session, gatewayUrl: string): Event[] {
  const isHere = Number(BigInt(GUILD) >> 22n) % shard[1] === shard[0];
  const ready = {
    ...{ v: 10, user: userOf(BOT), session_id: id, resume_gateway_url: gatewayUrl, shard },
    guilds: isHere ? [{ id: GUILD, unavailable: true }] : [],
    application: { id: APPLICATION, flags: 0 },
  };
  const isTold = isHere && (intents & GatewayIntentBits.Guilds) !== 0;
  return [['READY', ready], ...(isTold ? [['GUILD_CREATE', guild()] as const] : [])];
}

function guild() {
  const channel = { id: CHANNEL, type: ChannelType.GuildText, name: 'general', guild_id: GUILD };
  return {
    ...{ id: GUILD, name: 'a server', owner_id: ANN.id, preferred_locale: 'en-US', features: [] },
    ...{ icon: null, member_count: 2, large: false, unavailable: false },
    joined_at: new Date(0).toISOString(),
    roles: [{ id: GUILD, name: '@everyone', permissions: EVERYTHING, position: 0, color: 0 }],
    channels: [{ ...channel, position: 0, permission_overwrites: [] }],
    members: [BOT, ANN].map((person) => ({ ...membership(), user: userOf(person) })),
    ...{ threads: [], presences: [], voice_states: [], emojis: [], stickers: [] },
    ...{ stage_instances: [], guild_scheduled_events: [] },
  };
}

/** What a server knows of any member. */
function membership() {
  return { roles: [], joined_at: new Date(0).toISOString(), flags: 0, deaf: false, mute: false };
}

/** What an interaction is made of. */
export interface Use {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly data: unknown;
  readonly person: Person;
  readonly place: Place;
  readonly locale: string;
  /** The message that was pressed on. */
  readonly pressed: APIMessage | null;
}

/** An interaction as the bot is told of it. */
export function interactionOf({ person, place, pressed, ...use }: Use) {
  const { guildId, channelId, context, install, appPermissions } = place;
  const user = userOf(person);
  const isOfServer = install === ApplicationIntegrationType.GuildInstall;
  return {
    ...use,
    ...{ version: 1, application_id: APPLICATION, channel_id: channelId, context },
    ...{ app_permissions: appPermissions, entitlements: [], attachment_size_limit: 10_485_760 },
    authorizing_integration_owners: { [install]: isOfServer ? (guildId ?? '0') : person.id },
    ...(pressed ? { message: pressed } : {}),
    ...(guildId === null
      ? { user, channel: { id: channelId, type: ChannelType.DM } }
      : {
          guild_id: guildId,
          guild_locale: place.guildLocale,
          guild: { id: guildId, locale: place.guildLocale, features: [] },
          channel: { id: channelId, type: ChannelType.GuildText, guild_id: guildId },
          member: { ...membership(), user, permissions: place.memberPermissions },
        }),
  };
}

/** What somebody wrote, and what a bot without the privileged intent is told of it. */
export interface Written {
  readonly place: Place;
  readonly isToBot: boolean;
  readonly reply: APIMessage | undefined;
}

/** A message as the bot is told of it: with its words only if they are meant for the bot. */
export function messageOf(message: APIMessage, { place, isToBot, reply }: Written) {
  const isRead = isToBot || place.guildId === null;
  return {
    ...message,
    content: isRead ? message.content : '',
    mentions: isToBot ? [userOf(BOT)] : [],
    ...(place.guildId === null
      ? { channel_type: ChannelType.DM }
      : { guild_id: place.guildId, member: membership() }),
    ...(reply && {
      type: MessageType.Reply,
      referenced_message: reply,
      message_reference: { message_id: reply.id, channel_id: reply.channel_id },
    }),
  };
}
