import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** Ids the stand-in uses for the application and for the server people are in. */
export const APPLICATION = '100000000000000001';
export const GUILD = '100000000000000002';
export const CHANNEL = '100000000000000003';
/** A channel that the bot may read and not write in. */
export const READ_ONLY = '100000000000000004';
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.stand-in.token';

/** A request that the bot made. */
export interface BotRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Attached files, by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Who does something, and where; by default Ann, who may write, in a server in English. */
export interface Setting {
  readonly locale?: string;
  readonly guildLocale?: string;
  readonly user?: string;
  readonly permissions?: bigint;
  /** In messages to the bot, where there is no server. */
  readonly isDirect?: boolean;
  /** The user brought the bot along: it is not of the server. */
  readonly isGuest?: boolean;
}

/** What is pressed on: the flags and components of its message, and what is chosen from a menu. */
export interface Press extends Setting {
  readonly flags?: number;
  readonly components?: readonly unknown[];
  readonly values?: readonly string[];
}

/** A message: whom it mentions, and fields of it that are not as usual. */
export interface Said extends Readonly<Record<string, unknown>> {
  readonly mentions?: readonly string[];
}

/** People, by name. */
export const USERS = { ann: '300000000000000001', bob: '300000000000000003' } as const;
/** What people may do in a channel. */
export const MAY = { write: 1n << 11n, manageMessages: 1n << 13n, bringApps: 1n << 50n } as const;

/** What the bot sent for one interaction, in order: the callback, then edits of its message. */
export type Answers = readonly BotRequest[];

const GATEWAY = { dispatch: 0, heartbeat: 1, identify: 2, hello: 10, heartbeatAck: 11 } as const;

/**
 * Discord on a loopback address: enough of REST v10 and of the gateway that a real discord.js client
 * logs in, registers commands and answers interactions. It refuses what breaks Discord's limits.
 */
export class StandIn {
  readonly requests: BotRequest[] = [];
  #commands: unknown[] = [];
  #socket: WebSocket | null = null;
  #ids = 200000000000000000n;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  static async start(): Promise<StandIn> {
    const standIn = new StandIn();
    standIn.#server.on('upgrade', (request, socket, head) =>
      standIn.#sockets.handleUpgrade(request, socket, head, (ws) => standIn.#greet(ws)),
    );
    standIn.#server.listen(0, '127.0.0.1');
    await once(standIn.#server, 'listening');
    return standIn;
  }

  /** The REST base to give to `DISCORD_API_URL`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async stop(): Promise<void> {
    for (const client of this.#sockets.clients) client.terminate();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** A person runs a slash command. Resolves with what the bot answered. */
  slash(
    name: string,
    options: Readonly<Record<string, string | boolean>> = {},
    setting: Setting = {},
  ): Promise<Answers> {
    const data = { id: this.#id(), name, type: 1, options: toOptions(options) };
    return this.#interact({ type: 2, data }, setting);
  }

  /** A person runs the command of that name from the menu of a message. */
  messageMenu(
    name: string,
    message: Readonly<Record<string, unknown>>,
    setting: Setting = {},
  ): Promise<Answers> {
    const target = this.#message(message);
    const resolved = { messages: { [target.id]: target } };
    const data = { id: this.#id(), name, type: 3, target_id: target.id, resolved };
    return this.#interact({ type: 2, data }, setting);
  }

  /** A person types into an option. */
  autocomplete(name: string, option: string, typed: string): Promise<Answers> {
    const options = [{ name: option, type: 3, value: typed, focused: true }];
    return this.#interact({ type: 4, data: { id: this.#id(), name, type: 1, options } }, {});
  }

  /** A person presses a button with that id, or chooses from a menu, on a message the bot once sent. */
  press(
    customId: string,
    { flags = 1 << 15, components = [], values, ...setting }: Press = {},
  ): Promise<Answers> {
    const author = { id: APPLICATION, username: 'verbatim', discriminator: '0', avatar: null };
    const message = this.#message({ author, flags, components });
    const data = { custom_id: customId, component_type: values ? 3 : 2, values };
    return this.#interact({ type: 3, data, message }, setting);
  }

  /** A person writes a message in the channel; `mentions` are ids of users. */
  say(content: string, { mentions = [], ...fields }: Said = {}): string {
    const message = this.#message({ content, author: userOf('ann'), ...fields });
    const users = mentions.map((id) => ({ ...userOf('bob'), id }));
    const data = { ...message, guild_id: GUILD, mentions: users };
    this.#send(GATEWAY.dispatch, 'MESSAGE_CREATE', data);
    return message.id;
  }

  /** Waits until the bot made a request that fits. */
  async request(method: string, path: RegExp): Promise<BotRequest> {
    for (;;) {
      const found = this.requests.find((one) => one.method === method && path.test(one.path));
      if (found) return found;
      await once(this.#server, 'answered');
    }
  }

  async #interact(
    event: Readonly<Record<string, unknown>>,
    { locale = 'en-US', guildLocale = 'en-US', user = 'ann', ...setting }: Setting,
  ): Promise<Answers> {
    const id = this.#id();
    const token = `token-${id}`;
    const person = userOf(user);
    const permissions = String(setting.permissions ?? MAY.write);
    const member = { user: person, roles: [], joined_at: JOINED, deaf: false, mute: false };
    const owners = setting.isGuest ? { 1: person.id } : { 0: GUILD };
    this.#send(GATEWAY.dispatch, 'INTERACTION_CREATE', {
      ...{ id, token, version: 1, application_id: APPLICATION, locale },
      ...{ channel_id: CHANNEL, app_permissions: '0', entitlements: [] },
      ...(setting.isDirect
        ? { user: person, authorizing_integration_owners: { 0: '0' }, context: 1 }
        : {
            ...{ guild_id: GUILD, guild_locale: guildLocale, context: 0 },
            ...{ authorizing_integration_owners: owners },
            member: { ...member, permissions, flags: 0 },
          }),
      ...event,
    });
    await this.request('POST', new RegExp(`/${token}/callback$`));
    return this.requests.filter(({ path }) => path.includes(token));
  }

  #message(fields: Readonly<Record<string, unknown>>) {
    return {
      ...{ id: this.#id(), channel_id: CHANNEL, author: userOf('bob'), content: '', type: 0 },
      ...{ timestamp: JOINED, edited_timestamp: null, tts: false, pinned: false, flags: 0 },
      ...{ mention_everyone: false, mentions: [], mention_roles: [], attachments: [], embeds: [] },
      components: [],
      ...fields,
    };
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  #id(): string {
    return String(++this.#ids);
  }

  #send(op: number, type: string | null, data: unknown): void {
    this.#socket?.send(JSON.stringify({ op, t: type, s: type === null ? null : 1, d: data }));
  }

  #greet(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: GATEWAY.hello, d: { heartbeat_interval: 45_000 } }));
    socket.on('message', (raw) => {
      const { op } = JSON.parse(String(raw)) as { op: number };
      if (op === GATEWAY.heartbeat) this.#send(GATEWAY.heartbeatAck, null, null);
      if (op !== GATEWAY.identify) return;
      this.#socket = socket;
      this.#send(GATEWAY.dispatch, 'READY', {
        ...{
          v: 10,
          guilds: [{ id: GUILD, unavailable: true }],
          session_id: 'one',
          application: { id: APPLICATION, flags: 0 },
        },
        resume_gateway_url: `ws://127.0.0.1:${this.#port}`,
        user: {
          id: APPLICATION,
          username: 'verbatim',
          discriminator: '0',
          avatar: null,
          bot: true,
        },
      });
      setTimeout(() => this.#sendGuild(), 10); // discord.js looks at READY for a while
    });
  }

  #sendGuild(): void {
    this.#send(GATEWAY.dispatch, 'GUILD_CREATE', {
      ...{ id: GUILD, name: 'Server', owner_id: USERS.bob, preferred_locale: 'en-US' },
      channels: [CHANNEL, READ_ONLY].map((id) => ({ id, type: 0, permission_overwrites: [] })),
      ...{ roles: [], emojis: [], stickers: [], features: [], members: [], threads: [] },
      ...{ presences: [], voice_states: [], stage_instances: [], guild_scheduled_events: [] },
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*$/, ''));
    const { body, files } = await readBody(request);
    const faults = path.endsWith('/callback') ? brokenLimits(body) : [];
    const [status, answer] =
      faults.length > 0
        ? [400, { code: 50035, message: faults.join('; ') }]
        : this.#answer(request, path, body);
    if (status === 204) response.writeHead(status).end();
    else
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer));
    this.requests.push({ method: request.method ?? '', path, body, files });
    this.#server.emit('answered');
  }

  #answer({ method, headers }: IncomingMessage, path: string, body: unknown): [number, unknown] {
    // What answers an interaction needs no token but its own.
    if (headers.authorization !== `Bot ${TOKEN}` && !/\/callback$|\/webhooks\//.test(path))
      return [401, { code: 0, message: '401: Unauthorized' }];
    if (path.endsWith('/gateway/bot'))
      return [
        200,
        {
          url: `ws://127.0.0.1:${this.#port}`,
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
        },
      ];
    if (path.endsWith('/commands')) {
      // Discord answers with more than it was told.
      if (method === 'PUT')
        this.#commands = (body as object[]).map((command) => ({
          ...{ id: this.#id(), version: this.#id(), nsfw: false, dm_permission: true },
          ...command,
        }));
      return [200, this.#commands];
    }
    if (path.endsWith('/callback') || method === 'DELETE') return [204, null];
    if (path.includes(READ_ONLY)) return [403, { code: 50013, message: 'Missing Permissions' }];
    if (path.endsWith('/messages')) return [200, this.#message({ author: userOf('bot') })];
    return [200, {}];
  }
}

/** The JSON of a request, and the files that go with it when it has several parts. */
async function readBody(request: IncomingMessage): Promise<Pick<BotRequest, 'body' | 'files'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const type = request.headers['content-type'] ?? '';
  const bytes = Buffer.concat(chunks);
  if (!type.startsWith('multipart/'))
    return { body: bytes.length === 0 ? null : JSON.parse(bytes.toString()), files: {} };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: Record<string, Uint8Array> = {};
  for (const part of form.values())
    if (part instanceof File) files[part.name] = new Uint8Array(await part.arrayBuffer());
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

const JOINED = new Date(0).toISOString();

function userOf(name: string) {
  const id = USERS[name as keyof typeof USERS];
  return { id, username: name, global_name: null, discriminator: '0', avatar: null };
}

function toOptions(options: Readonly<Record<string, string | boolean>>): unknown[] {
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === 'boolean' ? 5 : 3,
    value,
  }));
}

/** Discord's limits for a Components V2 message that a reply breaks, in words. */
export function brokenLimits(callback: unknown): string[] {
  const texts: string[] = [];
  const ids: string[] = [];
  let components = 0;
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, content, custom_id, label } = value as Record<string, unknown>;
    if (typeof type === 'number') components++;
    if (type === 10) texts.push(String(content));
    if (typeof custom_id === 'string') ids.push(custom_id);
    if (typeof label === 'string' && label.length > 80)
      ids.push('label over 80 characters'.repeat(5));
    for (const child of Object.values(value)) if (Array.isArray(child)) child.forEach(walk);
  };
  walk((callback as { data?: unknown }).data);
  const length = texts.join('').length;
  return [
    ...(length > 4000 ? [`${length} characters of text, at most 4000`] : []),
    ...(texts.some((text) => text === '') ? ['an empty text'] : []),
    ...(components > 40 ? [`${components} components, at most 40`] : []),
    ...(ids.some((id) => id.length === 0 || id.length > 100) ? ['an id over 100 characters'] : []),
    ...(new Set(ids).size < ids.length ? ['the same id twice'] : []),
  ];
}
