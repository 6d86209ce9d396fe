import { blockAt, type Document, type Span, slice, textLength } from '../knowledge/document.ts';

/** Is something left out right before a quote: of its sentence, of its list, between it and its lead, or of its code? */
export function isCutBefore(document: Document, quote: Span, lead: Span | null): boolean {
  return (
    !beginsSentence(document, quote.start) ||
    isListCut(document, quote, lead) ||
    isInsideCode(document, quote.start)
  );
}

/** Does the sentence, the list or the code in which a quote ends go on? */
export function isCutAfter(document: Document, quote: Span): boolean {
  return (
    !endsSentence(document, quote.end) ||
    listGoesOn(document, quote) ||
    isInsideCode(document, quote.end)
  );
}

/** Do other items of its list stand between a quote and what leads to it? */
function isListCut(document: Document, { start }: Span, lead: Span | null): boolean {
  return (
    lead !== null &&
    blockAt(document, start)?.kind === 'item' &&
    blockAt(document, start - 1) !== blockAt(document, lead.start)
  );
}

/** Does the list in which a quote ends go on? */
function listGoesOn(document: Document, { end }: Span): boolean {
  const last = blockAt(document, end - 1);
  const next = blockAt(document, end + BETWEEN);
  return (
    last?.kind === 'item' &&
    next?.kind === 'item' &&
    next !== last &&
    next.lead === last.lead &&
    last.lead !== null
  );
}

/** Does code stand on both sides of a place, blank lines aside? */
function isInsideCode(document: Document, at: number): boolean {
  const block = blockAt(document, at);
  if (block?.kind !== 'code') return false;
  const sides = [
    slice(document, { start: block.start, end: at }),
    slice(document, { start: at, end: block.end }),
  ];
  return sides.every((side) => side.trim() !== '');
}

/** Characters between two blocks. */
const BETWEEN = 2;

function beginsSentence(document: Document, start: number): boolean {
  const before = slice(document, { start: Math.max(0, start - 8), end: start });
  return start === 0 || /[.!?…:\n]["”'’»)\]]*\s*$/u.test(before);
}

function endsSentence(document: Document, end: number): boolean {
  return (
    end === textLength(document) ||
    slice(document, { start: end, end: end + 1 }) === '\n' ||
    /[.!?…:]["”'’»)\]]*$/u.test(slice(document, { start: Math.max(0, end - 8), end }))
  );
}
