import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import { LONGEST_ID } from '../reply/asking.ts';
import type { Messages } from '../reply/messages/index.ts';
import type { Button, Reply } from '../reply/reply.ts';
import type { Settings } from '../servers/settings.ts';
import type { Presence } from './presence.ts';
import { hasRole } from './scope.ts';
import { sealAsked } from './still-so.ts';

/** Begins the id of the button that makes a private answer public, and of the one that takes it back. */
export const PUBLISH = 'publish';
export const DELETE = 'delete';

/**
 * The button that publishes a private reply; none for what is not so any more. What was asked is in its
 * id, so that it can be asked again in the server's language. What is too long for that is published as
 * its message stands, and that cannot bring files along.
 */
export function publishButton(asked: string, reply: Reply, { publish }: Messages): Button[] {
  const { parts, isStale } = reply;
  if (isStale) return [];
  const id = `${PUBLISH}:${sealAsked(asked, reply)}`;
  const label = publish.button;
  if (id.length <= LONGEST_ID) return [{ id, label }];
  const hasFiles = parts.some(({ kind }) => kind === 'file' || kind === 'counts');
  return hasFiles ? [] : [{ id: PUBLISH, label }];
}

/** The button by which its asker takes a public reply back. */
export function deleteButton(userId: string, messages: Messages): Button {
  return { id: `${DELETE}:${userId}`, label: messages.delete.button };
}

/** May they speak here for all to see? A button is there for those too who may not write. */
export function mayPublish(presence: Presence, { publishers }: Settings): boolean {
  const { permissions, isThread, isGuest, roles } = presence;
  if (!mayManage(presence) && !hasRole(publishers, roles)) return false;
  if (permissions === null) return true;
  const { SendMessages, SendMessagesInThreads, UseExternalApps } = PermissionFlagsBits;
  const canWrite = permissions.has(isThread ? SendMessagesInThreads : SendMessages);
  return canWrite && (!isGuest || permissions.has(UseExternalApps));
}

/** Whoever asked may delete the answer, and whoever keeps order. */
export function mayDelete(askerId: string, { userId, permissions }: Presence): boolean {
  return userId === askerId || permissions?.has(PermissionFlagsBits.ManageMessages) === true;
}

/** May they say what the bot answers from in this server? */
export function mayManage({ permissions, isGuest }: Presence): boolean {
  return !isGuest && permissions?.has(PermissionFlagsBits.ManageGuild) === true;
}

/** May the bot send charts and files here? */
export function mayAttach(permissions: Readonly<PermissionsBitField>): boolean {
  return permissions.has(PermissionFlagsBits.AttachFiles);
}
