import { AvailableLocalesEnumSchema } from 'discord-api-spec/zod';
import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Characters of all names, descriptions and choices of one command. */
const MOST_CHARACTERS = 8000;
const LONGEST_VALUE = 100;
const MOST_OF_TYPE = [
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
] as const;

/** Rules for a whole list of commands that Discord's schema leaves out, and the list breaks. */
export function brokenCommandRules(
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): string[] {
  const typeOf = (command: RESTPostAPIApplicationCommandsJSONBody) =>
    command.type ?? ApplicationCommandType.ChatInput;
  return [
    ...repeated(commands.map((command) => `${command.name} of type ${typeOf(command)}`)),
    ...MOST_OF_TYPE.filter(
      ([type, most]) => commands.filter((command) => typeOf(command) === type).length > most,
    ).map(([type, most]) => `more than ${most} commands of type ${type}`),
    ...commands.flatMap((command) =>
      brokenCommand(command).map((rule) => `${command.name}: ${rule}`),
    ),
  ];
}

function brokenCommand(command: RESTPostAPIApplicationCommandsJSONBody): string[] {
  if (isSlashCommand(command)) return [...badLocales(command), ...brokenSlashCommand(command)];
  return [
    ...badLocales(command),
    ...('description' in command ? ['a command of a menu has no description'] : []),
    ...('options' in command ? ['a command of a menu has no options'] : []),
  ];
}

function isSlashCommand(
  command: RESTPostAPIApplicationCommandsJSONBody,
): command is RESTPostAPIChatInputApplicationCommandsJSONBody {
  return (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

function brokenSlashCommand(command: RESTPostAPIChatInputApplicationCommandsJSONBody): string[] {
  const options = command.options ?? [];
  const size = [command, ...options, ...options.flatMap(choicesOf)]
    .map(charactersOf)
    .reduce((sum, characters) => sum + characters, 0);
  const isRequired = options.map(({ required }) => required === true);
  return [
    ...badNames(command),
    ...('description' in command ? [] : ['it needs a description']),
    ...(size > MOST_CHARACTERS ? [`${size} characters, at most ${MOST_CHARACTERS}`] : []),
    ...repeated(options.map(({ name }) => name)),
    ...(isRequired.lastIndexOf(true) > isRequired.indexOf(false) && isRequired.includes(false)
      ? ['required options come first']
      : []),
    ...options.flatMap((option) => brokenOption(option).map((rule) => `${option.name}: ${rule}`)),
  ];
}

function brokenOption(option: APIApplicationCommandOption): string[] {
  const choices = choicesOf(option);
  const isOffered = 'autocomplete' in option && option.autocomplete === true;
  return [
    ...badNames(option),
    ...badLocales(option),
    ...(isOffered && choices.length > 0 ? ['it has choices or autocomplete, not both'] : []),
    ...choices
      .filter(({ value }) => String(value).length > LONGEST_VALUE)
      .map(({ name }) => `the value of “${name}” is over ${LONGEST_VALUE} characters`),
    ...repeated(choices.map(({ name }) => name)),
    ...choices.flatMap(badLocales),
  ];
}

interface Choice extends Named {
  readonly value: string | number;
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string | undefined;
  readonly description_localizations?: Localizations;
}

type Localizations = Readonly<Record<string, string | null | undefined>> | null | undefined;

function choicesOf(option: APIApplicationCommandOption): readonly Choice[] {
  return 'choices' in option ? (option.choices ?? []) : [];
}

function badNames({ name, name_localizations }: Named): string[] {
  return [name, ...textsOf(name_localizations)]
    .filter((one) => !NAME.test(one) || one !== one.toLowerCase())
    .map((one) => `“${one}” is no name for a command or an option`);
}

/** The schema takes any name for a language. */
function badLocales({ name_localizations, description_localizations }: Named): string[] {
  return [name_localizations, description_localizations]
    .flatMap((localizations) => Object.keys(localizations ?? {}))
    .filter((locale) => !AvailableLocalesEnumSchema.safeParse(locale).success)
    .map((locale) => `Discord does not speak “${locale}”`);
}

/** Of each text its longest translation counts. */
function charactersOf(one: Named | Choice): number {
  const longest = (text = '', translations: Localizations) =>
    Math.max(...[text, ...textsOf(translations)].map(({ length }) => length));
  return (
    longest(one.name, one.name_localizations) +
    longest(one.description, one.description_localizations) +
    ('value' in one ? String(one.value).length : 0)
  );
}

function textsOf(localizations: Localizations): string[] {
  return Object.values(localizations ?? {}).filter((text) => typeof text === 'string');
}

function repeated(names: readonly string[]): string[] {
  return names
    .filter((name, at) => names.indexOf(name) < at)
    .map((name) => `${name}: the same name twice`);
}
