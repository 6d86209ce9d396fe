import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  FileBuilder,
  MediaGalleryBuilder,
  MediaGalleryItemBuilder,
  type MessageActionRowComponentBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { barsOf, type Chart, drawChart } from '../reply/chart.ts';
import { UNHELPFUL } from '../reply/feedback.ts';
import type { Messages } from '../reply/messages/index.ts';
import type { Button, Outcome, Reply } from '../reply/reply.ts';
import { shorten } from '../reply/shorten.ts';
import { DELETE, PUBLISH } from './controls.ts';
import { withoutUnseen } from './escape.ts';
import { fitParts } from './fit-parts.ts';
import { menuRows, type Row } from './render-menus.ts';
import { LONGEST_URL } from './render-quote.ts';

/** Discord's limits for a Components V2 message, with room to spare. */
const MOST_PARTS = 24;
const MOST_COMPONENTS = 40;
const MOST_FILES = 4;
const BUTTONS_IN_ROW = 5;
const MOST_ROWS = 5;
const LONGEST_DESCRIPTION = 1024;
/** Actions that concern an answer whole: their buttons share a row. */
const CONTROLS = [UNHELPFUL, PUBLISH, DELETE];
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
  const rows = [...buttonRows(reply), ...menuRows(reply)];
  const chart = chartOf(reply);
  const files = filesOf(reply);
  // Besides them there are the container, the line that says how much is left out, and, once it is
  // published, who did that.
  const others = rows.reduce((sum, row) => sum + 1 + row.components.length, files.length + 4);
  const most = Math.min(MOST_PARTS, MOST_COMPONENTS - others);
  for (const text of fitParts(reply.parts, most, messages))
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
  if (chart)
    container.addMediaGalleryComponents(
      new MediaGalleryBuilder().addItems(
        new MediaGalleryItemBuilder()
          .setURL(`attachment://${CHART_FILE}`)
          .setDescription(
            shorten(withoutUnseen(describeChart(chart, messages)), LONGEST_DESCRIPTION),
          ),
      ),
    );
  for (const file of files)
    container.addFileComponents(new FileBuilder().setURL(`attachment://${file.name}`));
  if (rows.length > 0) container.addActionRowComponents(...rows);
  return container;
}

/**
 * A few buttons share one row, of many those of one action do, or two rows where there is room; the
 * link comes last, where it disturbs no order.
 */
function buttonRows({ buttons, link }: Reply): Row[] {
  const actionOf = ({ id }: Button) => {
    const [name = ''] = id.split(':');
    return CONTROLS.includes(name) ? 'control' : name;
  };
  const names = [...new Set(buttons.map(actionOf))];
  const byAction = names.map((name) => {
    const own = buttons.filter((button) => actionOf(button) === name).map(renderButton);
    return [own.slice(0, BUTTONS_IN_ROW), own.slice(BUTTONS_IN_ROW, 2 * BUTTONS_IN_ROW)];
  });
  const both = byAction.flat().filter(({ length }) => length > 0);
  const rows = both.length <= MOST_ROWS ? both : byAction.map(([row]) => row!);
  if (link && link.url.length <= LONGEST_URL)
    rows.push([
      new ButtonBuilder().setURL(link.url).setLabel(link.label).setStyle(ButtonStyle.Link),
    ]);
  const all = rows.flat();
  const fits = all.length > 0 && all.length <= BUTTONS_IN_ROW;
  return (fits ? [all] : rows).map((row) =>
    new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(row),
  );
}

/** A button of an answer. */
export function renderButton({ id, label }: Button): ButtonBuilder {
  return new ButtonBuilder()
    .setCustomId(id)
    .setLabel(withoutUnseen(label))
    .setStyle(ButtonStyle.Secondary);
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
