import { codeBlock } from 'discord.js';
import { MOST_BARS } from '../reply/chart.ts';
import type { Messages } from '../reply/messages/index.ts';
import type { Part } from '../reply/reply.ts';
import { oneLine, shorten } from '../reply/shorten.ts';
import { renderDifference } from './difference.ts';
import { escapeText, withoutUnseen } from './escape.ts';
import { fairShare } from './fair-share.ts';
import { renderQuote } from './render-quote.ts';

/** Discord's limit for all texts of a message, 4000, with room for who published it. */
const MOST_TEXT = 3750;
const LONGEST_TITLE = 250;
const LONGEST_COPY = 1500;
const LONGEST_SENTENCE = 200;
/** A quote that has less room, its citation with it, says nothing: fewer are shown instead. */
const LEAST_QUOTE = 500;

/**
 * Texts of the parts, together within Discord's limit. Quotes share what the other parts leave; parts
 * beyond the limit are counted, not shown.
 */
export function fitParts(parts: readonly Part[], most: number, messages: Messages): string[] {
  const first = parts.slice(0, most);
  const rest = first.reduce(
    (sum, part) => sum + (isQuoting(part) ? 0 : renderPart(part, 0, messages).length),
    0,
  );
  let left = MOST_TEXT;
  let restLeft = Math.min(rest, MOST_TEXT / 2);
  const shownQuotes = new Set(firstFitting(first.filter(isQuoting), left - restLeft, messages));
  const shown = first.filter((part) => !isQuoting(part) || shownQuotes.has(part));
  const needs = [...shownQuotes].map(
    (part) => renderPart(part, Number.POSITIVE_INFINITY, messages).length,
  );
  const texts: string[] = [];
  for (const part of shown) {
    const text = renderPart(part, fairShare(needs, left - restLeft), messages);
    if (text.length > left) break;
    texts.push(text);
    left -= text.length;
    if (isQuoting(part)) needs.shift();
    else restLeft = Math.max(0, restLeft - text.length);
  }
  const hidden = parts.length - texts.length;
  return hidden > 0 ? [...texts, `-# ${messages.more(hidden)}`] : texts;
}

/** Parts that share the room: a sentence that nothing answers stands among those with quotes. */
function isQuoting({ kind }: Part): boolean {
  return kind === 'quote' || kind === 'checked';
}

/** The first of the parts, as many as have room for a quote that says something. */
function firstFitting(parts: readonly Part[], room: number, messages: Messages): readonly Part[] {
  let needed = 0;
  const end = parts.findIndex((part) => {
    const isBare = part.kind === 'checked' && part.quote === null;
    needed += isBare ? renderPart(part, 0, messages).length : LEAST_QUOTE;
    return needed > room;
  });
  return end < 0 ? parts : parts.slice(0, end);
}

/** Small print, line by line. */
export function renderNote(text: string): string {
  return text
    .split('\n')
    .map((line) => `-# ${escapeText(line)}`)
    .join('\n');
}

function renderPart(part: Part, room: number, messages: Messages): string {
  switch (part.kind) {
    case 'title':
      return `### ${escapeText(shorten(oneLine(part.text), LONGEST_TITLE))}`;
    case 'text':
      return escapeText(part.text);
    case 'note':
    case 'emphasis':
      return renderNote(part.text);
    case 'quote':
      return renderQuote(part.quote, { number: part.number, room }, messages);
    case 'checked': {
      const { number, quote, note } = part;
      const sentence = escapeText(shorten(oneLine(part.sentence), LONGEST_SENTENCE));
      const head = `**${number}.** ${sentence}`;
      const foot = note === null ? [] : [renderNote(note)];
      const left = room - [head, ...foot].join('\n').length - 1;
      const found = quote ? [renderQuote(quote, { room: left }, messages)] : [];
      return [head, ...found, ...foot].join('\n');
    }
    case 'copy':
      return codeBlock(shorten(withoutUnseen(part.text).replaceAll('```', "'''"), LONGEST_COPY));
    case 'file':
      return `-# ${escapeText(part.name)}`;
    case 'difference':
      return renderDifference(part.changes);
    case 'counts':
      return part.rows
        .slice(0, MOST_BARS)
        .map(({ label, figure, details }) =>
          [
            `**${escapeText(figure)}**`,
            escapeText([label, details].filter(Boolean).join(' · ')),
          ].join(' '),
        )
        .join('\n');
  }
}
