import { withBoldHeadings } from './bold-headings.ts';
import { citedItems } from './cited-items.ts';
import { bodyMarkup } from './docx/body-markup.ts';
import { fieldCodes } from './docx/field-codes.ts';
import { createListMarks } from './docx/list-marks.ts';
import { valueAt, wordStyles } from './docx/styles.ts';
import { domBlocks } from './dom-blocks.ts';
import { parsePage } from './html/parse-page.ts';
import type { RawDocument, RawFile } from './raw.ts';
import { sureItem } from './sure-item.ts';
import { parseXml, type XmlElement, xmlAt, xmlChildren, xmlLine } from './xml.ts';
import { openZip } from './zip.ts';

/** Reads a Word document (Office Open XML, ECMA-376): the text that stands there when all changes are accepted. */
export async function readDocx({ bytes }: RawFile): Promise<RawDocument> {
  const archive = openZip(bytes, 'a Word document');
  const part = (name: string): XmlElement | undefined => {
    const content = archive.read(name);
    return content ? parseXml(content, name) : undefined;
  };
  const linked = linkedParts(part, archive.names);
  const main = linked.main === null ? undefined : part(linked.main);
  const body = xmlAt(main, 'body');
  if (!body)
    throw new Error(
      'expected a Word document, found an archive without one in it: save it again as .docx',
    );
  const related = (kind: string) => {
    const name = linked.of(kind);
    return name === null ? undefined : part(name);
  };
  const styles = related('styles');
  const language = valueAt(styles, 'docDefaults', 'rPrDefault', 'rPr', 'lang') ?? '';
  const footnotes = related('footnotes');
  const endnotes = related('endnotes');
  const markup = bodyMarkup(body, {
    styles: wordStyles(styles),
    marks: createListMarks(related('numbering'), language),
    footnotes,
    endnotes,
  });
  const blocks = withBoldHeadings(domBlocks(parsePage(markup).body));
  const properties = part('docProps/core.xml');
  const stated = (name: string) => xmlLine(xmlAt(properties, name));
  return {
    blocks,
    item: sureItem({ title: stated('title'), creator: stated('creator') }, blocks),
    isTitledByItem: true,
    references: citedItems([body, footnotes, endnotes].flatMap(fieldCodes)),
    warnings: [],
  };
}

/** The main part, and the parts that it leans on by their kind, wherever the program that wrote the file put them. */
function linkedParts(
  part: (name: string) => XmlElement | undefined,
  names: readonly string[],
): { readonly main: string | null; of(kind: string): string | null } {
  const main = targetOf(part('_rels/.rels'), 'officeDocument', '');
  const found = [main, 'word/document.xml'].find((name) => name !== null && names.includes(name));
  if (!found) return { main: null, of: () => null };
  const folder = found.slice(0, found.lastIndexOf('/') + 1);
  const relations = part(`${folder}_rels/${found.slice(folder.length)}.rels`);
  return { main: found, of: (kind) => targetOf(relations, kind, folder) };
}

function targetOf(relations: XmlElement | undefined, kind: string, folder: string): string | null {
  const relation = xmlChildren(relations, 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith(`/${kind}`),
  );
  const target = relation?.attributes.Target;
  if (target === undefined) return null;
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}
