import type {
  AnySelectMenuInteraction,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { z } from 'zod';
import { commandAsked } from '../reply/asking.ts';
import type { Suggestion } from '../reply/command.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { fitChoices } from './choices.ts';
import { DELETE, PUBLISH } from './controls.ts';
import { whereOf } from './presence.ts';
import { publish, remove } from './publish.ts';
import { respond } from './respond.ts';
import { contextOf, scopeOf } from './scope.ts';
import { type Service, turnsPage } from './service.ts';
import { withoutMarkup } from './without-markup.ts';

/** A button's id and what was chosen: what it asks, or whatever was sent. */
const Pressed = z.array(z.string().max(100)).max(26);

/**
 * Answers one interaction, whatever it is. Never rejects: a fault is logged under a reference that the
 * user is shown too.
 */
export async function dispatch(interaction: Interaction, service: Service): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, service);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, service);
    else if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction, service);
    else if (interaction.isMessageComponent()) await press(interaction, service);
    // What was never offered here is answered too.
    else await respond({ interaction, service, asked: '', isPrivate: true });
  } catch (error) {
    service.log.error({ err: error, interaction: interaction.id }, 'an answer was not delivered');
  }
}

/** A list that cannot be made is an empty one: a fault while somebody types is nothing to them. */
async function suggest(interaction: AutocompleteInteraction, service: Service): Promise<void> {
  const command = service.commands.find(({ data }) => data.name === interaction.commandName);
  const scope = scopeOf(service, whereOf(interaction));
  const context = { ...contextOf(scope), messages: messagesFor(interaction.locale) };
  let suggestions: Suggestion[] = [];
  try {
    const { name, value } = interaction.options.getFocused(true);
    const given = Object.fromEntries(
      interaction.options.data.map((option) => [option.name, option.value]),
    );
    suggestions = command?.suggest(name, value, context, given) ?? [];
  } catch (error) {
    service.log.error({ err: error, what: interaction.commandName }, 'suggestions failed');
  }
  await interaction.respond(fitChoices(suggestions));
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  service: Service,
): Promise<void> {
  const { private: isPrivate, ...options } = Object.fromEntries(
    interaction.options.data.map(({ name, value, attachment }) => [
      name,
      attachment ? { url: attachment.url, name: attachment.name, size: attachment.size } : value,
    ]),
  );
  const command = service.commands.find(({ data }) => data.name === interaction.commandName);
  const asked = commandAsked(interaction.commandName, options);
  const { settings } = scopeOf(service, whereOf(interaction));
  const isAlone = isPrivate === true || command?.isPrivate === true || settings.isPrivate;
  const isLimited = command?.isForAll !== true;
  await respond({ interaction, service, asked, isPrivate: isAlone, isLimited });
}

/** What the menu of a message is asked, its user alone is told. */
async function runOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  service: Service,
): Promise<void> {
  const { commandName, targetMessage } = interaction;
  const command = service.commands.find(({ menu }) => menu?.data.name === commandName);
  const asked = command?.menu
    ? commandAsked(command.data.name, {
        [command.menu.option]: withoutMarkup(targetMessage.content),
      })
    : commandAsked(commandName, {});
  await respond({ interaction, service, asked, isPrivate: true, isLimited: true });
}

/** Buttons and menus answer whoever used them, and nobody else, except when they publish. */
async function press(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  service: Service,
): Promise<void> {
  const { customId } = interaction;
  const [name, ...state] = customId.split(':');
  if (name === PUBLISH && interaction.isButton())
    return publish(interaction, service, state.join(':'));
  if (name === DELETE && interaction.isButton()) return remove(interaction, state.join(':'));
  const chosen = interaction.isAnySelectMenu() ? interaction.values : [];
  const asked = Pressed.safeParse([customId, ...chosen]).data?.join(':') ?? '';
  const isPage = turnsPage(asked, service);
  await respond({ interaction, service, asked, isPrivate: true, turnsPage: isPage });
}
