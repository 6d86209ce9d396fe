import { type Client, Events } from 'discord.js';
import type { Logger } from '../log.ts';

/** Logs what becomes of a client's connection: each change once, however often it is tried again. */
export function logConnection(client: Client, log: Logger): void {
  let isUp = true;
  const lost = (what: object) => {
    log[isUp ? 'warn' : 'debug'](what, 'the connection was lost; trying again');
    isUp = false;
  };
  const up = () => {
    if (!isUp) log.info('the connection is back');
    isUp = true;
  };
  client.on(Events.ShardError, (error) => lost({ err: error }));
  client.on(Events.ShardReconnecting, () => lost({}));
  client.on(Events.ShardReady, up);
  client.on(Events.ShardResume, up);
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection had a fault'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.once(Events.ClientReady, ({ user }) =>
    log.info({ user: user.tag, guilds: client.guilds.cache.size }, 'logged in to Discord'),
  );
}
