import { checkCommands, checkMessage } from './check.ts';
import { Refusal } from './request.ts';
import { editMessage, type Route } from './route.ts';
import { READ_ONLY } from './world.ts';

/** Registers what replaces all commands; Discord tells more of a command than it was told. */
const registerCommands: Route['handle'] = (request, state) => {
  state.commands = checkCommands(request).map((command) => ({
    ...{ id: state.nextId(), version: state.nextId(), nsfw: false, dm_permission: true },
    ...command,
  }));
  return state.commands;
};

/** What needs the bot's own token. */
export const botRoutes: readonly Route[] = [
  { route: 'GET /gateway/bot', handle: (_, { gateway }) => gateway() },
  { route: 'GET /applications/:id/commands', handle: (_, { commands }) => commands },
  { route: 'GET /applications/:id/guilds/:id/commands', handle: (_, { commands }) => commands },
  { route: 'PUT /applications/:id/commands', handle: registerCommands },
  { route: 'PUT /applications/:id/guilds/:id/commands', handle: registerCommands },
  {
    route: 'POST /channels/:channel/messages',
    handle: (request, { messages }, { channel }) => {
      if (channel === READ_ONLY) throw new Refusal(403, 50013, 'Missing Permissions');
      request.message = messages.post(channel, checkMessage('message', request), request.files);
      return request.message;
    },
  },
  {
    route: 'GET /channels/:channel/messages/:message',
    handle: (_, { messages }, { message }) => messages.inChannel(message),
  },
  {
    route: 'PATCH /channels/:channel/messages/:message',
    handle: (request, { messages }, { message }) =>
      editMessage('edit-message', request, messages.inChannel(message), messages),
  },
  {
    route: 'DELETE /channels/:channel/messages/:message',
    handle: (_, { messages }, { message }) => messages.delete(messages.inChannel(message).id),
  },
];
