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
  const wanted = guildId === null ? commands : commands.map(withoutPlaces);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = await rest.get(route, { query });
  if (isSame(byName(wanted), byName(present as readonly unknown[]))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** A command of one guild has no other place: Discord keeps none for it, and would seem changed. */
function withoutPlaces({
  integration_types,
  contexts,
  ...command
}: RESTPostAPIApplicationCommandsJSONBody): object {
  return command;
}

function byName(commands: readonly unknown[]): unknown[] {
  const nameOf = (command: unknown) => String((command as { name?: unknown }).name);
  return [...commands].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/**
 * Is all of `ours` in `theirs`? Discord adds fields of its own, and drops those that say nothing; to
 * translations it adds none.
 */
function isSame(ours: unknown, theirs: unknown, isWhole = false): boolean {
  if (saysNothing(ours)) return saysNothing(theirs);
  if (Array.isArray(ours))
    return (
      Array.isArray(theirs) &&
      ours.length === theirs.length &&
      ours.every((item, at) => isSame(item, theirs[at]))
    );
  if (typeof ours !== 'object') return ours === theirs;
  if (typeof theirs !== 'object' || theirs === null) return false;
  const fields = [ours, theirs] as Record<string, unknown>[];
  const added = Object.keys(theirs).filter((key) => isWhole || isTranslation(key));
  return [...Object.keys(ours as object), ...added].every((key) =>
    isSame(fields[0]?.[key], fields[1]?.[key], isTranslation(key)),
  );
}

function isTranslation(field: string): boolean {
  return field.endsWith('_localizations');
}

function saysNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    (Array.isArray(value) && !value.length)
  );
}
