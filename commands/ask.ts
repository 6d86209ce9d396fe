import { z } from 'zod';
import { type Answer, answer, wordsHeld } from '../src/answer/answer.ts';
import { chooseShown, foldRepeats, type LaidQuote } from '../src/answer/lay-out.ts';
import { UsageError } from '../src/errors.ts';
import { howToAskBetter } from '../src/reply/ask-better.ts';
import { defineCommand } from '../src/reply/command.ts';
import { commandData, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { explainAnswer } from '../src/reply/explain.ts';
import { findNamedSource } from '../src/reply/find-source.ts';
import { moreButton, REST } from '../src/reply/more-button.ts';
import { nameFew } from '../src/reply/name-few.ts';
import {
  markMatches,
  markSentence,
  toLaidQuotable,
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
    /** Show what More would, too. */
    more: z.boolean().default(false),
    top: z.coerce.number().int().min(1).max(MOST_QUOTES).optional(),
  }),
  terminal: { input: 'lines', options: { top: 'value', more: 'flag', explain: 'flag' } },
  run({ question, source, shelf, top, more, explain, offered }, whole) {
    const context = onShelf(shelf, whole);
    const { messages, library } = context;
    if (!/[\p{L}\p{N}]/u.test(question)) throw new UsageError(messages.ask.emptyQuestion);
    const within = source === undefined ? undefined : findNamedSource(source, context).id;
    const most = top ?? context.quotes ?? QUOTES;
    const found = answer(question, library.index, { top: most + REST, within });
    // Whoever names a number gets as many.
    const reply = toReply(found, { most, isAll: top !== undefined, more }, context);
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

/** How much of an answer is shown. */
interface Length {
  /** Quotes that are shown at first, at most, and those that are given as data. */
  readonly most: number;
  /** As many are shown, whatever they add. */
  readonly isAll: boolean;
  /** The rest is shown too. */
  readonly more: boolean;
}

function toReply(found: Answer, { most, isAll, more }: Length, context: Context): Reply {
  const { status, question } = found;
  const { index } = context.library;
  const laid = foldRepeats(found.quotes);
  const given = laid.slice(0, most);
  const chosen = chooseShown(laid, question, most);
  const first = isAll ? given : chosen.shown;
  const rest = (isAll ? laid.slice(most) : chosen.rest).slice(0, REST);
  const quotes = more ? [...first, ...rest] : first;
  const shown = quotes.map((one, at): Part => {
    const marks =
      status === 'answered'
        ? markSentence(one.quote)
        : markMatches(one.quote, question, index.aliases);
    return {
      kind: 'quote',
      quote: toShownQuote(toLaidQuotable(one), marks, context),
      ...(quotes.length > 1 ? { number: at + 1 } : {}),
    };
  });
  return {
    outcome: status === 'answered' ? 'found' : status,
    parts: [
      { kind: 'title', text: question.text.trim() },
      ...opening(found, context),
      ...shown,
      ...closing({ ...found, ...heldBy(quotes, found), quotes: rankedOf(quotes) }, context),
      ...emphasis(shown, found, context),
    ],
    buttons: [
      ...quoteButtons(quotes.map(toLaidQuotable), context),
      ...(more
        ? []
        : moreButton(
            rest.map(({ quote }) => quote),
            context,
          )),
    ],
    data: {
      status,
      question: question.text,
      quotes: given.map((one) => toQuote(toLaidQuotable(one), context)),
      ...heldBy(given, found),
    },
  };
}

function rankedOf(laid: readonly LaidQuote[]) {
  return laid.flatMap(({ quote, also }) => [quote, ...also]);
}

function heldBy(laid: readonly LaidQuote[], { question }: Answer) {
  return wordsHeld(question, rankedOf(laid));
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
