import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { UsageError } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import type { Action } from '../reply/action.ts';
import type { Command, Suggestion } from '../reply/command.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import type { Reply } from '../reply/reply.ts';
import { renderFiles, renderReply } from './render.ts';

/** What interactions are answered from. */
export interface Service {
  /** The library that serves now: a reload may put another in its place. */
  library(): Library;
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
  readonly log: Logger;
}

type Pressed = ButtonInteraction | StringSelectMenuInteraction;
type Answerable = ChatInputCommandInteraction | Pressed;

/** Milliseconds after which the user is shown that we are at work; Discord gives up after 3,000. */
const PATIENCE = 1500;

/**
 * Answers one interaction, whatever it is. Never rejects: a fault is logged under a reference that the
 * user is shown too. The only place that touches live interactions.
 */
export async function dispatch(interaction: Interaction, service: Service): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, service);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, service);
    else if (interaction.isButton()) await runAction(interaction, service, []);
    else if (interaction.isStringSelectMenu())
      await runAction(interaction, service, interaction.values);
  } catch (error) {
    service.log.error({ err: error, interaction: interaction.id }, 'an answer was not delivered');
  }
}

/** A list that cannot be made is an empty one: a fault while somebody types is nothing to them. */
async function suggest(interaction: AutocompleteInteraction, service: Service): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = service.commands.find(({ data }) => data.name === interaction.commandName);
  const context = { library: service.library(), messages: messagesFor(interaction.locale) };
  let suggestions: Suggestion[] = [];
  try {
    suggestions = command?.suggest(name, value, context) ?? [];
  } catch (error) {
    service.log.error({ err: error, what: interaction.commandName }, 'suggestions failed');
  }
  await interaction.respond(suggestions);
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  service: Service,
): Promise<void> {
  const command = service.commands.find(({ data }) => data.name === interaction.commandName);
  const options = Object.fromEntries(
    interaction.options.data.map(({ name, value }) => [name, value]),
  );
  const isPrivate = options.private === true;
  const messages = messagesFor(isPrivate ? interaction.locale : interaction.guildLocale);
  await respond({ interaction, service, isPrivate, messages }, async () =>
    command
      ? command.run(options, { library: service.library(), messages })
      : failure(messages.fault.unknownCommand),
  );
}

/** Buttons and menus answer whoever used them, and nobody else. */
async function runAction(
  interaction: Pressed,
  service: Service,
  chosen: readonly string[],
): Promise<void> {
  const [name, ...state] = interaction.customId.split(':');
  const messages = messagesFor(interaction.locale);
  const action = service.actions.find((one) => one.name === name);
  await respond(
    { interaction, service, isPrivate: true, messages, turnsPage: action?.turnsPage ?? false },
    async () =>
      action?.run([...state, ...chosen], { library: service.library(), messages }) ??
      failure(messages.fault.unknownButton),
  );
}

interface Request {
  readonly interaction: Answerable;
  readonly service: Service;
  readonly isPrivate: boolean;
  readonly messages: Messages;
  readonly turnsPage?: boolean;
}

async function respond(request: Request, work: () => Promise<Reply>): Promise<void> {
  const { interaction, isPrivate, messages } = request;
  let deferral: Promise<unknown> | null = null;
  const watchdog = setTimeout(() => {
    const flags = isPrivate ? MessageFlags.Ephemeral : undefined;
    deferral = interaction.deferReply(flags === undefined ? {} : { flags });
    deferral.catch(() => {}); // awaited below, where it is logged
  }, PATIENCE);
  const reply = await work()
    .catch((error: unknown) => explain(error, request))
    .finally(() => clearTimeout(watchdog));
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

/** What only one person sees may change under their hands; what all see stays as it was. */
function isOwnPage(interaction: Answerable): interaction is Pressed {
  return !interaction.isChatInputCommand() && interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** Words for the user; what they are not told goes to the log under the same reference. */
function explain(error: unknown, { interaction, service, messages }: Request): Reply {
  if (error instanceof UsageError) return failure(error.message);
  const reference = randomUUID().slice(0, 8);
  const what = interaction.isChatInputCommand() ? interaction.commandName : interaction.customId;
  service.log.error({ err: error, reference, what }, 'a request failed');
  return failure(messages.fault.internal(reference));
}

function failure(text: string): Reply {
  return { outcome: 'fault', parts: [{ kind: 'text', text }], buttons: [], data: { error: text } };
}
