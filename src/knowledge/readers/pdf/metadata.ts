import { openingTitle } from '../opening-title.ts';
import { printedDate } from '../printed-date.ts';
import type { RawBlock, RawItem } from '../raw.ts';
import { statedDate } from '../stated-date.ts';
import { type CslName, namesBody, statedNames } from '../stated-names.ts';
import { says } from './headline.ts';
import { createPrintedText, type PrintedText } from './printed-text.ts';
import type { Stated } from './stated.ts';

/** The fields of a CSL item that the file states and its first pages bear out. What is not sure is absent. */
export function itemOf(
  stated: Stated,
  { blocks, headline }: { blocks: readonly RawBlock[]; headline: string | null },
): RawItem {
  const first = blocks.filter(({ page }) => (page?.index ?? 1) <= 2);
  const printed = createPrintedText(first.map(textOf).join(' '));
  const title = titleOf(stated, printed) ?? headline ?? openingOf(blocks);
  const author = authorsOf(stated, printed, first);
  const doi = doiOf(stated, blocks);
  return {
    ...(title === null ? {} : { title }),
    ...(author.length > 0 ? { author } : {}),
    ...(doi === null ? {} : { DOI: doi }),
    ...journalOf(stated),
    ...issuedOf(stated, { first, blocks }),
  };
}

function textOf(block: RawBlock): string {
  return block.kind === 'row' ? block.cells.join(' ') : block.text;
}

/** A title that is stated and printed too: many files state the name of a template or another file. */
function titleOf({ titles }: Stated, printed: PrintedText): string | null {
  for (const title of titles) {
    const found = printed.find(title);
    if (found === null || title.split(/\s+/).length < 2) continue;
    // Capitals are how the page sets its title, not how it is written.
    return isCapital(found) && !isCapital(title) ? title.replace(/\s+/g, ' ') : found;
  }
  return null;
}

/** The heading over all others that the text opens with, below what is set small over it; a letter opens with its sender's name. */
function openingOf(blocks: readonly RawBlock[]): string | null {
  const title = openingTitle(blocks.slice(blocks.findIndex(({ kind }) => kind !== 'front-matter')));
  return title !== null && says(title) && !namesBody(title) ? title : null;
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}

/** Authors whose names stand on the first pages, unless more names stand beside them. */
function authorsOf(
  { authors }: Stated,
  printed: PrintedText,
  first: readonly RawBlock[],
): readonly CslName[] {
  for (const stated of authors) {
    const names = statedNames(stated.filter((name) => name !== ''));
    const isPrinted = (name: CslName) => {
      const [given, family] = partsOf(name);
      return (
        printed.find(`${given} ${family}`) !== null || printed.find(`${family} ${given}`) !== null
      );
    };
    // An office or a company is as often the publisher.
    const arePersons = names.every(
      (name) => 'family' in name || /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(name.literal),
    );
    if (names.length === 0 || !arePersons || !names.every(isPrinted)) continue;
    if (!hasMoreNames(first, names)) return names;
  }
  return [];
}

function partsOf(name: CslName): readonly [string, string] {
  return 'family' in name ? [name.given, name.family] : ['', name.literal];
}

/** Do others stand in the line of the authors? Then those that are stated are not all. */
function hasMoreNames(first: readonly RawBlock[], names: readonly CslName[]): boolean {
  const [family = ''] = names.map((name) => partsOf(name)[1].toLowerCase());
  const line = first
    .map(textOf)
    .find((text) => text.length < 400 && text.toLowerCase().includes(family));
  if (line === undefined) return true;
  const rest = names.reduce((text, name) => {
    const full = partsOf(name).join(' ').trim();
    return text.replaceAll(full, '').replaceAll(full.toUpperCase(), '');
  }, line);
  return /(?:[,;&]|(?<!\p{L})(?:and|та|и)(?!\p{L}))[\s\d*∗†‡§,]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.)* \p{Lu}\p{Ll}+/u.test(
    rest,
  );
}

const DOI = /\b10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)\]]/g;

function doiOf({ subject, property }: Stated, blocks: readonly RawBlock[]): string | null {
  const identifier = property('dc:identifier');
  const stated = [
    property('prism:doi'),
    identifier?.startsWith('doi:') ? identifier : null,
    property('pdfx:doi'),
    subject,
  ];
  for (const text of stated) {
    const [found] = text?.match(DOI) ?? [];
    if (found !== undefined) return found;
  }
  const front = blocks
    .filter(({ page, kind }) => page?.index === 1 && kind !== 'reference')
    .map(textOf);
  const dois = new Set(front.flatMap((text) => text.match(DOI) ?? []));
  const [doi] = dois;
  return dois.size === 1 && doi !== undefined ? doi : null;
}

/** What publishers of journals state of an article. */
function journalOf({ subject, property }: Stated): RawItem {
  const elsevier = /^(.+), (\d+) \((\d{4})\) ([\w–-]+)\. doi:/.exec(subject);
  const name = property('prism:publicationname') ?? elsevier?.[1];
  if (!name) return {};
  const [from, to] = [property('prism:startingpage'), property('prism:endingpage')];
  const fields = {
    volume: property('prism:volume') ?? elsevier?.[2],
    issue: property('prism:number'),
    page:
      from === null
        ? (elsevier?.[4] ?? property('prism:pagerange'))
        : to === null || to === from
          ? from
          : `${from}–${to}`,
    ISSN: property('prism:issn'),
    publisher: property('dc:publisher'),
  };
  return {
    type: 'article-journal',
    'container-title': name,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
  };
}

const PUBLISHED =
  /\bpublished(?: online)?:?\s+(?:on )?(\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4})\b/iu;
const ELSEVIER_YEAR = /, \d+ \((\d{4})\) [\w–-]+\. doi:/;

/** When it was published, as the publisher states or the first page says. When the file was made says nothing. */
function issuedOf(
  { subject, property }: Stated,
  { first, blocks }: { readonly first: readonly RawBlock[]; readonly blocks: readonly RawBlock[] },
): RawItem {
  const issued = [
    property('prism:coverdate'),
    property('prism:publicationdate'),
    PUBLISHED.exec(first.map(textOf).join(' '))?.[1],
    ELSEVIER_YEAR.exec(subject)?.[1],
  ]
    .map(statedDate)
    .find((date) => date !== null);
  const date = issued ?? printedDate(blocks);
  return date ? { issued: date } : {};
}
