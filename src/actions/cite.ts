import { z } from 'zod';
import { DEFAULT_STYLE, findChoice } from '../citations/choice.ts';
import { workKey } from '../citations/work-key.ts';
import { locate, textLength } from '../knowledge/document.ts';
import { defineAction } from '../reply/action.ts';
import { changedReply, goneReply } from '../reply/changed.ts';
import type { Context } from '../reply/context.ts';
import type { Reply } from '../reply/reply.ts';
import { workPrint, workReply } from '../reply/work-reply.ts';

const Characters = z.coerce.number().int();

/** The id of a passage, the characters from its first to the quote's, and those of the quote. */
const Place = [z.string(), Characters, Characters.min(0)] as const;

/** Cites the source of a quote, with the quote's place in it. */
export const cite = defineAction({
  name: 'cite',
  turnsPage: false,
  state: z.tuple([...Place]),
  run([passageId, from, length], context) {
    const { index, bibliography } = context.library;
    const passage = index.passageOf(passageId);
    const work = bibliography.works.find(
      ({ kind, document }) => kind === 'document' && document === passage?.document,
    );
    if (!work) return goneReply(context);
    const place = { passageId, from, length };
    return citeByKey({ key: workKey(work), style: styleIn(context), place }, context);
  },
});

/** Opens one of several works that were offered. State: the work's key. */
export const work = defineAction({
  name: 'work',
  turnsPage: true,
  state: z.tuple([z.string()]),
  run: ([key], context) => citeByKey({ key, style: styleIn(context) }, context),
});

/**
 * Cites the work on show in another style. State: the work's key, its fingerprint, the place of the
 * quote if one is cited, and the style that was chosen.
 */
export const style = defineAction({
  name: 'style',
  turnsPage: true,
  state: z.union([
    z
      .tuple([z.string(), z.string(), z.string()])
      .transform(([key, print, style]) => ({ key, print, style })),
    z
      .tuple([z.string(), z.string(), ...Place, z.string()])
      .transform(([key, print, passageId, from, length, style]) => ({
        key,
        print,
        style,
        place: { passageId, from, length },
      })),
  ]),
  run: citeByKey,
});

/** The style that holds where nobody asks for one; what it was chosen from may have changed since. */
function styleIn({ style = DEFAULT_STYLE, library }: Context): string {
  return findChoice(style, library.bibliography.styles) ? style : DEFAULT_STYLE;
}

interface CiteState {
  readonly key: string;
  readonly style: string;
  /** Of the work as it is on show. */
  readonly print?: string;
  readonly place?: { readonly passageId: string; readonly from: number; readonly length: number };
}

function citeByKey(cited: CiteState, context: Context): Reply {
  const { key, style, print, place } = cited;
  const { bibliography } = context.library;
  const found = bibliography.workOf(key);
  const choice = findChoice(style, bibliography.styles);
  if (!found || !choice) return goneReply(context);
  if (print !== undefined && print !== workPrint(found))
    return changedReply(askedFor(cited), context);
  if (!place) return workReply({ work: found, choice }, context);
  const passage = context.library.index.passageOf(place.passageId);
  if (passage?.document !== found.document) return goneReply(context);
  const start = passage.start + place.from;
  const end = start + place.length;
  // People can press what was never offered.
  const isInside = start >= 0 && end <= textLength(passage.document);
  const locator = locate(passage.document, isInside ? { start, end } : passage);
  const state = `${passage.id}:${place.from}:${place.length}`;
  return workReply({ work: found, choice, place: { locator, state } }, context);
}

/** The button that cites the same work again. */
function askedFor({ key, place }: CiteState): string {
  return place
    ? ['cite', place.passageId, place.from, place.length].join(':')
    : ['work', key].join(':');
}
