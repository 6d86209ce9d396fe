import {
  ActionRowBuilder,
  ChannelSelectMenuBuilder,
  ChannelType,
  type MessageActionRowComponentBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import type { Menu, Reply, ServerMenu } from '../reply/reply.ts';
import { withoutUnseen } from './escape.ts';

export type Row = ActionRowBuilder<MessageActionRowComponentBuilder>;

/** Channels that people write in. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
];
const MOST_ROLES = 25;

/** The menus of a reply, a row each; one without choices is none. */
export function menuRows({ menu, menus = [] }: Reply): Row[] {
  return [...(menu ? [menu] : []), ...menus]
    .filter((one) => 'kind' in one || one.choices.length > 0)
    .map((one) =>
      new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
        'kind' in one ? serverMenu(one) : choiceMenu(one),
      ),
    );
}

function choiceMenu({ id, placeholder, choices, isSeveral }: Menu) {
  const select = new StringSelectMenuBuilder()
    .setCustomId(id)
    .setPlaceholder(placeholder)
    .addOptions(
      choices.map(({ label, value, about, isChosen }) => ({
        label: withoutUnseen(label),
        value,
        ...(about && { description: withoutUnseen(about) }),
        ...(isChosen !== undefined && { default: isChosen }),
      })),
    );
  return isSeveral ? select.setMinValues(0).setMaxValues(choices.length) : select;
}

function serverMenu({ id, placeholder, kind, chosen }: ServerMenu) {
  if (kind === 'roles')
    return new RoleSelectMenuBuilder()
      .setCustomId(id)
      .setPlaceholder(placeholder)
      .setMinValues(0)
      .setMaxValues(MOST_ROLES)
      .setDefaultRoles(...chosen);
  return new ChannelSelectMenuBuilder()
    .setCustomId(id)
    .setPlaceholder(placeholder)
    .setChannelTypes(CHANNELS)
    .setDefaultChannels(...chosen);
}
