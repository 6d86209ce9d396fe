import { childElements, type DomElement } from '../dom.ts';
import { isUnseen } from '../dom-inline.ts';
import { measuresOf } from './measures.ts';
import { headingElement } from './page-heading.ts';
import type { DomPage } from './parse-page.ts';

/** Characters up to which an element is a line of a head and no paragraph. */
const LINE = 120;
/** How many lines before the title, and after it, are its head. */
const BEFORE = 5;
const AFTER = 8;

/** Does an element stand where other things than the page's own text are shown: comments, teasers, pictures, columns beside it? */
export function isAside(element: DomElement): boolean {
  return (
    element.closest(
      'footer, aside, nav, form, blockquote, figure, [class*="comment"], [class*="related"], [class*="sidebar"], [class*="card"], [class*="teaser"], [class*="recent"], [class*="photo"], [class*="caption"], [class*="credit"]',
    ) !== null
  );
}

/** The short lines around the title of a page, up to its first paragraph that is no summary of it. Empty where it has no title. */
export function headLines(page: DomPage): readonly DomElement[] {
  const heading = headingElement(page);
  if (!heading) return [];
  const measures = measuresOf(page.body);
  const lines: DomElement[] = [];
  const collect = (element: DomElement) => {
    const length = measures.get(element)?.length ?? 0;
    if (length === 0 || isUnseen(element)) return;
    const parts = childElements(element);
    if (element === heading || length <= LINE || parts.length === 0) lines.push(element);
    else parts.forEach(collect);
  };
  // What holds the title is no line of its own, however short it is.
  const above = new Set<unknown>();
  for (let node = heading.parentNode; node; node = node.parentNode) above.add(node);
  const walk = (element: DomElement) => {
    if (above.has(element)) childElements(element).forEach(walk);
    else collect(element);
  };
  walk(page.body);
  const at = lines.indexOf(heading);
  const after = lines.slice(at + 1, at + 1 + AFTER);
  const end = after.findIndex(
    (line) => (measures.get(line)?.length ?? 0) > LINE && !isIntroduction(line),
  );
  return [
    ...lines.slice(Math.max(0, at - BEFORE), at),
    ...(end < 0 ? after : after.slice(0, end)),
  ].filter(
    (line) => (measures.get(line)?.length ?? 0) <= LINE && (isAside(heading) || !isAside(line)),
  );
}

const INTRODUCTION =
  'h2, h3, h4, header, [class*="standfirst"], [class*="subtitle"], [class*="subline"], [class*="excerpt"], [class*="lead"], [class*="intro"], [class*="deck"], [class*="vorspann"]';

/** Does a long line say what the text below is about? */
function isIntroduction(line: DomElement): boolean {
  return line.closest(INTRODUCTION) !== null;
}
