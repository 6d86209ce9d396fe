import { blocksIn, type Document, type Span, slice } from '../knowledge/document.ts';
import { splitWords } from '../search/words.ts';
import { announces } from './quote-around.ts';

/** Words from which a line without a point at its end says something. */
const SAYS = 5;

/** Is a quote nothing that answers by itself: a caption, the lead of what is not there, a line of a menu? */
export function isStub(document: Document, quote: Span): boolean {
  const [block, ...others] = blocksIn(document, quote);
  if (!block || others.length > 0) return false;
  if (block.kind === 'caption') return true;
  if (block.kind !== 'paragraph') return false;
  const text = slice(document, quote);
  if (announces(text)) return true;
  // Not by their spaces: Chinese has none.
  const { length } = splitWords(text);
  // One word says nothing, whatever it ends with.
  if (length < 2) return true;
  const isAlone = quote.start <= block.start && quote.end >= block.end;
  return isAlone && length < SAYS && !/[.!?…。！？]["”'’»)\]]*$/u.test(text);
}
