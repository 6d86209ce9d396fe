import { expect, it } from 'vitest';
import { z } from 'zod';
import { UsageError } from '../../src/errors.ts';
import { defineAction } from '../../src/reply/action.ts';
import { defineCommand } from '../../src/reply/command.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { realLibrary } from '../support.ts';

const context = { library: await realLibrary(), messages: messagesFor('en') };
const replyOf = (data: unknown): Reply => ({ outcome: 'found', parts: [], buttons: [], data });

const add = defineCommand({
  data: { name: 'add', description: 'Adds' },
  options: z.object({ a: z.number(), b: z.number().default(1) }),
  run: ({ a, b }) => replyOf(a + b),
});

it('runs on options that pass their schema, with its defaults', async () => {
  expect((await add.run({ a: 2 }, context)).data).toBe(3);
});

it.each([
  [{ a: 'x' }, /^a: /],
  [{ a: 1, b: 'x' }, /^b: /],
  [{}, /^a: /],
])('tells the user which option is wrong in %j', async (options, message) => {
  const fault = await add.run(options, context).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(UsageError);
  expect((fault as Error).message).toMatch(message);
});

it('suggests nothing where a command has no suggestions', () => {
  expect(add.suggest('a', '1', context)).toEqual([]);
});

const page = defineAction({
  name: 'page',
  turnsPage: true,
  state: z.tuple([z.coerce.number().int()]),
  run: ([number]) => replyOf(number),
});

it.each([
  [['2'], 2],
  [[], undefined],
  [['x'], undefined],
  [['2', '3'], undefined],
])('a button with %j does its work or nothing', (state, data) => {
  expect(page.run(state, context)?.data).toBe(data);
});
