import type { Ranked } from '../answer/rank.ts';
import type { Context } from './context.ts';
import type { Button } from './reply.ts';

/** Quotes that an answer leaves out at first, at most: a button names them all. */
export const REST = 5;

/** A button that opens these quotes: each by the id of its passage and the number of its sentence there, in base 36. */
export function moreButton(quotes: readonly Ranked[], { messages }: Context): Button[] {
  if (quotes.length === 0) return [];
  const state = quotes.slice(0, REST).map(({ passage, sentence }) => {
    const at = passage.sentences.findIndex(({ start }) => start === sentence.start);
    return `${passage.id}.${Math.max(0, at).toString(36)}`;
  });
  return [{ id: ['more', ...state].join(':'), label: messages.ask.more }];
}
