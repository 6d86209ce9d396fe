import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  type MessageActionRowComponentBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import type { Span } from '../knowledge/document.ts';
import { cut, ELLIPSIS } from '../reply/cut.ts';
import type { Messages } from '../reply/messages/index.ts';
import type { Outcome, Part, Reply, ShownQuote } from '../reply/reply.ts';
import { shorten } from '../reply/shorten.ts';
import { escapeText } from './escape.ts';

/** Discord's limits for a Components V2 message, with room to spare. */
const MOST_TEXT = 3900;
const MOST_PARTS = 24;
const BUTTONS_IN_ROW = 5;
const LONGEST_TITLE = 250;
const LONGEST_URL = 512;

const COLOURS: Readonly<Record<Outcome, number>> = {
  found: 0x3b82f6,
  related: 0xf59e0b,
  'not-found': 0x6b7280,
  fault: 0xef4444,
};

/** A reply as a Components V2 container that keeps Discord's limits whatever the texts are. */
export function renderReply(reply: Reply, messages: Messages): ContainerBuilder {
  const container = new ContainerBuilder().setAccentColor(COLOURS[reply.outcome]);
  for (const text of fitParts(reply.parts, messages))
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
  if (reply.buttons.length > 0)
    container.addActionRowComponents(
      new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
        reply.buttons
          .slice(0, BUTTONS_IN_ROW)
          .map(({ id, label }) =>
            new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary),
          ),
      ),
    );
  return container;
}

/**
 * Texts of the parts, together within Discord's limit. Quotes share what the other parts leave; parts
 * beyond the limit are counted, not shown.
 */
function fitParts(parts: readonly Part[], messages: Messages): string[] {
  const shown = parts.slice(0, MOST_PARTS);
  const quotes = shown.filter((part) => part.kind === 'quote').length;
  const rest = shown.reduce(
    (sum, part) => sum + (part.kind === 'quote' ? 0 : renderPart(part, 0, messages).length),
    0,
  );
  let left = MOST_TEXT;
  let quotesLeft = quotes;
  let restLeft = Math.min(rest, MOST_TEXT / 2);
  const texts: string[] = [];
  for (const part of shown) {
    const share = Math.floor((left - restLeft) / Math.max(1, quotesLeft));
    const text = renderPart(part, share, messages);
    if (text.length > left) break;
    texts.push(text);
    left -= text.length;
    if (part.kind === 'quote') quotesLeft--;
    else restLeft = Math.max(0, restLeft - text.length);
  }
  const hidden = parts.length - texts.length;
  return hidden > 0 ? [...texts, `-# ${messages.more(hidden)}`] : texts;
}

function renderPart(part: Part, room: number, messages: Messages): string {
  switch (part.kind) {
    case 'title':
      return `### ${escapeText(shorten(oneLine(part.text), LONGEST_TITLE))}`;
    case 'text':
      return escapeText(part.text);
    case 'note':
    case 'emphasis':
      return part.text
        .split('\n')
        .map((line) => `-# ${escapeText(line)}`)
        .join('\n');
    case 'quote':
      return renderQuote(part.quote, room, messages);
  }
}

/** The quote as a block quote, cut until it fits, and its citation in small print below. */
function renderQuote(quote: ShownQuote, room: number, messages: Messages): string {
  const url = quote.url !== null && quote.url.length <= LONGEST_URL ? quote.url : null;
  const link = url === null ? '' : ` · [${messages.cite.link}](${url})`;
  const citation = `-# ${escapeText(shorten(oneLine(quote.citation), LONGEST_TITLE))}${link}`;
  for (let limit = quote.text.length; ; limit = Math.floor(limit * 0.9)) {
    const block = blockQuote(quote, cut(quote, Math.max(1, limit)));
    if (limit <= 1 || block.length + 1 + citation.length <= room) return `${block}\n${citation}`;
  }
}

function blockQuote(quote: ShownQuote, { start, end }: Span): string {
  const isCutBefore = start > 0 || quote.isCutBefore;
  const isCutAfter = end < quote.text.length || quote.isCutAfter;
  const body = [
    isCutBefore ? `${escapeText(ELLIPSIS)} ` : '',
    boldMarks(quote, { start, end }),
    isCutAfter ? ` ${escapeText(ELLIPSIS)}` : '',
  ].join('');
  return body
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function boldMarks({ text, marks }: ShownQuote, { start, end }: Span): string {
  let rendered = '';
  let position = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    rendered += escapeText(text.slice(position, mark.start));
    rendered += `**${escapeText(text.slice(mark.start, mark.end))}**`;
    position = mark.end;
  }
  return rendered + escapeText(text.slice(position, end));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
