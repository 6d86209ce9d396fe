import { z } from 'zod';
import { defineAction } from '../reply/action.ts';
import { goneReply } from '../reply/changed.ts';
import { toCountParts, toQuotable } from '../reply/dose-rows.ts';
import { toQuote } from '../reply/quote.ts';
import { quoteButtons } from '../reply/quote-buttons.ts';

/**
 * Opens the sentence that states a count. State: the id of its passage, and the characters from there to
 * the figure.
 */
export const count = defineAction({
  name: 'count',
  turnsPage: false,
  state: z.tuple([z.string(), z.coerce.number().int()]),
  run([passageId, from], context) {
    const { index, doses } = context.library;
    const passage = index.passageOf(passageId);
    const fact = doses.facts.find(
      ({ document, figure }) =>
        document === passage?.document && figure.start === passage.start + from,
    );
    if (!fact) return goneReply(context);
    const { messages } = context;
    const quotable = toQuotable(fact);
    return {
      outcome: 'found',
      parts: [
        { kind: 'title', text: messages.context.title(fact.document.title) },
        ...toCountParts(fact, 1, context),
        { kind: 'emphasis', text: messages.doses.figure },
      ],
      buttons: quoteButtons([quotable], context),
      data: { quotes: [toQuote(quotable, context)] },
    };
  },
});
