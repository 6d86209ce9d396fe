import {
  type APIMessage,
  ApplicationIntegrationType,
  ChannelType,
  GatewayIntentBits,
  InteractionContextType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Event, Session } from './gateway.ts';
import {
  APPLICATION,
  CHANNEL,
  FORUM,
  GUILD,
  MAY,
  READ_ONLY,
  type Setting,
  USERS,
} from './world.ts';

const JOINED = new Date(0).toISOString();

/** A user as Discord tells of them. */
export function userOf(id: string, username = 'somebody') {
  return { id, username, discriminator: '0', global_name: null, avatar: null };
}

/** Somebody we know by name. */
export function personOf(name: string) {
  return userOf(USERS[name as keyof typeof USERS], name);
}

export const BOT_USER = { ...userOf(APPLICATION, 'verbatim'), bot: true };

/** The events with which a session begins: who the bot is, and the servers it is in. */
export function openingEvents(
  { id, shard, intents }: Session,
  gatewayUrl: string,
  servers: readonly string[] = [GUILD],
): Event[] {
  const here = servers.filter((one) => Number(BigInt(one) >> 22n) % shard[1] === shard[0]);
  const ready = {
    ...{ v: 10, user: BOT_USER, session_id: id, resume_gateway_url: gatewayUrl, shard },
    guilds: here.map((one) => ({ id: one, unavailable: true })),
    application: { id: APPLICATION, flags: 0 },
  };
  const told = (intents & GatewayIntentBits.Guilds) !== 0 ? here : [];
  return [['READY', ready], ...told.map((one): Event => ['GUILD_CREATE', guild(one)])];
}

/** A server with its channels; those of another than `GUILD` are one, which has its id. */
function guild(id: string) {
  const everyone = { id, name: '@everyone', permissions: String(MAY.write) };
  const channels = id === GUILD ? [CHANNEL, READ_ONLY, FORUM] : [id];
  return {
    ...{
      id,
      name: 'a server',
      owner_id: USERS.bob,
      preferred_locale: 'en-US',
      features: [],
    },
    ...{ icon: null, member_count: 2, large: false, unavailable: false, joined_at: JOINED },
    roles: [{ ...everyone, position: 0, color: 0 }],
    channels: channels.map((channel) => ({
      ...{ id: channel, guild_id: id, permission_overwrites: [] },
      type: channel === FORUM ? ChannelType.GuildForum : ChannelType.GuildText,
    })),
    members: [{ ...membership(), user: BOT_USER }],
    ...{ threads: [], presences: [], voice_states: [], emojis: [], stickers: [] },
    ...{ stage_instances: [], guild_scheduled_events: [] },
  };
}

/** What a server knows of any member. */
function membership() {
  return { roles: [], joined_at: JOINED, flags: 0, deaf: false, mute: false };
}

/** What an interaction is of. */
export interface Used {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly data: unknown;
  /** The message that was pressed on. */
  readonly message: APIMessage | null;
}

/** An interaction as the bot is told of it. */
export function interactionOf(used: Used, setting: Setting) {
  const { locale = 'en-US', guildLocale = 'en-US', user: name = 'ann', server = GUILD } = setting;
  const channel = server === GUILD ? CHANNEL : server;
  const user = personOf(name);
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const shared = {
    ...{
      ...used,
      message: used.message ?? undefined,
      version: 1,
      application_id: APPLICATION,
      channel_id: channel,
      locale,
    },
    ...{ app_permissions: String(MAY.everything), entitlements: [] },
  };
  if (setting.isDirect)
    return {
      ...{ ...shared, user, context: InteractionContextType.BotDM },
      authorizing_integration_owners: { [GuildInstall]: '0' },
      channel: { id: CHANNEL, type: ChannelType.DM },
    };
  const permissions = String(setting.permissions ?? MAY.write);
  return {
    ...{ ...shared, guild_id: server, guild_locale: guildLocale },
    ...{ context: InteractionContextType.Guild },
    authorizing_integration_owners: setting.isGuest
      ? { [UserInstall]: user.id }
      : { [GuildInstall]: server },
    channel: { id: channel, type: ChannelType.GuildText, guild_id: server },
    member: { ...membership(), user, permissions },
  };
}

/** A thread of a channel, which somebody opened; that of a forum is a post. */
export function threadOf({ id, name, parent, owner }: Readonly<Record<ThreadFields, string>>) {
  return {
    ...{ id, name, parent_id: parent, owner_id: owner, guild_id: GUILD },
    ...{
      type: ChannelType.PublicThread,
      message_count: 0,
      member_count: 1,
      rate_limit_per_user: 0,
    },
    thread_metadata: {
      ...{ archived: false, auto_archive_duration: 1440, locked: false },
      ...{ archive_timestamp: JOINED, create_timestamp: JOINED },
    },
  };
}

type ThreadFields = 'id' | 'name' | 'parent' | 'owner';

/** A sign that somebody put under a message. */
export function reactionOf(
  sign: string,
  message: Pick<APIMessage, 'id' | 'channel_id'>,
  user: string,
) {
  return {
    ...{ user_id: personOf(user).id, channel_id: message.channel_id, message_id: message.id },
    ...{ guild_id: GUILD, member: { ...membership(), user: personOf(user) } },
    ...{ emoji: { id: null, name: sign }, burst: false, type: 0 },
  };
}

/** A message as a bot is told of it: without the privileged intent its words only if they are to it. */
export function messageOf(message: APIMessage, isRead = false) {
  const { author, content, mentions, referenced_message: above } = message;
  const isToBot =
    author.id === APPLICATION ||
    above?.author.id === APPLICATION ||
    content.includes(`<@${APPLICATION}>`) ||
    mentions.some(({ id }) => id === APPLICATION);
  return {
    ...message,
    content: isToBot || isRead ? content : '',
    guild_id: GUILD,
    member: membership(),
  };
}
