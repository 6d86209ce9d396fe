import type { PermissionsBitField, RepliableInteraction } from 'discord.js';

/** Who is there, as far as what they may do in the channel goes. */
export interface Presence {
  readonly userId: string;
  /** Null where nobody rules: in direct messages. */
  readonly permissions: Readonly<PermissionsBitField> | null;
  readonly isThread: boolean;
  /** Is the bot not of this server, and only brought along by the user? */
  readonly isGuest: boolean;
}

/** Who asks, and what they may do where they are. */
export function presenceOf(interaction: RepliableInteraction): Presence {
  const { authorizingIntegrationOwners: owners, guildId, channel } = interaction;
  return {
    userId: interaction.user.id,
    permissions: interaction.memberPermissions,
    isThread: channel?.isThread() ?? false,
    isGuest: guildId !== null && owners.guildId === null && owners.userId !== null,
  };
}
