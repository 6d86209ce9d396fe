import type { APIMessage } from 'discord-api-types/v10';
import type { Setting } from './world.ts';

/** What can be set of a stand-in. */
export interface StandInOptions {
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
  /**
   * Milliseconds until an interaction that has no answer is given up: Discord's 3,000, or longer where
   * a busy machine must not fail a test.
   */
  readonly patience?: number;
  /** What `/gateway/bot` tells: how many shards it recommends, and how many sessions may still begin. */
  readonly shards?: number;
  readonly remaining?: number;
  /** Ids of the servers that the bot is in; `GUILD` alone when absent. */
  readonly servers?: readonly string[];
  /** Is the bot granted to read what is written to nobody by name? */
  readonly readsMessages?: boolean;
}

/** What is pressed on: a message that the bot sent, or one with such flags and components. */
export interface Press extends Setting {
  readonly on?: APIMessage;
  readonly flags?: number;
  readonly components?: readonly unknown[];
  /** What is chosen, if it is a menu. */
  readonly values?: readonly string[];
}

/** A message: whom it mentions, by their ids, and fields of it that are not as usual. */
export interface Said extends Readonly<Record<string, unknown>> {
  readonly mentions?: readonly string[];
  /** To the bot alone, where there is no server. */
  readonly isDirect?: boolean;
}
