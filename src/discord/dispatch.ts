import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { commandAsked } from '../reply/asking.ts';
import type { Suggestion } from '../reply/command.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { DELETE, PUBLISH } from './controls.ts';
import { publish, remove } from './publish.ts';
import { type Pressed, respond, type Service } from './respond.ts';
import { withoutMarkup } from './without-markup.ts';

/**
 * Answers one interaction, whatever it is. Never rejects: a fault is logged under a reference that the
 * user is shown too.
 */
export async function dispatch(interaction: Interaction, service: Service): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, service);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, service);
    else if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction, service);
    else if (interaction.isButton()) await press(interaction, service);
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
  const { private: isPrivate, ...options } = Object.fromEntries(
    interaction.options.data.map(({ name, value }) => [name, value]),
  );
  const asked = commandAsked(interaction.commandName, options);
  await respond({ interaction, service, asked, isPrivate: isPrivate === true });
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
  await respond({ interaction, service, asked, isPrivate: true });
}

async function press(interaction: ButtonInteraction, service: Service): Promise<void> {
  const [name, ...state] = interaction.customId.split(':');
  if (name === PUBLISH) await publish(interaction, service, state.join(':'));
  else if (name === DELETE) await remove(interaction, state.join(':'));
  else await runAction(interaction, service, []);
}

/** Buttons and menus answer whoever used them, and nobody else. */
async function runAction(
  interaction: Pressed,
  service: Service,
  chosen: readonly string[],
): Promise<void> {
  const [name] = interaction.customId.split(':');
  await respond({
    interaction,
    service,
    asked: [interaction.customId, ...chosen].join(':'),
    isPrivate: true,
    turnsPage: service.actions.find((action) => action.name === name)?.turnsPage ?? false,
  });
}
