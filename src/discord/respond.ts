import { randomUUID } from 'node:crypto';
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { UsageError } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import { type Askable, replyTo } from '../reply/asking.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import type { Part, Reply } from '../reply/reply.ts';
import { deleteButton, mayPublish, type Presence, publishButton } from './controls.ts';
import { renderFiles, renderReply } from './render.ts';

/** What is answered from. */
export interface Service extends Askable {
  /** The library that serves now: a reload may put another in its place. */
  library(): Library;
  readonly log: Logger;
}

export type Pressed = ButtonInteraction | StringSelectMenuInteraction;
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | Pressed;

/** What somebody wants of us. */
export interface Request {
  readonly interaction: Answerable;
  readonly service: Service;
  /** A command or an action, as buttons carry it. */
  readonly asked: string;
  readonly isPrivate: boolean;
  /** Does the reply take the place of the private message that was pressed on? */
  readonly turnsPage?: boolean;
  /** Small print over the reply. */
  readonly note?: string;
}

/** Milliseconds after which the user is shown that we are at work; Discord gives up after 3,000. */
const PATIENCE = 1500;

/** Answers what was asked. A fault is told to its user alone. */
export async function respond(request: Request): Promise<void> {
  const { interaction, isPrivate } = request;
  let deferral: Promise<unknown> | null = null;
  const watchdog = setTimeout(() => {
    const flags = isPrivate ? MessageFlags.Ephemeral : undefined;
    deferral = interaction.deferReply(flags === undefined ? {} : { flags });
    deferral.catch(() => {}); // awaited below, where it is logged
  }, PATIENCE);
  const { reply, messages } = await answer(request).finally(() => clearTimeout(watchdog));
  const message = {
    components: [renderReply(reply, messages)],
    files: await renderFiles(reply),
    allowedMentions: { parse: [] },
  };
  if (deferral !== null) {
    await deferral;
    await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
    return;
  }
  const isFault = reply.outcome === 'fault';
  if (request.turnsPage && isOwnPage(interaction) && !isFault)
    await interaction.update({ ...message, attachments: [], flags: MessageFlags.IsComponentsV2 });
  else
    await interaction.reply({
      ...message,
      flags: MessageFlags.IsComponentsV2 | (isPrivate || isFault ? MessageFlags.Ephemeral : 0),
    });
}

/** Tells somebody, and nobody else, why not. */
export async function refuse(interaction: Answerable, text: string): Promise<void> {
  await interaction.reply({
    components: [renderReply(failure(text), messagesFor(interaction.locale))],
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    allowedMentions: { parse: [] },
  });
}

/** The language of the server, where everybody reads; where there is no server, the user's. */
export function serverMessages({ guildLocale, locale }: Interaction): Messages {
  return messagesFor(guildLocale ?? locale);
}

/** Who asks, and what they may do where they are. */
export function presenceOf(interaction: Answerable): Presence {
  const { authorizingIntegrationOwners: owners, guildId, channel } = interaction;
  return {
    userId: interaction.user.id,
    permissions: interaction.memberPermissions,
    isThread: channel?.isThread() ?? false,
    isGuest: guildId !== null && owners.guildId === null && owners.userId !== null,
  };
}

interface Answer {
  readonly reply: Reply;
  readonly messages: Messages;
}

async function answer(request: Request): Promise<Answer> {
  const { interaction, service, asked, isPrivate } = request;
  const own = messagesFor(interaction.locale);
  const messages = isPrivate ? own : serverMessages(interaction);
  try {
    const reply = await replyTo(asked, service, { library: service.library(), messages });
    return reply === null
      ? { reply: failure(unknown(interaction, own)), messages: own }
      : { reply: withControls(reply, request, messages), messages };
  } catch (error) {
    // Only its user is told of a fault, so in their own language.
    if (error instanceof UsageError && messages !== own)
      return answer({ ...request, isPrivate: true });
    return { reply: explain(error, request, own), messages: own };
  }
}

/** A private reply can be published, and a public one deleted. */
function withControls(
  reply: Reply,
  { interaction, asked, isPrivate, note }: Request,
  messages: Messages,
): Reply {
  const presence = presenceOf(interaction);
  const publish = mayPublish(presence) ? publishButton(asked, reply, messages) : [];
  const notes: Part[] = note === undefined ? [] : [{ kind: 'note', text: note }];
  return {
    ...reply,
    parts: [...notes, ...reply.parts],
    buttons: [
      ...reply.buttons,
      ...(isPrivate ? publish : [deleteButton(presence.userId, messages)]),
    ],
  };
}

/** What only one person sees may change under their hands; what all see stays as it was. */
function isOwnPage(interaction: Answerable): interaction is Pressed {
  return interaction.isMessageComponent() && interaction.message.flags.has(MessageFlags.Ephemeral);
}

function unknown(interaction: Answerable, { fault }: Messages): string {
  return interaction.isCommand() ? fault.unknownCommand : fault.unknownButton;
}

/** Words for the user; what they are not told goes to the log under the same reference. */
function explain(error: unknown, { interaction, service }: Request, messages: Messages): Reply {
  if (error instanceof UsageError) return failure(error.message);
  const reference = randomUUID().slice(0, 8);
  const what = interaction.isCommand() ? interaction.commandName : interaction.customId;
  service.log.error({ err: error, reference, what }, 'a request failed');
  return failure(messages.fault.internal(reference));
}

function failure(text: string): Reply {
  return { outcome: 'fault', parts: [{ kind: 'text', text }], buttons: [], data: { error: text } };
}
