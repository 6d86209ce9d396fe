import { countWords } from '../../src/knowledge/sentences.ts';
import type { ShownQuote } from '../../src/reply/reply.ts';

/** Each with a pattern of what it is, in a quote's text outside of code. */
const LEFTOVERS: Readonly<Record<string, RegExp>> = {
  ':::': /(?:^|\s):::/,
  '{{< >}}': /\{\{[<%]/,
  '{% %}': /\{%/,
  '[@key]': /\[@[\w:-]+\]/,
  // A sentence may well speak of a tag by its name: one that stands alone or around words was left.
  '<Tag>': /^<\/?[A-Z][^<>]*>$|<([A-Z]\w*)[^<>]*>[^<]+<\/\1>/,
  '{#id}': /\{#[\w-]+\}/,
};

/** What of a quote nobody wants to read. */
export function faultsIn(quote: ShownQuote): string[] {
  const { text, pieces = [], lead, isCutAfter } = quote;
  const prose = pieces
    .filter(({ kind }) => kind !== 'code')
    .map(({ start, end }) => text.slice(start, end));
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const code = pieces
    .filter(({ kind }) => kind === 'code')
    .map(({ start, end }) => text.slice(start, end));
  return [
    ...Object.entries(LEFTOVERS).flatMap(([name, pattern]) =>
      prose.some((one) => pattern.test(one)) ? [name] : [],
    ),
    ...(code.some(
      (one) => !one.includes('\n') && /[;{}]\s+\S+.*[;{}]\s+\S/.test(one) && one.length > 120,
    )
      ? ['code in one line']
      : []),
    ...(/[:：]$/.test(text.trim()) && !isCutAfter && only?.kind === 'text'
      ? ['lead without its list']
      : []),
    ...(only?.kind === 'text' && !lead && countWords(text) < 3 ? ['stub'] : []),
  ];
}
