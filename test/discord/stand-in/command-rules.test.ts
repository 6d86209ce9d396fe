import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { checkCommands } from './check.ts';
import { requestOf } from './requests.ts';

describe('a list of commands that Discord refuses', () => {
  const option = { name: 'a', description: 'a', type: ApplicationCommandOptionType.String };
  const command = (fields: object) => ({ name: 'a', description: 'a', ...fields });

  it.each<[string, object[], string]>([
    ['has a name twice', [command({}), command({})], 'same name twice'],
    ['has a name in capitals', [command({ name: 'Ask' })], 'no name'],
    ['has a name with a blank', [command({ name: 'a b' })], 'no name'],
    ['has no description', [{ name: 'a' }], 'needs a description'],
    [
      'has a description of 101 characters',
      [command({ description: 'a'.repeat(101) })],
      'description',
    ],
    [
      'speaks a language that Discord does not',
      [command({ description_localizations: { ua: 'a' } })],
      'does not speak',
    ],
    [
      'asks for what is required last',
      [
        command({
          options: [option, { ...option, name: 'b', required: true }],
        }),
      ],
      'required options come first',
    ],
    ['has an option twice', [command({ options: [option, option] })], 'same name twice'],
    [
      'offers choices and suggestions',
      [
        command({
          options: [{ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }],
        }),
      ],
      'not both',
    ],
    [
      'has 26 options',
      [
        command({
          options: Array.from({ length: 26 }, (_, at) => ({ ...option, name: `a${at}` })),
        }),
      ],
      'options',
    ],
    [
      'is too large',
      [
        command({
          options: Array.from({ length: 25 }, (_, at) => ({
            ...option,
            name: `a${at}`,
            choices: Array.from({ length: 4 }, (_, value) => ({
              name: `${value}`.padEnd(50, 'a'),
              value: `${value}`.padEnd(50, 'a'),
            })),
          })),
        }),
      ],
      'at most 8000',
    ],
    ['describes a command of a menu', [{ name: 'A', type: 3, description: 'a' }], 'description'],
    [
      'has 16 commands of a menu',
      Array.from({ length: 16 }, (_, at) => ({
        name: `a ${at}`,
        type: 3,
      })),
      'more than 15',
    ],
  ])('%s', (_, body, words) => {
    expect(() => checkCommands(requestOf(body))).toThrow(words);
  });

  it('but a command of a menu may be named as people write', () => {
    const commands = [{ name: 'Check against sources', type: 3 }];
    expect(checkCommands(requestOf(commands))).toBe(commands);
  });
});
