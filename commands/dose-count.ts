import { z } from 'zod';
import { countryName } from '../src/doses/country-names.ts';
import type { DoseFact, DoseMention } from '../src/doses/dose-fact.ts';
import { concerns, type DoseQuery, type Stated } from '../src/doses/dose-register.ts';
import { UsageError } from '../src/errors.ts';
import { changedReply } from '../src/reply/changed.ts';
import { defineCommand } from '../src/reply/command.ts';
import { commandData, type OptionShape, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { toCsv } from '../src/reply/dose-csv.ts';
import { askedAnew, DOSE_COUNT, type DosesAsked, takePage } from '../src/reply/dose-pages.ts';
import {
  countButtons,
  type QuotedFact,
  toCountParts,
  toCountRow,
  toQuotable,
} from '../src/reply/dose-rows.ts';
import { nameFew } from '../src/reply/name-few.ts';
import { PAGE_OPTIONS } from '../src/reply/pages.ts';
import { type Quote, toQuote, toShownQuote } from '../src/reply/quote.ts';
import { quoteButtons } from '../src/reply/quote-buttons.ts';
import type { Part, Reply } from '../src/reply/reply.ts';
import { oneLine, shorten } from '../src/reply/shorten.ts';
import { suggestCountries } from '../src/reply/suggest-countries.ts';

/** Rows of a table that one message shows with their sources, and counts with their sentences. */
const ROWS_ON_A_PAGE = 10;
const QUOTES_ON_A_PAGE = 5;
const LONGEST_COUNTRY = 100;

/** What `--json` prints. */
export interface DoseData {
  readonly status: 'stated' | 'mentioned' | 'not-found';
  readonly facts: readonly QuotedFact[];
  readonly mentions: readonly Quote[];
}

const NOTHING: DoseData = { status: 'not-found', facts: [], mentions: [] };

const COUNTRY: OptionShape = {
  type: ApplicationCommandOptionType.String,
  max_length: LONGEST_COUNTRY,
  autocomplete: true,
};

export const doseCount = defineCommand({
  data: commandData(DOSE_COUNT, { country: COUNTRY, donor: COUNTRY, private: PRIVATE }),
  turnsPage: true,
  options: z.object({
    country: z.string().optional(),
    donor: z.string().optional(),
    private: z.boolean().default(false),
    ...PAGE_OPTIONS,
  }),
  terminal: { given: { all: true }, toCsv, hasChart: true },
  run({ country, donor, ...wanted }, context) {
    const query = { recipient: toCode(country, context), donor: toCode(donor, context) };
    const { facts, mentions } = context.library.doses;
    const stated = facts.filter((fact) => concerns(fact, query));
    if (stated.length > 0) return statedReply(stated, { query, wanted }, context);
    const mentioned = mentions.filter((mention) => concerns(mention, query));
    return query.recipient !== null && mentioned.length > 0
      ? mentionedReply(mentioned, { query, wanted }, context)
      : unstatedReply(query, context);
  },
  suggest: (option, typed, context) =>
    suggestCountries(typed, option === 'donor' ? 'donor' : 'recipient', context),
});

/** Null when nothing was typed. Throws `UsageError` when it is no country. */
function toCode(typed: string | undefined, { library, messages }: Context): string | null {
  if (typed === undefined || typed.trim() === '') return null;
  const { names } = library.doses;
  const code = names.find(typed);
  if (code !== null) return code;
  const nearest = names.nearest(typed).map((near) => countryName(near, messages.locale));
  const shown = shorten(oneLine(typed), LONGEST_COUNTRY);
  throw new UsageError(messages.doses.notCountry(shown, nearest.join(', ')));
}

/** For a country every count with its sentence; for nobody in particular the table of all. */
function statedReply(
  facts: readonly Stated<DoseFact>[],
  asked: DosesAsked,
  context: Context,
): Reply<DoseData> {
  const { messages } = context;
  const isTable = asked.query.recipient === null;
  const size = isTable ? ROWS_ON_A_PAGE : QUOTES_ON_A_PAGE;
  const page = takePage(facts, size, { ...asked, messages });
  if (page === null) return { ...changedReply(askedAnew(asked.query), context), data: NOTHING };
  const shown = page.items;
  const table = (): Part[] => [
    {
      kind: 'counts',
      title: messages.doses.chart,
      rows: shown.map((fact, at) => toCountRow(fact, at + 1, context)),
    },
  ];
  const sentences = (): Part[] => [
    ...shown.flatMap((fact, at) => toCountParts(fact, at + 1, context)),
    { kind: 'emphasis', text: messages.doses.figure },
  ];
  const buttons = isTable
    ? countButtons(shown, context)
    : quoteButtons(shown.map(toQuotable), context);
  return {
    outcome: 'found',
    parts: [title(asked.query, context), ...page.place, ...(isTable ? table() : sentences())],
    buttons: [...buttons, ...page.buttons],
    data: {
      status: 'stated',
      facts: shown.map(({ document, figure, sentence, ...fact }) => ({
        ...fact,
        quote: toQuote({ document, quote: sentence, sentence }, context),
      })),
      mentions: [],
    },
  };
}

/** Nobody states a count, but sources name the country as a recipient. */
function mentionedReply(
  mentions: readonly Stated<DoseMention>[],
  asked: DosesAsked,
  context: Context,
): Reply<DoseData> {
  const { messages } = context;
  const { query } = asked;
  const page = takePage(mentions, QUOTES_ON_A_PAGE, { ...asked, messages });
  if (page === null) return { ...changedReply(askedAnew(query), context), data: NOTHING };
  const quotes = page.items.map(toQuotable);
  const recipient = countryName(query.recipient!, messages.locale);
  return {
    outcome: 'related',
    parts: [
      title(query, context),
      { kind: 'text', text: messages.doses.mentioned(recipient) },
      ...page.place,
      ...quotes.map((quote, at): Part => {
        const shown = toShownQuote(quote, [], context);
        return { kind: 'quote', quote: shown, number: at + 1 };
      }),
    ],
    buttons: [...quoteButtons(quotes, context), ...page.buttons],
    data: {
      status: 'mentioned',
      facts: [],
      mentions: quotes.map((quote) => toQuote(quote, context)),
    },
  };
}

/** Nobody states a count: whom they do count for. */
function unstatedReply(query: DoseQuery, context: Context): Reply<DoseData> {
  const { messages, library } = context;
  const name = (code: string) => countryName(code, messages.locale);
  const held = new Set(library.doses.facts.flatMap(({ recipient }) => recipient?.code ?? []));
  const { recipient } = query;
  const opening =
    recipient === null ? messages.doses.nothing : messages.doses.notFound(name(recipient));
  const others = messages.doses.held(nameFew([...held].map(name), messages));
  return {
    outcome: 'not-found',
    parts: [
      title(query, context),
      { kind: 'text', text: opening },
      ...(held.size > 0 ? [{ kind: 'note', text: others } as const] : []),
    ],
    buttons: [],
    data: NOTHING,
  };
}

function title({ recipient, donor }: DoseQuery, { messages }: Context): Part {
  const name = (code: string | null) => code && countryName(code, messages.locale);
  return { kind: 'title', text: messages.doses.title(name(recipient), name(donor)) };
}
