import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { KnowledgeError, type Problem } from '../errors.ts';
import { registerLocale, registerStyle, render, shippedStyle } from '../knowledge/citation-js.ts';
import { ownKnowledge } from '../knowledge/own-knowledge.ts';
import { readFileContent } from '../knowledge/source-content.ts';

/** A citation style that entries can be set in. */
export interface Style {
  /** What a user picks: the file's name without its ending. */
  readonly id: string;
  /** As the style calls itself: "Modern Language Association 9th edition". */
  readonly title: string;
  /** Does it cite by number in a list? Then a work alone has no in-text form worth copying. */
  readonly isNumbered: boolean;
  /** What Citation.js knows it by; another version of the file has another key. */
  readonly key: string;
}

const SHIPPED = { apa: 'apa', harvard: 'harvard1', vancouver: 'vancouver' };

/**
 * The styles that ship with the program and, on top of them, those of `folder`, where each `.csl` file is a
 * style and each `locales-xx-XX.xml` a language; a file wins over a shipped style of its name. A file that
 * cannot be used is left out and added to `problems`. No folder is no fault.
 */
export async function loadStyles(folder: string, problems: Problem[]): Promise<Style[]> {
  const styles = new Map<string, Style>();
  for (const [id, key] of Object.entries(SHIPPED))
    styles.set(id, describe(id, key, shippedStyle(key)));
  const own = ownKnowledge('styles');
  for (const place of new Set([own, path.resolve(folder)]))
    for (const style of await readStyles(place, place !== own, problems))
      styles.set(style.id, style);
  return [...styles.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** `isTried`: with an entry, which builds an engine for each style; those that ship are tried by the tests. */
async function readStyles(folder: string, isTried: boolean, problems: Problem[]): Promise<Style[]> {
  const styles: Style[] = [];
  const names = await readdir(folder).catch(() => []);
  // Languages first: a style is tried in one.
  for (const name of names.sort().reverse()) {
    const file = path.join(folder, name);
    const locale = /^locales-([a-z]{2,3}-[A-Z]{2})\.xml$/.exec(name)?.[1];
    if (!locale && !name.endsWith('.csl')) continue;
    try {
      const { bytes } = await readFileContent(file);
      const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (locale) useLocale(locale, xml);
      else {
        const style = useStyle(path.parse(name).name, xml);
        if (isTried) tryOut(style);
        styles.push(style);
      }
    } catch (error) {
      if (error instanceof KnowledgeError) problems.push(...error.problems);
      else
        problems.push({
          file,
          field: '',
          message: error instanceof Error ? error.message : String(error),
        });
    }
  }
  return styles;
}

/** What people call a style whose id is longer. */
export const STYLE_NAMES: Readonly<Record<string, string>> = {
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
};

/** The style of that id or name, in letters of any size, or null. */
export function findStyle(styles: readonly Style[], typed: string): Style | null {
  const name = typed.toLowerCase();
  const called = (id: string | undefined) => styles.find((style) => style.id.toLowerCase() === id);
  return called(name) ?? called(new Map(Object.entries(STYLE_NAMES)).get(name)) ?? null;
}

function useLocale(tag: string, xml: string): void {
  if (!/<locale\s[^>]*xml:lang=/.test(xml) || !xml.trimEnd().endsWith('</locale>'))
    throw new Error(`expected a whole CSL locale: take locales-${tag}.xml from citationstyles.org`);
  registerLocale(tag, xml);
}

const CURE = 'download the file again from zotero.org/styles';

function useStyle(id: string, xml: string): Style {
  if (!/<style\s[^>]*http:\/\/purl\.org\/net\/xbiblio\/csl/.test(xml))
    throw new Error(`expected a CSL style, found no <style> of CSL: ${CURE}`);
  if (!xml.trimEnd().endsWith('</style>'))
    throw new Error(`expected a whole CSL style, found no </style> at its end: ${CURE}`);
  if (!/<bibliography[\s>]/.test(xml)) {
    const parent = /<link\s[^>]*rel="independent-parent"[^>]*>/.exec(xml)?.[0];
    const parentId = /href="[^"]*\/([^"/]+)"/.exec(parent ?? '')?.[1];
    throw new Error(
      parentId
        ? `expected a style with a <bibliography>, found one that only points to "${parentId}": use ${parentId}.csl from zotero.org/styles instead`
        : 'expected a style with a <bibliography>, found one without: use a style that has a list of references',
    );
  }
  if (!titleOf(xml)) throw new Error(`expected a <title>, found none: ${CURE}`);
  const key = `${id}@${createHash('sha256').update(xml).digest('hex').slice(0, 16)}`;
  registerStyle(key, xml);
  return describe(id, key, xml);
}

function tryOut({ key }: Style): void {
  try {
    const entry = render('bibliography', TRIAL, { style: key, locale: 'en-US' });
    if (!entry.includes(TRIAL.title)) throw new Error('an entry comes out without its title');
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot be used as a style (${fault}): ${CURE}`, { cause });
  }
}

const TRIAL = {
  id: 'trial',
  type: 'book',
  title: 'Trial',
  author: [{ family: 'Author', given: 'Ann' }],
  issued: { 'date-parts': [[2020]] },
};

function describe(id: string, key: string, xml: string): Style {
  const isNumbered = /<category\s+citation-format="numeric"/.test(xml);
  return { id, title: titleOf(xml) ?? id, isNumbered, key };
}

function titleOf(xml: string): string | null {
  const title = /<title>([^<]+)<\/title>/.exec(xml)?.[1]?.trim();
  return title ? title.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]!) : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
