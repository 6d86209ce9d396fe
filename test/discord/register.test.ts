import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { APPLICATION, GUILD, StandIn, TOKEN } from './stand-in.ts';

const payload = commands.map(({ data }) => data);
const [first, ...others] = payload;
const everywhere = { clientId: APPLICATION, guildId: null };

let standIn: StandIn;
let rest: REST;

beforeAll(async () => {
  standIn = await StandIn.start();
  rest = new REST({ api: standIn.apiUrl }).setToken(TOKEN);
});

afterAll(() => standIn.stop());

describe('commands that Discord has already', () => {
  it.each([
    ['the same', payload, false],
    [
      'a description in another language',
      changed({ description_localizations: { uk: 'А' } }),
      true,
    ],
    ['one language fewer', changed({ description_localizations: {} }), true],
    ['no other language', changed({ description_localizations: undefined }), true],
    ['another place', changed({ contexts: [0] }), true],
    ['one command fewer', others, true],
  ])('are registered again when they changed: %s', async (_, next, isChanged) => {
    await registerCommands(rest, everywhere, payload);
    expect(await registerCommands(rest, everywhere, next)).toBe(isChanged);
  });

  it('of one server say nothing of other places, which Discord would not keep', async () => {
    const here = { clientId: APPLICATION, guildId: GUILD };
    await registerCommands(rest, here, payload);
    const { body } = await standIn.request('PUT', /guilds\/\d+\/commands$/);
    expect(body).toHaveLength(commands.length);
    expect(JSON.stringify(body)).not.toMatch(/contexts|integration_types/);
  });
});

function changed(fields: object) {
  return [{ ...first!, ...fields }, ...others];
}
