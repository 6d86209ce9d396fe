import type { NamedShelf } from '../knowledge/shelves.ts';
import type { SettingsStore } from '../servers/settings-store.ts';

/** What a server is set up with. */
export interface ServerSetup {
  readonly server: string;
  /** All shelves that it may see. */
  readonly shelves: readonly NamedShelf[];
  readonly store: SettingsStore;
  /** Can sources be added here at all? */
  readonly hasUploads: boolean;
  /** Is the bot told what is written to nobody by name? */
  readonly readsMessages: boolean;
}
