import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { quoteAddress } from '../../src/citations/quote-address.ts';
import { blockAt, type Document, type Span, slice } from '../../src/knowledge/document.ts';
import { loadLibrary } from '../../src/library.ts';
import { findChromium, getPackages } from '../pictures/browser.ts';

/*
 * Does the address of a quote lead a real Chromium to the very words? `BENCH_PAGES` names a folder of saved pages, `CHROMIUM`
 * the browser (else the first of the path). Each page is served from this machine without its scripts; what the browser marks
 * is coloured and looked for in a picture of it: its first and its last words must be those of the sentence. `--show` prints
 * what was not found.
 */

/** Sentences of a page that are tried, spread over it, and words that they have. */
const SENTENCES = 2;
const FEWEST_WORDS = 5;
/** Letters at either end of the sentence that must be marked. */
const LETTERS = 8;
const STYLE = '<style>::target-text{background:#f0f!important;color:#f0f!important}</style>';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const print = (line: string) => process.stdout.write(`${line}\n`);
const folder = process.env.BENCH_PAGES;
if (folder === undefined) throw new Error('BENCH_PAGES: expected a folder of saved pages');
const { documents, index } = await loadLibrary(folder);
const server = createServer(({ url = '/' }, response) => {
  const file = path.basename(decodeURIComponent(new URL(url, 'http://a').pathname));
  const html = readFileSync(path.join(folder, file), 'utf8');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', POLICY);
  // After the doctype, without which the page would be laid out in another way.
  response.end(`${html}\n${STYLE}`);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const { playwright } = getPackages();
const browser = await playwright.chromium.launch({
  executablePath: process.env.CHROMIUM ?? findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const canvas = await browser.newPage({ deviceScaleFactor: 1 });

/** The first and the last place in the picture that is marked, or null. */
const FIND_MARKED = `async (data) => {
  const image = new Image();
  image.src = data;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data: pixels, width, height } = context.getImageData(0, 0, image.width, image.height);
  const isMarked = (x, y) => { const at = 4 * (y * width + x); return pixels[at] > 240 && pixels[at + 1] < 20 && pixels[at + 2] > 240; };
  const rows = [];
  for (let y = 0; y < height; y++) {
    let from = -1, to = -1;
    for (let x = 0; x < width; x++) if (isMarked(x, y)) { if (from < 0) from = x; to = x; }
    if (from >= 0) rows.push({ y, from, to });
  }
  if (rows.length === 0) return null;
  const first = rows[Math.min(3, rows.length - 1)], last = rows[Math.max(0, rows.length - 4)];
  return { first: { x: first.from + 1, y: first.y }, last: { x: last.to - 1, y: last.y } };
}`;
/** The text of the page from a place on, and up to another. */
const READ_AT = `({ first, last }) => {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode);
  // Not by caretRangeFromPoint: something unseen may lie over the words.
  const range = document.createRange();
  const holds = ({ x, y }) => [...range.getClientRects()].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
  const whole = (point) => {
    for (const [place, node] of texts.entries()) {
      range.selectNodeContents(node);
      if (!holds(point)) continue;
      for (let offset = 0; offset < node.length; offset++) {
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        if (holds(point)) return { place, offset };
      }
    }
    return { place: 0, offset: 0 };
  };
  const from = whole(first), to = whole(last);
  const after = texts.slice(from.place).map((node) => node.data).join('').slice(from.offset, from.offset + 400);
  const before = texts.slice(0, to.place).map((node) => node.data).join('').slice(-400) + (texts[to.place]?.data ?? '').slice(0, to.offset + 1);
  return { after, before };
}`;

interface Tried {
  readonly address: string;
  readonly sentence: string;
  readonly seen: { readonly after: string; readonly before: string } | null;
}

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Do the marked words begin and end as the sentence does? A short address names its first words alone. */
function isRight({ address, sentence, seen }: Tried): boolean {
  if (!seen) return false;
  const wanted = letters(sentence);
  const begins = letters(seen.after).startsWith(wanted.slice(0, LETTERS));
  const isWhole =
    /text=.*,/.test(address.replace(/text=[^,]*-,/, 'text=')) || sentence.split(/\s+/).length <= 8;
  const tail = letters(seen.before);
  return begins && (!isWhole || tail.includes(wanted.slice(-LETTERS)));
}

function sentencesOf(document: Document): Span[] {
  const all = index.passages
    .filter((passage) => passage.document === document)
    .flatMap(({ sentences }) => sentences)
    .filter((span) => {
      const kind = blockAt(document, span.start)?.kind;
      const words = slice(document, span).split(/\s+/).length;
      return (kind === 'paragraph' || kind === 'item') && words >= FEWEST_WORDS;
    });
  const step = Math.max(1, Math.floor(all.length / SENTENCES));
  return all.filter((_, at) => at % step === 0).slice(0, SENTENCES);
}

let right = 0;
let tried = 0;
let pages = 0;
const hidden = new Set<string>();
for (const known of documents) {
  pages++;
  for (const sentence of sentencesOf(known)) {
    const URL = `http://127.0.0.1:${port}/${encodeURIComponent(path.basename(known.path))}?${tried}`;
    const { DOI: _, ...item } = known.item;
    const address = quoteAddress({ ...known, item: { ...item, URL } }, sentence) ?? '';
    if (!address.includes(':~:text=')) continue;
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    await page.goto(address, { waitUntil: 'load' });
    const isShown = await page.evaluate<boolean>("document.body.innerText.trim() !== ''");
    if (!isShown) {
      // Some pages stay hidden without their scripts: nobody sees a mark there.
      hidden.add(known.path);
      await page.close();
      break;
    }
    tried++;
    const picture = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
    const marked = await canvas.evaluate<unknown>(`(${FIND_MARKED})(${JSON.stringify(picture)})`);
    const seen = marked
      ? await page.evaluate<Tried['seen']>(`(${READ_AT})(${JSON.stringify(marked)})`)
      : null;
    await page.close();
    const one = { address, sentence: slice(known, sentence), seen };
    if (isRight(one)) right++;
    else if (process.argv.includes('--show'))
      print(
        `${known.path}\n  ${one.sentence}\n  ${address.replace(/^.*:~:/, '')}\n  ${seen ? `marked: ${seen.after.slice(0, 60)} … ${seen.before.slice(-60)}` : 'nothing marked'}`,
      );
  }
}
await browser.close();
server.close();
print(
  `${pages - hidden.size} pages (and ${hidden.size} that show nothing without scripts), ${tried} quotes: ` +
    `${right} lead to their words (${((100 * right) / tried).toFixed(1)} %)`,
);
