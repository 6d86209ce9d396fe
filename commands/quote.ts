import { z } from 'zod';
import { UsageError } from '../src/errors.ts';
import type { Document } from '../src/knowledge/document.ts';
import { defineCommand } from '../src/reply/command.ts';
import { commandData, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import {
  countParagraphs,
  findPlace,
  sectionName,
  sectionsOf,
  titleOf,
} from '../src/reply/find-place.ts';
import { findNamedSource, sourcesNamed } from '../src/reply/find-source.ts';
import { nameFew } from '../src/reply/name-few.ts';
import { type Quotable, toQuote, toShownQuote } from '../src/reply/quote.ts';
import { quoteButtons } from '../src/reply/quote-buttons.ts';
import { PLACES, type PlaceNamed, readPlace } from '../src/reply/read-place.ts';
import type { Part, Reply } from '../src/reply/reply.ts';
import { suggestPlaces } from '../src/reply/suggest-places.ts';
import { suggestSources } from '../src/reply/suggest-sources.ts';

/** Places that a message may name beside the first. */
const MOST_OTHERS = 2;

const PLACE = {
  type: ApplicationCommandOptionType.String,
  max_length: 100,
  autocomplete: true,
} as const;
const Typed = z.string().trim().min(1);

export const quote = defineCommand({
  data: commandData('quote', {
    source: { ...PLACE, required: true, max_length: 200 },
    para: PLACE,
    page: PLACE,
    section: PLACE,
    private: PRIVATE,
  }),
  options: z.object({
    source: Typed,
    para: Typed.optional(),
    page: Typed.optional(),
    section: Typed.optional(),
    private: z.boolean().default(false),
    /** More of "zaryn 5", as a message names them. */
    others: z.array(Typed).max(MOST_OTHERS).default([]),
  }),
  terminal: { input: 'lines' },
  run({ source, others, ...given }, context) {
    const named = PLACES.flatMap((kind): PlaceNamed[] => {
      const at = given[kind];
      return at === undefined ? [] : [{ kind, at }];
    });
    const found: Quotable[] = [];
    const faults: UsageError[] = [];
    for (const [at, typed] of [source, ...others].entries())
      try {
        found.push(lookUp(typed, at === 0 ? named : [], context));
      } catch (fault) {
        if (!(fault instanceof UsageError)) throw fault;
        faults.push(fault);
      }
    if (found.length === 0) throw faults[0]!;
    return toReply(found, faults, context);
  },
  suggest(option, typed, context, given) {
    if (option === 'source') return suggestSources(typed, context.library);
    const kind = PLACES.find((one) => one === option);
    const { source } = given;
    const [only, ...others] =
      typeof source === 'string' ? sourcesNamed(source.trim(), context.library) : [];
    return kind && only && others.length === 0 ? suggestPlaces(typed, kind, only) : [];
  },
});

/** The text of a source at the one place that is named, beside it or in the same words. */
function lookUp(typed: string, named: readonly PlaceNamed[], context: Context): Quotable {
  const { messages, library } = context;
  const [place, ...more] = named;
  if (more.length > 0) throw new UsageError(messages.places.severalPlaces);
  if (place) return findPlace(findNamedSource(typed, context), place, messages);
  const isWhole = library.documents.some(({ id }) => id === typed);
  const read = isWhole ? null : readPlace(typed);
  // "Report 5" may be a title.
  const isTitle = read !== null && sourcesNamed(read.source, library).length !== 1;
  if (read && !(isTitle && sourcesNamed(typed, library).length === 1))
    return findPlace(findNamedSource(read.source, context), read.place, messages);
  throw new UsageError(whichPlace(findNamedSource(typed, context), context));
}

function whichPlace(document: Document, { messages }: Context): string {
  const { pages } = document;
  const sections = sectionsOf(document).map(sectionName);
  return messages.places.which(titleOf(document), {
    paragraphs: countParagraphs(document),
    pages: pages.length > 0 ? [pages[0]!.label, pages.at(-1)!.label] : null,
    sections: nameFew(sections, messages),
  });
}

function toReply(
  found: readonly Quotable[],
  faults: readonly UsageError[],
  context: Context,
): Reply {
  const isSeveral = found.length > 1;
  const titles = [...new Set(found.map(({ document }) => document.title))];
  return {
    outcome: 'found',
    parts: [
      ...titles.slice(0, 1).map(
        (title): Part => ({
          kind: 'title',
          text:
            titles.length > 1
              ? context.messages.places.several
              : context.messages.context.title(title),
        }),
      ),
      ...found.map(
        (quotable, at): Part => ({
          kind: 'quote',
          quote: toShownQuote(quotable, [], context),
          ...(isSeveral && { number: at + 1 }),
        }),
      ),
      ...faults.map(({ message }): Part => ({ kind: 'note', text: message })),
    ],
    buttons: quoteButtons(found, context),
    data: {
      status: 'found',
      quotes: found.map((quotable) => toQuote(quotable, context)),
      faults: faults.map(({ message }) => message),
    },
  };
}
