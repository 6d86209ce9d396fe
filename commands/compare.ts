import { z } from 'zod';
import { compareSources } from '../src/answer/compare-sources.ts';
import type { Status } from '../src/answer/judge.ts';
import {
  type ComparedFigures,
  compareFigures,
  type SharedFigure,
} from '../src/answer/stated-figures.ts';
import { UsageError } from '../src/errors.ts';
import { yearOf } from '../src/knowledge/csl.ts';
import { slice } from '../src/knowledge/document.ts';
import { commandAsked } from '../src/reply/asking.ts';
import { changedReply } from '../src/reply/changed.ts';
import { defineCommand } from '../src/reply/command.ts';
import { commandData, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { fingerprint } from '../src/reply/fingerprint.ts';
import { PAGE_OPTIONS, pageOf } from '../src/reply/pages.ts';
import { markSentence, toQuotable, toQuote, toShownQuote } from '../src/reply/quote.ts';
import { quoteButtons } from '../src/reply/quote-buttons.ts';
import type { Part } from '../src/reply/reply.ts';

const NAME = 'compare';
/** Sources that one message shows. */
const ON_A_PAGE = 4;
/** Characters of a topic: a button must carry it too. */
const LONGEST_TOPIC = 50;

export const compare = defineCommand({
  data: commandData(NAME, {
    topic: {
      type: ApplicationCommandOptionType.String,
      required: true,
      max_length: LONGEST_TOPIC,
    },
    private: PRIVATE,
  }),
  options: z.object({
    topic: z.string(),
    private: z.boolean().default(false),
    ...PAGE_OPTIONS,
  }),
  turnsPage: true,
  terminal: { input: 'lines', given: { all: true } },
  run({ topic, ...wanted }, context) {
    const { messages, library } = context;
    if (!/[\p{L}\p{N}]/u.test(topic)) throw new UsageError(messages.ask.emptyQuestion);
    const { status, quotes: items, sources } = compareSources(topic, library.index);
    const listing = { items, size: ON_A_PAGE, command: NAME, options: { topic } };
    const page = pageOf({ ...listing, print: fingerprint(library.version) }, wanted, messages);
    if (page === null) return changedReply(commandAsked(NAME, { topic }), context);
    const quotes = page.items.map(toQuotable);
    const figures = compareFigures(
      page.items.map(({ passage, sentence }) => slice(passage.document, sentence)),
    );
    const shown = quotes.map((quote, at): Part => {
      const quoted = toShownQuote(quote, markSentence(quote), context);
      return { kind: 'quote', quote: quoted, number: at + 1 };
    });
    const isBold = shown.some((part) => part.kind === 'quote' && part.quote.marks.length > 0);
    return {
      outcome: status === 'answered' ? 'found' : status,
      parts: [
        { kind: 'title', text: topic.trim() },
        ...opening(status, { shown: items.length, sources }, context),
        ...page.place,
        ...shown,
        ...figureNotes(figures, context),
        ...(isBold ? [{ kind: 'emphasis', text: messages.ask.nearestInBold } as const] : []),
      ],
      buttons: [...quoteButtons(quotes, context), ...page.buttons],
      data: {
        status,
        topic,
        sources: quotes.map((quote) => ({
          year: yearOf(quote.document.item),
          quote: toQuote(quote, context),
        })),
        figures,
      },
    };
  },
});

interface Counts {
  readonly shown: number;
  readonly sources: number;
}

function opening(status: Status, { shown, sources }: Counts, { messages }: Context): Part[] {
  const { ask, compare } = messages;
  if (status === 'not-found') return [{ kind: 'text', text: ask.notFound }];
  const notes = [
    ...(status === 'related' ? [ask.related] : []),
    ...(sources === 1 ? [compare.one] : []),
    ...(sources > shown ? [compare.most(shown, sources)] : []),
  ];
  return notes.map((text) => ({ kind: 'text', text }));
}

/** Which figures are stated alike, and which differ: whether they mean the same is not said. */
function figureNotes({ alike, different }: ComparedFigures, { messages }: Context): Part[] {
  const { compare, quoted } = messages;
  const name = ({ text, places }: SharedFigure) => `${quoted(text)} (${places.join(', ')})`;
  const list = (figures: readonly SharedFigure[]) => figures.map(name).join(', ');
  const lines = [
    ...(alike.length > 0 ? [compare.alike(list(alike))] : []),
    ...different.map((figures) => compare.different(list(figures))),
  ];
  return lines.length > 0 ? [{ kind: 'note', text: lines.join('\n') }] : [];
}
