import type { Interaction, PermissionsBitField, RepliableInteraction } from 'discord.js';
import type { Where } from './scope.ts';

/** Who is there, as far as what they may do in the channel goes. */
export interface Presence {
  readonly userId: string;
  /** Null where nobody rules: in direct messages. */
  readonly permissions: Readonly<PermissionsBitField> | null;
  readonly isThread: boolean;
  /** Is the bot not of this server, and only brought along by the user? */
  readonly isGuest: boolean;
  /** Ids of their roles in the server. */
  readonly roles: readonly string[];
}

/** Who asks, and what they may do where they are. */
export function presenceOf(interaction: RepliableInteraction): Presence {
  const { member, channel } = interaction;
  const roles = member === null ? [] : member.roles;
  return {
    userId: interaction.user.id,
    permissions: interaction.memberPermissions,
    isThread: channel?.isThread() ?? false,
    isGuest: isGuest(interaction),
    roles: Array.isArray(roles) ? roles : [...roles.cache.keys()],
  };
}

/** Where they are, as far as settings go. */
export function whereOf(interaction: Interaction): Where {
  const { guildId, channel, channelId } = interaction;
  const parent = channel?.isThread() ? channel.parentId : null;
  return { server: isGuest(interaction) ? null : guildId, channel: parent ?? channelId ?? '' };
}

function isGuest({ authorizingIntegrationOwners: owners, guildId }: Interaction): boolean {
  return guildId !== null && owners.guildId === null && owners.userId !== null;
}
