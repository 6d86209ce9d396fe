import { z } from 'zod';
import { quoteSentence } from '../answer/quote-from.ts';
import { defineAction } from '../reply/action.ts';
import { goneReply } from '../reply/changed.ts';
import type { Context } from '../reply/context.ts';
import { REST } from '../reply/more-button.ts';
import { markSentence, type Quotable, toQuote, toShownQuote } from '../reply/quote.ts';
import { quoteButtons } from '../reply/quote-buttons.ts';
import type { Part } from '../reply/reply.ts';

/** The id of a passage and the number of a sentence in it. */
const Place = z.string().regex(/^[\w-]{1,20}\.[0-9a-z]{1,4}$/);

/** Shows the quotes that an answer left out. State: their places. */
export const more = defineAction({
  name: 'more',
  turnsPage: false,
  state: z.array(Place).min(1).max(REST),
  run(places, context) {
    const quotes = places.flatMap((place) => quoteAt(place, context) ?? []);
    if (quotes.length === 0) return goneReply(context);
    const { ask } = context.messages;
    const shown = quotes.map((quote, at): Part => {
      const quoted = toShownQuote(quote, markSentence(quote), context);
      return { kind: 'quote', quote: quoted, ...(quotes.length > 1 ? { number: at + 1 } : {}) };
    });
    const isBold = shown.some((part) => part.kind === 'quote' && part.quote.marks.length > 0);
    return {
      outcome: 'related',
      parts: [
        { kind: 'title', text: ask.moreTitle },
        ...shown,
        ...(isBold ? [{ kind: 'emphasis', text: ask.nearestInBold } as const] : []),
      ],
      buttons: quoteButtons(quotes, context),
      data: { quotes: quotes.map((quote) => toQuote(quote, context)) },
    };
  },
});

/** The quote at a place; null where the sources have changed and there is none. */
function quoteAt(place: string, { library }: Context): Quotable | null {
  const [id = '', number = ''] = place.split('.');
  const passage = library.index.passageOf(id);
  const at = Number.parseInt(number, 36);
  const sentence = passage?.sentences[at];
  if (!passage || !sentence) return null;
  return { document: passage.document, sentence, ...quoteSentence(passage, at) };
}
