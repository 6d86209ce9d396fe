import type { Block, PageStart, TimeStart } from './document.ts';
import { fold } from './fold.ts';
import { joinParts, type Part } from './join-parts.ts';
import type { RawBlock } from './readers/raw.ts';
import { REFERENCES_TITLES } from './references-titles.ts';

/** Canonical text with its blocks, and the heading it opens with, if any. */
export interface Composition {
  readonly heading: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly PageStart[];
  readonly times: readonly TimeStart[];
}

/**
 * Turns what a reader found into canonical text: white space folded, paragraphs that a page break
 * cut joined again, run-in headings made section titles, and what nobody quotes (contact lines,
 * keywords, the reference list) told apart from paragraphs. `title` is the stated title of the document: the
 * heading it opens with is a section only beside a title that says something else, and sections of its own rank.
 */
export function compose(raw: readonly RawBlock[], title: string | null = null): Composition {
  const parts = joinParts(raw);
  const first = parts[0];
  const heading = first?.raw.kind === 'heading' ? first.text : null;
  const opensWithTitle =
    heading !== null && (title === null || isSame(heading, title) || standsOverAll(parts));
  const sectionOf = createSectionTitles(parts);
  const runInDepth = hasHead(parts, sectionOf) ? 1 : BELOW_ALL;
  const blocks: Block[] = [];
  const pages: PageStart[] = [];
  const times: TimeStart[] = [];
  const path: { title: string; depth: number }[] = [];
  let text = '';
  let paragraphs = 0;
  let inFront = true;
  let referencesDepth = 0;

  const add = (kind: Block['kind'], content: string, part: Part, gap = '\n\n') => {
    const { raw } = part;
    text += text === '' ? '' : gap;
    const start = text.length;
    text += content;
    blocks.push({
      kind,
      start,
      end: text.length,
      sections: path.map((section) => section.title),
      paragraph: NUMBERED.has(kind) ? ++paragraphs : null,
      lead: leadIndex({ blocks, text }, kind, raw),
      depth: 'depth' in raw ? raw.depth : 0,
      mark: raw.kind === 'code' ? raw.language : 'mark' in raw ? raw.mark : null,
      anchor: (raw.kind === 'heading' && raw.anchor) || null,
      term: kind === 'heading' ? null : termOf(part),
    });
  };

  for (const part of parts) {
    const { raw, lead } = part;
    const begins = text === '' ? 0 : text.length + 2;
    for (const { offset, page, time } of part.starts) {
      const start = begins + offset;
      const last = pages.at(-1);
      if (page && (page.label !== last?.label || page.index !== last.index))
        pages.push({ start, ...page });
      if (time !== undefined) times.push({ start, seconds: time });
    }
    const section = sectionOf(part);
    if (section !== null) {
      const depth = raw.kind === 'heading' ? raw.depth : runInDepth;
      if (depth <= referencesDepth) referencesDepth = 0;
      if (REFERENCES.test(section)) referencesDepth = depth;
      while ((path.at(-1)?.depth ?? 0) >= depth || endsAbstract(path.at(-1)?.title, section))
        path.pop();
      if (part !== first || !opensWithTitle) path.push({ title: section, depth });
    }
    const body = part.text.slice(lead.length).trimStart();
    inFront &&= body.length <= LONG;
    if (raw.kind === 'heading' || part.text.length === section?.length)
      add('heading', part.text, part);
    else if (referencesDepth > 0) add('reference', part.text, part);
    else if (raw.kind === 'row') add(raw.isHeader ? 'header' : 'row', part.text, part);
    else if (raw.kind !== 'paragraph') add(raw.kind, part.text, part);
    else if (KEYWORDS.test(part.text) || (inFront && isContact(body)))
      add('front-matter', part.text, part);
    else if (section !== null && /[.:]$/.test(lead)) {
      add('heading', lead, part);
      add('paragraph', body, part, ' ');
    } else add('paragraph', part.text, part);
  }
  return { heading, text, blocks, pages, times };
}

/** Kinds that are counted as paragraphs. */
const NUMBERED: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'row', 'code']);
/** Run-in headings stand below all others. */
const BELOW_ALL = 7;
/** Characters from which a paragraph is running text, not a line of an article's head. */
const LONG = 400;
const TITLE_WORDS = 10;

const CONTACT = /\w@\S+\.\w|\borcid\b|^e-?mail\b/i;
const LABELLED = /\b(e-?mail|orcid( id)?)\s*:/i;
const KEYWORDS =
  /^(key ?words|index terms|ключові слова|ключевые слова|schlüsselwörter|mots[- ]clés|palabras clave|słowa kluczowe)\s*[:.–-]/i;
const REFERENCES = new RegExp(
  String.raw`^(?:\d+\.?\s*)?(?:${REFERENCES_TITLES}|посилання|джерела)$`,
  'i',
);

/** However large they are set, an abstract has no numbered sections, and no introduction. */
function endsAbstract(above: string | undefined, section: string): boolean {
  return (
    above !== undefined &&
    /^(abstract|summary|zusammenfassung|résumé|resumen|анотація|аннотация|реферат)\W*$/iu.test(
      above,
    ) &&
    /^(\d|[IVX]+\.\s|introduction\b|einleitung\b|вступ\b|введение\b)/iu.test(section)
  );
}

/** Do all headings stand before the first run-in? They are the head of an article: its titles and authors. */
function hasHead(parts: readonly Part[], sectionOf: (part: Part) => string | null): boolean {
  const isHeading = ({ raw, text }: Part) => raw.kind === 'heading' && !REFERENCES.test(text);
  const runIn = parts.findIndex((part) => !isHeading(part) && sectionOf(part) !== null);
  return parts.findLastIndex(isHeading) < runIn;
}

/** Is the opening heading above all others? */
function standsOverAll(parts: readonly Part[]): boolean {
  const [first = 0, ...others] = parts.flatMap(({ raw }) =>
    raw.kind === 'heading' ? raw.depth : [],
  );
  return others.every((depth) => depth > first);
}

/** Does a line say how to reach an author? A sentence that asks its reader to write to someone does not. */
function isContact(line: string): boolean {
  return CONTACT.test(line) && (LABELLED.test(line) || !/[.!?]$/.test(line));
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  return plain(a) === plain(b);
}

/** What a part says something of. */
function termOf({ raw, text, ...part }: Part): string | null {
  if (raw.kind === 'item' && raw.term) return fold(raw.term);
  const lead = raw.kind === 'item' ? fold(raw.lead ?? '') : part.lead;
  const bare = lead.replace(/[.:\s]+$/, '');
  if (bare === '' || lead === text || bare.split(' ').length > TITLE_WORDS) return null;
  return bare !== lead || /^\s*[:–—]/.test(text.slice(lead.length)) ? bare : null;
}

/** Index of the block that leads to the next one, of this kind. */
function leadIndex(
  { blocks, text }: Pick<Composition, 'blocks' | 'text'>,
  kind: Block['kind'],
  raw: RawBlock,
): number | null {
  const last = blocks.length - 1;
  const before = blocks[last];
  if (!before || !(kind === 'item' || kind === 'code' || kind === 'row' || kind === 'header'))
    return null;
  if (kind === 'item' && before.kind === 'item') {
    const depth = raw.kind === 'item' ? raw.depth : 1;
    if (before.depth < depth) return last;
    const sibling = blocks.findLast((block) => block.kind === 'item' && block.depth <= depth);
    return sibling?.lead ?? null;
  }
  if (kind === 'row' && before.kind === 'row') return before.lead;
  if (kind === 'row' && before.kind === 'header') return last;
  const isTable = kind === 'row' || kind === 'header';
  // A table behind a list does not belong to its last item, unless that announces it.
  if (isTable && before.kind === 'item' && text[before.end - 1] !== ':') return null;
  return before.kind === 'paragraph' || before.kind === 'item' || before.kind === 'caption'
    ? last
    : null;
}

/**
 * Tells the section title that a part is or opens with. Bold words that open a paragraph are one where no heading
 * does that work: where they are more than the headings, and none comes again, as "Duration:" does in every entry
 * of a book of rules. Without a closing point they count only where there are others with one: elsewhere they are
 * plain emphasis.
 */
function createSectionTitles(parts: readonly Part[]): (part: Part) => string | null {
  const headings = parts.filter(({ raw }, at) => at > 0 && raw.kind === 'heading').length;
  const runIns = parts.map(({ lead }) => lead).filter((lead) => /[.:]$/.test(lead));
  const namesSections = runIns.length > headings && new Set(runIns).size === runIns.length;
  return ({ raw, text, lead }) => {
    if (raw.kind === 'heading') return text;
    if (!namesSections && (headings > 0 || runIns.length > 0)) return null;
    const title = lead.replace(/[.:]+$/, '');
    const isShort =
      title !== '' && title.split(' ').length <= TITLE_WORDS && /^[\p{Lu}\d]/u.test(title);
    const stands = lead === text ? title === lead : title !== lead || runIns.length >= 2;
    return isShort && stands ? title : null;
  };
}
