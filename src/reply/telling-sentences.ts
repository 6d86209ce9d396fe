import { leansOnBefore } from '../answer/leans-on-before.ts';
import { blockAt, type Document, type Span, slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';

/** Letters that a sentence needs to say something by itself, and those after which it is hard to take in. */
const FEWEST = 40;
const MOST = 300;
/** Share of its signs: less is a list of figures, a formula or an address. */
const LETTERS = 0.8;

const WHOLE = /^[\p{Ps}\p{Pi}"'¿¡]*[\p{Lu}\p{Lo}].*[.!?…。！？؟۔][\p{Pe}\p{Pf}"']*$/su;
/** How to reach somebody, whose it is, and labels such as "AGENCY:" are no prose. */
const NO_PROSE = /@|https?:|www\.|©|^\p{Lu}{3,}:/u;
/** A sign of these says as much as three letters. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/**
 * Sentences that show how a source reads, one of a passage, in their order: whole sentences of prose that say something by
 * themselves. Where there are fewer than `count`, the first ones of its passages stand in.
 */
export function tellingSentences(
  document: Document,
  passages: readonly Passage[],
  count: number,
): readonly Span[] {
  const telling = passages.flatMap(({ sentences }) => {
    const first = sentences.find((span) => isTelling(document, span));
    return first ? [first] : [];
  });
  const firsts = passages.flatMap(({ sentences }) => sentences.slice(0, 1));
  return [...new Set([...telling.slice(0, count), ...firsts])]
    .slice(0, count)
    .toSorted((a, b) => a.start - b.start);
}

function isTelling(document: Document, span: Span): boolean {
  const text = slice(document, span);
  const letters = text.match(/\p{L}|\p{M}/gu)?.length ?? 0;
  const worth = letters + 2 * (text.match(DENSE)?.length ?? 0);
  return (
    blockAt(document, span.start)?.kind === 'paragraph' &&
    WHOLE.test(text) &&
    worth >= FEWEST &&
    text.length <= MOST &&
    letters >= text.replace(/\s/g, '').length * LETTERS &&
    !NO_PROSE.test(text) &&
    !leansOnBefore(text)
  );
}
