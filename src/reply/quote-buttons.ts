import { locate } from '../knowledge/document.ts';
import type { Context } from './context.ts';
import type { Quotable } from './quote.ts';
import type { Button } from './reply.ts';

/**
 * For each quote a button that opens the paragraph around it, and one that cites it. Where there is no
 * quote its number is left out, and quotes of one place share the buttons of the first. One quote alone needs no number.
 */
export function quoteButtons(
  quotes: readonly (Quotable | null)[],
  { library, messages }: Context,
): Button[] {
  const contexts = new Map<string, number>();
  const cites = new Map<string, { number: number; state: string }>();
  for (const [at, quote] of quotes.entries()) {
    if (quote === null) continue;
    const { document, sentence, quote: words } = quote;
    const passage = library.index.passageAt(document, sentence.start);
    if (!passage) continue;
    const paragraph = (start: number) => locate(document, { start, end: start }).paragraph ?? 0;
    // A passage may hold several paragraphs: the answering one is so many after its first.
    const steps = `${passage.id}:${paragraph(sentence.start) - paragraph(passage.start)}`;
    if (!contexts.has(steps)) contexts.set(steps, at + 1);
    const place = JSON.stringify([document.id, locate(document, words)]);
    const state = `${passage.id}:${words.start - passage.start}:${words.end - words.start}`;
    if (!cites.has(place)) cites.set(place, { number: at + 1, state });
  }
  const shown = (number: number) => (quotes.length > 1 ? number : null);
  return [
    ...[...contexts].map(([state, number]) => ({
      id: `context:${state}`,
      label: messages.context.button(shown(number)),
    })),
    ...[...cites.values()].map(({ number, state }) => ({
      id: `cite:${state}`,
      label: messages.cite.button(shown(number)),
    })),
  ];
}
