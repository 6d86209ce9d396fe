import { DiscordAPIError, type Message, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { commandAsked, replyTo } from '../reply/asking.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import type { Part, Reply } from '../reply/reply.ts';
import { deleteButton } from './controls.ts';
import { isQuestion } from './is-question.ts';
import { renderReply } from './render.ts';
import type { Service } from './respond.ts';
import { withoutMarkup } from './without-markup.ts';

/**
 * Answers a message that mentions the bot or replies to it, as /ask does but stricter: quotes where
 * they answer, one line to other questions, and nothing to what is none. Never rejects.
 */
export async function answerMention(message: Message, service: Service): Promise<void> {
  if (!isPersons(message) || !isForBot(message)) return;
  const question = withoutMarkup(message.content);
  if (!isQuestion(question)) return;
  const messages = messagesFor(message.guild?.preferredLocale);
  const started = performance.now();
  try {
    const tooMany = await service.rateLimiter?.(message.author.id);
    if (tooMany) {
      // Once: everybody has to read it.
      if (tooMany.isFirst) await say(message, tooFast(tooMany.seconds, messages), messages);
      return;
    }
    const context = { library: service.library(), messages };
    const reply = await replyTo(commandAsked('ask', { question }), service, context);
    if (!reply) return;
    const { outcome, parts } = reply;
    const isAnswered = outcome === 'found';
    const buttons = [
      ...(isAnswered ? reply.buttons : []),
      deleteButton(message.author.id, messages),
    ];
    const shown = { ...reply, parts: isAnswered ? parts : [inShort(reply, messages)], buttons };
    await say(message, shown, messages);
    const seconds = (performance.now() - started) / 1000;
    service.onAnswer?.({ name: 'mention', outcome, seconds });
  } catch (error) {
    if (isForbidden(error)) service.log.debug({ channel: message.channelId }, 'may not reply here');
    else service.log.error({ err: error, message: message.id }, 'a mention was not answered');
  }
}

async function say(message: Message, reply: Reply, messages: Messages): Promise<void> {
  await message.reply({
    components: [renderReply(reply, messages)],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
  });
}

/** Bots that answer bots never end. */
function isPersons({ author, webhookId, system }: Message): boolean {
  return !author.bot && !author.system && webhookId === null && !system;
}

/** Names of everybody and of roles mean the bot no more than anybody else. */
function isForBot({ mentions, client }: Message): boolean {
  return [...mentions.users.keys(), mentions.repliedUser?.id].includes(client.user?.id);
}

function inShort({ outcome }: Reply, { ask, mention }: Messages): Part {
  return { kind: 'text', text: outcome === 'related' ? mention.related : ask.notFound };
}

function tooFast(seconds: number, { fault }: Messages): Reply {
  const parts: Part[] = [{ kind: 'text', text: fault.tooFast(seconds) }];
  return { outcome: 'fault', parts, buttons: [], data: null };
}

function isForbidden(error: unknown): boolean {
  const codes: readonly (string | number)[] = [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}
