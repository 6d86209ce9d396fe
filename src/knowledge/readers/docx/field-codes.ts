import { type XmlElement, xmlChildren } from '../xml.ts';

/** The instructions of the fields below an element, in order; Word parts a long one over runs. */
export function fieldCodes(element: XmlElement | undefined): string[] {
  const codes: string[] = [];
  const walk = (at: XmlElement) => {
    if (at.name === 'fldChar' && at.attributes.fldCharType === 'begin') codes.push('');
    else if (at.name === 'instrText' && codes.length > 0)
      codes[codes.length - 1] += at.children.join('');
    else for (const child of xmlChildren(at)) walk(child);
  };
  if (element) walk(element);
  return codes;
}
