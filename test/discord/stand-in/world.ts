import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** Ids of the application, of the server people are in, and of its channel. */
export const APPLICATION = '100000000000000001';
export const GUILD = '100000000000000002';
export const CHANNEL = '300000000000000002';
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.stand-in.token';

/** Whoever may do everything has these permissions. */
export const EVERYTHING = String((1n << 53n) - 1n);

/** Somebody who uses the bot. */
export interface Person {
  readonly id: string;
  readonly username: string;
}

export const ANN: Person = { id: '300000000000000001', username: 'ann' };

/** Where somebody uses the bot. */
export interface Place {
  readonly guildId: string | null;
  readonly guildLocale: string;
  readonly channelId: string;
  readonly context: InteractionContextType;
  /** Is the application there by the server's will, or only by its user's? */
  readonly install: ApplicationIntegrationType;
  /** What the application may do there, and whoever uses it. */
  readonly appPermissions: string;
  readonly memberPermissions: string;
}

export const SERVER: Place = {
  guildId: GUILD,
  guildLocale: 'en-US',
  channelId: CHANNEL,
  context: InteractionContextType.Guild,
  install: ApplicationIntegrationType.GuildInstall,
  appPermissions: EVERYTHING,
  memberPermissions: '0',
};

export const DIRECT_MESSAGE: Place = {
  ...SERVER,
  guildId: null,
  channelId: '300000000000000003',
  context: InteractionContextType.BotDM,
};

/** A server that has a member with the application, and not the application itself. */
export const USER_INSTALL: Place = {
  ...SERVER,
  guildId: '100000000000000009',
  channelId: '300000000000000009',
  install: ApplicationIntegrationType.UserInstall,
};
