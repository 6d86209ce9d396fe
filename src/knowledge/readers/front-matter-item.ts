import createMarkdownIt from 'markdown-it';
import type { FrontMatter } from './front-matter.ts';
import type { RawBlock, RawItem } from './raw.ts';
import { statedDate } from './stated-date.ts';
import { statedNames } from './stated-names.ts';

/** Fields by what they state, the surest first. */
const TITLES = ['title', 'pagetitle', 'doctitle'];
const DATES = [
  'date',
  'published',
  'publisheddate',
  'publishdate',
  'pubdate',
  'pubdatetime',
  'datepublished',
  'publishedat',
  'issued',
  'posted',
];
const AUTHORS = [
  'author',
  'authors',
  'byline',
  'by',
  'writer',
  'creator',
  'speakers',
  'speaker',
  'presenter',
];
const ABSTRACTS = ['abstract', 'description', 'summary', 'deck', 'dek', 'excerpt', 'standfirst'];
const ADDRESSES = [
  'url',
  'canonical',
  'canonicalurl',
  'canonicallink',
  'permalink',
  'link',
  'sourceurl',
  'source',
];
const LANGUAGES = ['lang', 'language', 'locale'];
const KEYWORDS = ['keywords', 'tags', 'topics'];
const CONTAINERS = ['containertitle', 'journal', 'publication'];
/** Fields whose words a site shows above the text. */
const SHOWN = [
  'deck',
  'dek',
  'standfirst',
  'subtitle',
  'summary',
  'description',
  'excerpt',
  'abstract',
];

/** What front matter says of its text, as CSL; what it does not state is absent. */
export function itemOf(
  fields: FrontMatter,
  path: string,
): { item: RawItem; references: readonly object[] } {
  const stated = withPlainKeys(fields);
  const citation = withPlainKeys(asRecord(stated.citation));
  const own = (names: readonly string[]) =>
    names.map((name) => stated[name] ?? citation[name]).find((value) => hasWords(value));
  const date = DATES.map((name) => statedDate(stated[name] ?? citation[name])).find(
    (found) => found,
  );
  const authors = AUTHORS.map((name) => statedNames(stated[name] ?? citation[name])).find(
    (names) => names.length > 0,
  );
  const item: Record<string, unknown> = {
    type: textOf(citation.type),
    title: textOf(own(TITLES)),
    author: authors,
    issued: date ?? dateInName(path),
    abstract: textOf(own(ABSTRACTS)),
    URL: ADDRESSES.map((name) => textOf(stated[name] ?? citation[name])).find((url) =>
      /^https?:\/\/[^\s/]+\.[^\s]+$/.test(url ?? ''),
    ),
    DOI: /\b10\.\d{4,9}\/\S+/.exec(textOf(stated.doi ?? citation.doi) ?? '')?.[0],
    language: languageTag(textOf(own(LANGUAGES))),
    keyword: keywordsOf(own(KEYWORDS)),
    publisher: textOf(stated.publisher ?? citation.publisher),
    'container-title': textOf(own(CONTAINERS)),
  };
  const { references } = stated;
  return {
    item: Object.fromEntries(
      Object.entries(item).filter(([, value]) => value !== undefined && value !== null),
    ),
    references: Array.isArray(references)
      ? references.filter((one) => typeof one === 'object' && one !== null && 'id' in one)
      : [],
  };
}

/** What a page without any other text shows: its deck, its summary, its description. */
export function shownText(fields: FrontMatter): readonly RawBlock[] {
  const stated = withPlainKeys(fields);
  const texts = SHOWN.flatMap((name) => textOf(stated[name]) ?? []);
  return [...new Set(texts)]
    .filter((text, at, all) => !all.some((other, place) => place !== at && other.includes(text)))
    .map((text) => ({ kind: 'paragraph', text, lead: '' }));
}

/** Names of fields are written in many ways: `publishDate`, `publish_date`, `Publish-Date`. */
function withPlainKeys(fields: FrontMatter): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.toLowerCase().replace(/[_\s-]/g, ''),
      value,
    ]),
  );
}

function asRecord(value: unknown): FrontMatter {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function hasWords(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : textOf(value) !== undefined;
}

const TAG = /<\/?(?:a|abbr|b|br|cite|code|em|i|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;

/** Its words without marks of HTML and Markdown, and white space at the ends. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(TAG, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)(\S(?:.*?\S)?)\1/g, '$2');
  const words = (text.includes('&') ? createMarkdownIt().utils.unescapeAll(text) : text)
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || /\{[{%]/.test(words) ? undefined : words;
}

function keywordsOf(value: unknown): string | undefined {
  const words = Array.isArray(value) ? value.flatMap((one) => textOf(one) ?? []) : [textOf(value)];
  return words.filter((word) => word !== undefined).join(', ') || undefined;
}

function languageTag(stated: string | undefined): string | undefined {
  const [, language, region] =
    /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}|[a-z]{4}))?(?:[-_.].*)?$/i.exec(stated ?? '') ?? [];
  if (!language) return undefined;
  const tag = region ? `${language.toLowerCase()}-${region}` : language.toLowerCase();
  return Intl.getCanonicalLocales(tag)[0];
}

/** Posts of Jekyll and Docusaurus state their date in their name, as `_posts/2021-05-03-masks.md`. */
function dateInName(path: string) {
  return statedDate(
    /(?:^|\/)(?:_posts|blog)\/(?:.*\/)?(\d{4}-\d{2}-\d{2})-[^/]+(?:\/index\.\w+)?$/.exec(path)?.[1],
  );
}
