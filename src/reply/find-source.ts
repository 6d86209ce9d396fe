import { workKey } from '../citations/work-key.ts';
import { UsageError } from '../errors.ts';
import type { Document } from '../knowledge/document.ts';
import type { Library } from '../library.ts';
import { holdsWords } from '../shelf/sought.ts';
import type { Context } from './context.ts';
import { nameFew } from './name-few.ts';
import { oneLine, shorten } from './shorten.ts';

/** Characters of what was typed that a message repeats. */
const LONGEST_TYPED = 80;

/**
 * The source of that id, or of the key that stands for one too long to choose. Throws `UsageError` when
 * there is none, with a few that there are: those first that hold the words typed.
 */
export function findSource(typed: string, { library, messages }: Context): Document {
  const { documents, holdings } = library;
  const found = byId(typed, library);
  if (found) return found;
  const isNear = holdsWords(typed);
  const near = holdings.filter(({ sought }) => isNear(sought)).map(({ document }) => document);
  const known = [...new Set([...near, ...documents])].map(({ id }) => id);
  const shown = shorten(oneLine(typed), LONGEST_TYPED);
  throw new UsageError(messages.ask.unknownSource(shown, nameFew(known, messages)));
}

/** The one source of that id, author or title. Throws `UsageError` when none is meant, or one of several. */
export function findNamedSource(typed: string, context: Context): Document {
  const { messages, library } = context;
  const [first, ...others] = sourcesNamed(typed, library);
  if (first && others.length === 0) return first;
  if (!first) return findSource(typed, context);
  const known = nameFew(
    [first, ...others].map(({ id }) => id),
    messages,
  );
  const shown = shorten(oneLine(typed), LONGEST_TYPED);
  throw new UsageError(messages.places.severalSources(shown, known));
}

/** The sources that somebody may mean: that of an id, else those that hold all words, else the one that is near. */
export function sourcesNamed(typed: string, library: Library): readonly Document[] {
  const exact = byId(typed, library);
  if (exact) return [exact];
  const isMeant = holdsWords(typed);
  const held = library.holdings.filter(({ sought }) => isMeant(sought));
  if (held.length > 0) return held.map(({ document }) => document);
  const { status, works } = library.bibliography.find(typed, 1);
  const [near] = works;
  return status === 'one' && near?.kind === 'document' ? [near.document] : [];
}

function byId(typed: string, { documents }: Library): Document | undefined {
  return (
    documents.find(({ id }) => id === typed) ??
    documents.find((document) => workKey(document) === typed)
  );
}
