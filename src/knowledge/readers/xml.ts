import { SaxesParser } from 'saxes';
import { xmlText } from './xml-text.ts';

/** An element of an XML file. Names stand without their prefix: one format never has two of the same name for different things. */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What a file may have: more takes minutes, or all memory, to be read. */
const MOST = { depth: 300, elements: 2_000_000 };

/**
 * Parses an XML file whole. `name` names it in messages. Throws when it is not well-formed, declares entities (a few
 * of which can stand for gigabytes), is nested too deep or has too many elements. Loads nothing.
 */
export function parseXml(bytes: Uint8Array, name: string): XmlElement {
  const parser = new SaxesParser({ position: true });
  const root: { children: XmlNode[] } = { children: [] };
  const open: { children: XmlNode[] }[] = [root];
  let elements = 0;
  parser.on('error', (error) => {
    const [, place = '?', found = error.message] = /^(\d+:\d+): (.*)$/s.exec(error.message) ?? [];
    throw new Error(
      `expected XML in ${name}, found a fault at ${place} (${found.replace(/\.$/, '')}): save it again from the program that made it`,
    );
  });
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text))
      throw new Error(
        `expected ${name} without entities of its own, found <!ENTITY: save it without them`,
      );
  });
  parser.on('opentag', (tag) => {
    if (open.length > MOST.depth || ++elements > MOST.elements)
      throw new Error(
        `expected ${name} with at most ${MOST.depth} levels and ${MOST.elements} elements, found more: split it`,
      );
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(tag.attributes)) attributes[bare(key)] = value;
    const element = { name: bare(tag.name), attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => open.at(-1)!.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xmlText(bytes)).close();
  return root.children.find(isXmlElement)!;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

export function isXmlElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function xmlChildren(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const children = element?.children.filter(isXmlElement) ?? [];
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** The element at the end of a path of names, the first at each step. */
export function xmlAt(element: XmlElement | undefined, ...path: readonly string[]) {
  return path.reduce<XmlElement | undefined>((at, name) => xmlChildren(at, name)[0], element);
}

/** All elements of a name below `element` that stand in no other of that name, in order. */
export function xmlAll(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return xmlChildren(element).flatMap((child) =>
    child.name === name ? [child] : xmlAll(child, name),
  );
}

/** Its characters, and those of all that it holds, white space folded. */
export function xmlLine(element: XmlElement | undefined): string {
  return xmlWords(element).replace(/\s+/g, ' ').trim();
}

function xmlWords(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (isXmlElement(child) ? xmlWords(child) : child))
    .join('');
}

/** Text as it stands in markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
