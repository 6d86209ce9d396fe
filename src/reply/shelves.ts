import { UsageError } from '../errors.ts';
import { type NamedShelf, REST } from '../knowledge/shelves.ts';
import { foldText, holdsWords } from '../shelf/sought.ts';
import { LONGEST_CHOICE, MOST_CHOICES, type Suggestion } from './command.ts';
import type { Context } from './context.ts';
import type { Messages } from './messages/index.ts';
import { nameFew } from './name-few.ts';
import { oneLine, shorten } from './shorten.ts';

/** Narrowed to the shelf of that id or name, if one is asked for. Throws `UsageError` when it is not there. */
export function onShelf(typed: string | undefined, context: Context): Context {
  if (typed === undefined) return context;
  const { library, messages } = context;
  const shelf =
    library.shelves.find(({ id }) => id === typed) ??
    library.shelves.find((one) => foldText(shelfName(one, messages)) === foldText(typed));
  if (shelf) return { ...context, library: library.only([shelf.id]) };
  const known = library.shelves
    .filter(({ id }) => id !== REST.id || library.shelves.length > 1)
    .map((one) => shelfName(one, messages));
  const shown = shorten(oneLine(typed), LONGEST_CHOICE);
  throw new UsageError(messages.ask.unknownShelf(shown, nameFew(known, messages)));
}

/** What a shelf is called. */
export function shelfName(
  { id, name }: Pick<NamedShelf, 'id' | 'name'>,
  { setup }: Messages,
): string {
  return name || (id === REST.id ? setup.rest : id);
}

/** The shelves whose name holds every typed word. */
export function suggestShelves(typed: string, { library, messages }: Context): Suggestion[] {
  const isMeant = holdsWords(typed);
  return library.shelves
    .map((shelf) => ({ name: shelfName(shelf, messages), value: shelf.id }))
    .filter(({ name }) => isMeant(foldText(name)))
    .slice(0, MOST_CHOICES);
}
