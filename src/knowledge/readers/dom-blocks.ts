import { type DomElement, type DomNode, isElement, isText, signsOf } from './dom.ts';
import { codeBlock } from './dom-code.ts';
import { inlineText, isBlock, isUnseen, textOf } from './dom-inline.ts';
import { itemMarks } from './dom-list.ts';
import { createNoteReader, isNote } from './dom-note.ts';
import { isDataTable, rowsOf } from './dom-table.ts';
import type { RawBlock, RawPage } from './raw.ts';

/** What the words of a place in the page become. */
interface Place {
  /** How many lists they stand in. */
  readonly depth: number;
  readonly kind: 'paragraph' | 'item' | 'caption' | 'front-matter';
  /** What an item says something of. */
  readonly term?: string;
}

/**
 * The blocks of a part of a page, in its order: headings with the names that addresses may end with, paragraphs (loose
 * text too), items with their depth and mark, rows of tables, code, captions, notes. Printed pages that an e-book marks
 * begin a part that `continues` the block they stand in. Recurses as deep as the tree is: limit that first.
 */
export function domBlocks(root: DomElement): RawBlock[] {
  const blocks: RawBlock[] = [];
  const noteOf = createNoteReader();
  let text = '';
  let lead = '';
  /** The mark that the next item opens with. */
  let mark: string | null = null;
  let page: RawPage | null = null;
  let isCut = false;
  /** The last term of a list of definitions. */
  let term = '';

  const push = (block: RawBlock) => {
    blocks.push(page ? { ...block, page } : block);
    page = null;
  };

  const flush = ({ kind, depth, term }: Place) => {
    if (text.trim() !== '') {
      const continues = isCut ? { continues: true } : {};
      if (kind === 'item')
        push({
          kind,
          text,
          depth,
          mark,
          ...(lead ? { lead } : {}),
          ...(term ? { term } : {}),
          ...continues,
        });
      else if (kind === 'paragraph') push({ kind, text, lead, ...continues });
      else push({ kind, text, ...continues });
      mark = null;
      isCut = false;
    }
    text = '';
    lead = '';
  };

  const walkAll = (nodes: Iterable<DomNode>, place: Place) => {
    for (const node of nodes) walk(node, place);
  };

  const walk = (node: DomNode, place: Place) => {
    if (isText(node)) {
      text += node.nodeValue ?? '';
      return;
    }
    if (!isElement(node)) return;
    const label = pageLabel(node);
    if (label !== null) {
      const inside = text.trim() !== '';
      flush(place);
      page = { label, index: null };
      isCut = inside;
      return;
    }
    if (isBlock(node)) {
      if (isUnseen(node)) return;
      flush(place);
      isCut = false;
      walkBlock(node, place);
      flush(place);
      return;
    }
    const said = inlineText(node, text);
    if (said !== null) {
      text += said;
      if (/\n\s*\n$/.test(text)) flush(place);
      return;
    }
    const opens = BOLD.has(node.localName) && text.trim() === lead.trim();
    walkAll(node.childNodes, place);
    if (opens) lead = text;
  };

  const walkBlock = (element: DomElement, place: Place) => {
    if (isNote(element)) return push(noteOf(element));
    switch (element.localName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        if (!isLabel(element)) push(headingOf(element));
        return;
      case 'pre':
        push(codeBlock(element));
        return;
      case 'ul':
      case 'ol':
      case 'menu': {
        const inner: Place = { depth: place.depth + 1, kind: 'item' };
        const marks = itemMarks(element);
        for (const child of element.childNodes) {
          mark = (isElement(child) && marks.get(child)) || null;
          walk(child, inner);
          flush(inner);
        }
        mark = null;
        return;
      }
      case 'dt': {
        const inner: Place = { depth: place.depth + 1, kind: 'item' };
        term = textOf(element).trim();
        walkAll(element.childNodes, inner);
        flush(inner);
        return;
      }
      case 'dd': {
        const inner: Place = { depth: place.depth + 2, kind: 'item', term };
        walkAll(element.childNodes, inner);
        flush(inner);
        return;
      }
      case 'table':
        if (isDataTable(element)) for (const row of rowsOf(element)) push(row);
        else walkAll(element.childNodes, place);
        return;
      default: {
        const inner: Place = { ...place, kind: ownKind(element) ?? place.kind };
        walkAll(element.childNodes, inner);
        flush(inner);
      }
    }
  };

  walkAll([root], { depth: 0, kind: 'paragraph' });
  flush({ depth: 0, kind: 'paragraph' });
  return blocks;
}

/** What an element makes of all that stands in it, null for most. */
function ownKind(element: DomElement): Place['kind'] | null {
  if (/^(fig)?caption$/.test(element.localName)) return 'caption';
  return element.getAttribute(FRONT) === null ? null : 'front-matter';
}

/** Does it name the box that it stands in, as "Note" over a note does? It heads no section. */
function isLabel(heading: DomElement): boolean {
  const box = heading.parentNode;
  const names = isElement(box) ? (box.getAttribute('class') ?? '').split(/\s+/) : [];
  const isBox = names.some((name) => /^(note|tip|important|warning|caution)$/i.test(name));
  return isBox && /^\p{L}+\W*$/u.test(textOf(heading).trim());
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

function headingOf(element: DomElement): RawBlock {
  const depth = Number(element.getAttribute(DEPTH) ?? element.localName[1]);
  const anchor = anchorOf(element);
  return { kind: 'heading', text: textOf(element), depth, ...(anchor ? { anchor } : {}) };
}

/** States the depth of a heading whose element was renamed. */
export const DEPTH = 'data-depth';

/** Marks what only shows the way, as a table of contents does: it is no answer. */
export const FRONT = 'data-front-matter';

/** The name of the place: the heading's own, that of what it holds, or of the section that it opens. */
function anchorOf(heading: DomElement): string | null {
  const own = heading.getAttribute('id');
  if (own) return own;
  const held = heading.querySelector('[id], a[name]');
  const inside = held?.getAttribute('id') ?? held?.getAttribute('name');
  if (inside) return inside;
  const section = heading.parentNode;
  if (!isElement(section) || !/^(section|div|article)$/.test(section.localName)) return null;
  const first = [...section.childNodes].find(isElement);
  return first === heading ? section.getAttribute('id') : null;
}

/** What a printed book has on the page that begins at this mark, else null. */
function pageLabel(element: DomElement): string | null {
  if (!/\b(doc-)?pagebreak\b/.test(signsOf(element))) return null;
  const stated = element.getAttribute('aria-label') ?? element.getAttribute('title');
  return (
    (stated ?? element.textContent ?? '')
      .trim()
      .replace(/^[[{(]?\s*(?:page\s+)?|[.\s\]})]+$/gi, '') || null
  );
}
