import { ask } from '../../commands/ask.ts';
import { renderReply } from '../../src/discord/render.ts';
import { countWords } from '../../src/knowledge/sentences.ts';
import type { Library } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Part, ShownQuote } from '../../src/reply/reply.ts';
import { faultsIn } from './answers-faults.ts';
import { headingsOf, openShelves } from './answers-questions.ts';
import { tableOf } from './retrieval-table.ts';

/*
 * How long answers are, and whether anything is left in them that nobody wants to read. The questions are those of
 * `questions.json` to knowledge/ and, where `BENCH_SHELVES` names a folder as for `bench:shelves`, those of its shelves.
 * Words are those that a person sees in Discord, without addresses. Whether a reply fits the screen of a phone (390 × 844)
 * is reckoned from its text: 42 signs a line of text or code, 50 of small print, lines of 21 and 17 pixels, 44 pixels a
 * row of three buttons, and 180 for the bars of the app.
 */

const messages = messagesFor('en');
const SCREEN = 844 - 180;
const TEXT = { signs: 42, pixels: 21 };
const SMALL = { signs: 50, pixels: 17 };
const BUTTONS = { inRow: 3, pixels: 44 };
const PADDING = 60;

interface Measured {
  readonly first: number;
  readonly whole: number;
  readonly fits: boolean;
  readonly quotes: readonly ShownQuote[];
}

async function measure(question: string, library: Library): Promise<Measured | null> {
  const reply = await ask.run({ question }, { library, messages });
  const quotes = quotesOf(reply.parts);
  if (quotes.length === 0) return null;
  const texts = textsIn(renderReply(reply, messages).toJSON());
  const shown = texts.map((text) => text.replace(/\]\(\S+?\)/g, ']'));
  const rows = Math.ceil((reply.buttons.length + 1) / BUTTONS.inRow);
  const height = shown.flatMap((text) => text.split('\n')).map(heightOf);
  return {
    first: countWords(quotes[0]!.text),
    whole: countWords(shown.join('\n')),
    fits: PADDING + rows * BUTTONS.pixels + height.reduce((a, b) => a + b, 0) <= SCREEN,
    quotes,
  };
}

function heightOf(line: string): number {
  const { signs, pixels } = line.startsWith('-# ') ? SMALL : TEXT;
  const seen = line.replace(/^(?:> |-# |### )|\*\*|\\(?=[^\w\s])/g, '');
  return pixels * Math.max(1, Math.ceil(seen.length / signs));
}

function quotesOf(parts: readonly Part[]): ShownQuote[] {
  return parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));
}

/** The texts of a rendered component and of all in it. */
function textsIn(component: object): string[] {
  const own =
    'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inside =
    'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...inside.flatMap((one: object) => textsIn(one))];
}

/** Headings of each library that are asked. */
const HEADINGS = 150;

function rowOf(name: string, measured: readonly Measured[]): string[] {
  const at = (of: (one: Measured) => number, share: number) =>
    String(measured.map(of).sort((a, b) => a - b)[Math.floor(measured.length * share)] ?? 0);
  const fitting = measured.filter(({ fits }) => fits).length;
  return [
    name,
    String(measured.length),
    at(({ first }) => first, 0.5),
    at(({ first }) => first, 0.9),
    at(({ whole }) => whole, 0.5),
    at(({ whole }) => whole, 0.9),
    `${Math.round((100 * fitting) / Math.max(1, measured.length))} %`,
  ];
}

const HEAD = ['', 'replies', 'first quote', 'p90', 'whole reply', 'p90', 'fit a phone'];
const print = (line: string) => process.stdout.write(`${line}\n`);
const rows: string[][] = [];
const all: Measured[] = [];
const faults = new Map<string, string[]>();
let looked = 0;
for (const { name, library, questions } of await openShelves()) {
  const measured: Measured[] = [];
  for (const question of questions)
    measured.push(...[await measure(question, library)].filter((one) => one !== null));
  const more: Measured[] = [];
  for (const heading of headingsOf(library, HEADINGS))
    more.push(...[await measure(heading, library)].filter((one) => one !== null));
  rows.push(rowOf(name, measured));
  all.push(...measured);
  for (const quote of [...measured, ...more].flatMap(({ quotes }) => quotes)) {
    looked++;
    for (const fault of faultsIn(quote))
      faults.set(fault, [...(faults.get(fault) ?? []), quote.text]);
  }
}
for (const line of tableOf([HEAD, ...rows, rowOf('all', all)])) print(line);
print(`of ${looked} quotes with a fault: ${[...faults.values()].flat().length}`);
for (const [fault, texts] of faults) {
  print(`${fault}: ${texts.length}`);
  for (const text of texts.slice(0, 5)) print(`  ${text.replace(/\s+/g, ' ').slice(0, 160)}`);
}
