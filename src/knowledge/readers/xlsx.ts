import { nameOf } from '../source-id.ts';
import type { RawBlock, RawDocument, RawFile } from './raw.ts';
import { sheetBlocks, sheetWarnings } from './sheet-blocks.ts';
import { sureItem } from './sure-item.ts';
import { cellFormats } from './xlsx/cell-formats.ts';
import { sheetRows } from './xlsx/sheet-rows.ts';
import { parseXml, type XmlElement, xmlAll, xmlAt, xmlChildren, xmlLine } from './xml.ts';
import { openZip } from './zip.ts';

/** Reads a workbook of Excel and others (Office Open XML): each sheet that is shown, under its name. Formulas are their values. */
export async function readXlsx({ bytes, path }: RawFile): Promise<RawDocument> {
  const archive = openZip(bytes, 'a workbook');
  const part = (name: string): XmlElement | undefined => {
    const content = archive.read(name);
    return content ? parseXml(content, name) : undefined;
  };
  const workbook = part('xl/workbook.xml');
  if (!workbook)
    throw new Error(
      'expected a workbook, found an archive without one in it: save it again as .xlsx',
    );
  const targets = new Map(
    xmlChildren(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      pathOf(attributes.Target ?? ''),
    ]),
  );
  const strings = xmlChildren(part('xl/sharedStrings.xml'), 'si').map(sharedText);
  const startsIn1904 = /^(1|true)$/.test(xmlAt(workbook, 'workbookPr')?.attributes.date1904 ?? '');
  const formats = cellFormats(part('xl/styles.xml'), startsIn1904);
  const warnings: string[] = [];
  const shown = xmlChildren(xmlAt(workbook, 'sheets'), 'sheet').filter(
    ({ attributes }) => (attributes.state ?? 'visible') === 'visible',
  );
  const blocks = shown.flatMap(({ attributes }): readonly RawBlock[] => {
    const name = attributes.name ?? '';
    // `id` is the relation's: the sheet's own number is `sheetId`.
    const rows = sheetRows(part(targets.get(attributes.id ?? '') ?? ''), { strings, formats });
    warnings.push(...sheetWarnings(rows, name));
    const table = sheetBlocks(rows);
    return table.length > 0 ? [{ kind: 'heading', text: name, depth: 1 }, ...table] : [];
  });
  const properties = part('docProps/core.xml');
  const stated = (name: string) => xmlLine(xmlAt(properties, name));
  return {
    blocks,
    // The name of the first sheet is no title: without one, the file's own name is.
    item: {
      title: nameOf(path),
      ...sureItem({ title: stated('title'), creator: stated('creator') }, blocks),
    },
    warnings,
  };
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The words of a cell, without how they are spoken. */
function sharedText(item: XmlElement): string {
  return xmlChildren(item)
    .filter(({ name }) => name !== 'rPh')
    .flatMap((child) => (child.name === 't' ? [child] : xmlAll(child, 't')))
    .map((text) => text.children.join(''))
    .join('');
}
