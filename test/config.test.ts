import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

const TOKEN = 'MTIz.abc.def';
const ID = '123456789012345678';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('the settings', () => {
  it('are the terminal over ./knowledge when nothing is set', () => {
    expect(readConfig({})).toEqual({
      discord: null,
      knowledgeFolder: 'knowledge',
      cacheFolder: '.cache',
      logLevel: 'info',
    });
  });

  it('are the same when every line of .env is empty', () => {
    const names = ['TOKEN', 'CLIENT_ID', 'GUILD_ID', 'API_URL'].map((name) => `DISCORD_${name}`);
    const empty = [...names, 'KNOWLEDGE_DIR', 'CACHE_DIR', 'LOG_LEVEL'].map((name) => [name, '']);
    expect(readConfig(Object.fromEntries(empty))).toEqual(readConfig({}));
  });

  it('need only a token for Discord', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN }).discord).toEqual({
      token: TOKEN,
      clientId: null,
      guildId: null,
      apiUrl: null,
    });
  });

  it('are all read', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: TOKEN,
        DISCORD_CLIENT_ID: ID,
        DISCORD_GUILD_ID: ID,
        DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
        KNOWLEDGE_DIR: '/shelf',
        CACHE_DIR: '/kept',
        LOG_LEVEL: 'debug',
        PATH: '/usr/bin',
      }),
    ).toEqual({
      discord: { token: TOKEN, clientId: ID, guildId: ID, apiUrl: 'http://127.0.0.1:4000/api' },
      knowledgeFolder: '/shelf',
      cacheFolder: '/kept',
      logLevel: 'debug',
    });
  });
});

describe('a setting that cannot be used', () => {
  it.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_CLIENT_ID', 'my bot'],
    ['DISCORD_GUILD_ID', '12'],
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_API_URL', 'file:///etc/passwd'],
    ['LOG_LEVEL', 'loud'],
  ])('is named: %s=%s', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name}: .+`)]);
  });

  it('is reported with all others', () => {
    expect(
      faultsOf({ DISCORD_GUILD_ID: 'x', DISCORD_CLIENT_ID: 'y', LOG_LEVEL: 'z' }),
    ).toHaveLength(3);
  });

  it('is not repeated when it is the token', () => {
    expect(faultsOf({ DISCORD_TOKEN: 'secret token' }).join()).not.toContain('secret');
  });
});
