import { type CslName, statedNames } from '../stated-names.ts';
import { isThing, listOf, type Thing, textIn, typesOf } from './json-ld.ts';
import { first, isPlaceholder, type PageFacts } from './page-facts.ts';
import { plain } from './plain.ts';
import { bylinedAuthors, shownAuthors } from './shown-byline.ts';

/**
 * Who a page says wrote it, as CSL names; empty when it does not say. Its site or publisher is no author: it is named as
 * such anyway. What its readers are shown in so many words ("By Jane Doe") counts before the account that posted it.
 */
export function authorsOf(facts: PageFacts): readonly CslName[] {
  const { meta, article, things } = facts;
  const cited =
    meta.get('citation_author') ?? meta.get('citation_authors')?.flatMap((list) => list.split(';'));
  const named = (...keys: readonly string[]) =>
    keys.map((key) => meta.get(key)).find((values) => values !== undefined) ?? [];
  const stated = [
    () => (cited ?? []).flatMap((name) => statedNames({ name })),
    () =>
      listOf(article?.author ?? article?.creator).flatMap((author) =>
        describedName(author, things),
      ),
    () => named('dc:creator', 'dc:contributor:author').flatMap(namesIn),
    () => named('author', 'parsely-author', 'sailthru:author').flatMap(namesIn),
    () => named('article:author', 'og:article:author').flatMap(namesIn),
    () => labelled(meta).flatMap(namesIn),
  ];
  const usable = (names: readonly CslName[]) =>
    unique(names.filter((name) => isName(name, facts) && !isSite(name, facts)));
  const found = stated.map((source) => usable(source())).find((names) => names.length > 0) ?? [];
  // A person's own site may bear that person's name.
  const authors = found.filter(
    (name) =>
      !(
        'literal' in name &&
        (isOwner(name.literal, facts) || beginsWithOwner(name.literal, facts))
      ),
  );
  const persons = (names: readonly CslName[]) =>
    usable(names).filter((name) => !isOwner(textOf(name), facts));
  const shown = () => persons(shownAuthors(facts.page));
  if (authors.length === 0) return shown();
  if (authors.every((name) => isOwner(textOf(name), facts))) {
    const others = shown();
    return others.length > 0 ? others : authors;
  }
  const bylined = persons(bylinedAuthors(facts.page));
  const isFuller = authors.every((name) => 'literal' in name && !name.literal.includes(' '));
  return bylined.length > 0 && (isFuller || !shareName(authors, bylined)) ? bylined : authors;
}

/** What a program shows where a page is linked: "Written by", "Jane Doe". */
function labelled(meta: PageFacts['meta']): readonly string[] {
  const at = ['1', '2'].find((number) =>
    WRITTEN.test(first(meta, `twitter:label${number}`)?.trim() ?? ''),
  );
  return (at && meta.get(`twitter:data${at}`)) || [];
}

const WRITTEN =
  /^(written by|interview by|by|geschrieben von|verfasst von|écrit par|rédigé par|escrito por|scritto da|geschreven door|napisane przez|napsal\(a\)|автор|написано автором|skrevet av|skriven av)$/i;

function shareName(some: readonly CslName[], others: readonly CslName[]): boolean {
  const words = (names: readonly CslName[]) =>
    names.flatMap(
      (name) =>
        Object.values(name)
          .join(' ')
          .toLowerCase()
          .match(/[\p{L}]{2,}/gu) ?? [],
    );
  const known = new Set(words(others));
  return words(some).some((word) => known.has(word));
}

function textOf(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

const joined = (text: string) =>
  plain(text)
    .normalize('NFD')
    .replace(/[\p{M} ]/gu, '');

/** Does a name say whose page it is? */
function isOwner(name: string, { site, article, url }: PageFacts): boolean {
  const owners = [site, textIn(article?.publisher)].map((owner) => joined(owner ?? ''));
  const text = joined(name);
  return [...owners, ...hostWords(url)].includes(text);
}

/** Does a name that is no person's begin with its site's: "Kirche und Leben, Münster, Germany"? */
function beginsWithOwner(name: string, { url }: PageFacts): boolean {
  const text = joined(name);
  return hostWords(url).some((word) => word.length >= LEAST_NAME && text.startsWith(word));
}

const LEAST_NAME = 6;

/** The names in the address of a site, without its last part: of www.tour-magazin.de "tourmagazin". */
function hostWords(url: string | null): readonly string[] {
  const words = url ? new URL(url).hostname.split('.').slice(0, -1).map(joined) : [];
  return [...words, words.slice(-2).join('')].filter((word) => word.length > 3);
}

/** Words in the names of papers and channels, and articles before them. */
const PAPER =
  /^(el|la|le|les|los|las|il|lo|der|die|das|the|het|radio|tv) |(maga[sz]ine?|zeitung|nachrichten|anzeiger|kurier|blatt|journal|rundschau)\b|\b(revue|family|germany|deutschland|online|portal|welle|kitchens?)\b/i;

/**
 * Is it a site, though it is written as persons are: "TOUR Magazin", or "Lebensmittel Praxis" on Lebensmittelpraxis.de? A person's
 * own site may bear that person's name, and writes it so.
 */
function isSite(name: CslName, facts: PageFacts): boolean {
  const text = textOf(name);
  if ('literal' in name || !isOwner(text, facts)) return false;
  const sites = (facts.site ?? '').split(/ [|–—-] |\.(?=\p{L}{2,3}$)/u);
  const isWrittenOtherwise = sites.some(
    (one) => joined(one) === joined(text) && !/\s/.test(one.trim()),
  );
  return PAPER.test(text) || isWrittenOtherwise;
}

/** The names of a line. One that is a single name stays one, whatever stands in it: "Mac & i". */
function namesIn(line: string): readonly CslName[] {
  const text = line.replace(/\s*[-–—|(]?\s*(https?:|www\.)\S+\)?/g, '').trim();
  const parts = text.split(/\s*[,;]\s*|\s+(?:and|&|und|et|та|і|и|y)\s+/u).filter(Boolean);
  return parts.every((part) => part.includes(' ')) ? statedNames(text) : oneName(text);
}

/** A name that stands alone where names do is one, even if it is but a handle. */
function oneName(name: string): readonly CslName[] {
  const names = statedNames({ name });
  return names.length === 0 && /^[\w.-]{3,40}$/.test(name) ? [{ literal: name }] : names;
}

/** A person or an organization in JSON-LD, by its name or by reference. */
function describedName(author: unknown, things: readonly Thing[]): readonly CslName[] {
  if (typeof author === 'string') return namesIn(author);
  if (!isThing(author)) return [];
  const named =
    author.name === undefined
      ? (things.find((thing) => thing['@id'] === author['@id'] && thing.name !== undefined) ??
        author)
      : author;
  const [family, given] = [textIn(named.familyName), textIn(named.givenName)];
  if (family && given) return [{ family, given }];
  const isOrganization = typesOf(named).some((type) =>
    /Organization|Corporation|Organisation/.test(type),
  );
  return listOf(named.name).flatMap((value) => {
    const name = textIn(value);
    if (name === null) return [];
    return isOrganization ? [{ literal: name }] : namesIn(name);
  });
}

/** Names that programs and editors put where nobody is named. */
const NOBODY =
  /^((\w+ )?admin(istrator)?|no author|gesponserte inhalte|sponsored( content)?|editor(ial)?( team)?|staff( writer)?|unknown|anonymous|guest( author)?|root|webmaster|web team|author|user|system|contributor|default|team|wp-?admin|super ?user|test|by|publisher|redaktion|die redaktion|redacción|la rédaction|redazione|редакція|редакция|написал|автор)$/i;

function isName(name: CslName, { heading }: PageFacts): boolean {
  const text = textOf(name);
  if (text.length > 80 || NOBODY.test(text) || isPlaceholder(text)) return false;
  // The agency that made a site signs its pages so.
  if (/\b(gmbh|ag|e\.v\.|s\.?r\.?l\.?|llc|ltd)\.?$/i.test(text)) return false;
  if (/©|\bcopyright\b|all rights reserved|alle rechte vorbehalten/i.test(text)) return false;
  // A host, an address written for people, words in lower case that are no handle.
  if (/\p{L}\.\p{Ll}{2,}|\[at\]|\//u.test(text) || /^\p{Ll}+ (?!\p{Ll}+ ?\p{Lu})/u.test(text))
    return false;
  if (/https?:|www\.|@\S+\.|[{}<>|=]|\b(read|view|see) (more|all)\b/i.test(text)) return false;
  return /\p{L}{2}|\p{Lo}/u.test(text) && (heading === null || plain(text) !== plain(heading));
}

function unique(names: readonly CslName[]): readonly CslName[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = plain(textOf(name));
    return !seen.has(key) && seen.add(key);
  });
}
