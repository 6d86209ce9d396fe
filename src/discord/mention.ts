import type { Message } from 'discord.js';
import { languageOf } from '../knowledge/language.ts';
import { commandAsked, replyTo } from '../reply/asking.ts';
import { unhelpfulButton } from '../reply/feedback.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import { bracketedIn } from '../reply/read-place.ts';
import type { Reply } from '../reply/reply.ts';
import { deleteButton } from './controls.ts';
import { explain, failure } from './explain.ts';
import { isForBot, isForbidden, isPersons, mayAsk, say, whereOf } from './heard.ts';
import type { Answered } from './metrics.ts';
import { type Purpose, purposeOf } from './purpose.ts';
import { contextOf, type Scope, scopeOf } from './scope.ts';
import type { Service } from './service.ts';
import { withoutMarkup } from './without-markup.ts';

/** How often somebody is told that they ask too much: where all read it, that must end too. */
const MOST_REFUSALS = 5;
/** Places of sources that one message looks up. */
const MOST_PLACES = 3;

/**
 * Answers a message that mentions the bot, or is written to it alone. Where others read, stricter than
 * /ask: quotes where they answer, one line to other questions, and nothing to thanks. `[[zaryn 5]]` gets the text at
 * that place. Whoever only calls it gets its help. Never rejects.
 */
export async function answerMention(message: Message, service: Service): Promise<void> {
  if (!isPersons(message) || !isForBot(message)) return;
  const { guild, channelId, id } = message;
  const text = withoutMarkup(message.content);
  const purpose = purposeOf(text);
  const isDirect = guild === null;
  if (purpose === 'nothing' && !isDirect) return;
  const scope = scopeOf(service, whereOf(message));
  const messages = messagesFor(
    isDirect ? languageOf(text, 'en') : (scope.settings.language ?? guild.preferredLocale),
  );
  const asked = askedBy(text, purpose);
  const started = performance.now();
  try {
    const answer = await answerTo(asked, { message, service, scope, messages, isDirect });
    if (!answer) return;
    await say(message, answer.reply, messages);
    const seconds = (performance.now() - started) / 1000;
    service.onAnswer?.({ name: 'mention', outcome: answer.outcome, seconds });
  } catch (error) {
    if (isForbidden(error)) service.log.debug({ channel: channelId }, 'may not reply here');
    else service.log.error({ err: error, message: id }, 'a mention was not answered');
  }
}

/** Places in double brackets are looked up; other words are a question. */
function askedBy(text: string, purpose: Purpose): string {
  const [source, ...others] = bracketedIn(text);
  if (source !== undefined)
    return commandAsked('quote', { source, others: others.slice(0, MOST_PLACES - 1) });
  return purpose === 'question'
    ? commandAsked('ask', { question: text })
    : commandAsked('help', {});
}

interface Asker {
  readonly message: Message;
  readonly service: Service;
  readonly scope: Scope;
  readonly messages: Messages;
  readonly isDirect: boolean;
}

/** Null when they were told often enough to wait. */
async function answerTo(
  asked: string,
  { message, service, scope, messages, isDirect }: Asker,
): Promise<{ readonly reply: Reply; readonly outcome: Answered['outcome'] } | null> {
  const { author, member } = message;
  const { askers, isPrivate } = scope.settings;
  if (!isDirect && !mayAsk(member, askers)) return null;
  const tooMany = await service.rateLimiter?.(author.id);
  if (tooMany)
    return tooMany.times > MOST_REFUSALS
      ? null
      : { reply: failure(messages.fault.tooFast(tooMany.seconds)), outcome: 'refused' };
  try {
    if (isPrivate) return { reply: inLine(messages.mention.private), outcome: 'refused' };
    const context = { ...contextOf(scope), messages };
    const reply = await replyTo(asked, service, context);
    if (!reply) return null;
    const isWhole = isDirect || reply.outcome === 'found';
    const shown = isWhole ? reply : inShort(reply, messages);
    const unhelpful = isWhole && service.feedback ? unhelpfulButton(asked, reply, messages) : [];
    const buttons = [...shown.buttons, ...unhelpful, deleteButton(author.id, messages)];
    return { reply: { ...shown, buttons }, outcome: reply.outcome };
  } catch (error) {
    return explain(error, asked, { service, messages });
  }
}

/** One line for all who read along. */
function inShort(reply: Reply, { ask, mention }: Messages): Reply {
  const text = reply.outcome === 'related' ? mention.related : ask.notFound;
  return { ...reply, parts: [{ kind: 'text', text }], buttons: [] };
}

function inLine(text: string): Reply {
  return { outcome: 'not-found', parts: [{ kind: 'text', text }], buttons: [], data: null };
}
