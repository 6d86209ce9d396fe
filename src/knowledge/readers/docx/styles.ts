import { type XmlElement, xmlAt, xmlChildren } from '../xml.ts';

/** What a style of a Word document says that matters to its text. */
export interface WordStyle {
  /** Its name, in lower case: "heading 1", "title", "toc 2". */
  readonly name: string;
  /** Depth as a heading, from 1; null for what is none. */
  readonly depth: number | null;
  readonly isBold: boolean;
  /** Its paragraphs are lines of code. */
  readonly isCode: boolean;
  /** The list that it stands in and its level there, each as it is stated or inherited. */
  readonly list: { readonly number: string | undefined; readonly level: string | undefined };
}

/** The styles of `styles.xml` by their id, each with what it inherits. */
export function wordStyles(root: XmlElement | undefined): ReadonlyMap<string, WordStyle> {
  const elements = new Map(
    xmlChildren(root, 'style').map((style) => [style.attributes.styleId ?? '', style]),
  );
  const resolved = new Map<string, WordStyle>();
  const resolve = (id: string, levels: number): WordStyle | undefined => {
    const known = resolved.get(id);
    const element = elements.get(id);
    // Styles may be based on each other in a ring.
    if (known || !element || levels > 20) return known;
    const parent = resolve(valueAt(element, 'basedOn') ?? '', levels + 1);
    const name = (valueAt(element, 'name') ?? id).toLowerCase();
    const style = {
      name,
      depth: headingDepth(name, valueAt(element, 'pPr', 'outlineLvl')) ?? parent?.depth ?? null,
      isBold: switchAt(xmlAt(element, 'rPr'), 'b') ?? parent?.isBold ?? false,
      isCode: CODE.test(name) || (parent?.isCode ?? false),
      list: {
        number: valueAt(element, 'pPr', 'numPr', 'numId') ?? parent?.list.number,
        level: valueAt(element, 'pPr', 'numPr', 'ilvl') ?? parent?.list.level,
      },
    };
    resolved.set(id, style);
    return style;
  };
  for (const id of elements.keys()) resolve(id, 0);
  return resolved;
}

/** What people, Word and programs that write its files call such styles. */
const CODE = /^(source )?code\b|^(html )?preformatted|^verbatim\b|^macro text$/;

/** Outline levels count from 0; 9 is body text. */
export function headingDepth(name: string, level: string | undefined): number | null {
  if (level !== undefined) return Number(level) < 9 ? Math.min(Number(level) + 1, 6) : null;
  const [, digit] = /^heading (\d)$/.exec(name) ?? [];
  return digit ? Math.min(Math.max(Number(digit), 1), 6) : null;
}

/** The `w:val` of the element at the end of a path. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]) {
  return xmlAt(element, ...path)?.attributes.val;
}

/** Is a switch such as `<w:b/>` on? Undefined where it is not stated. */
export function switchAt(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = xmlAt(properties, name);
  return found && !/^(0|false|off|none)$/.test(found.attributes.val ?? '');
}
