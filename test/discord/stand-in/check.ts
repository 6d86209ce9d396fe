import {
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { brokenCommandRules } from './command-rules.ts';
import { brokenMessageRules, type Circumstances, type MessageBody } from './message-rules.ts';
import { type BotRequest, invalidBody } from './request.ts';
import { brokenSchema } from './schema.ts';

const { SuppressEmbeds, SuppressNotifications, IsComponentsV2, Ephemeral } = MessageFlags;
const ON_EDIT = SuppressEmbeds | IsComponentsV2;
const IN_CHANNEL = ON_EDIT | SuppressNotifications;
const IN_RESPONSE = IN_CHANNEL | Ephemeral;
const LONGEST_SUGGESTION = 100;

const ALLOWED_FLAGS = {
  followup: IN_RESPONSE,
  'edit-response': ON_EDIT,
  message: IN_CHANNEL,
  'edit-message': ON_EDIT,
} as const;

/** A message that is edited: what it has already. */
export type Before = Pick<Circumstances, 'flagsBefore' | 'files'>;

const NOTHING: Before = { flagsBefore: null, files: [] };

/** A message for a channel or a webhook. Throws what Discord would say against it. */
export function checkMessage(
  kind: keyof typeof ALLOWED_FLAGS,
  { body, files }: BotRequest,
  before = NOTHING,
): MessageBody {
  refuseBroken(brokenSchema(kind, body));
  const message = body as MessageBody;
  const circumstances = {
    allowedFlags: ALLOWED_FLAGS[kind],
    flagsBefore: before.flagsBefore,
    files: [...before.files, ...Object.keys(files)],
  };
  refuseBroken(brokenMessageRules(message, circumstances));
  return message;
}

/** The callback of an interaction, as its type and what comes with it. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data?: unknown;
}

/** A first answer. Throws what Discord would say against it. */
export function checkCallback({ body, files }: BotRequest, pressed: Before | null): Callback {
  refuseBroken(brokenSchema('callback', body));
  const callback = body as Callback;
  refuseBroken(brokenCallback(callback, Object.keys(files), pressed ?? NOTHING));
  return callback;
}

function brokenCallback({ type, data }: Callback, files: readonly string[], before: Before) {
  const message = (data ?? {}) as MessageBody;
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return brokenMessageRules(message, { ...NOTHING, allowedFlags: IN_RESPONSE, files });
    case InteractionResponseType.UpdateMessage:
      return brokenMessageRules(message, {
        allowedFlags: ON_EDIT,
        flagsBefore: before.flagsBefore,
        files: [...before.files, ...files],
      });
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return (message.flags ?? 0) & ~Ephemeral ? ['flags: only Ephemeral goes with a defer'] : [];
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      // The schema lets a value have 6,000 characters; Discord breaks off the whole list at 100.
      return (data as { choices?: { value: string | number }[] } | undefined)?.choices
        ?.filter(({ value }) => String(value).length > LONGEST_SUGGESTION)
        .map(({ value }) => `“${value}” is over ${LONGEST_SUGGESTION} characters`);
    default:
      return [];
  }
}

/** A whole list of commands. Throws what Discord would say against it. */
export function checkCommands({ body }: BotRequest): RESTPostAPIApplicationCommandsJSONBody[] {
  refuseBroken(brokenSchema('commands', body));
  const commands = body as RESTPostAPIApplicationCommandsJSONBody[];
  refuseBroken(brokenCommandRules(commands));
  return commands;
}

function refuseBroken(faults: readonly string[] | undefined): void {
  if (faults?.length) throw invalidBody(faults);
}
