import { cut } from '../reply/cut.ts';
import type { Messages } from '../reply/messages/index.ts';
import type { Link, ShownClaim, ShownQuote } from '../reply/reply.ts';
import { oneLine, shorten } from '../reply/shorten.ts';
import { escapeText } from './escape.ts';
import { fitText } from './fit-text.ts';
import { inBlock, renderPieces } from './render-pieces.ts';

/** Longest address that Discord takes. */
export const LONGEST_URL = 512;
const LONGEST_CITATION = 250;

/** How a quote is shown: the number before its citation, if it has one, and the characters it may take. */
export interface QuoteLook {
  readonly number?: number | undefined;
  readonly room: number;
}

/** The quote as a block quote, cut until it fits, and its citation in small print below. */
export function renderQuote(
  quote: ShownQuote,
  { number, room }: QuoteLook,
  messages: Messages,
): string {
  const url = quote.url !== null && quote.url.length <= LONGEST_URL ? quote.url : null;
  const link = url === null ? '' : ` · [${messages.cite.link}](${linkTarget(url)})`;
  const label = number === undefined ? '' : `**${number}** · `;
  const { over, under } = aroundClaim(quote.claim ?? null, room);
  const lead = quote.lead
    ? [fitText(oneLine(quote.lead), room * 0.1, (text) => inBlock(escapeText(text)))]
    : [];
  // The quote itself has at least the rest.
  const left = room * 0.7 - [...over, ...lead, ...under].join('\n').length;
  const cited = fitText(
    shorten(oneLine(quote.citation), LONGEST_CITATION),
    Math.min(room * 0.4, left),
    (text) => `-# ${label}${escapeText(text)}`,
  );
  const source = cited.length + link.length <= left ? cited + link : cited;
  const lines = [source];
  for (const [name, links] of [
    [messages.cite.rests, quote.references],
    [messages.ask.also, quote.also ?? []],
  ] as const) {
    const begin = `-# ${name} `;
    const fitting = fitLinks(links, Math.min(room / 2, left) - [...lines, begin].join('\n').length);
    if (fitting !== '') lines.push(begin + fitting);
  }
  const citation = lines.join('\n');
  const rest = [...under, citation].join('\n');
  for (let limit = quote.text.length; ; limit = Math.floor(limit * 0.9)) {
    const body = renderPieces(quote, cut(quote, Math.max(1, limit)));
    const block = [...over, ...lead, body].join('\n');
    if (limit <= 1 || block.length + 1 + rest.length <= room) return `${block}\n${rest}`;
  }
}

/** What stands over a quote that reports a claim, and under it. */
function aroundClaim(claim: ShownClaim | null, room: number) {
  if (claim === null) return { over: [], under: [] };
  const small = (text: string) =>
    fitText(oneLine(text), room * 0.1, (part) => `-# ${escapeText(part)}`);
  const { label, finding } = claim;
  if (finding === null) return { over: [small(label)], under: [] };
  const found = fitText(finding.text, room * 0.2, (text) => inBlock(escapeText(text)));
  return { over: [small(label)], under: [small(finding.label), found] };
}

/** As many links as fit: they must not take the room of the quote itself. */
function fitLinks(links: readonly Link[], room: number): string {
  const rendered = links.map(renderLink);
  let most = rendered.length;
  while (most > 0 && rendered.slice(0, most).join(' · ').length > room) most--;
  const left = most < rendered.length && most > 0 ? ['…'] : [];
  return [...rendered.slice(0, most), ...left].join(' · ');
}

/** A name that leads somewhere, where Discord takes the address. */
export function renderLink({ label, url }: Link): string {
  const text = escapeText(oneLine(label));
  return url === null || url.length > LONGEST_URL ? text : `[${text}](${linkTarget(url)})`;
}

/** An address inside a Markdown link: a bracket would end it. */
function linkTarget(url: string): string {
  return url.replace(/[()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
