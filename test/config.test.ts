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
      storage: { dataFolder: 'data', databaseUrl: null },
      redisUrl: null,
      cacheFolder: '.cache',
      limits: { seconds: 60, megabytes: 512 },
      allowsUploads: false,
      readsMessages: false,
      logLevel: 'info',
      rateLimit: { questions: 6, seconds: 30 },
      shards: { kind: 'alone' },
      healthPort: null,
    });
  });

  it('are the same when every line of .env is empty', () => {
    const names = ['TOKEN', 'CLIENT_ID', 'GUILD_ID', 'API_URL'].map((name) => `DISCORD_${name}`);
    const others =
      'ALLOW_UPLOADS KNOWLEDGE_DIR CACHE_DIR LOG_LEVEL RATE_LIMIT SHARDS SHARD_COUNT HEALTH_PORT';
    const empty = [...names, ...others.split(' ')].map((name) => [name, '']);
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
        DATA_DIR: '/data',
        DATABASE_URL: 'postgres://bot@db/verbatim',
        REDIS_URL: 'valkey://cache:6379',
        READ_SECONDS: '5',
        READ_MEMORY_MB: '256',
        ALLOW_UPLOADS: 'Yes',
        MESSAGE_CONTENT: 'yes',
        LOG_LEVEL: 'debug',
        RATE_LIMIT: '20/60',
        SHARDS: '4-6',
        SHARD_COUNT: '16',
        HEALTH_PORT: '9464',
        PATH: '/usr/bin',
      }),
    ).toEqual({
      discord: { token: TOKEN, clientId: ID, guildId: ID, apiUrl: 'http://127.0.0.1:4000/api' },
      knowledgeFolder: '/shelf',
      cacheFolder: '/kept',
      storage: { dataFolder: '/data', databaseUrl: 'postgres://bot@db/verbatim' },
      redisUrl: 'redis://cache:6379',
      limits: { seconds: 5, megabytes: 256 },
      allowsUploads: true,
      readsMessages: true,
      logLevel: 'debug',
      rateLimit: { questions: 20, seconds: 60 },
      shards: { kind: 'several', ids: [4, 5, 6], count: 16 },
      healthPort: 9464,
    });
  });
});

describe('RATE_LIMIT', () => {
  it('can be switched off', () => {
    expect(readConfig({ RATE_LIMIT: 'off' }).rateLimit).toBeNull();
  });
});

describe('SHARDS', () => {
  it.each([
    [
      'a number is so many, all here',
      { SHARDS: '3' },
      { kind: 'several', ids: [0, 1, 2], count: 3 },
    ],
    ['auto leaves the number to Discord', { SHARDS: 'auto' }, { kind: 'auto' }],
    [
      'a range is the part of this host',
      { SHARDS: '2-3', SHARD_COUNT: '4' },
      { kind: 'several', ids: [2, 3], count: 4 },
    ],
    [
      'below discord.js’s manager it is the shard of this process',
      { SHARDING_MANAGER: 'true', SHARDS: '3', SHARD_COUNT: '4' },
      { kind: 'managed', id: 3, count: 4 },
    ],
  ])('%s', (_, environment, shards) => {
    expect(readConfig(environment).shards).toEqual(shards);
  });

  it.each([
    ['a range says of how many', { SHARDS: '0-3' }, 'SHARD_COUNT'],
    ['a range lies within them', { SHARDS: '2-4', SHARD_COUNT: '4' }, 'SHARDS'],
    ['a range runs upwards', { SHARDS: '3-2', SHARD_COUNT: '4' }, 'SHARDS'],
    ['a number has no other number beside it', { SHARDS: '3', SHARD_COUNT: '4' }, 'SHARD_COUNT'],
  ])('%s', (_, environment, name) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(`^${name}: .+`)]);
  });
});

describe('a setting that cannot be used', () => {
  it.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_CLIENT_ID', 'my bot'],
    ['DISCORD_GUILD_ID', '12'],
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_API_URL', 'file:///etc/passwd'],
    ['ALLOW_UPLOADS', 'perhaps'],
    ['MESSAGE_CONTENT', 'perhaps'],
    ['LOG_LEVEL', 'loud'],
    ['READ_SECONDS', '0'],
    ['READ_MEMORY_MB', '1'],
    ['RATE_LIMIT', '6'],
    ['RATE_LIMIT', '0/30'],
    ['SHARDS', 'many'],
    ['SHARDS', '0'],
    ['SHARD_COUNT', '4'],
    ['HEALTH_PORT', '70000'],
    ['HEALTH_PORT', 'http'],
  ])('is named: %s=%s', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name}: .+`)]);
  });

  it('is reported with all others', () => {
    expect(
      faultsOf({ DISCORD_GUILD_ID: 'x', DISCORD_CLIENT_ID: 'y', LOG_LEVEL: 'z', SHARDS: '0-3' }),
    ).toHaveLength(4);
  });

  it('is not repeated when it is the token', () => {
    expect(faultsOf({ DISCORD_TOKEN: 'secret token' }).join()).not.toContain('secret');
  });
});
