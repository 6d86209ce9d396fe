import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { UsageError } from '../errors.ts';
import { replyTo } from '../reply/asking.ts';
import { unhelpfulButton } from '../reply/feedback.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import type { Reply } from '../reply/reply.ts';
import { deleteButton, mayManage, mayPublish, publishButton } from './controls.ts';
import { deliver, isFinal } from './delivery.ts';
import { type Explained, explain, failure } from './explain.ts';
import { feedbackDesk } from './feedback-desk.ts';
import { toMessage } from './message.ts';
import { presenceOf, whereOf } from './presence.ts';
import { contextOf, hasRole, type Scope, scopeOf, setupOf } from './scope.ts';
import { nameOf, type Service } from './service.ts';

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
}

/** Milliseconds after which the user is shown that we are at work; Discord gives up after 3,000. */
const PATIENCE = 1500;
const FLAGS = MessageFlags.IsComponentsV2;

/** Answers what was asked. A fault is told to its user alone. */
export async function respond(request: Request): Promise<void> {
  const { interaction, service, asked, isPrivate } = request;
  const started = performance.now();
  let deferral: Promise<unknown> | null = null;
  const watchdog = setTimeout(() => {
    const flags = isPrivate ? MessageFlags.Ephemeral : undefined;
    deferral = interaction.deferReply(flags === undefined ? {} : { flags });
    deferral.catch(() => {}); // awaited below, where it is logged
  }, PATIENCE);
  const send = async (answer: Explained) => {
    const sendNow = await prepare(answer, request);
    clearTimeout(watchdog);
    await deferral;
    await sendNow(deferral !== null);
    const seconds = (performance.now() - started) / 1000;
    service.onAnswer?.({ name: nameOf(asked, service), outcome: answer.outcome, seconds });
  };
  try {
    await send(await answer(request));
  } catch (error) {
    if (isFinal(error)) throw error;
    const messages = messagesFor(interaction.locale);
    await send(explain(error, asked, { service, messages }));
  } finally {
    clearTimeout(watchdog);
  }
}

/** Tells somebody, and nobody else, why not. */
export async function refuse(interaction: RepliableInteraction, text: string): Promise<void> {
  const messages = messagesFor(interaction.locale);
  const message = await toMessage(failure(text), placeOf(interaction, messages));
  await interaction.reply({ ...message, flags: FLAGS | MessageFlags.Ephemeral });
}

/** The language of the server, where everybody reads, or that it has chosen; where there is no server, the user's. */
export function serverMessages(
  { guildLocale, locale }: Interaction,
  { settings }: Scope,
): Messages {
  return messagesFor(settings.language ?? guildLocale ?? locale);
}

/** Where an answer to an interaction goes. */
export function placeOf({ appPermissions }: RepliableInteraction, messages: Messages) {
  return { messages, permissions: appPermissions };
}

/** Counts a question of its user. Throws `UsageError` when it is one too many. */
export async function countQuestion(
  { user, locale }: RepliableInteraction,
  { rateLimiter }: Service,
): Promise<void> {
  const tooMany = await rateLimiter?.(user.id);
  if (tooMany) throw new UsageError(messagesFor(locale).fault.tooFast(tooMany.seconds));
}

async function answer(request: Request): Promise<Explained> {
  const { interaction, service, asked, isPrivate, isLimited } = request;
  const own = messagesFor(interaction.locale);
  const presence = presenceOf(interaction);
  const scope = scopeOf(service, whereOf(interaction));
  const { askers, adders } = scope.settings;
  const isManager = mayManage(presence);
  if (isLimited && !isManager && !hasRole(askers, presence.roles))
    throw new UsageError(own.fault.notTheirs);
  if (isLimited) await countQuestion(interaction, service);
  const isAdder = isManager || (adders.length > 0 && hasRole(adders, presence.roles));
  const uploads = isAdder ? service.uploads : undefined;
  const setup = isManager ? setupOf(service, scope) : undefined;
  const feedback = feedbackDesk(service, scope, {
    person: presence.userId,
    message: interaction.isMessageComponent() ? interaction.message : null,
  });
  const given = {
    ...contextOf(scope),
    ...(uploads && { uploads }),
    ...(setup && { setup }),
    ...(feedback && { feedback }),
  };
  const askIn = (messages: Messages) => replyTo(asked, service, { ...given, messages });
  const messages = isPrivate ? own : serverMessages(interaction, scope);
  // Only its user is told of a fault, so in their own language.
  const reply = await askIn(messages).catch((error: unknown) => {
    if (error instanceof UsageError && messages !== own) return askIn(own);
    throw error;
  });
  if (reply === null) throw new UsageError(unknown(interaction, own));
  return {
    reply: withControls(reply, request, { messages, scope }),
    outcome: reply.outcome,
    messages,
  };
}

/** A private reply can be published, and a public one deleted. */
function withControls(
  reply: Reply,
  { interaction, service, asked, isPrivate }: Request,
  { messages, scope }: { readonly messages: Messages; readonly scope: Scope },
): Reply {
  if (reply.staysPrivate) return reply;
  const presence = presenceOf(interaction);
  const publish = mayPublish(presence, scope.settings) ? publishButton(asked, reply, messages) : [];
  const controls = isPrivate ? publish : [deleteButton(presence.userId, messages)];
  const unhelpful = service.feedback ? unhelpfulButton(asked, reply, messages) : [];
  return { ...reply, buttons: [...reply.buttons, ...unhelpful, ...controls] };
}

/** Renders an answer. What it returns sends it, told whether the user was shown that we are at work. */
async function prepare(
  { reply, messages }: Explained,
  { interaction, isPrivate, turnsPage }: Request,
): Promise<(isDeferred: boolean) => Promise<void>> {
  const message = await toMessage(reply, placeOf(interaction, messages));
  const isFault = reply.outcome === 'fault';
  const alone = { ...message, flags: FLAGS | MessageFlags.Ephemeral } as const;
  return async (isDeferred) => {
    if (isDeferred && isFault && !isPrivate) {
      // All see that we are at work, and what is edited they would see too.
      await deliver(() => interaction.deleteReply());
      await deliver(() => interaction.followUp(alone));
    } else if (isDeferred) await deliver(() => interaction.editReply({ ...message, flags: FLAGS }));
    else if (turnsPage && isOnPrivate(interaction) && !isFault && !reply.isStale)
      await deliver(() => interaction.update({ ...message, attachments: [], flags: FLAGS }));
    else
      await deliver(() =>
        interaction.reply(isPrivate || isFault ? alone : { ...message, flags: FLAGS }),
      );
  };
}

/** What only one person sees may change under their hands; what all see stays as it was. */
function isOnPrivate(
  interaction: RepliableInteraction,
): interaction is ButtonInteraction | AnySelectMenuInteraction {
  return interaction.isMessageComponent() && interaction.message.flags.has(MessageFlags.Ephemeral);
}

function unknown(interaction: RepliableInteraction, { fault }: Messages): string {
  return interaction.isCommand() ? fault.unknownCommand : fault.unknownButton;
}
