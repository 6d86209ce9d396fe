import * as discord from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import * as ours from '../../src/reply/discord-numbers.ts';

const theirs = new Map<string, unknown>(Object.entries(discord));

it.each(Object.entries(ours))('%s are Discord’s', (name, numbers) => {
  expect(theirs.get(name)).toMatchObject(numbers);
});
