import type { BotRequest } from './stand-in.ts';

export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;
/** Kinds of answers to an interaction. */
export const REPLY = 4;
export const DEFER = 5;
export const DEFER_UPDATE = 6;
export const UPDATE = 7;
export const CHOICES = 8;

export interface Sent {
  readonly type: number;
  readonly flags: number;
  /** All texts of the message, a line each. */
  readonly text: string;
  /** Ids of the buttons and menus of the answer itself. */
  readonly buttons: readonly string[];
  /** Id of the button that publishes the message or deletes it. */
  readonly control: string | undefined;
  readonly components: readonly unknown[];
  /** The message as it can be pressed on. */
  readonly on: { readonly flags: number; readonly components: readonly unknown[] };
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a person sees of an answer in the end: one that was deferred, as it came later. */
export function read([first, later]: readonly BotRequest[]): Sent {
  const { type, data = {} } = first!.body as { type: number; data?: Record<string, unknown> };
  const isLater = type === DEFER && later !== undefined;
  return { type, ...readMessage(isLater ? (later.body as Record<string, unknown>) : data) };
}

/** What all see of what one person published; throws when it was not published. */
export function published([deferral, message]: readonly BotRequest[]): Omit<Sent, 'type'> {
  const { type } = deferral!.body as { type: number };
  const sent = readMessage(message?.body as Readonly<Record<string, unknown>>);
  if (type !== DEFER_UPDATE || (sent.flags & EPHEMERAL) !== 0)
    throw new Error(`not published: ${sent.text}`);
  return sent;
}

/** What the one who pressed is told alone, beside what stands. */
export function toldAlone([deferral, message]: readonly BotRequest[]): Omit<Sent, 'type'> {
  const { type } = deferral!.body as { type: number };
  const body = type === DEFER_UPDATE ? message!.body : (deferral!.body as { data: unknown }).data;
  const sent = readMessage(body as Readonly<Record<string, unknown>>);
  if ((sent.flags & EPHEMERAL) === 0) throw new Error(`told to all: ${sent.text}`);
  return sent;
}

/** What a person sees of a message. */
export function readMessage(body: Readonly<Record<string, unknown>>): Omit<Sent, 'type'> {
  const texts: string[] = [];
  const ids: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { content, custom_id } = value as Record<string, unknown>;
    if (typeof content === 'string') texts.push(content);
    if (typeof custom_id === 'string') ids.push(custom_id);
    for (const child of Object.values(value)) if (Array.isArray(child)) child.forEach(walk);
  };
  walk(body);
  const isControl = (id: string) => /^(publish|delete)\b/.test(id);
  const flags = Number(body.flags ?? 0);
  const components = (body.components ?? []) as unknown[];
  return {
    flags,
    text: texts.join('\n'),
    buttons: ids.filter((id) => !isControl(id)),
    control: ids.find(isControl),
    components,
    on: { flags, components },
    body,
  };
}
