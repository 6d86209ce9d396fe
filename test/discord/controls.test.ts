import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayDelete, mayPublish, publishButton } from '../../src/discord/controls.ts';
import { changedReply } from '../../src/reply/changed.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Part } from '../../src/reply/reply.ts';
import { DEFAULTS } from '../../src/servers/settings.ts';

const {
  SendMessages,
  SendMessagesInThreads,
  UseExternalApps,
  ManageMessages,
  ManageGuild,
  Administrator,
} = PermissionFlagsBits;

const who = (permissions: readonly bigint[] | null, place: object = {}) => ({
  userId: '1',
  permissions: permissions && new PermissionsBitField([...permissions]),
  isThread: false,
  isGuest: false,
  roles: [],
  ...place,
});

describe('publishing', () => {
  it.each([
    [true, 'whoever may write', who([SendMessages])],
    [false, 'whoever may not', who([])],
    [true, 'everybody in direct messages', who(null)],
    [true, 'administrators', who([Administrator])],
    [
      false,
      'whoever may write in the channel but not in its threads',
      who([SendMessages], { isThread: true }),
    ],
    [true, 'whoever may write in threads', who([SendMessagesInThreads], { isThread: true })],
    [false, 'who brought the bot where none may', who([SendMessages], { isGuest: true })],
    [true, 'who brought it where one may', who([SendMessages, UseExternalApps], { isGuest: true })],
  ])('is %s for %s', (may, _, presence) => expect(mayPublish(presence, DEFAULTS)).toBe(may));

  it.each([
    [false, 'somebody without the role that the server has chosen', who([SendMessages])],
    [true, 'somebody with that role', who([SendMessages], { roles: ['7'] })],
    [true, 'who manages the server', who([SendMessages, ManageGuild])],
  ])('is %s for %s', (may, _, presence) =>
    expect(mayPublish(presence, { ...DEFAULTS, publishers: ['7'] })).toBe(may),
  );
});

describe('deleting', () => {
  it.each([
    [true, 'whoever asked', '1', who([])],
    [true, 'whoever asked, in direct messages', '1', who(null)],
    [true, 'who may manage messages', '2', who([ManageMessages])],
    [false, 'anybody else', '2', who([SendMessages])],
    [false, 'anybody else in direct messages', '2', who(null)],
  ])('is %s for %s', (may, _, askerId, presence) => expect(mayDelete(askerId, presence)).toBe(may));
});

describe('the button that publishes', () => {
  const button = (asked: string, ...parts: Part[]) =>
    publishButton(asked, { outcome: 'found', parts, buttons: [], data: null }, messagesFor('en'));

  it('carries what was asked, up to the longest that Discord takes', () => {
    const longest = `/ask:${'a'.repeat(80)}`;
    const [one] = button(longest);
    expect(one).toEqual({
      id: expect.stringMatching(/^publish:[\w-]{6}:\/ask:a+$/),
      label: 'Publish',
    });
    expect(one?.id).toHaveLength(100);
  });

  it('carries a mark that tells one answer from another', () => {
    const [one, same, other] = ['Tea.', 'Tea.', 'Salt.'].map((text) =>
      button('/ask:a', { kind: 'text', text }),
    );
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('is not there under what is not so any more', () => {
    const messages = messagesFor('en');
    expect(publishButton('/ask:a', changedReply('/ask:a', { messages }), messages)).toEqual([]);
  });

  it('carries nothing that is longer: its message is copied', () => {
    expect(button('a'.repeat(86))).toEqual([{ id: 'publish', label: 'Publish' }]);
  });

  it('is not there where the copy would lack a file', () => {
    expect(button('a'.repeat(86), { kind: 'file', name: 'a.bib', text: 'a' })).toEqual([]);
  });
});
