import {
  ChannelType,
  type Message,
  type MessageReaction,
  MessageType,
  type PartialMessageReaction,
  type PartialUser,
  type User,
} from 'discord.js';
import { commandAsked, replyTo } from '../reply/asking.ts';
import { unhelpfulButton } from '../reply/feedback.ts';
import { messagesFor } from '../reply/messages/index.ts';
import type { Part, Reply } from '../reply/reply.ts';
import { deleteButton } from './controls.ts';
import { isForBot, isForbidden, isPersons, mayAsk, say, whereOf } from './heard.ts';
import { questionIn } from './question-in.ts';
import { contextOf, type Scope, scopeOf, type Where } from './scope.ts';
import type { Service } from './service.ts';

/** The sign that its author puts under a post whose question is answered. */
const SOLVED = '✅';

/**
 * Answers a question that nobody asked the bot, where a server has let it: only when the sources answer, and nothing
 * else is ever said. A channel gets so many answers in a time; a post of a forum gets one, until its author has marked
 * it solved. Never rejects.
 */
export async function answerUnasked(message: Message, service: Service): Promise<void> {
  const where = whereOf(message);
  if (!isHeard(message, where, service)) return;
  const started = performance.now();
  try {
    const scope = scopeOf(service, where);
    const reply = await answerTo(message, { service, scope });
    if (!reply || !(await isFree(message, where, service))) return;
    const { guild, author } = message;
    const messages = messagesFor(scope.settings.language ?? guild?.preferredLocale);
    const note: Part = { kind: 'note', text: messages.unasked };
    const buttons = [...reply.buttons, deleteButton(author.id, messages)];
    await say(message, { ...reply, parts: [...reply.parts, note], buttons }, messages);
    const seconds = (performance.now() - started) / 1000;
    service.onAnswer?.({ name: 'unasked', outcome: reply.outcome, seconds });
  } catch (error) {
    const { channelId, id } = message;
    if (isForbidden(error)) service.log.debug({ channel: channelId }, 'may not reply here');
    else service.log.error({ err: error, message: id }, 'a question was not answered');
  }
}

/** Says nothing more by itself in a post of a forum whose author marks it solved. Never rejects. */
export async function closeSolved(
  { emoji, message }: MessageReaction | PartialMessageReaction,
  user: User | PartialUser,
  { unasked, log }: Service,
): Promise<void> {
  const post = postOf(message.channel);
  if (!unasked || emoji.name !== SOLVED || post?.ownerId !== user.id) return;
  await unasked.posts.close(post.id).catch((error: unknown) => {
    log.error({ err: error, post: post.id }, 'a post could not be closed');
  });
}

/** May it be answered at all? What is said to somebody, or in a thread of a conversation, is theirs. */
function isHeard(message: Message, { server, channel }: Where, service: Service): boolean {
  const { unasked, settings } = service;
  if (!unasked || server === null || !isPersons(message) || isForBot(message)) return false;
  if (settings?.choicesOf(server, channel).answersUnasked !== true) return false;
  const { mentions, type, author } = message;
  if (mentions.users.size > 0 || type === MessageType.Reply) return false;
  return message.channel.isThread() ? postOf(message.channel)?.ownerId === author.id : true;
}

interface Asked {
  readonly service: Service;
  readonly scope: Scope;
}

/** The answer to the message, or to the title of the post that it opens; null unless the sources answer. */
async function answerTo(message: Message, { service, scope }: Asked): Promise<Reply | null> {
  const { author, member, channel, guild } = message;
  const post = postOf(channel);
  const title = post?.id === message.id ? [post.name] : [];
  const questions = [...title, message.content].map(questionIn).filter((one) => one !== null);
  const { askers, isPrivate, language } = scope.settings;
  if (questions.length === 0 || isPrivate || !mayAsk(member, askers)) return null;
  if (await service.rateLimiter?.(author.id)) return null;
  if (post && (await service.unasked?.posts.isClosed(post.id))) return null;
  const messages = messagesFor(language ?? guild?.preferredLocale);
  for (const question of new Set(questions)) {
    const asked = commandAsked('ask', { question });
    const reply = await replyTo(asked, service, { ...contextOf(scope), messages });
    if (reply?.outcome !== 'found') continue;
    const unhelpful = service.feedback ? unhelpfulButton(asked, reply, messages) : [];
    return { ...reply, buttons: [...reply.buttons, ...unhelpful] };
  }
  return null;
}

/** May the bot speak now? Whoever is told so must: a post is answered once. */
async function isFree({ channel }: Message, where: Where, { unasked }: Service): Promise<boolean> {
  if (await unasked?.limiter(where.channel)) return false;
  const post = postOf(channel);
  return !post || (await unasked?.posts.close(post.id)) === true;
}

/** The channel as a post of a forum, if it is one. */
function postOf(channel: Message['channel'] | MessageReaction['message']['channel']) {
  const { GuildForum, GuildMedia } = ChannelType;
  const isPost =
    channel.isThread() &&
    (channel.parent?.type === GuildForum || channel.parent?.type === GuildMedia);
  return isPost ? channel : null;
}
