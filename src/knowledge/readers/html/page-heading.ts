import { childElements, type DomElement, lineOf } from '../dom.ts';
import { clean } from './json-ld.ts';
import type { DomPage } from './parse-page.ts';
import { plain } from './plain.ts';

/** What a page's window is titled; null when it is not. */
export function windowTitle(page: DomPage): string | null {
  const title = page.querySelector('head title') ?? page.querySelector('title');
  return title ? clean(title.textContent ?? '') : null;
}

/** The words of the heading over a page's text; null when it has none, or none that is told from others. */
export function headingOf(page: DomPage): string | null {
  const heading = headingElement(page);
  return heading && clean(headingText(heading));
}

/**
 * The heading over a page's text: its only one of the first level, the only one in its article, or the one that the
 * window's title begins with, which may be of a lower level where the first is kept for the site's name. One that is
 * there several times, for screens of several widths, is one.
 */
export function headingElement(page: DomPage): DomElement | null {
  const first = firstLevelHeading(page);
  const title = plain(windowTitle(page) ?? '');
  if (first && title.startsWith(plain(headingText(first)))) return first;
  for (const level of ['h2', 'h3']) {
    const [named, ...others] = [...page.querySelectorAll(level)].filter((heading) => {
      const text = headingText(heading);
      return text.split(/\s+/).length >= LEAST_WORDS && title.startsWith(plain(text));
    });
    if (named && others.every((other) => headingText(other) === headingText(named))) return named;
  }
  return first;
}

/** Words from which a heading that the window's title begins with is no name of a section. */
const LEAST_WORDS = 3;

function firstLevelHeading(page: DomPage): DomElement | null {
  const all = [...page.querySelectorAll('h1')].filter((heading) => lineOf(heading) !== '');
  const inArticle = all.filter(
    (heading) => heading.closest('article, main, [role="main"]') !== null,
  );
  const title = plain(windowTitle(page) ?? '');
  const named = all.filter((heading) => title.startsWith(plain(headingText(heading))));
  for (const candidates of [all, inArticle, named]) {
    const [first, ...others] = candidates;
    if (first && others.every((other) => headingText(other) === headingText(first))) return first;
  }
  return null;
}

/** Its words without links to itself and to edit it. */
function headingText(heading: DomElement): string {
  const links = childElements(heading).filter((child) =>
    /\b(headerlink|anchor|mw-editsection)\b/.test(child.getAttribute('class') ?? ''),
  );
  return links
    .reduce((text, link) => text.replace(lineOf(link), ''), lineOf(heading))
    .replace(/[¶#]$/, '')
    .trim();
}
