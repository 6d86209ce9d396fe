/** Ids of the application, of the server people are in, and of its channels. */
export const APPLICATION = '100000000000000001';
export const GUILD = '100000000000000002';
export const CHANNEL = '100000000000000003';
/** A channel that the bot may read and not write in. */
export const READ_ONLY = '100000000000000004';
/** Where somebody writes to the bot alone. */
export const DIRECT = '100000000000000005';
/** A forum. */
export const FORUM = '100000000000000006';
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.stand-in.token';

/** The id of one more server than `GUILD`, from number 1 on: they go round the shards. */
export function serverId(number: number): string {
  return String(BigInt(GUILD) + (BigInt(number) << 22n));
}

/** People, by name. */
export const USERS = { ann: '300000000000000001', bob: '300000000000000003' } as const;

/** What people may do in a channel. */
export const MAY = {
  write: 1n << 11n,
  manageServer: (1n << 5n) | (1n << 11n),
  manageMessages: 1n << 13n,
  bringApps: 1n << 50n,
  everything: (1n << 53n) - 1n,
} as const;

/** Who does something, and where; by default Ann, who may write, in a server in English. */
export interface Setting {
  readonly locale?: string;
  readonly guildLocale?: string;
  /** A name of `USERS`. */
  readonly user?: string;
  readonly permissions?: bigint;
  /** In messages to the bot, where there is no server. */
  readonly isDirect?: boolean;
  /** Id of the server; `GUILD` when absent. */
  readonly server?: string;
  /** The user brought the bot along: it is not of the server. */
  readonly isGuest?: boolean;
}
