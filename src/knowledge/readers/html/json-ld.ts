import { decodeHTMLStrict } from 'entities';
import type { DomPage } from './parse-page.ts';

/** A thing that a page describes in JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** What a page describes in schema.org's words, wherever it stands (`@graph`, lists). What is no JSON is passed over. */
export function thingsOf(page: DomPage): readonly Thing[] {
  return [...page.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent ?? ''), 0),
  );
}

/** Its types, without the address of their vocabulary. */
export function typesOf(thing: Thing): readonly string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text as it is meant, or null. Many sites write their texts for HTML. */
export function textIn(value: unknown): string | null {
  const [first] = listOf(value);
  const stated = isThing(first) ? (first['@value'] ?? first.name) : first;
  return typeof stated === 'string' ? clean(stated) : null;
}

/** Tags that sites write into titles. Others are words: a page may be about `<table>`. */
const TAG = /<\/?(?:a|b|br|cite|em|font|i|mark|p|q|s|small|span|strong|sub|sup|u|wbr)\b[^<>]*>/gi;

/** Character references read, white space folded; null when nothing is left. */
export function clean(text: string): string | null {
  const read = decodeHTMLStrict(text);
  return read.replace(TAG, '').replace(/\s+/g, ' ').trim() || null;
}

function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Line ends inside strings are the fault that is met most.
      return JSON.parse(bare.replace(/[\n\r\t]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function flatten(value: unknown, depth: number): readonly Thing[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.flatMap((part) => flatten(part, depth + 1));
  if (!isThing(value)) return [];
  const inside = [value['@graph'], value.mainEntity, value.mainEntityOfPage];
  return [value, ...inside.flatMap((part) => flatten(part, depth + 1))];
}
