import type { Library } from '../library.ts';
import type { Settings } from '../servers/settings.ts';

/** What a server may see of a library, and of that what answers with these settings; no server sees what everyone does. */
export function libraryFor(
  library: Library,
  server: string | null,
  { shelves }: Pick<Settings, 'shelves'>,
): Library {
  const seen = libraryOf(library, server);
  return shelves === null ? seen : seen.only(shelves);
}

/** What a server may see of a library. */
export function libraryOf(library: Library, server: string | null): Library {
  const seen = library.shelves.filter(
    ({ servers }) => servers === null || (server !== null && servers.includes(server)),
  );
  return library.only(seen.map(({ id }) => id));
}
