import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { Context } from './context.ts';
import { describeOptionFaults } from './option-faults.ts';
import type { Reply } from './reply.ts';
import type { TerminalUse } from './terminal-use.ts';

/** What Discord takes in a list of choices; one choice beyond it breaks the whole list. */
export const MOST_CHOICES = 25;
export const LONGEST_CHOICE = 100;

/** One entry of an autocomplete list; names and values have at most 100 characters. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** Options as somebody sent them. */
export type Given = Readonly<Record<string, unknown>>;

/** A command in the menu of a message: its text goes into one of the command's options. */
export interface MessageMenu {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly option: string;
}

/** A slash command: what Discord is told of it, what it takes, what it does. */
export interface CommandDefinition<Options extends z.ZodType, Data> {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly menu?: MessageMenu;
  readonly options: Options;
  readonly terminal?: TerminalUse<Data>;
  /** Is only its user told what it answers, whatever they say? */
  readonly isPrivate?: true;
  /** May those too use it who may not ask here, and does it not count among questions? */
  readonly isForAll?: true;
  run(options: z.infer<Options>, context: Context): Reply<Data> | Promise<Reply<Data>>;
  /** Does what its buttons ask take the place of the private message they stand on, as pages do? */
  readonly turnsPage?: true;
  /** At most 25 suggestions for what is typed into `option`, beside what other options are given. */
  suggest?(option: string, typed: string, context: Context, given: Given): Suggestion[];
}

/** A command whose options are still what somebody sent. */
export interface Command<Data = unknown> {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly menu?: MessageMenu;
  readonly turnsPage?: true;
  readonly isPrivate?: true;
  readonly isForAll?: true;
  readonly terminal?: TerminalUse<Data>;
  /** Throws `UsageError`, in words for its user, when the options are not what it takes. */
  run(options: unknown, context: Context): Promise<Reply<Data>>;
  suggest(option: string, typed: string, context: Context, given?: Given): Suggestion[];
}

/** Seals a definition: whatever calls it, its options pass their schema first. */
export function defineCommand<Options extends z.ZodType, Data>(
  definition: CommandDefinition<Options, Data>,
): Command<Data> {
  return {
    data: definition.data,
    ...(definition.menu && { menu: definition.menu }),
    ...(definition.turnsPage && { turnsPage: definition.turnsPage }),
    ...(definition.isPrivate && { isPrivate: definition.isPrivate }),
    ...(definition.isForAll && { isForAll: definition.isForAll }),
    ...(definition.terminal && { terminal: definition.terminal }),
    async run(options, context) {
      const parsed = definition.options.safeParse(options);
      if (!parsed.success)
        throw new UsageError(
          describeOptionFaults(parsed.error, definition.options, context.messages),
        );
      return definition.run(parsed.data, context);
    },
    suggest: (option, typed, context, given = {}) =>
      definition.suggest?.(option, typed, context, given) ?? [],
  };
}
