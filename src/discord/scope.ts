import type { Library } from '../library.ts';
import type { ServerSetup } from '../reply/server-setup.ts';
import { libraryFor, libraryOf } from '../reply/visible-library.ts';
import { DEFAULTS, type Settings } from '../servers/settings.ts';
import type { Service } from './service.ts';

/** Where something is asked. */
export interface Where {
  /** Null where there is none, and where the bot is only a guest of somebody in it. */
  readonly server: string | null;
  /** The channel whose settings hold; of a thread, that it belongs to. */
  readonly channel: string;
}

/** What is answered from in a place, and how. */
export interface Scope extends Where {
  readonly library: Library;
  readonly settings: Settings;
}

/** What holds there now. */
export function scopeOf({ settings: store, library }: Service, where: Where): Scope {
  const { server, channel } = where;
  const settings = (server !== null && store?.settingsIn(server, channel)) || DEFAULTS;
  return { ...where, settings, library: libraryFor(library(), server, settings) };
}

/** What a command may look at there. */
export function contextOf({ library, settings: { style, quotes } }: Scope) {
  return { library, style, quotes };
}

/** Has somebody one of the roles that are asked for, if any are? */
export function hasRole(wanted: readonly string[], roles: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((role) => roles.includes(role));
}

/** What a server is set up with, where there is one. */
export function setupOf(
  { settings: store, library, uploads, unasked }: Service,
  { server }: Where,
): ServerSetup | undefined {
  if (!store || server === null) return undefined;
  const { shelves } = libraryOf(library(), server);
  const [hasUploads, readsMessages] = [uploads !== undefined, unasked !== undefined];
  return { server, shelves, store, hasUploads, readsMessages };
}
