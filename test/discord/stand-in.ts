import { once } from 'node:events';
import {
  type APIAttachment,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  GatewayIntentBits,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { Api } from './stand-in/api.ts';
import { Attachments } from './stand-in/attachments.ts';
import {
  BOT_USER,
  interactionOf,
  messageOf,
  openingEvents,
  personOf,
  reactionOf,
  threadOf,
  userOf,
} from './stand-in/events.ts';
import { Gateway } from './stand-in/gateway.ts';
import { HttpServer, type RestFault } from './stand-in/http.ts';
import { type Answers, Interactions } from './stand-in/interactions.ts';
import { Messages } from './stand-in/messages.ts';
import { type Given, toOptions } from './stand-in/options.ts';
import type { Press, Said, StandInOptions } from './stand-in/played.ts';
import type { BotRequest } from './stand-in/request.ts';
import { DIRECT, FORUM, GUILD, type Setting, TOKEN, USERS } from './stand-in/world.ts';

export * from './stand-in/world.ts';
export type { Answers, BotRequest, Press, Said, StandInOptions };

/**
 * Discord on a loopback address: enough of REST v10 and of the gateway that a real discord.js client
 * logs in, registers commands and answers interactions. What breaks Discord's rules is refused as
 * Discord refuses it, and told in `violations`.
 */
export class StandIn {
  /** All requests that reached Discord. */
  readonly requests: BotRequest[] = [];
  readonly gateway: Gateway;
  readonly #api: Api;
  readonly #http: HttpServer;
  readonly #attachments = new Attachments();
  readonly #messages: Messages;
  readonly #interactions: Interactions;
  readonly #readsMessages: boolean;
  #ids = 200000000000000000n;

  static async start(options: StandInOptions = {}): Promise<StandIn> {
    const standIn = new StandIn(options);
    await standIn.#http.listen();
    return standIn;
  }

  private constructor(options: StandInOptions) {
    const { heartbeat = 45_000, patience = 20_000, shards = 1, remaining = 999 } = options;
    this.#readsMessages = options.readsMessages === true;
    const nextId = () => this.#id();
    this.#messages = new Messages(nextId);
    this.#interactions = new Interactions(patience);
    this.gateway = new Gateway({
      token: TOKEN,
      heartbeat,
      granted: this.#readsMessages ? GatewayIntentBits.MessageContent : 0,
      opening: (session) => openingEvents(session, `ws://${this.#http.host}`, options.servers),
    });
    this.#api = new Api({
      messages: this.#messages,
      interactions: this.#interactions,
      nextId,
      gateway: () => ({
        url: `ws://${this.#http.host}`,
        shards,
        session_start_limit: { total: 1000, remaining, reset_after: 0, max_concurrency: 1 },
      }),
      commands: [],
    });
    this.#http = new HttpServer((request) => this.#answer(request));
    this.#http.server.on('upgrade', (...args) => this.gateway.upgrade(...args));
  }

  /** The REST base to give to `DISCORD_API_URL`. */
  get apiUrl(): string {
    return `http://${this.#http.host}/api`;
  }

  /** What the bot did against Discord's rules since it was last asked. */
  takeViolations(): string[] {
    return this.#api.violations.splice(0);
  }

  async stop(): Promise<void> {
    this.gateway.drop();
    await this.#http.close();
  }

  /** The next request to that path fares so. */
  fault(path: RegExp, fault: RestFault): void {
    this.#http.fault(path, fault);
  }

  /** A person attaches a file, to give it for an option. */
  attach(name: string, bytes: Uint8Array): APIAttachment {
    return this.#attachments.keep(this.#id(), name, bytes, this.#http.host);
  }

  /** A person runs a slash command. Resolves with what the bot answered. */
  slash(
    name: string,
    options: Readonly<Record<string, Given>> = {},
    setting: Setting = {},
  ): Promise<Answers> {
    const type = ApplicationCommandType.ChatInput;
    const data = { id: this.#id(), name, type, ...toOptions(options) };
    return this.#interact(InteractionType.ApplicationCommand, data, setting);
  }

  /** A person runs the command of that name from the menu of a message with these fields. */
  messageMenu(
    name: string,
    fields: Readonly<Record<string, unknown>>,
    setting: Setting = {},
  ): Promise<Answers> {
    const message = this.#messages.write({ author: personOf('bob'), ...fields });
    const data = {
      ...{ id: this.#id(), name, type: ApplicationCommandType.Message, target_id: message.id },
      resolved: { messages: { [message.id]: message } },
    };
    return this.#interact(InteractionType.ApplicationCommand, data, setting);
  }

  /** A person types into an option, beside others that are given. */
  autocomplete(
    name: string,
    option: string,
    typed: string,
    { given = {}, ...setting }: Setting & { readonly given?: Readonly<Record<string, Given>> } = {},
  ): Promise<Answers> {
    const type = ApplicationCommandOptionType.String;
    const focused = { name: option, type, value: typed, focused: true };
    const options = [...(toOptions(given).options ?? []), focused];
    const data = { id: this.#id(), name, type: ApplicationCommandType.ChatInput, options };
    return this.#interact(InteractionType.ApplicationCommandAutocomplete, data, setting);
  }

  /** A person presses a button with that id, or chooses from a menu. */
  press(customId: string, { on, flags, components, values, ...setting }: Press = {}) {
    const shown = { flags: flags ?? MessageFlags.IsComponentsV2, components: components ?? [] };
    const message = on ?? this.#messages.write({ author: BOT_USER, ...(shown as object) });
    const data = {
      custom_id: customId,
      component_type: values ? ComponentType.StringSelect : ComponentType.Button,
      values,
    };
    return this.#interact(InteractionType.MessageComponent, data, setting, message);
  }

  /** A person writes a message in the channel; the bot is told if it may be. Returns its id. */
  say(content: string, { mentions = [], isDirect = false, ...fields }: Said = {}): string {
    const users = mentions.map((id) => userOf(id));
    const author = personOf('ann');
    const message = this.#messages.write({ author, content, mentions: users, ...fields });
    if (isDirect) {
      const direct = { ...message, channel_id: DIRECT, channel_type: ChannelType.DM };
      this.gateway.dispatch(['MESSAGE_CREATE', direct], {
        intent: GatewayIntentBits.DirectMessages,
      });
      return message.id;
    }
    this.gateway.dispatch(['MESSAGE_CREATE', messageOf(message, this.#readsMessages)], {
      ...{ guildId: GUILD, intent: GatewayIntentBits.GuildMessages },
    });
    return message.id;
  }

  /** Ann opens a thread, in a forum a post, whose first message has its id. Returns that. */
  open(name: string, content: string, parent = FORUM): string {
    const id = this.#id();
    const thread = threadOf({ id, name, parent, owner: USERS.ann });
    this.gateway.dispatch(['THREAD_CREATE', { ...thread, newly_created: true }], {
      ...{ guildId: GUILD, intent: GatewayIntentBits.Guilds },
    });
    return this.say(content, { id, channel_id: id });
  }

  /** A person puts a sign under a message. */
  react(sign: string, messageId: string, { user = 'ann' }: Pick<Setting, 'user'> = {}): void {
    const reaction = reactionOf(sign, this.#messages.get(messageId), user);
    this.gateway.dispatch(['MESSAGE_REACTION_ADD', reaction], {
      ...{ guildId: GUILD, intent: GatewayIntentBits.GuildMessageReactions },
    });
  }

  /** A message as everybody sees it now. Throws when it was deleted. */
  message(id: string): APIMessage {
    return this.#messages.get(id);
  }

  /** Waits until the bot made a request that fits. */
  async request(method: string, path: RegExp): Promise<BotRequest> {
    for (;;) {
      const found = this.requests.find((one) => one.method === method && path.test(one.path));
      if (found) return found;
      await once(this.#http.server, 'answered');
    }
  }

  #interact(
    type: InteractionType,
    data: unknown,
    setting: Setting,
    message: APIMessage | null = null,
  ): Promise<Answers> {
    const id = this.#id();
    const token = `token-${id}`;
    const answers = this.#interactions.answersTo({ id, token, type, pressed: message });
    const interaction = interactionOf({ id, token, type, data, message }, setting);
    this.gateway.dispatch(
      ['INTERACTION_CREATE', interaction],
      setting.isDirect ? {} : { guildId: setting.server ?? GUILD },
    );
    return answers;
  }

  #answer(request: BotRequest) {
    const answer = this.#attachments.get(request.path) ?? this.#api.answer(request);
    this.requests.push(request);
    this.#http.server.emit('answered');
    return answer;
  }

  #id(): string {
    return String(++this.#ids);
  }
}
