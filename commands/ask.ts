import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Answer, answer } from '../src/answer/answer.ts';
import { UsageError } from '../src/errors.ts';
import { howToAskBetter } from '../src/reply/ask-better.ts';
import { defineCommand } from '../src/reply/command.ts';
import { commandData, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { explainAnswer } from '../src/reply/explain.ts';
import { findSource } from '../src/reply/find-source.ts';
import { nameFew } from '../src/reply/name-few.ts';
import {
  markMatches,
  markSentence,
  toQuotable,
  toQuote,
  toShownQuote,
} from '../src/reply/quote.ts';
import { quoteButtons } from '../src/reply/quote-buttons.ts';
import type { Part, Reply } from '../src/reply/reply.ts';
import { onShelf, suggestShelves } from '../src/reply/shelves.ts';
import { suggestSources } from '../src/reply/suggest-sources.ts';

/** Quotes of an answer, and the most that anyone may ask for in the terminal. */
const QUOTES = 3;
const MOST_QUOTES = 50;
/** Words of a question that small print names. */
const MOST_WORDS = 10;
/** Titles that tell what a library is about. */
const MOST_TITLES = 3;

export const ask = defineCommand({
  data: commandData('ask', {
    question: { type: ApplicationCommandOptionType.String, required: true, max_length: 500 },
    source: { type: ApplicationCommandOptionType.String, autocomplete: true },
    shelf: { type: ApplicationCommandOptionType.String, autocomplete: true },
    private: PRIVATE,
  }),
  options: z.object({
    question: z.string(),
    source: z.string().optional(),
    shelf: z.string().optional(),
    private: z.boolean().default(false),
    explain: z.boolean().default(false),
    /** It was offered as an example that the sources answered then. */
    offered: z.boolean().default(false),
    top: z.coerce.number().int().min(1).max(MOST_QUOTES).optional(),
  }),
  terminal: { input: 'lines', options: { top: 'value', explain: 'flag' } },
  run({ question, source, shelf, top, explain, offered }, whole) {
    const context = onShelf(shelf, whole);
    const { messages, library } = context;
    if (!/[\p{L}\p{N}]/u.test(question)) throw new UsageError(messages.ask.emptyQuestion);
    const within = source === undefined ? undefined : findSource(source, context).id;
    const found = answer(question, library.index, { top: top ?? context.quotes ?? QUOTES, within });
    const reply = toReply(found, context);
    if (offered && found.status !== 'answered') {
      const note: Part = { kind: 'note', text: messages.changed.example };
      return { ...reply, parts: [note, ...reply.parts] };
    }
    if (!explain) return reply;
    const why = explainAnswer(found).map((text): Part => ({ kind: 'note', text }));
    return { ...reply, parts: [...reply.parts, ...why] };
  },
  suggest: (option, typed, context) =>
    option === 'shelf' ? suggestShelves(typed, context) : suggestSources(typed, context.library),
});

function toReply(found: Answer, context: Context): Reply {
  const { status, question, quotes, matched, missing } = found;
  const { library } = context;
  const shown = quotes.map((quote, at): Part => {
    const marks =
      status === 'answered'
        ? markSentence(quote)
        : markMatches(quote, question, library.index.aliases);
    return {
      kind: 'quote',
      quote: toShownQuote(toQuotable(quote), marks, context),
      number: at + 1,
    };
  });
  return {
    outcome: status === 'answered' ? 'found' : status,
    parts: [
      { kind: 'title', text: question.text.trim() },
      ...opening(found, context),
      ...shown,
      ...closing(found, context),
      ...emphasis(shown, found, context),
    ],
    buttons: quoteButtons(quotes.map(toQuotable), context),
    data: {
      status,
      question: question.text,
      quotes: quotes.map((quote) => toQuote(toQuotable(quote), context)),
      matched,
      missing,
    },
  };
}

function opening({ status }: Answer, { messages }: Context): Part[] {
  switch (status) {
    case 'answered':
      return [];
    case 'related':
      return [{ kind: 'text', text: messages.ask.related }];
    case 'not-found':
      return [{ kind: 'text', text: messages.ask.notFound }];
  }
}

/** Small print: what was read differently, what no quote holds or no source, how to ask better, and of what there is. */
function closing(found: Answer, context: Context): Part[] {
  const { question, quotes, missing } = found;
  const { library, messages } = context;
  const unknown = question.concepts.filter(
    ({ terms, readAs }) => terms.size === 0 || readAs.length > 0,
  );
  const listed = quotes.length > 0 ? missing : unknown.map(({ words }) => words);
  const name = quotes.length > 0 ? messages.ask.missing : messages.ask.unknown;
  const readAs = question.concepts
    .filter(({ readAs }, at) => readAs.length > 0 && quotes.some(({ held }) => held[at]! > 0))
    .map((concept) => `${messages.quoted(concept.words)} → ${concept.readAs.join(', ')}`);
  const titles = library.documents.map(({ title }) => title);
  const notes = [
    readAs.length > 0 ? messages.ask.readAs(readAs.join('; ')) : null,
    listed.length > 0 ? name(nameFew(listed.map(messages.quoted), messages, MOST_WORDS)) : null,
    howToAskBetter(found, context),
    quotes.length > 0 ? null : messages.ask.about(nameFew(titles, messages, MOST_TITLES)),
  ].filter((note) => note !== null);
  return notes.length > 0 ? [{ kind: 'note', text: notes.join('\n') }] : [];
}

/** Whose the bold is, where there is some. */
function emphasis(shown: readonly Part[], { status }: Answer, { messages }: Context): Part[] {
  const isBold = shown.some((part) => part.kind === 'quote' && part.quote.marks.length > 0);
  const { emphasis, matchedInBold } = messages.ask;
  return isBold
    ? [{ kind: 'emphasis', text: status === 'answered' ? emphasis : matchedInBold }]
    : [];
}
