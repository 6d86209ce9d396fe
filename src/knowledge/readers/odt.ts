import { withBoldHeadings } from './bold-headings.ts';
import { citedItems } from './cited-items.ts';
import { domBlocks } from './dom-blocks.ts';
import { parsePage } from './html/parse-page.ts';
import { odtMarkup } from './odt/odt-markup.ts';
import { odtStyles } from './odt/odt-styles.ts';
import type { RawDocument, RawFile } from './raw.ts';
import { sureItem } from './sure-item.ts';
import { parseXml, type XmlElement, xmlAll, xmlAt, xmlLine } from './xml.ts';
import { openZip } from './zip.ts';

/** Reads a text of LibreOffice and others (OpenDocument): what stands there when all changes are accepted. */
export async function readOdt({ bytes }: RawFile): Promise<RawDocument> {
  const archive = openZip(bytes, 'an OpenDocument text');
  const part = (name: string): XmlElement | undefined => {
    const content = archive.read(name);
    return content ? parseXml(content, name) : undefined;
  };
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest && /encryption-data/.test(new TextDecoder().decode(manifest)))
    throw new Error(
      'expected an OpenDocument text, found one that asks for a password: save it without one',
    );
  const content = part('content.xml');
  const text = xmlAt(content, 'body', 'text');
  if (!text)
    throw new Error(
      'expected an OpenDocument text, found an archive without one in it: save it again as .odt',
    );
  const styles = odtStyles([part('styles.xml'), content]);
  const blocks = withBoldHeadings(domBlocks(parsePage(odtMarkup(text, styles)).body));
  const meta = xmlAt(part('meta.xml'), 'meta');
  const title = xmlLine(xmlAt(meta, 'title'));
  // `creator` is who saved it last.
  const creator = xmlLine(xmlAt(meta, 'initial-creator'));
  const item = sureItem({ title, creator }, blocks);
  const marks = xmlAll(text, 'reference-mark-start').map(({ attributes }) => attributes.name ?? '');
  return { blocks, item, isTitledByItem: true, references: citedItems(marks), warnings: [] };
}
