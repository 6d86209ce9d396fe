import type { APIMessage } from 'discord-api-types/v10';
import { type Before, checkMessage } from './check.ts';
import type { Interactions } from './interactions.ts';
import type { Messages } from './messages.ts';
import type { BotRequest } from './request.ts';

/** What the API works on. */
export interface ApiState {
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly nextId: () => string;
  /** What `/gateway/bot` tells. */
  readonly gateway: () => unknown;
  /** The commands that are registered, as Discord shows them. */
  commands: readonly unknown[];
}

/** The parts of a path; each route has those that its path names. */
export type PathParts = Readonly<Record<'channel' | 'message' | 'token', string>>;

export interface Route {
  /** Method and path, with a colon before each part that varies. */
  readonly route: string;
  /** Does what is asked, and returns the body of the answer, if it has one. Throws `Refusal`. */
  handle(request: BotRequest, state: ApiState, parts: PathParts): unknown;
}

/** Does an edit that stands up to Discord's rules. */
export function editMessage(
  kind: 'edit-response' | 'edit-message',
  request: BotRequest,
  message: APIMessage,
  messages: Messages,
): APIMessage {
  const body = checkMessage(kind, request, before(message));
  return messages.edit(message.id, body, request.files);
}

/** What a message has that an edit may leave as it is. */
export function before({ flags, attachments }: APIMessage): Before {
  return { flagsBefore: flags ?? 0, files: attachments.map(({ filename }) => filename) };
}
