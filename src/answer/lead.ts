import { sentencesOf } from '../knowledge/block-sentences.ts';
import { blockAt, type Document, type Span } from '../knowledge/document.ts';

/**
 * What leads to a quote that begins in a list, a table or code and is not in it: the last sentence before the list or
 * code, the item above a nested one, the header of the table. Null where nothing does.
 */
export function leadOf(document: Document, { start }: Span): Span | null {
  const block = blockAt(document, start);
  const lead = block && block.lead !== null ? document.blocks[block.lead] : undefined;
  if (!block || !lead || lead.kind === 'caption') return null;
  if (block.kind === 'row') return lead.kind === 'header' ? lead : null;
  return block.kind === 'item' || block.kind === 'code'
    ? (sentencesOf(document, lead).at(-1) ?? null)
    : null;
}
