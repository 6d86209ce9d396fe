import type { BotRequest } from './stand-in.ts';

export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;
/** Kinds of answers to an interaction. */
export const REPLY = 4;
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
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a person sees of an answer. */
export function read([first]: readonly BotRequest[]): Sent {
  const { type, data = {} } = first!.body as { type: number; data?: Record<string, unknown> };
  return { type, ...readMessage(data) };
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
  return {
    flags: Number(body.flags ?? 0),
    text: texts.join('\n'),
    buttons: ids.filter((id) => !isControl(id)),
    control: ids.find(isControl),
    components: (body.components ?? []) as unknown[],
    body,
  };
}
