import {
  type ButtonInteraction,
  ComponentType,
  type InteractionEditReplyOptions,
  MessageFlags,
} from 'discord.js';
import { UsageError } from '../errors.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import type { Part, Reply } from '../reply/reply.ts';
import { deleteButton, mayDelete, mayPublish } from './controls.ts';
import { copyMessage } from './copy-message.ts';
import { deliver, isFinal } from './delivery.ts';
import { explain } from './explain.ts';
import { toMessage } from './message.ts';
import { presenceOf, whereOf } from './presence.ts';
import { forgetPress, isFirstPress } from './pressed-once.ts';
import { countQuestion, placeOf, refuse, serverMessages } from './respond.ts';
import { contextOf, type Scope, scopeOf } from './scope.ts';
import type { Service } from './service.ts';
import { askAgain } from './still-so.ts';

const FLAGS = MessageFlags.IsComponentsV2;

/**
 * Says for all, once, what its reader alone was told. `sealed` is asked again, in the server's language;
 * where the sources say something else by now, its reader is told so, and nobody else. What was too long
 * for a button has nothing sealed, and is copied as it stands.
 */
export async function publish(
  interaction: ButtonInteraction,
  service: Service,
  sealed: string,
): Promise<void> {
  const { message, locale } = interaction;
  const messages = messagesFor(locale);
  const scope = scopeOf(service, whereOf(interaction));
  if (!mayPublish(presenceOf(interaction), scope.settings))
    return refuse(interaction, messages.publish.forbidden);
  if (!isFirstPress(service, message.id)) return refuse(interaction, messages.publish.already);
  try {
    await deliver(() => interaction.deferUpdate());
    const found =
      sealed === ''
        ? copyOf(interaction, scope)
        : await answerOf(interaction, { service, scope, sealed });
    if ('outcome' in found) {
      forgetPress(service, message.id);
      await tell(interaction, found);
    } else {
      await interaction.followUp({ ...found.forAll, flags: FLAGS });
      await takeButton(interaction, service, found.forReader);
    }
  } catch (error) {
    forgetPress(service, message.id);
    if (isFinal(error)) throw error;
    await tell(interaction, explain(error, 'publish', { service, messages }).reply);
  }
}

/** Takes a public answer away, for whoever asked for it or keeps order. */
export async function remove(interaction: ButtonInteraction, askerId: string): Promise<void> {
  if (!mayDelete(askerId, presenceOf(interaction)))
    return refuse(interaction, messagesFor(interaction.locale).delete.forbidden);
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

type Sendable = Pick<InteractionEditReplyOptions, 'components' | 'files' | 'allowedMentions'>;

/** The answer for all, and that of its reader without the button. */
interface Found {
  readonly forAll: Sendable;
  readonly forReader: Sendable;
}

interface Sealed {
  readonly service: Service;
  readonly scope: Scope;
  readonly sealed: string;
}

/** The answer asked again, or why it is not published. */
async function answerOf(
  interaction: ButtonInteraction,
  { service, scope, sealed }: Sealed,
): Promise<Found | Reply> {
  await countQuestion(interaction, service);
  const reader = messagesFor(interaction.locale);
  const all = serverMessages(interaction, scope);
  const found = await askAgain(sealed, service, { reader, all, given: contextOf(scope) });
  if ('outcome' in found) return found;
  const { told, messages, said } = found;
  const parts: Part[] = [{ kind: 'note', text: noteOn(interaction, all) }, ...said.parts];
  const buttons = [...said.buttons, deleteButton(interaction.user.id, all)];
  return {
    forAll: await toMessage({ ...said, parts, buttons }, placeOf(interaction, all)),
    forReader: await toMessage(told, placeOf(interaction, messages)),
  };
}

/** The answer as it stands. Throws `UsageError` when the message is none of ours. */
function copyOf(interaction: ButtonInteraction, scope: Scope): Found {
  const { message, customId: without, user, locale } = interaction;
  const [container] = message.components;
  if (container?.type !== ComponentType.Container)
    throw new UsageError(messagesFor(locale).fault.unknownButton);
  const shown = container.toJSON();
  const all = serverMessages(interaction, scope);
  const button = deleteButton(user.id, all);
  const note = noteOn(interaction, all);
  const allowedMentions = { parse: [] };
  return {
    forAll: { components: [copyMessage(shown, { without, note, button })], allowedMentions },
    forReader: { components: [copyMessage(shown, { without })], allowedMentions },
  };
}

function noteOn({ user }: ButtonInteraction, { publish }: Messages): string {
  const { displayName, username } = user;
  return publish.by(`${displayName} (@${username})`);
}

/** Tells the one who pressed. */
async function tell(interaction: ButtonInteraction, reply: Reply): Promise<void> {
  const messages = messagesFor(interaction.locale);
  const message = await toMessage(reply, placeOf(interaction, messages));
  await interaction.followUp({ ...message, flags: FLAGS | MessageFlags.Ephemeral });
}

/** What is published cannot be published again; where its button stays, the press is remembered. */
async function takeButton(
  interaction: ButtonInteraction,
  { log }: Service,
  message: Sendable,
): Promise<void> {
  await deliver(() => interaction.editReply({ ...message, attachments: [], flags: FLAGS })).catch(
    (error) => log.error({ err: error }, 'a Publish button could not be taken away'),
  );
}
