import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import { dispatch, type Service } from './dispatch.ts';
import { makeRequest } from './make-request.ts';
import { registerCommands } from './register.ts';

/** A running bot. */
export interface Bot {
  /** Leaves Discord; nothing is answered afterwards. */
  stop(): Promise<void>;
}

/**
 * Logs in, registers the commands when they changed, and answers until stopped. Rejects when Discord
 * does not take the token.
 */
export async function startBot(config: DiscordConfig, service: Service): Promise<Bot> {
  const { log } = service;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { makeRequest, ...(config.apiUrl === null ? {} : { api: config.apiUrl }) },
  });
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction, service));
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection had a fault'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.once(Events.ClientReady, ({ user, application }) => {
    log.info({ user: user.tag, guilds: client.guilds.cache.size }, 'logged in to Discord');
    const registration = {
      clientId: config.clientId ?? application.id,
      guildId: config.guildId,
    };
    const payload = service.commands.map(({ data }) => data);
    registerCommands(client.rest, registration, payload).then(
      (changed) => log.info({ changed }, 'commands are registered'),
      (error) => log.error({ err: error }, 'commands could not be registered'),
    );
  });
  await client.login(config.token);
  return { stop: () => client.destroy() };
}
