import { decodeHTMLStrict } from 'entities';
import type { TellField } from '../check-item.ts';
import { toBareDoi } from '../csl.ts';
import { readTaggedName } from './tagged-names.ts';

/** What programs call a type that CSL calls otherwise. */
const TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'book-chapter': 'chapter',
  'posted-content': 'article',
  dissertation: 'thesis',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
};
const TEXTS = ['title', 'container-title', 'publisher', 'language', 'type', 'URL', 'DOI'];
const PEOPLE = ['author', 'editor'];

/**
 * The item as it is meant, where a program writes it in another way that is beyond doubt: a list of one for a text, a
 * name or a date as text, what states nothing. A name that states nobody is left out and told; every other flaw is
 * left to the schema.
 */
export function mendWork(
  item: Readonly<Record<string, unknown>>,
  tell: TellField,
): Record<string, unknown> {
  const mended: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(item)) {
    const meant = PEOPLE.includes(field)
      ? mendNames(value, (message) => tell(field, message))
      : field === 'issued'
        ? mendDate(value)
        : TEXTS.includes(field)
          ? mendText(field, value)
          : value;
    if (meant !== null && meant !== undefined && meant !== '') mended[field] = meant;
  }
  return withoutOthers(mended);
}

/** An author called "et al." says that there are more. */
function withoutOthers(item: Record<string, unknown>): Record<string, unknown> {
  const { author, ...rest } = item;
  if (!Array.isArray(author)) return item;
  const named = author.filter((name) => !isOthers(name));
  if (named.length === author.length) return item;
  return { ...rest, ...(named.length > 0 && { author: named }), custom: { others: true } };
}

function isOthers({ family, literal }: Record<string, unknown>): boolean {
  return /^(et\.? al\.?|others|та ін\.|и др\.)$/i.test(String(literal ?? family ?? ''));
}

function mendText(field: string, value: unknown): unknown {
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first === 'number') return String(first);
  if (typeof first !== 'string') return first;
  const text = first.trim();
  switch (field) {
    case 'type':
      return TYPES[text] ?? text;
    case 'DOI':
      return mendDoi(text);
    case 'URL':
      return mendUrl(text);
    default:
      return mendMarkup(text);
  }
}

/** Titles that a page was read for: `&amp;` is its sign, and other tags are CSL's or none. */
function mendMarkup(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return decodeHTMLStrict(text).replace(TAG, (_, end: string, name: string) => {
    const known = TAGS[name.toLowerCase().replace(/^jats:/, '')];
    return known ? `<${end}${known}>` : '';
  });
}

const TAGS: Readonly<Record<string, string>> = {
  ...{ i: 'i', em: 'i', italic: 'i', b: 'b', bold: 'b', strong: 'b' },
  ...{ sup: 'sup', sub: 'sub', inf: 'sub' },
};
const TAG =
  /<(\/?)((?:jats:|mml:)?(?:i|em|italic|b|bold|strong|su[bp]|inf|p|br|tex|tex-math|inline-formula|scp|sc|math|m\w+))\b[^<>]*>/gi;

/** The first DOI of a text that begins with one, or of an address that holds one. */
function mendDoi(text: string): string {
  const doi = toBareDoi(text).replace(/^https?:\/\/\S*?\/(?=10\.\d{4,9}\/)/i, '');
  return /^10[./]\S+/.exec(doi)?.[0].replace(/[.,;]+$/, '') ?? doi;
}

/** The first of several addresses; one that begins with "www." lacks what a browser adds. */
function mendUrl(text: string): string {
  const first = /^https?:\/\/\S+(?=[\s;,]+https?:)/i.exec(text)?.[0].replace(/[;,]$/, '') ?? text;
  return /^www\.[^\s/]+\.\S+$/i.test(first) ? `http://${first}` : first;
}

function mendNames(value: unknown, tell: (message: string) => void): unknown {
  const list = typeof value === 'string' ? value.split(/\s*;\s*|\s+and\s+/) : [value].flat();
  const names = list.flatMap((name) => {
    const meant = mendName(name);
    if (meant === null)
      tell(`expected a name with "family", "given" or "literal", found ${JSON.stringify(name)}`);
    return meant === null ? [] : [meant];
  });
  return names.length > 0 ? names : undefined;
}

function mendName(name: unknown): object | null {
  if (typeof name === 'string') return /\p{L}/u.test(name) ? readTaggedName(name) : null;
  if (typeof name !== 'object' || name === null) return null;
  const { name: whole, ...parts } = Object.fromEntries(
    Object.entries(name).filter(
      ([, part]) => part !== null && part !== '' && !/^\s+$/.test(String(part)),
    ),
  );
  const isNamed = ['family', 'given', 'literal'].some((part) => typeof parts[part] === 'string');
  if (isNamed) return parts;
  return typeof whole === 'string' ? { ...parts, literal: whole } : null;
}

/** A date that states nothing is none. */
function mendDate(value: unknown): unknown {
  if (typeof value === 'number') return { 'date-parts': [[value]] };
  if (typeof value === 'string') return value.trim() === '' ? undefined : { raw: value };
  if (typeof value !== 'object' || value === null) return value;
  const { 'date-parts': dates, ...rest } = value as Record<string, unknown>;
  const stated = Object.fromEntries(
    Object.entries(rest).filter(([, part]) => part !== '' && part !== null),
  );
  const parts = Array.isArray(dates)
    ? dates.map(statedParts).filter(({ length }) => length > 0)
    : [];
  if (parts.length > 0) return { 'date-parts': parts.slice(0, 2), ...stated };
  return 'raw' in stated || 'literal' in stated ? stated : undefined;
}

function statedParts(date: unknown): unknown[] {
  const parts = Array.isArray(date) ? date : [date];
  const end = parts.findIndex(
    (part) => part === null || part === '' || part === undefined || part === 0,
  );
  return parts.slice(0, end < 0 ? 3 : end);
}
