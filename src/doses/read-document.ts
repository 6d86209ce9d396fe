import type { Country } from '../knowledge/countries.ts';
import { type Block, type Document, isQuotable } from '../knowledge/document.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import type { Party } from './dose-fact.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { type Lead, readLead } from './lead.ts';
import { NO_TAGS } from './lexicon/tags.ts';
import { readParagraph } from './read-paragraph.ts';
import { readRow } from './read-table.ts';
import type { Reading } from './statement.ts';
import { tokenize } from './tokens.ts';

const NO_CLAIM = {
  donors: [],
  vaccines: [],
  channels: [],
  period: null,
  outcome: 'delivered',
  isEach: false,
  isOpen: false,
  lacksDonor: false,
} as const;

/** Words of which every sentence about doses has one; the others need no reading. */
const TOPIC = /dose|vaccine|jab|shot|доз|вакцин|щепл|прививк/i;

/** All that a document's paragraphs, lists and tables say about doses given and got, in reading order. */
export function readDocument(document: Document, countries: readonly Country[]): Reading[] {
  const leads = new Map<string, Lead | null>();
  const leadIn = (text: string, gazetteer: Gazetteer) => {
    if (!leads.has(text)) leads.set(text, TOPIC.test(text) ? leadOf(text, gazetteer) : null);
    return leads.get(text) ?? null;
  };
  let speaker: Party | null = null;
  return document.blocks.flatMap((block, at): Reading[] => {
    if (!isQuotable(block)) return [];
    const text = document.text.slice(block.start, block.end);
    const before = leadText(document, at);
    const header = block.kind === 'row' ? headerOf(document, block) : '';
    if (![text, before, header].some((words) => TOPIC.test(words))) return [];
    // It takes long to make, and most folders have no such block.
    const gazetteer = gazetteerOf(countries);
    const lead = before === '' ? null : leadIn(before, gazetteer);
    if (block.kind === 'row') {
      const found = readRow({ document, row: block, header, gazetteer, lead });
      return found.length > 0 ? found : nameCounted(document, block, gazetteer);
    }
    const read = readParagraph({ document, block, gazetteer, lead, speaker });
    speaker = read.speaker;
    const isListed = before !== '' && read.readings.length === 0;
    return isListed ? nameCounted(document, block, gazetteer) : read.readings;
  });
}

/** The first country of an item or row that has a figure too: named, though nothing is stated of it. */
function nameCounted(document: Document, block: Block, gazetteer: Gazetteer): Reading[] {
  const { start, end } = block;
  const tokens = tokenize(document.text.slice(start, end));
  const place = tokens.flatMap((_, at) => gazetteer.at(tokens, at) ?? [])[0];
  const hasFigure = tokens.some(({ text }) => /^\d/.test(text));
  if (!place || !hasFigure) return [];
  const item = {
    kind: 'count',
    start: 0,
    end: 0,
    tags: NO_TAGS,
    value: null,
    qualifier: null,
    hasNoun: true,
  } as const;
  const claim = { ...NO_CLAIM, item, recipients: [place.party] };
  return [{ claim, sentence: { start, end }, donor: null, channel: null }];
}

function leadOf(text: string, gazetteer: Gazetteer): Lead | null {
  const sentences = splitSentences(text, { start: 0, end: text.length });
  return readLead(
    sentences.map(({ start, end }) => text.slice(start, end)),
    gazetteer,
  );
}

function headerOf({ blocks, text }: Document, { lead }: Block): string {
  const header = lead === null ? undefined : blocks[lead];
  return header ? text.slice(header.start, header.end) : '';
}

/** A mark of a list, in texts whose format knows no lists. */
const MARK = /^(?:[-–—•*·▪]|\d{1,2}[.)])\s/;

/** The words that lead to an item or a table: the paragraph before it, else the title of its section or document. */
function leadText({ blocks, text, title }: Document, at: number): string {
  const block = blocks[at]!;
  const isRow = block.kind === 'row';
  const isItem = block.kind === 'item';
  const isMarked = (index: number) => {
    const one = blocks[index];
    return one?.kind === 'paragraph' && MARK.test(text.slice(one.start, one.end));
  };
  if (!isRow && !isItem && !isMarked(at)) return '';
  const own = block.lead ?? -1;
  let lead = isRow ? (blocks[own]?.lead ?? -1) : isItem ? own : at - 1;
  while (!isRow && !isItem && isMarked(lead)) lead -= 1;
  const before = blocks[lead];
  const isLead = before && /^(paragraph|caption|item)$/.test(before.kind);
  return isLead ? text.slice(before.start, before.end) : (block.sections.at(-1) ?? title);
}
