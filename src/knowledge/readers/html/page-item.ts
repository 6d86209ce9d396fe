import type { RawItem } from '../raw.ts';
import type { CslName } from '../stated-names.ts';
import { isThing, type Thing, textIn, typesOf } from './json-ld.ts';
import { authorsOf } from './page-authors.ts';
import { dateOf } from './page-date.ts';
import { factsOf, first, idIn, type PageFacts } from './page-facts.ts';
import { titleOf } from './page-title.ts';
import type { DomPage } from './parse-page.ts';
import { plain } from './plain.ts';

/**
 * What a page says of itself, as fields of a CSL item: from JSON-LD, `citation_*`, Dublin Core, Open Graph, other `<meta>`,
 * `<time>` and bylines. A field that it does not state, or about which its statements differ, is absent.
 */
export function itemOf(page: DomPage, savedFrom: string | null): RawItem {
  const facts = factsOf(page, savedFrom);
  const { meta, article, site, url } = facts;
  const author = authorsOf(facts);
  const title = withoutAuthor(titleOf(facts), author);
  const issued = dateOf(facts);
  const publisher = first(meta, 'citation_publisher', 'dc:publisher') ?? textIn(article?.publisher);
  const [from, to] = [first(meta, 'citation_firstpage'), first(meta, 'citation_lastpage')];
  const isAside = publisher === null || (site !== null && plain(publisher) === plain(site));
  return defined({
    type: typeOf(facts),
    title,
    author: author.length > 0 ? author : null,
    issued,
    'container-title': site !== null && plain(site) !== plain(title ?? '') ? site : null,
    publisher: isAside ? null : publisher,
    volume: first(meta, 'citation_volume'),
    issue: first(meta, 'citation_issue'),
    page: from && to && from !== to ? `${from}–${to}` : from,
    DOI: doiOf(facts),
    URL: url,
    language: languageOf(facts),
    custom: claimOf(facts),
  });
}

/** "Emma, by Jane Austen" is a title and an author, where she is stated as such. */
function withoutAuthor(title: string | null, authors: readonly CslName[]): string | null {
  const [, before = '', name = ''] = /^(.+?),? (?:by|von|par) ([^,]+)$/.exec(title ?? '') ?? [];
  const isStated = authors.some(
    (author) => !('literal' in author) && plain(`${author.given} ${author.family}`) === plain(name),
  );
  return isStated ? before : title;
}

function defined(fields: Readonly<Record<string, unknown>>): RawItem {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== ''),
  );
}

function typeOf({ meta, article }: PageFacts): string {
  if (first(meta, 'citation_journal_title')) return 'article-journal';
  const types = article ? typesOf(article) : [];
  if (types.some((type) => /NewsArticle$/.test(type))) return 'article-newspaper';
  if (types.includes('BlogPosting')) return 'post-weblog';
  if (types.includes('DiscussionForumPosting')) return 'post';
  return types.includes('Report') ? 'report' : 'webpage';
}

function doiOf({ meta, article }: PageFacts): string | null {
  const stated = [
    first(meta, 'citation_doi', 'bepress_citation_doi', 'prism:doi'),
    ...(meta.get('dc:identifier') ?? []),
    idIn(article?.sameAs),
    textIn(article?.identifier),
  ];
  for (const text of stated) {
    const doi = text?.match(
      /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i,
    )?.[1];
    if (doi) return doi;
  }
  return null;
}

/** A tag such as `en` or `uk-UA`; what is none is no language. A page in Cyrillic is not in a language of Latin letters. */
function languageOf({ page, meta, article }: PageFacts): string | null {
  const stated =
    page.documentElement.getAttribute('lang') ||
    page.documentElement.getAttribute('xml:lang') ||
    textIn(article?.inLanguage) ||
    first(meta, 'content-language', 'dc:language', 'citation_language');
  const tag = stated?.trim().replace(/_/g, '-').split(/[,;]/)[0] ?? '';
  try {
    const [known] = Intl.getCanonicalLocales(tag);
    return known && /^[a-z]{2,3}(-|$)/.test(known) ? known : null;
  } catch {
    return null;
  }
}

/** The claim that a fact-check reviews, and its verdict, for whoever asks for them. */
function claimOf({ things }: PageFacts): Thing | null {
  const review = things.find((thing) => typesOf(thing).includes('ClaimReview'));
  const claimReviewed = textIn(review?.claimReviewed);
  if (!review || claimReviewed === null) return null;
  const rating = review.reviewRating;
  return { claimReviewed, ...(isThing(rating) ? { reviewRating: rating } : {}) };
}
