import type { Context } from '../reply/context.ts';
import type { Reply } from '../reply/reply.ts';

/** What a button meant is not in the sources any more. */
export function gone({ messages }: Context): Reply {
  return {
    outcome: 'not-found',
    parts: [{ kind: 'text', text: messages.context.gone }],
    buttons: [],
    data: { quotes: [] },
  };
}
