import * as discord from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import * as ours from '../../src/reply/discord-numbers.ts';

it.each(Object.entries(ours))('%s are Discord’s', (name, numbers) => {
  expect(discord[name as keyof typeof ours]).toMatchObject(numbers);
});
