import { Client, GatewayIntentBits } from 'discord.js';

/*
 * The least that a bot can do: discord.js answers every command with "ok". What `bench:discord` holds
 * ours against.
 */

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  allowedMentions: { parse: [] },
  rest: { api: process.env.DISCORD_API_URL ?? '' },
});
client.on('interactionCreate', (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply('ok');
});
await client.login(process.env.DISCORD_TOKEN ?? '');
