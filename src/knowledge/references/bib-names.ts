import type { CslItem } from '../csl.ts';
import type { ReadTex } from './tex.ts';

export type CslName = NonNullable<CslItem['author']>[number];

/** The people of a field, and whether it ends in "and others". */
export interface Names {
  readonly names: readonly CslName[];
  readonly hasOthers: boolean;
}

/** What BibTeX parts names by, and the semicolon of people who do not know. */
const BETWEEN_NAMES = /\s+and\s+|\s*;\s+/iy;

/**
 * The names of a BibTeX field, by its rules: parted by "and" outside of braces; "First von Last",
 * "von Last, First" or "von Last, Jr, First"; a name in braces is a body's.
 */
export function readNames(value: string, read: ReadTex): Names {
  // DBLP numbers people of one name: "Wei Wang 0001".
  const parts = splitOutside(value, BETWEEN_NAMES).map((part) =>
    part.trim().replace(/^and\s|[,;]$| \d{4}$/gi, ''),
  );
  const isOthers = (part: string) => /^(\{?others\}?|et\.? al\.?)$/i.test(part);
  return {
    names: parts
      .filter((part) => part !== '' && !isOthers(part))
      .map((part) => readName(part, read)),
    hasOthers: parts.some(isOthers),
  };
}

/** The strings of TeX that reading the names will ask for. */
export function* texOfNames(value: string): Generator<string> {
  for (const part of splitOutside(value, BETWEEN_NAMES))
    for (const piece of splitOutside(part, /\s*,\s*/y)) {
      yield piece.trim();
      yield* splitOutside(piece.trim(), /[\s~]+/y);
    }
}

function readName(name: string, read: ReadTex): CslName {
  const pieces = splitOutside(name, /\s*,\s*/y).map((piece) => piece.trim());
  if (pieces.length === 1) return readInOrder(pieces[0]!, read);
  if (pieces.every((piece) => /^[a-z]+(-i)?\s*=/i.test(piece))) return readLabelled(pieces, read);
  const [last = '', ...rest] = pieces;
  const given = rest.at(-1) ?? '';
  const suffix = rest.length > 1 ? rest[0]! : '';
  const words = splitOutside(last, /[\s~]+/y);
  const particles = words.slice(0, -1).findLastIndex(isParticle) + 1;
  const isLed = particles > 0 && isParticle(words[0]!);
  return compact({
    family: isLed ? readAll(words.slice(particles), read) : read(last),
    'non-dropping-particle': isLed ? readAll(words.slice(0, particles), read) : '',
    given: read(given),
    suffix: read(suffix),
  });
}

/** "First von Last": what begins with a small letter parts the given names from the surname. */
function readInOrder(name: string, read: ReadTex): CslName {
  const words = splitOutside(name, /[\s~]+/y);
  if (words.length === 1) return { literal: read(name) };
  const first = words.slice(0, -1).findIndex(isParticle);
  const last = words.slice(0, -1).findLastIndex(isParticle);
  const surname = last < 0 ? words.length - 1 : last + 1;
  return compact({
    family: readAll(words.slice(surname), read),
    'non-dropping-particle': first < 0 ? '' : readAll(words.slice(first, surname), read),
    given: readAll(words.slice(0, first < 0 ? surname : first), read),
  });
}

/** BibLaTeX's "family=Berg, given=Piet, prefix=van der". */
function readLabelled(pieces: readonly string[], read: ReadTex): CslName {
  const value = (label: string) => {
    const piece = pieces.find((one) => one.toLowerCase().startsWith(`${label}=`));
    return read(piece?.slice(label.length + 1).replace(/^"|"$/g, '') ?? '');
  };
  return compact({
    family: value('family'),
    given: value('given') || value('given-i'),
    'non-dropping-particle': value('prefix'),
    suffix: value('suffix'),
  });
}

function readAll(words: readonly string[], read: ReadTex): string {
  return words.map(read).join(' ');
}

function isParticle(word: string): boolean {
  return /^(?:\p{Ll}|[dDlL]['’]$)/u.test(word);
}

function compact(name: Record<string, string>): CslName {
  return Object.fromEntries(Object.entries(name).filter(([, value]) => value !== ''));
}

/** Cuts at what `separator`, a sticky pattern, matches outside of braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      separator.lastIndex = at;
      const found = separator.exec(text)?.[0].length ?? 0;
      if (found === 0) continue;
      parts.push(text.slice(from, at));
      from = at + found;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}
