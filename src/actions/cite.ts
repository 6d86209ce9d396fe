import { z } from 'zod';
import { findChoice } from '../citations/choice.ts';
import { locate } from '../knowledge/document.ts';
import { defineAction } from '../reply/action.ts';
import type { Context } from '../reply/context.ts';
import type { Reply } from '../reply/reply.ts';
import { workKey } from '../reply/work-key.ts';
import { workReply } from '../reply/work-reply.ts';
import { gone } from './gone.ts';

const DEFAULT_STYLE = 'apa';

/** Cites the source of a quote. State: a passage's id, and paragraphs from its first to the quote's. */
export const cite = defineAction({
  name: 'cite',
  turnsPage: false,
  state: z.tuple([z.string(), z.coerce.number().int()]),
  run([passageId, steps], context) {
    const { index, bibliography } = context.library;
    const passage = index.passages.find(({ id }) => id === passageId);
    const work = bibliography.works.find(
      ({ kind, document }) => kind === 'document' && document === passage?.document,
    );
    const choice = findChoice(DEFAULT_STYLE, bibliography.styles);
    if (!passage || !work || !choice) return gone(context);
    const first = locate(passage.document, passage.start);
    const paragraph = (first.paragraph ?? 0) + steps;
    const block = passage.document.blocks.find((one) => one.paragraph === paragraph);
    const place = block ? locate(passage.document, block.start) : first;
    return workReply({ work, choice, place }, context);
  },
});

/** Opens one of several works that were offered. State: the work's key. */
export const work = defineAction({
  name: 'work',
  turnsPage: true,
  state: z.tuple([z.string()]),
  run: ([key], context) => citeByKey(key, DEFAULT_STYLE, context),
});

/** Cites the work on show in another style. State: the work's key, and the style that was chosen. */
export const style = defineAction({
  name: 'style',
  turnsPage: true,
  state: z.tuple([z.string(), z.string()]),
  run: ([key, styleId], context) => citeByKey(key, styleId, context),
});

function citeByKey(key: string, styleId: string, context: Context): Reply {
  const { works, styles } = context.library.bibliography;
  const found = works.find((one) => workKey(one) === key);
  const choice = findChoice(styleId, styles);
  return found && choice ? workReply({ work: found, choice }, context) : gone(context);
}
