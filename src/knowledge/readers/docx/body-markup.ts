import { FRONT } from '../dom-blocks.ts';
import { MARK } from '../dom-list.ts';
import { escapeMarkup, type XmlElement, xmlAll, xmlAt, xmlChildren } from '../xml.ts';
import type { ListMarks } from './list-marks.ts';
import { type RunContext, runsMarkup } from './run-markup.ts';
import { headingDepth, valueAt, type WordStyle } from './styles.ts';
import { tableMarkup } from './table-markup.ts';

/** The parts of a Word document that its body leans on. */
export interface WordParts {
  readonly styles: ReadonlyMap<string, WordStyle>;
  readonly marks: ListMarks;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
}

/** Characters of a heading. Longer ones are paragraphs that somebody gave its style. */
const LONGEST_HEADING = 300;

/**
 * The body of a Word document as markup: headings with their numbers, paragraphs, items with their marks, tables, and
 * behind them the notes in the order of their marks. Lines of code that follow each other are one block. A table of
 * contents is front matter. Changes count as accepted.
 */
export function bodyMarkup(body: XmlElement, parts: WordParts): string {
  const notes: { readonly content: XmlElement; readonly mark: string }[] = [];
  const counts = { footnote: 0, endnote: 0 };
  let boxes: XmlElement[] = [];
  /** Words of a paragraph whose end a change takes out: they go on in the next one. */
  let carried = '';
  const hasTitle = xmlAll(body, 'pStyle').some(
    ({ attributes }) => parts.styles.get(attributes.val ?? '')?.name === 'title',
  );

  const context: RunContext = {
    isBoldStyle: (id) => parts.styles.get(id ?? '')?.isBold ?? false,
    noteAt(kind, id) {
      const source = kind === 'footnote' ? parts.footnotes : parts.endnotes;
      const content = xmlChildren(source, kind).find(({ attributes }) => attributes.id === id);
      if (content) notes.push({ content, mark: String(++counts[kind]) });
    },
    boxAt: (content) => boxes.push(content),
  };

  const paragraph = (element: XmlElement): string => {
    const properties = xmlAt(element, 'pPr');
    const style = parts.styles.get(valueAt(properties, 'pStyle') ?? '');
    const runs = carried + runsMarkup(element, context);
    carried = '';
    // The letter that a paragraph hangs under stands in a paragraph of its own.
    const isDropped = /drop|margin/.test(xmlAt(properties, 'framePr')?.attributes.dropCap ?? '');
    if (isDropped || xmlAt(properties, 'rPr', 'del')) {
      carried = runs;
      return '';
    }
    const isBold = style?.isBold && !/<b>/.test(runs) && runs.trim() !== '';
    const text = isBold ? `<b>${runs}</b>` : runs;
    const hanging = boxes;
    boxes = [];
    return around(text, properties, style) + hanging.map(blocks).join('');
  };

  const around = (text: string, properties: XmlElement | undefined, style?: WordStyle): string => {
    if (style && /^(toc \d|toc heading|table of (figures|authorities))/.test(style.name))
      return `<div ${FRONT}="">${text}</div>`;
    if (style?.isCode) return `<pre>${text}</pre>`;
    const depth = headingDepth('', valueAt(properties, 'outlineLvl')) ?? style?.depth ?? null;
    const stated = valueAt(properties, 'numPr', 'numId');
    const number = stated ?? style?.list.number ?? '0';
    const ofStyle = stated ? undefined : style?.list.level;
    const level = Math.min(Number(valueAt(properties, 'numPr', 'ilvl') ?? ofStyle ?? 0), 8);
    if (text.trim() === '') return '';
    const mark = number === '0' ? null : parts.marks.next(number, level);
    if (style?.name === 'title') return `<h1>${text}</h1>`;
    if (depth !== null && text.length <= LONGEST_HEADING) {
      const name = `h${Math.min(depth + (hasTitle ? 1 : 0), 6)}`;
      return `<${name}>${mark === null ? '' : `${escapeMarkup(mark)} `}${text}</${name}>`;
    }
    if (style?.name === 'caption') return `<figcaption>${text}</figcaption>`;
    if (!parts.marks.has(number)) return `<p>${text}</p>`;
    const item = `<li${mark === null ? '' : ` ${MARK}="${escapeMarkup(mark)}"`}>${text}</li>`;
    return '<ul>'.repeat(level + 1) + item + '</ul>'.repeat(level + 1);
  };

  const blocks = (parent: XmlElement): string =>
    xmlChildren(parent)
      .map((child) => {
        switch (child.name) {
          case 'p':
            return paragraph(child);
          case 'tbl':
            return tableMarkup(child, blocks);
          case 'del':
          case 'moveFrom':
          case 'sdtPr':
            return '';
          case 'AlternateContent':
            return blocks(xmlAt(child, 'Choice') ?? child);
          default:
            return blocks(child);
        }
      })
      .join('');

  // Each line of code is a paragraph.
  let markup = blocks(body).replaceAll('</pre><pre>', '\n');
  if (carried !== '') markup += `<p>${carried}</p>`;
  // Notes may hold marks of further notes: the list grows while it is read.
  for (const { content, mark } of notes)
    markup += `<div role="doc-footnote" ${MARK}="${mark}">${blocks(content)}</div>`;
  return markup;
}
