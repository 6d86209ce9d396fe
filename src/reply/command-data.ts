import type {
  APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as OptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from './discord-numbers.ts';
import type { CommandTexts } from './messages/en-commands.ts';
import { translate } from './messages/index.ts';

/** What an option takes; how it is described stands in the catalogue of messages. */
export type OptionShape =
  | {
      readonly type: OptionType.String;
      readonly required?: true;
      readonly max_length?: number;
      readonly autocomplete?: true;
    }
  | { readonly type: OptionType.Boolean }
  | { readonly type: OptionType.Attachment; readonly required?: true };

/** The option by which somebody keeps an answer to themselves. */
export const PRIVATE: OptionShape = { type: ApplicationCommandOptionType.Boolean };

/** In servers, in messages to the bot and among people; installed for a server or for oneself. */
const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A slash command as Discord is told of it, in every language; required options must come first. */
export function commandData<Name extends keyof CommandTexts>(
  name: Name,
  options: { readonly [Option in keyof CommandTexts[Name]['options']]: OptionShape },
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const shapes: [string, OptionShape][] = Object.entries(options);
  return {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name,
    ...describe((texts) => texts[name].description),
    options: shapes.map(([option, shape]) => {
      const described = describe((texts) => {
        const descriptions: Readonly<Record<string, string>> = texts[name].options;
        return descriptions[option]!;
      });
      return { ...shape, name: option, ...described } as APIApplicationCommandBasicOption;
    }),
  };
}

/** The same for those alone who may manage a server, in servers that the bot is installed for. */
export function managerData<Name extends keyof CommandTexts>(
  ...[name, options]: Parameters<typeof commandData<Name>>
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    ...commandData(name, options),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  };
}

/** The same command in the menu of a message, under a name in every language. */
export function menuData(name: 'check-text'): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const { english, others } = translate(({ commands }) => commands[name].menu);
  return {
    ...EVERYWHERE,
    type: ApplicationCommandType.Message,
    name: english,
    name_localizations: others,
  };
}

function describe(pick: (texts: CommandTexts) => string) {
  const { english, others } = translate(({ commands }) => pick(commands));
  return { description: english, description_localizations: others };
}
