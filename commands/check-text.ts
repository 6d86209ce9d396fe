import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { type Answer, answer } from '../src/answer/answer.ts';
import type { Ranked } from '../src/answer/rank.ts';
import { UsageError } from '../src/errors.ts';
import type { Span } from '../src/knowledge/document.ts';
import { detectLanguage } from '../src/knowledge/language.ts';
import { splitSentences } from '../src/knowledge/sentences.ts';
import { defineCommand } from '../src/reply/command.ts';
import { commandData, menuData, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { nameFew } from '../src/reply/name-few.ts';
import { markMatches, toQuotable, toQuote, toShownQuote } from '../src/reply/quote.ts';
import { quoteButtons } from '../src/reply/quote-buttons.ts';
import type { Part, Reply } from '../src/reply/reply.ts';
import { unwrap } from '../src/reply/unwrap.ts';

/** Sentences that are looked at, about as many as one message can show. */
const MOST_SENTENCES = 20;
/** Words of a sentence that small print names. */
const MOST_WORDS = 10;

export const checkText = defineCommand({
  data: commandData('check-text', {
    text: { type: ApplicationCommandOptionType.String, required: true, max_length: 4000 },
    private: PRIVATE,
  }),
  menu: { data: menuData('check-text'), option: 'text' },
  options: z.object({ text: z.string(), private: z.boolean().default(false) }),
  terminal: { input: 'whole' },
  async run({ text: typed }, context) {
    const text = unwrap(typed);
    const sentences = splitSentences(text, { start: 0, end: text.length }, detectLanguage(text))
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
    if (sentences.length === 0) throw new UsageError(context.messages.check.empty);
    const checked: Checked[] = [];
    for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
      checked.push(check(sentence, context));
      await setImmediate(); // Nobody else waits until all of them are checked.
    }
    return toReply(checked, sentences.length, context);
  },
});

/** What the sources have for a sentence; what only shares words with it is not shown. */
interface Checked {
  readonly found: Answer;
  readonly best: Ranked | null;
}

function check(sentence: string, { library }: Context): Checked {
  const found = answer(sentence, library.index, { top: 1 });
  const [best] = found.quotes;
  if (!best || found.status !== 'answered') return { found, best: null };
  if (best.claim) return { found, best };
  const { question } = found;
  const count = (quote: Span) =>
    question.concepts.filter(
      (concept) =>
        markMatches({ ...best, quote }, { ...question, concepts: [concept] }, library.index.aliases)
          .length > 0,
    ).length;
  // Where its sentence alone holds as much as the passage, the rest of it is in the way.
  const isEnough = count(best.sentence) === count(best.quote);
  return { found, best: isEnough ? { ...best, quote: best.sentence } : best };
}

function toReply(checked: readonly Checked[], sentences: number, context: Context): Reply {
  const { check, ask } = context.messages;
  const quotes = checked.map(({ best }) => best && toQuotable(best));
  const status = quotes.some((quote) => quote !== null) ? 'found' : 'not-found';
  const notes = [
    check.read,
    ...(sentences > checked.length ? [check.first(checked.length, sentences)] : []),
  ];
  return {
    outcome: status,
    parts: [
      { kind: 'title', text: check.title },
      { kind: 'note', text: notes.join(' ') },
      ...(status === 'found' ? [{ kind: 'emphasis', text: ask.matchedInBold } as const] : []),
      ...checked.map((one, at) => toPart(one, at + 1, context)),
    ],
    buttons: quoteButtons(quotes, context),
    data: {
      status,
      sentences: checked.map(({ found: { question, matched, missing } }, at) => {
        const quote = quotes[at];
        return quote
          ? { text: question.text, quote: toQuote(quote, context), matched, missing }
          : { text: question.text, quote: null };
      }),
    },
  };
}

function toPart({ found, best }: Checked, number: number, context: Context): Part {
  const { question, missing } = found;
  const { check, quoted } = context.messages;
  const checked = { kind: 'checked', number, sentence: question.text } as const;
  if (best === null) return { ...checked, quote: null, note: check.nothing };
  const marks = markMatches(best, question, context.library.index.aliases);
  return {
    ...checked,
    quote: toShownQuote(toQuotable(best), marks, context),
    note:
      missing.length > 0
        ? check.missing(nameFew(missing.map(quoted), context.messages, MOST_WORDS))
        : null,
  };
}
