import { COMMAND, KEY } from '../knowledge/cited-keys.ts';
import type { Reference } from '../knowledge/csl.ts';
import type { Document, Span } from '../knowledge/document.ts';
import type { Found } from './found.ts';
import { readPinpoint } from './pinpoint.ts';

/** Works by the keys that a text may cite them by. */
export type Keys = ReadonlyMap<string, Reference>;

/** What Quarto and R Markdown refer to by `@` in the text itself: figures, tables, sections, `@ref(intro)`. */
const CROSS_REFERENCE =
  /^(?:(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|def|exm|exr|supp|suppfig|app)[-:]|ref$)/i;

/** The works of a list by their ids, and by what Manubot cites them by: `doi:10.…`, `pmid:…`, `url:…`. */
export function createKeys(references: readonly Reference[]): Keys {
  const keys = new Map<string, Reference>();
  const add = (key: string, work: Reference) => {
    if (!keys.has(key)) keys.set(key, work);
  };
  for (const work of references) {
    const { id, DOI, PMID, PMCID, URL, note } = work;
    add(id, work);
    if (typeof work['citation-key'] === 'string') add(work['citation-key'], work);
    if (DOI) for (const name of ['doi', 'DOI']) add(`${name}:${DOI.toLowerCase()}`, work);
    if (typeof PMID === 'string') add(`pmid:${PMID}`, work);
    if (typeof PMCID === 'string') add(`pmcid:${PMCID}`, work);
    if (URL) add(`url:${URL}`, work);
    const [, preprint] = /arxiv\.org\/abs\/([\w./-]+?)(?:v\d+)?$/.exec(URL ?? '') ?? [];
    if (preprint) add(`arxiv:${preprint}`, work);
    // Manubot notes what it was asked for.
    if (typeof note === 'string')
      for (const [, name] of note.matchAll(/standard_(?:id|citation): (\S+)/g)) add(name!, work);
  }
  return keys;
}

/**
 * The citations by key in `text[span]`: `[@smith2019, p. 3; see also @lee]`, `@smith2019 [p. 3]`, `\cite{smith2019}`. One
 * whose key is in no list is a citation all the same where it stands in square brackets or looks like a key.
 */
export function findKeyed(
  { text }: Pick<Document, 'text'>,
  { start, end }: Span,
  keys: Keys,
): Found[] {
  const raw = text.slice(start, end);
  if (!raw.includes('@') && !raw.includes('\\')) return [];
  const found: Found[] = [];
  for (const match of raw.matchAll(KEY)) {
    const key = (match[1] ?? match[2])!;
    const reference = find(keys, key);
    const at = match.index;
    const from = start + at + match[0].indexOf('@');
    const after = at + match[0].length;
    const isBracketed = isInSquare(raw, at);
    if (CROSS_REFERENCE.test(key) && !reference) continue;
    if (!reference && !isBracketed && !/\p{L}.*\d{4}|\p{L}+:\S/u.test(key)) continue;
    const rest = /^ ?\[([^\][]*)\]/.exec(raw.slice(after, after + LONGEST));
    const pinpoint = isBracketed
      ? readPinpoint(/^[^;\]]*/.exec(raw.slice(after, after + LONGEST))![0])
      : rest && readPinpoint(rest[1]!);
    const length = isBracketed ? (pinpoint?.end ?? 0) : pinpoint ? rest![0].length : 0;
    const span = { start: from, end: start + after + length };
    found.push({ span, reference, locator: pinpoint?.locator ?? null });
  }
  return [...found, ...findCommands(raw, start, keys)].sort((a, b) => a.span.start - b.span.start);
}

/** Characters that are read behind a key for its pages. */
const LONGEST = 160;

/** A DOI in any case, and a key behind a word on why it is cited: `@method:shotton2010`. */
function find(keys: Keys, key: string): Reference | null {
  const forms = [key, key.toLowerCase(), key.replace(/^[a-z_]+:/i, '')];
  return forms.map((form) => keys.get(form)).find((work) => work !== undefined) ?? null;
}

function isInSquare(raw: string, at: number): boolean {
  const open = raw.lastIndexOf('[', at);
  return open >= 0 && !raw.slice(open, at).includes(']') && raw.indexOf(']', at) >= 0;
}

function findCommands(raw: string, start: number, keys: Keys): Found[] {
  return [...raw.matchAll(COMMAND)].flatMap(
    ({ 0: whole, 1: options = '', 2: list = '', index }) => {
      const span = { start: start + index, end: start + index + whole.length };
      const note = /\[([^\]]*)\]$/.exec(options)?.[1] ?? '';
      const locator = readPinpoint(note)?.locator ?? null;
      return list.split(',').map((key) => ({ span, reference: find(keys, key.trim()), locator }));
    },
  );
}
