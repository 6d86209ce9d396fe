import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import type { Askable } from '../reply/asking.ts';
import type { Uploads } from '../reply/uploads.ts';
import type { FeedbackStore } from '../servers/feedback-store.ts';
import type { PostStore } from '../servers/post-store.ts';
import type { SettingsStore } from '../servers/settings-store.ts';
import type { Answered } from './metrics.ts';
import type { RateLimiter } from './rate-limit.ts';

/** Answering by itself. */
export interface Unasked {
  readonly posts: PostStore;
  /** Counts answers of a channel. */
  readonly limiter: RateLimiter;
}

/** What is answered from. */
export interface Service extends Askable {
  /** The library that serves now: a reload may put another in its place. */
  library(): Library;
  readonly log: Logger;
  /** Nobody is limited when absent. */
  readonly rateLimiter?: RateLimiter | undefined;
  /** What servers have chosen; all is as usual when absent. */
  readonly settings?: SettingsStore | undefined;
  /** How the bot answers what nobody asked it; it reads nothing else than what is to it when absent. */
  readonly unasked?: Unasked | undefined;
  /** What people have said of answers; nobody is asked when absent. */
  readonly feedback?: FeedbackStore | undefined;
  /** How sources are added, by those who may; nobody may when absent. */
  readonly uploads?: Uploads | undefined;
  /** Told of each answer that Discord took. */
  readonly onAnswer?: ((answered: Answered) => void) | undefined;
}

/** Of the command or action, for who counts answers; whoever made up a name is not to fill memory. */
export function nameOf(asked: string, { commands, actions }: Askable): string {
  const name = asked.split(':')[0]?.replace(/^\//, '');
  const names = [...commands.map(({ data }) => data.name), ...actions.map((action) => action.name)];
  return names.find((known) => known === name) ?? 'unknown';
}

/** Does what is asked take the place of the private message whose button asks it? */
export function turnsPage(asked: string, { commands, actions }: Askable): boolean {
  const name = asked.split(':')[0] ?? '';
  const command = commands.find(({ data }) => `/${data.name}` === name);
  const action = actions.find((one) => one.name === name);
  return command?.turnsPage ?? action?.turnsPage ?? false;
}
