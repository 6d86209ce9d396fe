import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { messagesFor } from '../reply/messages/index.ts';
import { deleteButton, mayDelete, mayPublish } from './controls.ts';
import { copyMessage } from './copy-message.ts';
import { presenceOf } from './presence.ts';
import { refuse, respond, type Service, serverMessages } from './respond.ts';

/**
 * Says for all what its reader alone was told. `asked` is asked again, in the server's language; when
 * it was too long for a button it is empty, and the message is copied as it stands.
 */
export async function publish(
  interaction: ButtonInteraction,
  service: Service,
  asked: string,
): Promise<void> {
  const { user, locale, customId, message } = interaction;
  const messages = serverMessages(interaction);
  const note = messages.publish.by(`${user.displayName} (@${user.username})`);
  const [container] = message.components;
  if (!mayPublish(presenceOf(interaction)))
    await refuse(interaction, messagesFor(locale).publish.forbidden);
  else if (asked !== '')
    await respond({ interaction, service, asked, isPrivate: false, isLimited: true, note });
  else if (container?.type !== ComponentType.Container)
    await refuse(interaction, messagesFor(locale).fault.unknownButton);
  else {
    const button = deleteButton(user.id, messages);
    await interaction.reply({
      components: [copyMessage(container.toJSON(), { note, without: customId, button })],
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [] },
    });
  }
}

/** Takes a public answer away, for whoever asked for it or keeps order. */
export async function remove(interaction: ButtonInteraction, askerId: string): Promise<void> {
  if (!mayDelete(askerId, presenceOf(interaction)))
    return refuse(interaction, messagesFor(interaction.locale).delete.forbidden);
  await interaction.deferUpdate();
  await interaction.deleteReply();
}
