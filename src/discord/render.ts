import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  codeBlock,
  FileBuilder,
  MediaGalleryBuilder,
  MediaGalleryItemBuilder,
  type MessageActionRowComponentBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { barsOf, type Chart, drawChart, MOST_BARS } from '../reply/chart.ts';
import type { Messages } from '../reply/messages/index.ts';
import type { Button, Outcome, Part, Reply } from '../reply/reply.ts';
import { oneLine, shorten } from '../reply/shorten.ts';
import { renderDifference } from './difference.ts';
import { escapeText } from './escape.ts';
import { fairShare } from './fair-share.ts';
import { LONGEST_URL, renderQuote } from './render-quote.ts';

/** Discord's limits for a Components V2 message, with room to spare. */
const MOST_TEXT = 3900;
const MOST_PARTS = 24;
const MOST_COMPONENTS = 40;
const MOST_FILES = 4;
const BUTTONS_IN_ROW = 5;
const LONGEST_TITLE = 250;
const LONGEST_DESCRIPTION = 1024;
const LONGEST_COPY = 1500;
/** A quote that has less room, its citation with it, says nothing: fewer are shown instead. */
const LEAST_QUOTE = 500;
const CHART_FILE = 'counts.png';

const COLOURS: Readonly<Record<Outcome, number>> = {
  found: 0x3b82f6,
  related: 0xf59e0b,
  'not-found': 0x6b7280,
  fault: 0xef4444,
};

/** A reply as a Components V2 container that keeps Discord's limits whatever the texts are. */
export function renderReply(reply: Reply, messages: Messages): ContainerBuilder {
  // Not by its setter, which takes a fifth of the time of it all: it tries a triple of colours first.
  const container = new ContainerBuilder({ accent_color: COLOURS[reply.outcome] });
  const rows = [...buttonRows(reply), ...menuRow(reply)];
  const chart = chartOf(reply);
  const files = filesOf(reply);
  // Besides them there are the container and the line that says how much is left out.
  const others = rows.reduce((sum, row) => sum + 1 + row.components.length, files.length + 3);
  const most = Math.min(MOST_PARTS, MOST_COMPONENTS - others);
  for (const text of fitParts(numberQuotes(reply.parts), most, messages))
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
  if (chart)
    container.addMediaGalleryComponents(
      new MediaGalleryBuilder().addItems(
        new MediaGalleryItemBuilder()
          .setURL(`attachment://${CHART_FILE}`)
          .setDescription(shorten(describeChart(chart, messages), LONGEST_DESCRIPTION)),
      ),
    );
  for (const file of files)
    container.addFileComponents(new FileBuilder().setURL(`attachment://${file.name}`));
  if (rows.length > 0) container.addActionRowComponents(...rows);
  return container;
}

type Row = ActionRowBuilder<MessageActionRowComponentBuilder>;

/** Buttons of one action share a row; the link comes last, where it disturbs no order. */
function buttonRows({ buttons, link }: Reply): Row[] {
  const actionOf = ({ id }: Button) => id.split(':')[0];
  const names = [...new Set(buttons.map(actionOf))];
  const rows = names.map((name) =>
    buttons
      .filter((button) => actionOf(button) === name)
      .slice(0, BUTTONS_IN_ROW)
      .map(({ id, label }) =>
        new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary),
      ),
  );
  if (link && link.url.length <= LONGEST_URL)
    rows.push([
      new ButtonBuilder().setURL(link.url).setLabel(link.label).setStyle(ButtonStyle.Link),
    ]);
  return rows.map((row) =>
    new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(row),
  );
}

function menuRow({ menu }: Reply): Row[] {
  if (!menu || menu.choices.length === 0) return [];
  const select = new StringSelectMenuBuilder()
    .setCustomId(menu.id)
    .setPlaceholder(menu.placeholder)
    .addOptions(menu.choices.map(({ label, value }) => ({ label, value })));
  return [new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(select)];
}

/** The files that a rendered reply shows: those it brings, and the chart of its counts. */
export async function renderFiles(reply: Reply): Promise<AttachmentBuilder[]> {
  const chart = chartOf(reply);
  const files = filesOf(reply).map(
    ({ name, text }) => new AttachmentBuilder(Buffer.from(text), { name }),
  );
  if (!chart) return files;
  const png = Buffer.from(await drawChart(chart));
  return [...files, new AttachmentBuilder(png, { name: CHART_FILE })];
}

function filesOf({ parts }: Reply) {
  return parts.filter((part) => part.kind === 'file').slice(0, MOST_FILES);
}

/** The counts that a reply shows as a chart: those with more than one bar. */
function chartOf({ parts }: Reply): Chart | undefined {
  return parts.find((part) => part.kind === 'counts' && barsOf(part).length > 1) as
    | Chart
    | undefined;
}

/** The chart for those who do not see it. */
function describeChart(chart: Chart, { doses }: Messages): string {
  return doses.chartText(
    barsOf(chart)
      .map(({ label, short }) => `${label}: ${short}`)
      .join('; '),
  );
}

/** Several quotes are numbered, as the buttons below them are. */
function numberQuotes(parts: readonly Part[]): readonly Part[] {
  let number = 0;
  if (parts.filter(({ kind }) => kind === 'quote').length < 2) return parts;
  return parts.map((part) => {
    if (part.kind !== 'quote') return part;
    number++;
    return { ...part, quote: { ...part.quote, citation: `${number}. ${part.quote.citation}` } };
  });
}

/**
 * Texts of the parts, together within Discord's limit. Quotes share what the other parts leave; parts
 * beyond the limit are counted, not shown.
 */
function fitParts(parts: readonly Part[], most: number, messages: Messages): string[] {
  const first = parts.slice(0, most);
  const rest = first.reduce(
    (sum, part) => sum + (part.kind === 'quote' ? 0 : renderPart(part, 0, messages).length),
    0,
  );
  let left = MOST_TEXT;
  let restLeft = Math.min(rest, MOST_TEXT / 2);
  const quotes = first.filter((part) => part.kind === 'quote');
  const shownQuotes = new Set<Part>(quotes.slice(0, Math.floor((left - restLeft) / LEAST_QUOTE)));
  const shown = first.filter((part) => part.kind !== 'quote' || shownQuotes.has(part));
  const needs = [...shownQuotes].map(
    (part) => renderPart(part, Number.POSITIVE_INFINITY, messages).length,
  );
  const texts: string[] = [];
  for (const part of shown) {
    const text = renderPart(part, fairShare(needs, left - restLeft), messages);
    if (text.length > left) break;
    texts.push(text);
    left -= text.length;
    if (part.kind === 'quote') needs.shift();
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
    case 'copy':
      return codeBlock(shorten(part.text.replaceAll('```', "'''"), LONGEST_COPY));
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
