import { z } from 'zod';
import { labelWork } from '../src/citations/cite.ts';
import { UsageError } from '../src/errors.ts';
import type { Document } from '../src/knowledge/document.ts';
import type { FoundQuote } from '../src/quotes/find-quote.ts';
import { splitCitation } from '../src/quotes/split-citation.ts';
import type { Difference } from '../src/quotes/word-difference.ts';
import { type Ascription, checkAscription, isOf } from '../src/reply/ascription.ts';
import { defineCommand } from '../src/reply/command.ts';
import { commandData, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { toQuote, toShownQuote } from '../src/reply/quote.ts';
import { quoteButtons } from '../src/reply/quote-buttons.ts';
import type { Change, Outcome, Part, Reply } from '../src/reply/reply.ts';
import { oneLine, shorten } from '../src/reply/shorten.ts';

/** Characters of a text that is in no source: enough to tell which was looked for. */
const LONGEST_SHOWN = 300;

export const findQuote = defineCommand({
  data: commandData('find-quote', {
    text: { type: ApplicationCommandOptionType.String, required: true, max_length: 4000 },
    private: PRIVATE,
  }),
  options: z.object({ text: z.string(), private: z.boolean().default(false) }),
  terminal: { input: 'lines' },
  run({ text }, context) {
    if (!/[\p{L}\p{N}]/u.test(text)) throw new UsageError(context.messages.quotes.empty);
    const { quotes } = context.library;
    const found = quotes.find(text);
    const ascribed = found.status === 'verbatim' ? null : splitCitation(text);
    if (!ascribed) return toReply(text, { found, ascription: null }, context);
    const { quote, citation } = ascribed;
    const alone = quotes.find(quote, (document) => isOf(document, citation));
    if (alone.status === 'not-found') return toReply(text, { found, ascription: null }, context);
    const ascription = checkAscription(citation, alone, context);
    return toReply(quote, { found: alone, ascription }, context);
  },
});

const OUTCOMES: Readonly<Record<FoundQuote['status'], Outcome>> = {
  verbatim: 'found',
  'verbatim-except': 'found',
  near: 'related',
  'not-found': 'not-found',
};

interface Result {
  readonly found: FoundQuote;
  /** What became of the citation that was pasted with the words; null when there was none. */
  readonly ascription: Ascription | null;
}

function toReply(text: string, { found, ascription }: Result, context: Context): Reply {
  const { quotes: words } = context.messages;
  const outcome = OUTCOMES[found.status];
  if (found.status === 'not-found')
    return {
      outcome,
      parts: [
        { kind: 'title', text: words.status['not-found'] },
        { kind: 'text', text: context.messages.quoted(shorten(oneLine(text), LONGEST_SHOWN)) },
      ],
      buttons: [],
      data: { status: found.status, text, quote: null, except: [], difference: [], ascription },
    };
  const { status, document, span, others, except, difference } = found;
  const quotable = { document, quote: span, sentence: span };
  const notes: Part[] = [
    ...(except.length > 0
      ? [{ kind: 'text', text: words.except(except.map((one) => words.exceptions[one])) } as const]
      : []),
    ...(difference.length > 0
      ? [{ kind: 'difference', changes: difference.map(toChange) } as const]
      : []),
  ];
  return {
    outcome,
    parts: [
      { kind: 'title', text: words.status[status] },
      ...notes,
      ...ascriptionParts(ascription, document, context),
      { kind: 'quote', quote: toShownQuote(quotable, [], context) },
      ...(others > 0 ? [{ kind: 'note', text: words.others(others) } as const] : []),
    ],
    buttons: quoteButtons([quotable], context),
    data: { status, text, quote: toQuote(quotable, context), except, difference, ascription },
  };
}

/** Whether the words stand where they are said to, in one line. */
function ascriptionParts(
  ascription: Ascription | null,
  { item, title }: Document,
  { messages }: Context,
): Part[] {
  if (!ascription) return [];
  const { citation, status } = ascription;
  const label = labelWork({ ...item, title }, messages.cite);
  return [{ kind: 'text', text: messages.quotes.ascription[status](citation, label) }];
}

function toChange(part: Difference): Change {
  if ('kept' in part) return { kind: 'kept', text: part.kept };
  return 'added' in part
    ? { kind: 'added', text: part.added }
    : { kind: 'removed', text: part.removed };
}
