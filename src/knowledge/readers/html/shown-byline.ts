import { type DomElement, type DomNode, isElement, isText, signsOf } from '../dom.ts';
import { type CslName, statedNames } from '../stated-names.ts';
import { headLines, isAside } from './page-head.ts';
import type { DomPage } from './parse-page.ts';
import { plain } from './plain.ts';

/** The names that a page shows readers as its authors', where all places of a kind that show one agree; else none. */
export function shownAuthors(page: DomPage): readonly CslName[] {
  const all = (selector: string) =>
    [...page.querySelectorAll(selector)].filter((element) => !isAside(element));
  const named = '[class*="yline"], [class*="uthor"], [id*="uthor"]';
  const kinds: readonly (() => readonly (string | null)[])[] = [
    () => all('[itemprop~="author"]').map(nameIn),
    () => headLines(page).map(inLine),
    () => all('[rel~="author"], .p-author').map(nameIn),
    () =>
      all(named)
        .filter((element) => BYLINE.test(signsOf(element)))
        .map(nameIn),
  ];
  for (const kind of kinds) {
    const names = agreed(kind());
    if (names.length > 0) return names;
  }
  return [];
}

/** The names in the lines of a page's head that say so: "By Jane Doe". */
export function bylinedAuthors(page: DomPage): readonly CslName[] {
  return agreed(
    headLines(page)
      .filter((line) => BY.test(spaced(line)) || DAY_BY.test(spaced(line)))
      .map(nameIn),
  );
}

function agreed(texts: readonly (string | null)[]): readonly CslName[] {
  const distinct = new Map(texts.flatMap((text) => (text ? [[plain(text), text]] : [])));
  const [only] = distinct.values();
  return distinct.size === 1 && only !== undefined ? statedNames(only) : [];
}

const BYLINE =
  /(^|[\s_-])(by-?line|author|post-?author|entry-?author)s?([\s_-]*(name|link|text))?(\s|$|__)/;
const BY =
  /^((written|posted|published|reported|words|story|text|recipe|interview|geschrieben|verfasst|écrit|rédigé|escrito|ein \p{L}+) )?((by|von|par|por|автор(ка)?)(:\s*|\s+)|(autor(in|en|es|i)?|auteure?s?|text|interview|redaktion|bericht|автори?)\s*:\s*)/iu;

/** "Apr 17, 2025 By", "Updated 3 May 2021 · by": a day may stand before the names. */
const DAY_BY =
  /^.{0,20}?\b(\p{L}{3,9}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d)[\s·•|,–—-]*(written )?by:?\s+/iu;

/** The words of an element, ` | ` between its parts, which may stand apart on the screen: "By | Jane Doe | Editor". */
function spaced(element: DomElement): string {
  const parts = (node: DomNode): readonly string[] =>
    isElement(node)
      ? [...node.childNodes].flatMap(parts)
      : isText(node) && node.nodeValue?.trim()
        ? [node.nodeValue.replace(/\s+/g, ' ').trim()]
        : [];
  return parts(element)
    .join(' | ')
    .replace(/(?<=\bby:?|von|par|por|автор(?:ка)?:?) \|(?= )/giu, '')
    .replace(/(?: \|)? (and|&|und|et|та|і|и|y|,)(?: \|)? /gu, ' $1 ')
    .replace(/ (?=,)/g, '');
}

/** The names in a line of a head: behind "by", in an element named so, or in a link to a page about an author. */
function inLine(line: DomElement): string | null {
  if (BY.test(spaced(line)) || DAY_BY.test(spaced(line))) return nameIn(line);
  if (BYLINE.test(signsOf(line))) return nameIn(line);
  const inside = line.querySelector('[rel~="author"], [class*="author"], [class*="byline"]');
  if (inside && !/avatar|bio|image/.test(signsOf(inside))) return nameIn(inside);
  const links = line.localName === 'a' ? [line] : [...line.querySelectorAll('a')];
  const toAuthors = links.filter((link) => AUTHOR_PAGE.test(link.getAttribute('href') ?? ''));
  const names = toAuthors.map(nameIn).filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}

/** Where the pages about a site's authors stand. */
const AUTHOR_PAGE =
  /\/(authors?|autor(en|in|innen|es|i)?|auteurs?|autore|autori|redakteure?|redacteurs?|profile?)\/./i;

/** The names in a byline: marked as such, or all of it when it is no longer than names are. */
function nameIn(element: DomElement): string | null {
  const marked = element.querySelector('[itemprop~="name"], [rel~="author"], .fn, .author-name');
  const text = spaced(marked ?? element)
    .replace(DAY_BY, '')
    .replace(BY, '')
    .replace(DAY, '')
    .replace(/\s*([|·•⋅●–—(]| - |,? (edited|reviewed|updated|published|posted|on|in) ).*$/i, '')
    .replace(/[\s,–—-]+$/, '');
  const parts = text.split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&|та|і|и|und|et|y)\s+/u);
  // "Jane Smith, Senior Writer": what follows the names says what they do.
  const names = parts.slice(
    0,
    firstIndex(parts, (part) => JOB.test(part)),
  );
  const areNames =
    names.length > 0 &&
    !OTHER.test(text) &&
    names.every((name) => NAME.test(name) && !GLUED.test(name));
  return areNames && text.length <= 100 ? names.join(', ') : null;
}

function firstIndex(parts: readonly string[], isWanted: (part: string) => boolean): number {
  const at = parts.findIndex(isWanted);
  return at < 0 ? parts.length : at;
}

/** Two to five words with capitals, or particles of names. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*( (\p{Lu}[\p{L}.'’-]*|van|von|der|den|de|del|da|di|dos|du|la|le|bin|al|el|ibn)){1,4}$/u;
/** What links and labels say where names stand. */
const OTHER =
  /(?<![\p{L}])(edition|all|more|about|über|zur|autor|posts|articles|share|comments?|read|views?|alle|beiträge|artikel|artikelübersicht|übersicht|profil|profile|mehr|tous|articles|todos|усі|все)(?![\p{L}])/iu;
/** Words without a gap between them, as a page's parts give that stand apart on the screen. */
const GLUED = /(?!Mc|Mac|De|Di|La|Le|Van|Fitz)\b\p{Lu}?\p{Ll}+\p{Lu}/u;
const JOB =
  /\b(experts?|writer|editor|reviewer|founder|research|manager|director|officer|professor|analyst|contributor|correspondent|columnist|attorney|physician|journalist|redakteurin|redakteur|reporter|specialist|author|team|staff)\b/i;

/** A day and all behind it, as bylines often end. */
const DAY =
  /\s*,?\s*(\p{L}{3,9}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}).*$/u;
