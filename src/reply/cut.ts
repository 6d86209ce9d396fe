import type { Span } from '../knowledge/document.ts';
import type { ShownQuote } from './reply.ts';

/** Cuts stand where something was left out, as editors mark it. */
export const ELLIPSIS = '[…]';

/**
 * The part of a quote that has at most `limit` characters: all of it where it fits, else the
 * answering sentence with what fits around it, else that sentence's beginning. Cuts fall between
 * words where there are any. Throws when `limit` is not positive.
 */
export function cut(
  { text, sentence }: Pick<ShownQuote, 'text' | 'sentence'>,
  limit: number,
): Span {
  if (limit < 1) throw new RangeError(`expected a limit of at least 1 character, got ${limit}`);
  if (text.length <= limit) return { start: 0, end: text.length };
  const end = Math.min(text.length, sentence.start + limit);
  const isWhole = sentence.end <= end;
  const start = isWhole
    ? Math.max(0, Math.min(sentence.start, text.length - limit))
    : sentence.start;
  return {
    start: start < sentence.start ? wordStart(text, start, sentence.start) : start,
    end: end < text.length ? wordEnd(text, sentence.start, end) : end,
  };
}

/** The first beginning of a word at or after `from`, before `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = /\s/.test(text[from - 1] ?? ' ')
    ? from
    : text.slice(from).search(/\s\S/) + from + 1;
  return space > from - 1 && space < limit ? space : limit;
}

/** The last end of a word at or before `to`, after `from`; never inside a surrogate pair. */
function wordEnd(text: string, from: number, to: number): number {
  if (/\s/.test(text[to] ?? ' ')) return to;
  const space = text.slice(from, to).search(/\s\S*$/);
  if (space > 0) return from + space;
  return /[\uD800-\uDBFF]/.test(text[to - 1] ?? '') && to - 1 > from ? to - 1 : to;
}
