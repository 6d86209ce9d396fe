import { UsageError } from '../errors.ts';
import { type Askable, replyTo } from '../reply/asking.ts';
import { changedReply } from '../reply/changed.ts';
import type { Context } from '../reply/context.ts';
import { fingerprint } from '../reply/fingerprint.ts';
import { LANGUAGES, type Messages, messagesFor } from '../reply/messages/index.ts';
import type { Reply } from '../reply/reply.ts';

/** An answer that the sources still give. */
export interface StillSo {
  /** As it stands before its reader, and the language of that. */
  readonly told: Reply;
  readonly messages: Messages;
  /** The same in the other language that was asked for. */
  readonly said: Reply;
}

/** What a private answer carries to be asked again: its fingerprint, and what was asked. */
export function sealAsked(asked: string, { parts }: Reply): string {
  return `${fingerprint(parts)}:${asked}`;
}

interface AskedAgain {
  readonly reader: Messages;
  readonly all: Messages;
  /** What is answered from: one library, whatever is reloaded meanwhile. */
  readonly given: Omit<Context, 'messages'>;
}

/**
 * Asks again what was sealed. When the sources say something else by now, a reply to `reader` that tells
 * so and offers to ask again. Throws `UsageError` when nobody sealed that.
 */
export async function askAgain(
  sealed: string,
  { commands, actions }: Askable,
  { reader, all, given }: AskedAgain,
): Promise<StillSo | Reply> {
  const [print = '', ...rest] = sealed.split(':');
  const asked = rest.join(':');
  const askIn = async (messages: Messages) => {
    const reply = await replyTo(asked, { commands, actions }, { ...given, messages });
    if (!reply) throw new UsageError(reader.fault.unknownButton);
    return reply;
  };
  // Whoever reads may have changed the language of their Discord since.
  for (const messages of new Set([reader, ...LANGUAGES.map(messagesFor)])) {
    const told = await askIn(messages);
    if (told.isStale) return told;
    if (fingerprint(told.parts) === print)
      return { told, messages, said: messages === all ? told : await askIn(all) };
  }
  return changedReply(asked, { messages: reader }, reader.publish.changed);
}
