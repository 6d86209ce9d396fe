import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

/** Where commands are registered. */
export interface Registration {
  readonly clientId: string;
  /** One guild, at once; everywhere when null. */
  readonly guildId: string | null;
}

/**
 * Registers the commands when Discord has others than these, and tells whether it did. Discord counts
 * registrations, so an unchanged list is left alone.
 */
export async function registerCommands(
  rest: REST,
  { clientId, guildId }: Registration,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route =
    guildId === null
      ? Routes.applicationCommands(clientId)
      : Routes.applicationGuildCommands(clientId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = await rest.get(route, { query });
  if (isSame(byName(commands), byName(present as readonly unknown[]))) return false;
  await rest.put(route, { body: commands });
  return true;
}

function byName(commands: readonly unknown[]): unknown[] {
  const nameOf = (command: unknown) => String((command as { name?: unknown }).name);
  return [...commands].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Is all of `ours` in `theirs`? Discord adds fields of its own, and drops those that say nothing. */
function isSame(ours: unknown, theirs: unknown): boolean {
  if (saysNothing(ours)) return saysNothing(theirs);
  if (Array.isArray(ours))
    return (
      Array.isArray(theirs) &&
      ours.length === theirs.length &&
      ours.every((item, at) => isSame(item, theirs[at]))
    );
  if (typeof ours !== 'object') return ours === theirs;
  return (
    typeof theirs === 'object' &&
    theirs !== null &&
    Object.entries(ours as object).every(([key, value]) =>
      isSame(value, (theirs as Record<string, unknown>)[key]),
    )
  );
}

function saysNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    (Array.isArray(value) && !value.length)
  );
}
