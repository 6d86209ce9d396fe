import { FRONT } from '../dom-blocks.ts';
import { MARK } from '../dom-list.ts';
import { escapeMarkup } from '../xml.ts';
import { createTables, type RtfTables } from './tables.ts';

/** How a run of words looks, as far as it matters to them. */
export interface RtfLook {
  readonly isBold: boolean;
  readonly place: 'sup' | 'sub' | null;
}

/** What a paragraph is. */
export interface RtfParagraph {
  /** Name of its style, in lower case: "heading 1", "title", "toc 2"; `''` where it has none. */
  readonly style: string;
  /** Depth as a heading, from 1; null for what is none. */
  readonly depth: number | null;
  /** Depth of its list, from 0. */
  readonly listLevel: number;
  /** Depth of the table it stands in; 0 outside of any. */
  readonly tableLevel: number;
}

/** Takes words and ends of paragraphs, cells and rows as they come, and gives them as markup. */
export interface RtfFlow {
  /** Adds characters to the paragraph that is open. */
  text(characters: string, look: RtfLook): void;
  /** States the mark before the paragraph that is open ("2.", "•"). */
  mark(characters: string): void;
  /** Puts markup of its own after the paragraph that is open: a box of text. */
  hang(markup: string): void;
  endParagraph(paragraph: RtfParagraph): void;
  readonly tables: RtfTables;
  /** Ends what is open. A title is `h0`. */
  markup(): string;
}

/** Signs that a list shows for bullets; Word takes the letter o for one. */
const BULLET = /^\s*(o|[^\p{L}\p{N}]*)\s*$/u;

export function createFlow(): RtfFlow {
  let runs: { text: string; look: RtfLook }[] = [];
  let listMark: string | null = null;
  let hanging = '';
  const tables = createTables();

  const runMarkup = ({ text, look }: (typeof runs)[number]): string => {
    const escaped = escapeMarkup(text).replaceAll('\n', '<br>');
    if (text.trim() === '') return escaped;
    if (look.place) return `<${look.place}>${escaped}</${look.place}>`;
    return look.isBold ? `<b>${escaped}</b>` : escaped;
  };

  const paragraphMarkup = ({ style, depth, listLevel }: RtfParagraph): string => {
    const text = runs.map(runMarkup).join('');
    if (text.trim() === '') return '';
    if (/^(toc \d|toc heading|contents \d|table of (figures|authorities))/.test(style))
      return `<div ${FRONT}="">${text}</div>`;
    if (style === 'title') return `<h0>${text}</h0>`;
    if (depth !== null) return `<h${depth}>${text}</h${depth}>`;
    if (style === 'caption') return `<figcaption>${text}</figcaption>`;
    if (listMark === null) return `<p>${text}</p>`;
    const mark = BULLET.test(listMark) ? '' : ` ${MARK}="${escapeMarkup(listMark.trim())}"`;
    return `${'<ul>'.repeat(listLevel + 1)}<li${mark}>${text}</li>${'</ul>'.repeat(listLevel + 1)}`;
  };

  return {
    text(characters, look) {
      const last = runs.at(-1);
      if (last && last.look.isBold === look.isBold && last.look.place === look.place)
        last.text += characters;
      else runs.push({ text: characters, look });
    },
    mark(characters) {
      listMark = (listMark ?? '') + characters;
    },
    hang(markup) {
      hanging += markup;
    },
    endParagraph(paragraph) {
      tables.add(paragraphMarkup(paragraph) + hanging, paragraph.tableLevel);
      runs = [];
      listMark = null;
      hanging = '';
    },
    tables,
    markup: () => tables.markup(),
  };
}
