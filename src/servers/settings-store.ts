import type { Storage } from '../storage/storage.ts';
import { type Choices, DEFAULTS, type Field, parseChoice, type Settings } from './settings.ts';

/** The settings of all servers, in memory: they are answered from while the database is away. */
export interface SettingsStore {
  /** What holds in a channel of a server: its own choices, then the server's, then what is usual. */
  settingsIn(server: string, channel?: string): Settings;
  /** What a channel, or for `''` the server, has chosen itself. */
  choicesOf(server: string, place: string): Choices;
  /** Chooses a value, or takes the choice back where undefined. Resolves when it is on the disk. */
  choose<Name extends Field>(
    place: PlaceOfServer,
    field: Name,
    value: Settings[Name] | undefined,
  ): Promise<void>;
  /** Takes back all that a place has chosen. */
  reset(place: PlaceOfServer): Promise<void>;
}

export interface PlaceOfServer {
  readonly server: string;
  /** The channel; empty for the whole server. */
  readonly place: string;
}

/** Rows that may be committed after later ones: so far back it is looked for what is new. */
const OVERLAP = 100;

/** Reads all settings, and again whatever another process changes; `failed` is told what cannot be read or kept. */
export async function openSettings(
  storage: Storage,
  failed: (error: Error) => void,
): Promise<SettingsStore> {
  const { database } = storage;
  const servers = new Map<string, Map<string, Choices>>();
  let version = 0;

  async function read(server: string | null): Promise<void> {
    const rows = await database
      .selectFrom('settings')
      .select(['server', 'place', 'field', 'value', 'version'])
      .$if(server !== null, (query) => query.where('server', '=', server))
      .$if(server === null, (query) => query.where('version', '>', version - OVERLAP))
      .execute();
    for (const row of rows) {
      take(row);
      if (server === null) version = Math.max(version, row.version);
    }
  }

  function take(row: PlaceOfServer & { readonly field: string; readonly value: string | null }) {
    const places = servers.get(row.server) ?? new Map<string, Choices>();
    servers.set(row.server, places);
    const { [row.field as Field]: _, ...others } = places.get(row.place) ?? {};
    const chosen = row.value === null ? null : parseChoice(row.field, row.value);
    places.set(row.place, { ...others, ...chosen });
  }

  const choicesOf = (server: string, place: string): Choices =>
    servers.get(server)?.get(place) ?? {};

  await read(null);
  storage.watch((server) => void read(server).catch(failed));

  const choose: SettingsStore['choose'] = async ({ server, place }, field, value) => {
    const row = { server, place, field, value: value === undefined ? null : JSON.stringify(value) };
    const kept = database.transaction().execute(async (within) => {
      await within
        .insertInto('settings')
        .values((eb) => ({
          ...row,
          version: eb
            .selectFrom('settings')
            .select(({ fn, lit, eb }) =>
              eb(fn.coalesce(fn.max('version'), lit(0)), '+', 1).as('next'),
            ),
        }))
        .onConflict((conflict) =>
          conflict.columns(['server', 'place', 'field']).doUpdateSet(({ ref }) => ({
            value: ref('excluded.value'),
            version: ref('excluded.version'),
          })),
        )
        .execute();
      await storage.announce(within, server);
    });
    await kept.catch((error: Error) => {
      failed(error);
      throw error;
    });
    take(row);
  };

  return {
    choicesOf,
    choose,
    settingsIn: (server, channel = '') => ({
      ...DEFAULTS,
      ...choicesOf(server, ''),
      ...choicesOf(server, channel),
    }),
    async reset({ server, place }) {
      for (const field of Object.keys(choicesOf(server, place)) as Field[])
        await choose({ server, place }, field, undefined);
    },
  };
}
