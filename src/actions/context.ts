import { z } from 'zod';
import { sentencesOf } from '../knowledge/block-sentences.ts';
import { type Block, type Document, isQuotable, type Span } from '../knowledge/document.ts';
import { defineAction } from '../reply/action.ts';
import { changedReply, goneReply } from '../reply/changed.ts';
import type { Context } from '../reply/context.ts';
import { toQuote, toShownQuote } from '../reply/quote.ts';
import type { Button, Part, Reply } from '../reply/reply.ts';

/** Characters of a neighbouring paragraph that are shown beside the one in the middle. */
const NEIGHBOUR = 700;

/** The id of a passage, and how many paragraphs to go from it. */
const Steps = [z.string(), z.coerce.number().int()] as const;

/** Opens what stands around a quote. */
export const context = defineAction({
  name: 'context',
  turnsPage: false,
  state: z.tuple([...Steps]),
  run: ([passageId, steps], context) => readAround({ passageId, steps }, context),
});

/** Reads on from there, in the text as it was: the last of its state is that text's version. */
export const read = defineAction({
  name: 'read',
  turnsPage: true,
  state: z.tuple([...Steps, z.string()]),
  run: ([passageId, steps, version], context) => readAround({ passageId, steps, version }, context),
});

interface Place {
  readonly passageId: string;
  readonly steps: number;
  readonly version?: string;
}

/** A paragraph whole, with the end of the one before and the beginning of the one after. */
function readAround({ passageId, steps, version }: Place, context: Context): Reply {
  const passage = context.library.index.passageOf(passageId);
  if (!passage) return goneReply(context);
  const { document } = passage;
  if (version !== undefined && version !== versionOf(document))
    return changedReply(`context:${passageId}:${steps}`, context);
  const paragraphs = document.blocks.filter(isQuotable);
  const home = paragraphs.findLastIndex(({ start }) => start <= passage.start);
  const at = Math.max(0, Math.min(paragraphs.length - 1, home + steps));
  const before = paragraphs[at - 1];
  const middle = paragraphs[at]!;
  const after = paragraphs[at + 1];
  const shown = [
    ...(before ? [endOf(document, before)] : []),
    middle,
    ...(after ? [beginningOf(document, after)] : []),
  ].map((span) => ({ document, quote: span, sentence: span }));
  const button = (label: string, to: number): Button => ({
    id: ['read', passage.id, to - home, versionOf(document)].join(':'),
    label,
  });
  return {
    outcome: 'found',
    parts: [
      { kind: 'title', text: context.messages.context.title(document.title) },
      ...shown.map((quote): Part => ({ kind: 'quote', quote: toShownQuote(quote, [], context) })),
    ],
    buttons: [
      ...(before ? [button(context.messages.context.earlier, at - 1)] : []),
      ...(after ? [button(context.messages.context.later, at + 1)] : []),
    ],
    data: { quotes: shown.map((quote) => toQuote(quote, context)) },
  };
}

/** As much of a text's version as tells it from another. */
function versionOf({ sha256 }: Document): string {
  return sha256.slice(0, 8);
}

/** Its last whole sentences that fit, at least one. */
function endOf(document: Document, block: Block): Span {
  const sentences = sentencesOf(document, block);
  const first = sentences.find(({ start }) => block.end - start <= NEIGHBOUR) ?? sentences.at(-1);
  return { start: first?.start ?? block.start, end: block.end };
}

/** Its first whole sentences that fit, at least one. */
function beginningOf(document: Document, block: Block): Span {
  const sentences = sentencesOf(document, block);
  const last = sentences.findLast(({ end }) => end - block.start <= NEIGHBOUR) ?? sentences[0];
  return { start: block.start, end: last?.end ?? block.end };
}
