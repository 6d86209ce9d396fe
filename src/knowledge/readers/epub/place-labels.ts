import { type DomElement, lineOf } from '../dom.ts';
import { parsePage } from '../html/parse-page.ts';
import { parseXml, type XmlElement, xmlAll, xmlAt, xmlLine } from '../xml.ts';
import { xmlText } from '../xml-text.ts';
import { type Book, pathFrom } from './open-book.ts';

/** What a book's lists of places call them. */
export interface PlaceLabels {
  /** The title of the chapter that a file begins with, by the file's path. */
  readonly chapters: ReadonlyMap<string, string>;
  /** The printed page that begins at a place, by `path#id`. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The titles and pages that the book's navigation states; those of EPUB 3 come before the older ones. */
export function bookLabels(book: Book): PlaceLabels {
  const labels = { chapters: new Map<string, string>(), pages: new Map<string, string>() };
  const { nav, ncx } = book.navigation;
  const add = (kind: keyof PlaceLabels, base: string, link: string, label: string) => {
    const path = pathFrom(base, link);
    const key = kind === 'pages' ? `${path}#${link.split('#')[1] ?? ''}` : path;
    if (label !== '' && !labels[kind].has(key)) labels[kind].set(key, label);
  };
  const newer = nav === null ? null : book.read(nav);
  if (nav !== null && newer) {
    const { body } = parsePage(xmlText(newer), true);
    for (const list of body.querySelectorAll('nav')) {
      const kind = kindOf(list);
      if (kind)
        for (const link of list.querySelectorAll('a'))
          add(kind, nav, link.getAttribute('href') ?? '', lineOf(link));
    }
  }
  const older = ncx === null ? null : book.read(ncx);
  if (ncx !== null && older) {
    const root = parseXml(older, ncx);
    const addPoint = (kind: keyof PlaceLabels, point: XmlElement) =>
      add(
        kind,
        ncx,
        xmlAt(point, 'content')?.attributes.src ?? '',
        xmlLine(xmlAt(point, 'navLabel')),
      );
    for (const point of pointsOf(xmlAt(root, 'navMap'))) addPoint('chapters', point);
    for (const target of xmlAll(xmlAt(root, 'pageList'), 'pageTarget')) addPoint('pages', target);
  }
  return labels;
}

function kindOf(list: DomElement): keyof PlaceLabels | null {
  const signs = `${list.getAttribute('epub:type') ?? ''} ${list.getAttribute('role') ?? ''}`;
  if (/\bpage-?list\b/.test(signs)) return 'pages';
  return /\b(doc-)?toc\b/.test(signs) ? 'chapters' : null;
}

/** The points of the map at all its levels, the upper ones first. */
function pointsOf(parent: XmlElement | undefined): readonly XmlElement[] {
  const points = xmlAll(parent, 'navPoint');
  return points.flatMap((point) => [point, ...pointsOf(point)]);
}
