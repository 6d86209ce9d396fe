import { createRequire } from 'node:module';
import type { CountRow } from './reply.ts';

/** What a bar chart shows. */
export interface Chart {
  readonly title: string;
  readonly rows: readonly CountRow[];
}

/** More bars than this are no picture any more. */
export const MOST_BARS = 20;

const WIDTH = 1200;
const INK = '#f2f3f5';
const FONT = 'DejaVu Sans';

const cache = new Map<string, Promise<Uint8Array>>();
const MOST_CACHED = 20;

/**
 * A bar chart as PNG, 1,200 pixels wide, light on dark and readable on a phone; rows without a label
 * are left out. The libraries are loaded at the first chart, and the last few charts are kept.
 */
export function drawChart(chart: Chart): Promise<Uint8Array> {
  const bars = barsOf(chart);
  const key = JSON.stringify([chart.title, bars]);
  const known = cache.get(key) ?? draw(chart.title, bars);
  cache.delete(key);
  cache.set(key, known);
  known.catch(() => cache.delete(key));
  if (cache.size > MOST_CACHED) cache.delete(cache.keys().next().value!);
  return known;
}

/** The rows that the chart has a bar for. */
export function barsOf({ rows }: Chart): CountRow[] {
  return rows.filter(({ label }) => label !== null).slice(0, MOST_BARS);
}

async function draw(title: string, bars: readonly CountRow[]): Promise<Uint8Array> {
  const [vega, { compile }, { Resvg }] = await Promise.all([
    import('vega'),
    import('vega-lite'),
    import('@resvg/resvg-js'),
  ]);
  const longest = Math.max(...bars.map(({ count }) => count));
  const { spec } = compile({
    background: '#1e1f22',
    padding: 24,
    width: 620,
    height: { step: 56 },
    // Two sources may count for one country: each row has a bar of its own.
    data: { values: bars.map((bar, row) => ({ ...bar, row })) },
    title: { text: title, anchor: 'start', fontSize: 22, color: INK, offset: 16 },
    layer: [
      { mark: { type: 'bar', cornerRadiusEnd: 4, height: 30, color: '#5b8cff' } },
      {
        mark: { type: 'text', align: 'left', dx: 8, fontSize: 20, color: INK },
        encoding: { text: { field: 'short' } },
      },
    ],
    encoding: {
      y: {
        field: 'row',
        type: 'ordinal',
        axis: {
          title: null,
          labelExpr: `${JSON.stringify(bars.map(({ label }) => label))}[datum.value]`,
          ticks: false,
          domain: false,
          labelPadding: 12,
        },
      },
      x: {
        field: 'count',
        type: 'quantitative',
        axis: null,
        // Room for the figure behind the longest bar.
        scale: { domain: [0, longest * 1.3] },
      },
    },
    config: {
      font: FONT,
      axis: { labelColor: INK, labelFontSize: 20, labelLimit: 260 },
      view: { stroke: null },
    },
  });
  const svg = await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG();
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
    resolve(`dejavu-fonts-ttf/ttf/${file}`),
  );
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: WIDTH } }).render().asPng();
}
