import {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  type Interaction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
  UserContextMenuCommandInteraction,
} from 'discord.js';
import { dispatch } from '../../src/discord/dispatch.ts';
import type { Service } from '../../src/discord/service.ts';

/** What reached Discord for one interaction. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: { readonly type: number; readonly data?: Readonly<Record<string, unknown>> };
  /** Names of attached files. */
  readonly files: readonly string[];
}

const KINDS = {
  command: ChatInputCommandInteraction,
  autocomplete: AutocompleteInteraction,
  button: ButtonInteraction,
  menu: StringSelectMenuInteraction,
  modal: ModalSubmitInteraction,
  userCommand: UserContextMenuCommandInteraction,
} as const;
const TYPES = {
  command: 2,
  userCommand: 2,
  autocomplete: 4,
  button: 3,
  menu: 3,
  modal: 5,
} as const;

export type Kind = keyof typeof KINDS;

/** What is not said is what most interactions have: a server, a user, permission to attach files. */
export interface Asked {
  readonly data: Readonly<Record<string, unknown>>;
  readonly user?: string;
  /** Id of the server; none when absent. */
  readonly server?: string;
  readonly locale?: string;
  readonly permissions?: string;
  /** Flags of the message that was pressed on. */
  readonly flags?: number;
}

/** Discord's answer to a request: 204 when absent. */
export type Server = (sent: Sent) => Response | undefined;

/**
 * discord.js's own interactions without a gateway, handed straight to `dispatch`; what it sends ends
 * at `server`. Thousands of them take seconds.
 */
export class Desk {
  #ids = 200000000000000000n;
  #sent: Sent[] = [];
  readonly #client: Client;

  constructor(
    readonly service: Service,
    server: Server = () => undefined,
  ) {
    this.#client = new Client({
      intents: [],
      rest: {
        makeRequest: async (url, { method = '', body }) => {
          const { pathname } = new URL(url);
          const json = body instanceof FormData ? body.get('payload_json') : body;
          const files = body instanceof FormData ? namesOf(body) : [];
          const sent = { method, path: pathname, body: JSON.parse(String(json ?? null)), files };
          this.#sent.push(sent);
          return server(sent) ?? new Response(null, { status: 204 });
        },
      },
    });
  }

  /** Resolves when the bot has done all it does with it, with what it sent. One at a time. */
  async ask(kind: Kind, asked: Asked): Promise<readonly Sent[]> {
    this.#sent = [];
    await dispatch(this.interaction(kind, asked), this.service);
    return this.#sent;
  }

  slash(name: string, options: Readonly<Record<string, unknown>> = {}, rest: Partial<Asked> = {}) {
    const list = Object.entries(options).map(([name, value]) => ({ name, type: 3, value }));
    return this.ask('command', { data: { id: '1', name, type: 1, options: list }, ...rest });
  }

  interaction(kind: Kind, { data, flags = 0, ...asked }: Asked): Interaction {
    const id = String(++this.#ids);
    const user = {
      ...{ id: asked.user ?? '300000000000000001', username: 'ann', discriminator: '0' },
      avatar: null,
    };
    return Reflect.construct(KINDS[kind], [
      this.#client,
      {
        ...{ id, token: `token-${id}`, version: 1, application_id: '1', type: TYPES[kind], data },
        ...{ channel_id: '300000000000000002', guild_locale: 'en-US' },
        ...(asked.server !== undefined && { guild_id: asked.server }),
        ...{ locale: asked.locale ?? 'en-US', app_permissions: asked.permissions ?? '442368' },
        ...{ entitlements: [], authorizing_integration_owners: {}, context: 0, user },
        message: {
          ...{ id, channel_id: '300000000000000002', content: '', type: 0, flags, author: user },
          ...{ timestamp: new Date(0).toISOString(), edited_timestamp: null, components: [] },
          ...{ mentions: [], mention_roles: [], attachments: [], embeds: [] },
        },
      },
    ]);
  }
}

function namesOf(form: FormData): string[] {
  return [...form.values()].flatMap((part) => (part instanceof File ? [part.name] : []));
}

/** All texts of an answer, a line each. */
export function textOf([first]: readonly Sent[]): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('content' in value && typeof value.content === 'string') texts.push(value.content);
    Object.values(value).forEach(walk);
  };
  walk(first?.body.data);
  return texts.join('\n');
}
