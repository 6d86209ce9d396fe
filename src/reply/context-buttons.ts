import { locate } from '../knowledge/document.ts';
import type { Context } from './context.ts';
import type { Quotable } from './quote.ts';
import type { Button } from './reply.ts';

/** A button for each quote that opens the paragraph around it. */
export function contextButtons(quotes: readonly Quotable[], { messages }: Context): Button[] {
  return quotes.map((quote, at) => ({
    id: `context:${quote.passage.id}:${paragraphInPassage(quote)}`,
    label: messages.context.button(at + 1),
  }));
}

/** A passage may hold several paragraphs: this many come before the answering one. */
function paragraphInPassage({ passage, sentence }: Quotable): number {
  const paragraph = (offset: number) => locate(passage.document, offset).paragraph ?? 0;
  return paragraph(sentence.start) - paragraph(passage.start);
}
