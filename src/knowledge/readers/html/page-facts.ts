import { clean, isThing, listOf, type Thing, textIn, thingsOf, typesOf } from './json-ld.ts';
import { addressOf } from './page-address.ts';
import { headingOf, windowTitle } from './page-heading.ts';
import type { DomPage } from './parse-page.ts';
import { plain } from './plain.ts';

/** What a page states of itself, before it is weighed. */
export interface PageFacts {
  readonly page: DomPage;
  /** Values of `<meta>` by name or property, in lower case, `.` and `:` alike. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly things: readonly Thing[];
  /** The one thing that is the page's text: its article, posting or report; null when none or several could be. */
  readonly article: Thing | null;
  /** Where the page is, or was when it was saved. */
  readonly url: string | null;
  readonly site: string | null;
  /** The heading over all, if there is one. */
  readonly heading: string | null;
}

/** Reads what a page states of itself. `savedFrom` is the address that an archive keeps it under. */
export function factsOf(page: DomPage, savedFrom: string | null): PageFacts {
  const meta = metaOf(page);
  const things = thingsOf(page);
  const links = ['og:url', 'citation_public_url', 'citation_abstract_html_url'];
  const url = addressOf(
    page,
    links.flatMap((name) => meta.get(name) ?? []),
    savedFrom,
  );
  const heading = headingOf(page);
  const names = [heading, first(meta, 'og:title'), windowTitle(page)].filter(
    (name) => name !== null,
  );
  const article = articleOf(things, names, url);
  return { page, meta, things, article, url, site: siteOf(meta, things, article), heading };
}

/** The first value of the first of `names` that has one. */
export function first(meta: PageFacts['meta'], ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

function metaOf(page: DomPage): PageFacts['meta'] {
  const meta = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const value = clean(element.getAttribute('content') ?? '');
    if (!value || isPlaceholder(value)) continue;
    const names = ['name', 'property', 'itemprop', 'http-equiv'].flatMap((attribute) =>
      (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/),
    );
    for (const name of new Set(names)) {
      const key = name.replace(/\./g, ':').replace(/^dcterms?:/, 'dc:');
      if (key !== '') meta.set(key, [...(meta.get(key) ?? []), value]);
    }
  }
  return meta;
}

/** What a template left in place of a value. */
export function isPlaceholder(value: string): boolean {
  return /^(\{\{.*\}\}|\[.*\]|%\w+%|\$\{.*\}|null|undefined|none|n\/?a|-+|untitled|todo|tbd)$/i.test(
    value,
  );
}

const ARTICLE =
  /^(\w*Article|\w*NewsArticle|BlogPosting|SocialMediaPosting|DiscussionForumPosting|LiveBlogPosting|Report|ClaimReview|Review|Book|Chapter|Legislation|TechArticle|APIReference|Dataset|Question|Recipe|HowTo|Thesis|PresentationDigitalDocument)$/;

function articleOf(
  things: readonly Thing[],
  names: readonly string[],
  url: string | null,
): Thing | null {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const known = names.map(plain);
  const isNamed = (thing: Thing) =>
    [thing.headline, thing.name].some((value) => {
      const title = plain(textIn(value) ?? '');
      return title !== '' && known.some((name) => name.includes(title) || isPart(name, title));
    });
  const isHere = (thing: Thing) => {
    const addresses = [thing.url, thing['@id'], thing.mainEntityOfPage].map(idIn);
    return (
      url !== null && addresses.some((address) => address !== null && isSamePage(address, url))
    );
  };
  const named = articles.filter(isNamed);
  if (named.length > 0) return named.find(isHere) ?? named[0] ?? null;
  const here = articles.filter(isHere);
  return here.length === 1 ? here[0]! : null;
}

const isPart = (part: string, whole: string) => part !== '' && whole.includes(part);

/** An address that a thing goes by. */
export function idIn(value: unknown): string | null {
  const [only] = listOf(value);
  const id = isThing(only) ? (only['@id'] ?? only.url) : only;
  return typeof id === 'string' ? id : null;
}

function isSamePage(a: string, b: string): boolean {
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[?#].*$|\/$/g, '')
      .replace(/\/$/, '');
  return bare(a) === bare(b);
}

function siteOf(
  meta: PageFacts['meta'],
  things: readonly Thing[],
  article: Thing | null,
): string | null {
  const journal = first(meta, 'citation_journal_title', 'citation_conference_title');
  if (journal) return journal;
  const named = first(meta, 'og:site_name');
  const website = things.find((thing) => typesOf(thing).includes('WebSite'));
  const stated =
    named ?? textIn(website?.name) ?? textIn(article?.publisher) ?? first(meta, 'application-name');
  // Some write their address here.
  return stated && !/^(https?:|www\.)|^\S+\.(com|org|net)\/?$/i.test(stated) ? stated : null;
}
