import {
  type APIAttachment,
  type APIMessage,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { BOT_USER } from './events.ts';
import type { MessageBody } from './message-rules.ts';
import { Refusal } from './request.ts';
import { APPLICATION, CHANNEL } from './world.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** All messages of the stand-in, as Discord stores them: with ids, and files at addresses of its own. */
export class Messages {
  readonly #messages = new Map<string, APIMessage>();
  readonly #nextId: () => string;

  constructor(nextId: () => string) {
    this.#nextId = nextId;
  }

  /** What the bot posts. */
  post(channelId: string, body: MessageBody, files: Files): APIMessage {
    const message: APIMessage = {
      ...blankMessage(this.#nextId(), channelId),
      author: BOT_USER,
      application_id: APPLICATION,
      flags: Number(body.flags ?? 0),
    };
    return this.#store(message, body, files);
  }

  /** What a person writes. */
  write(fields: Pick<APIMessage, 'author'> & Partial<APIMessage>): APIMessage {
    const message = { ...blankMessage(this.#nextId(), CHANNEL), ...fields };
    this.#messages.set(message.id, message);
    return message;
  }

  /** Throws where there is none. */
  get(id: string): APIMessage {
    const message = this.#messages.get(id);
    if (!message) throw new Refusal(404, 10008, 'Unknown Message');
    return message;
  }

  /** What everybody sees in a channel: not what was whispered to one. */
  inChannel(id: string): APIMessage {
    const message = this.get(id);
    if (((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0)
      throw new Refusal(404, 10008, 'Unknown Message');
    return message;
  }

  /** What an edit does not name stays as it was. */
  edit(id: string, body: MessageBody, files: Files): APIMessage {
    const message = this.get(id);
    const kept = body.attachments?.map((one) => String(one.id));
    const attachments = message.attachments.filter((one) => kept?.includes(one.id) ?? true);
    const flags = (message.flags ?? 0) | ((body.flags ?? 0) & MessageFlags.IsComponentsV2);
    return this.#store({ ...message, attachments, flags }, body, files);
  }

  delete(id: string): void {
    this.get(id);
    this.#messages.delete(id);
  }

  #store(message: APIMessage, body: MessageBody, files: Files): APIMessage {
    const folder = `https://cdn.discordapp.com/attachments/${message.channel_id}/${message.id}/`;
    const components = JSON.stringify(body.components ?? message.components ?? []);
    const stored: APIMessage = {
      ...message,
      content: body.content ?? message.content,
      components: JSON.parse(components.replaceAll('attachment://', folder)),
      attachments: [
        ...message.attachments,
        ...Object.entries(files).map(([filename, bytes]): APIAttachment => {
          const url = folder + filename;
          return { id: this.#nextId(), filename, size: bytes.length, url, proxy_url: url };
        }),
      ],
    };
    this.#messages.set(stored.id, stored);
    return stored;
  }
}

function blankMessage(id: string, channelId: string): Omit<APIMessage, 'author'> {
  return {
    ...{ id, channel_id: channelId, content: '', type: MessageType.Default, tts: false },
    ...{ timestamp: new Date(0).toISOString(), edited_timestamp: null, pinned: false },
    ...{ mention_everyone: false, mentions: [], mention_roles: [] },
    ...{ attachments: [], embeds: [], components: [], flags: Number(0) },
  };
}
