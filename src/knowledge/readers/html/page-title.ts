import { lineOf } from '../dom.ts';
import { textIn } from './json-ld.ts';
import { first, type PageFacts } from './page-facts.ts';
import { windowTitle } from './page-heading.ts';
import type { DomPage } from './parse-page.ts';
import { plain } from './plain.ts';

/** The title of a page's text, without the name of its site; null when it states none. */
export function titleOf(facts: PageFacts): string | null {
  const { meta, article, page, heading, site } = facts;
  const shown = windowTitle(page);
  const described = [textIn(article?.headline), textIn(article?.name)].filter(
    (name) => name !== null,
  );
  const isShown = (name: string) =>
    [heading, shown].some((other) => other !== null && plain(other).includes(plain(name)));
  const candidates = [
    first(meta, 'citation_title'),
    described.find(isShown) ?? described[0] ?? null,
    ...['dc:title', 'og:title', 'twitter:title'].map((name) => first(meta, name)),
    shown,
    heading,
  ].filter((name) => name !== null);
  // A site may say its own name of each of its pages: what is over the text and in the window's title is the page's.
  const isAgreed = heading !== null && shown !== null && plain(shown).includes(plain(heading));
  const isOfPage = (name: string) =>
    (site === null || plain(name) !== plain(site)) && (!isAgreed || shareWords(name, shown));
  const found = candidates.find(isOfPage) ?? candidates[0];
  // A window's title alone that says nothing of what stands over the text is the site's.
  const isSiteTitle =
    found === shown &&
    heading !== null &&
    heading.split(' ').length >= FEWEST_WORDS &&
    !shareWords(heading, shown);
  const stated = isSiteTitle ? heading : found;
  if (stated === undefined) return null;
  const title = withoutSite(stated, facts);
  // The heading has the title whole where what machines read was cut short.
  const isCut =
    heading !== null && /(…|\.\.\.)$/.test(title) && plain(heading).startsWith(plain(title));
  return isCut ? heading : title;
}

/** Words of a heading that is a text's title for sure: "Our blog" stands over many. */
const FEWEST_WORDS = 4;

function shareWords(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}|\p{Lo}/gu) ?? [];
  const known = new Set(words(b));
  return words(a).some((word) => known.has(word));
}

/** Marks that sites put between the title and their name. */
const PARTING = /\s+[|·•–—:»«>/\\-]+\s+|\s*\|\s*|:\s+/g;

/** `Title | Site`, `Site: Title`: what is left when the part at an end is the site's name, or all but a heading. */
function withoutSite(stated: string, { page, heading, site, url }: PageFacts): string {
  if (heading !== null && plain(heading) === plain(stated)) return stated;
  const host = url ? new URL(url).hostname.replace(/^www\./, '') : '';
  const names = [site ?? '', host, host.split('.').at(-2) ?? '', ...homeNames(page)]
    .map(plain)
    .filter((name) => name !== '');
  const headings = new Set([...page.querySelectorAll('h1, h2')].map((one) => plain(lineOf(one))));
  for (const { index, 0: mark } of stated.matchAll(PARTING)) {
    const before = stated.slice(0, index).trim();
    const after = stated.slice(index + mark.length).trim();
    if (before === '' || after === '') continue;
    if (names.includes(plain(after)) || headings.has(plain(before))) return before;
    if (names.includes(plain(before)) || (heading !== null && plain(heading) === plain(after)))
      return after;
  }
  return stated;
}

/** What a page calls its site where it leads to the site's first page. */
function homeNames(page: DomPage): readonly string[] {
  return [...page.querySelectorAll('a[href="/"], a[rel~="home"]')].flatMap((link) => [
    lineOf(link),
    link.querySelector('img')?.getAttribute('alt') ?? '',
  ]);
}
