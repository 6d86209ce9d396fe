import { randomUUID } from 'node:crypto';
import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { UsageError } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import { type Askable, replyTo } from '../reply/asking.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import type { Part, Reply } from '../reply/reply.ts';
import { deleteButton, mayAttach, mayPublish, publishButton } from './controls.ts';
import { deliver, isFinal } from './delivery.ts';
import type { Answered } from './metrics.ts';
import { presenceOf } from './presence.ts';
import type { RateLimiter } from './rate-limit.ts';
import { renderFiles, renderReply } from './render.ts';
import { withoutFiles } from './without-files.ts';

/** What is answered from. */
export interface Service extends Askable {
  /** The library that serves now: a reload may put another in its place. */
  library(): Library;
  readonly log: Logger;
  /** Nobody is limited when absent. */
  readonly rateLimiter?: RateLimiter | undefined;
  /** Told of each answer that Discord took. */
  readonly onAnswer?: ((answered: Answered) => void) | undefined;
}

/** What somebody wants of us. */
export interface Request {
  readonly interaction: RepliableInteraction;
  readonly service: Service;
  /** A command or an action, as buttons carry it. */
  readonly asked: string;
  readonly isPrivate: boolean;
  /** Does it count among its user's questions? */
  readonly isLimited?: boolean;
  /** Does the reply take the place of the private message that was pressed on? */
  readonly turnsPage?: boolean;
  /** Small print over the reply. */
  readonly note?: string;
}

interface Answer {
  readonly reply: Reply;
  readonly outcome: Answered['outcome'];
  /** In the language of the reply. */
  readonly messages: Messages;
}

/** Milliseconds after which the user is shown that we are at work; Discord gives up after 3,000. */
const PATIENCE = 1500;

/** Answers what was asked. A fault is told to its user alone. */
export async function respond(request: Request): Promise<void> {
  const { interaction, service, isPrivate } = request;
  const started = performance.now();
  let deferral: Promise<unknown> | null = null;
  const watchdog = setTimeout(() => {
    const flags = isPrivate ? MessageFlags.Ephemeral : undefined;
    deferral = interaction.deferReply(flags === undefined ? {} : { flags });
    deferral.catch(() => {}); // awaited below, where it is logged
  }, PATIENCE);
  const send = async (answer: Answer) => {
    const deliverTo = await prepare(answer, request);
    clearTimeout(watchdog);
    await deferral;
    await deliver(() => deliverTo(deferral !== null));
    const seconds = (performance.now() - started) / 1000;
    service.onAnswer?.({ name: nameOf(request), outcome: answer.outcome, seconds });
  };
  try {
    await send(await answer(request));
  } catch (error) {
    if (isFinal(error)) throw error;
    await send(explain(error, request));
  } finally {
    clearTimeout(watchdog);
  }
}

/** Tells somebody, and nobody else, why not. */
export async function refuse(interaction: RepliableInteraction, text: string): Promise<void> {
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

async function answer(request: Request): Promise<Answer> {
  const { interaction, service, asked, isPrivate, isLimited } = request;
  const own = messagesFor(interaction.locale);
  const tooMany = isLimited && (await service.rateLimiter?.(interaction.user.id));
  if (tooMany) throw new UsageError(own.fault.tooFast(tooMany.seconds));
  const askIn = (messages: Messages) =>
    replyTo(asked, service, { library: service.library(), messages });
  const messages = isPrivate ? own : serverMessages(interaction);
  // Only its user is told of a fault, so in their own language.
  const reply = await askIn(messages).catch((error: unknown) => {
    if (error instanceof UsageError && messages !== own) return askIn(own);
    throw error;
  });
  if (reply === null) throw new UsageError(unknown(interaction, own));
  return { reply: withControls(reply, request, messages), outcome: reply.outcome, messages };
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

/** Renders an answer. What it returns sends it: as an edit when it was deferred. */
async function prepare(
  { reply, messages }: Answer,
  { interaction, isPrivate, turnsPage }: Request,
): Promise<(isDeferred: boolean) => Promise<unknown>> {
  const shown = mayAttach(interaction.appPermissions) ? reply : withoutFiles(reply, messages);
  const message = {
    components: [renderReply(shown, messages)],
    files: await renderFiles(shown),
    allowedMentions: { parse: [] },
  };
  const isFault = reply.outcome === 'fault';
  const flags = MessageFlags.IsComponentsV2;
  return (isDeferred) => {
    if (isDeferred) return interaction.editReply({ ...message, flags });
    if (turnsPage && isOnPrivate(interaction) && !isFault)
      return interaction.update({ ...message, attachments: [], flags });
    return interaction.reply({
      ...message,
      flags: flags | (isPrivate || isFault ? MessageFlags.Ephemeral : 0),
    });
  };
}

/** What only one person sees may change under their hands; what all see stays as it was. */
function isOnPrivate(
  interaction: RepliableInteraction,
): interaction is ButtonInteraction | AnySelectMenuInteraction {
  return interaction.isMessageComponent() && interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** Of the command or action, for who counts answers; whoever made up a name is not to fill memory. */
function nameOf({ asked, service: { commands, actions } }: Request): string {
  const name = asked.split(':')[0]?.replace(/^\//, '');
  const names = [...commands.map(({ data }) => data.name), ...actions.map((action) => action.name)];
  return names.find((known) => known === name) ?? 'unknown';
}

function unknown(interaction: RepliableInteraction, { fault }: Messages): string {
  return interaction.isCommand() ? fault.unknownCommand : fault.unknownButton;
}

/** Words for the user; what they are not told goes to the log under the same reference. */
function explain(error: unknown, request: Request): Answer {
  const messages = messagesFor(request.interaction.locale);
  if (error instanceof UsageError)
    return { reply: failure(error.message), outcome: 'refused', messages };
  const reference = randomUUID().slice(0, 8);
  request.service.log.error({ err: error, reference, what: nameOf(request) }, 'a request failed');
  return { reply: failure(messages.fault.internal(reference)), outcome: 'fault', messages };
}

function failure(text: string): Reply {
  return { outcome: 'fault', parts: [{ kind: 'text', text }], buttons: [], data: { error: text } };
}
