import { locate } from '../knowledge/document.ts';
import type { Context } from './context.ts';
import type { Quotable } from './quote.ts';
import type { Button } from './reply.ts';

/**
 * For each quote a button that opens the paragraph around it, and one that cites it. Where there is
 * none, its number is left out.
 */
export function quoteButtons(
  quotes: readonly (Quotable | null)[],
  { library, messages }: Context,
): Button[] {
  const places = quotes.flatMap((quote, at) => {
    if (quote === null) return [];
    const { document, sentence } = quote;
    const passage = library.index.passageAt(document, sentence.start);
    if (!passage) return [];
    const paragraph = (offset: number) => locate(document, offset).paragraph ?? 0;
    // A passage may hold several paragraphs: the answering one is so many after its first.
    const steps = paragraph(sentence.start) - paragraph(passage.start);
    return [{ state: `${passage.id}:${steps}`, number: at + 1 }];
  });
  return [
    ...places.map(({ state, number }) => ({
      id: `context:${state}`,
      label: messages.context.button(number),
    })),
    ...places.map(({ state, number }) => ({
      id: `cite:${state}`,
      label: messages.cite.button(number),
    })),
  ];
}
