import { type APIMessage, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { type BotRequest, invalidBody, Refusal } from './request.ts';

/** What the bot sent for one interaction, in order: the callback, then what goes to its webhook. */
export type Answers = readonly BotRequest[];

/** One use of a command, a button or a menu. */
export interface Use {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** The message that was pressed on. */
  readonly pressed: APIMessage | null;
}

/** A use, and how far its answer is. */
export interface Interaction extends Use {
  readonly answers: BotRequest[];
  /** Tells whoever waits that the person has their answer, or that it was refused. */
  readonly settle: () => void;
  acknowledged: InteractionResponseType | null;
  /** The message that `@original` means. */
  original: APIMessage | null;
}

const Response = InteractionResponseType;
const MESSAGE_OR_DEFER = [
  Response.ChannelMessageWithSource,
  Response.DeferredChannelMessageWithSource,
];
const ALLOWED: Readonly<Record<number, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [...MESSAGE_OR_DEFER, Response.Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
  [InteractionType.MessageComponent]: [
    ...MESSAGE_OR_DEFER,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
    Response.Modal,
  ],
};

/** The interactions that wait for the bot, and the order in which Discord lets it answer them. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  readonly #patience: number;

  /** `patience` is the milliseconds until a first answer is too late. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** Waits until an interaction is answered, or forgotten because its first answer took too long. */
  answersTo(use: Use): Promise<Answers> {
    return new Promise((resolve) => {
      const answers: BotRequest[] = [];
      const settle = () => resolve(answers);
      const interaction = { ...use, answers, settle, acknowledged: null, original: null };
      this.#byToken.set(use.token, interaction);
      const forget = () => {
        if (interaction.acknowledged !== null) return;
        this.#byToken.delete(use.token);
        settle();
      };
      setTimeout(forget, this.#patience).unref();
    });
  }

  /** The interaction that is answered first with that token. Throws when it is late, or answered. */
  unanswered(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction) throw new Refusal(404, 10062, 'Unknown interaction');
    if (interaction.acknowledged !== null)
      throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
    return interaction;
  }

  /** The interaction that a webhook belongs to. Throws before its first answer. */
  webhook(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction || interaction.acknowledged === null)
      throw new Refusal(404, 10015, 'Unknown Webhook');
    return interaction;
  }
}

/** Throws when an answer of that type is none to such an interaction. */
export function checkType({ type }: Interaction, answer: InteractionResponseType): void {
  if (!ALLOWED[type]?.includes(answer))
    throw invalidBody([`type: ${answer} does not answer an interaction of type ${type}`]);
}
