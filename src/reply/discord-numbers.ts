/*
 * Discord's numbers, by the names that its documentation has, for what commands are described with. The package that holds
 * them all takes longer to load than a small library, and a terminal needs no more than these. A test compares them.
 */

export const ApplicationCommandOptionType = { String: 3, Boolean: 5, Attachment: 11 } as const;

export const ApplicationCommandType = { ChatInput: 1, Message: 3 } as const;

export const ApplicationIntegrationType = { GuildInstall: 0, UserInstall: 1 } as const;

export const InteractionContextType = { Guild: 0, BotDM: 1, PrivateChannel: 2 } as const;

export const PermissionFlagsBits = { ManageGuild: 1n << 5n } as const;
