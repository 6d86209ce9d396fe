import { randomUUID } from 'node:crypto';
import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import type { Action } from '../reply/action.ts';
import type { Command, Suggestion } from '../reply/command.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import type { Reply } from '../reply/reply.ts';
import { fitChoices } from './choices.ts';
import { deliver, isFinal } from './delivery.ts';
import type { Answered } from './metrics.ts';
import type { RateLimiter } from './rate-limit.ts';
import { renderFiles, renderReply } from './render.ts';
import { withoutFiles } from './without-files.ts';

/** What interactions are answered from. */
export interface Service {
  /** The library that serves now: a reload may put another in its place. */
  library(): Library;
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
  readonly log: Logger;
  /** Nobody is limited when absent. */
  readonly rateLimiter?: RateLimiter | undefined;
  /** Told of each answer that Discord took. */
  readonly onAnswer?: ((answered: Answered) => void) | undefined;
}

type Pressed = ButtonInteraction | AnySelectMenuInteraction;

/** Milliseconds after which the user is shown that we are at work; Discord gives up after 3,000. */
const PATIENCE = 1500;

/** A button's id and what was chosen: an action's name and its arguments, or whatever was sent. */
const PressedId = z.array(z.string().max(100)).max(10);

/**
 * Answers one interaction, whatever it is. Never rejects: a fault is logged under a reference that the
 * user is shown too. The only place that touches live interactions.
 */
export async function dispatch(interaction: Interaction, service: Service): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, service);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, service);
    else if (interaction.isMessageComponent()) await runAction(interaction, service);
    else await refuse(interaction, service);
  } catch (error) {
    service.log.error({ err: error, interaction: interaction.id }, 'an answer was not delivered');
  }
}

/** A list that cannot be made is an empty one: a fault while somebody types is nothing to them. */
async function suggest(interaction: AutocompleteInteraction, service: Service): Promise<void> {
  const command = service.commands.find(({ data }) => data.name === interaction.commandName);
  const context = { library: service.library(), messages: messagesFor(interaction.locale) };
  let suggestions: Suggestion[] = [];
  try {
    const { name, value } = interaction.options.getFocused(true);
    suggestions = command?.suggest(name, value, context) ?? [];
  } catch (error) {
    service.log.error({ err: error, what: interaction.commandName }, 'suggestions failed');
  }
  await interaction.respond(fitChoices(suggestions));
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  service: Service,
): Promise<void> {
  const command = service.commands.find(({ data }) => data.name === interaction.commandName);
  if (!command) return refuse(interaction, service);
  const options = Object.fromEntries(
    interaction.options.data.map(({ name, value }) => [name, value]),
  );
  const isPrivate = options.private === true;
  const messages = messagesFor(isPrivate ? interaction.locale : interaction.guildLocale);
  const { name } = command.data;
  await respond({ interaction, service, name, isPrivate, messages }, async () => {
    const seconds = (await service.rateLimiter?.(interaction.user.id)) ?? 0;
    if (seconds > 0) throw new UsageError(messagesFor(interaction.locale).fault.tooFast(seconds));
    return command.run(options, { library: service.library(), messages });
  });
}

/** Buttons and menus answer whoever used them, and nobody else. */
async function runAction(interaction: Pressed, service: Service): Promise<void> {
  const chosen = interaction.isAnySelectMenu() ? interaction.values : [];
  const pressed = PressedId.safeParse([...interaction.customId.split(':'), ...chosen]);
  const [name, ...state] = pressed.data ?? [];
  const action = service.actions.find((one) => one.name === name);
  if (!action) return refuse(interaction, service);
  const messages = messagesFor(interaction.locale);
  const { turnsPage } = action;
  await respond(
    { interaction, service, name: action.name, isPrivate: true, messages, turnsPage },
    async () => {
      const reply = action.run(state, { library: service.library(), messages });
      if (reply === null) throw new UsageError(messages.fault.unknownButton);
      return reply;
    },
  );
}

/** What was never offered here, or is not any more. */
async function refuse(interaction: RepliableInteraction, service: Service): Promise<void> {
  const messages = messagesFor(interaction.locale);
  const { unknownCommand, unknownButton } = messages.fault;
  await respond({ interaction, service, name: 'unknown', isPrivate: true, messages }, async () => {
    throw new UsageError(interaction.isCommand() ? unknownCommand : unknownButton);
  });
}

interface Request {
  readonly interaction: RepliableInteraction;
  readonly service: Service;
  /** Of the command or action, for who counts answers. */
  readonly name: string;
  readonly isPrivate: boolean;
  readonly messages: Messages;
  readonly turnsPage?: boolean;
}

async function respond(request: Request, work: () => Promise<Reply>): Promise<void> {
  const { interaction, service, name, isPrivate } = request;
  const started = performance.now();
  let deferral: Promise<unknown> | null = null;
  const watchdog = setTimeout(() => {
    const flags = isPrivate ? MessageFlags.Ephemeral : undefined;
    deferral = interaction.deferReply(flags === undefined ? {} : { flags });
    deferral.catch(() => {}); // awaited below, where it is logged
  }, PATIENCE);
  const answer = async (reply: Reply, outcome: Answered['outcome']) => {
    const send = await prepare(reply, request);
    clearTimeout(watchdog);
    await deferral;
    await deliver(() => send(deferral !== null));
    service.onAnswer?.({ name, outcome, seconds: (performance.now() - started) / 1000 });
  };
  try {
    const reply = await work();
    await answer(reply, reply.outcome);
  } catch (error) {
    if (isFinal(error)) throw error;
    await answer(explain(error, request), error instanceof UsageError ? 'refused' : 'fault');
  } finally {
    clearTimeout(watchdog);
  }
}

/** Renders a reply. What it returns sends it: as an edit when it was deferred. */
async function prepare(reply: Reply, { interaction, isPrivate, messages, turnsPage }: Request) {
  const mayAttach = interaction.appPermissions.has(PermissionFlagsBits.AttachFiles);
  const shown = mayAttach ? reply : withoutFiles(reply, messages);
  const message = {
    components: [renderReply(shown, messages)],
    files: await renderFiles(shown),
    allowedMentions: { parse: [] },
  };
  const isFault = reply.outcome === 'fault';
  const flags = MessageFlags.IsComponentsV2;
  return (isDeferred: boolean): Promise<unknown> => {
    if (isDeferred) return interaction.editReply({ ...message, flags });
    if (turnsPage && isOwnPage(interaction) && !isFault)
      return interaction.update({ ...message, attachments: [], flags });
    return interaction.reply({
      ...message,
      flags: flags | (isPrivate || isFault ? MessageFlags.Ephemeral : 0),
    });
  };
}

/** What only one person sees may change under their hands; what all see stays as it was. */
function isOwnPage(interaction: RepliableInteraction): interaction is Pressed {
  return interaction.isMessageComponent() && interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** Words for the user; what they are not told goes to the log under the same reference. */
function explain(error: unknown, { service, name, messages }: Request): Reply {
  if (error instanceof UsageError) return failure(error.message);
  const reference = randomUUID().slice(0, 8);
  service.log.error({ err: error, reference, what: name }, 'a request failed');
  return failure(messages.fault.internal(reference));
}

function failure(text: string): Reply {
  return { outcome: 'fault', parts: [{ kind: 'text', text }], buttons: [], data: { error: text } };
}
