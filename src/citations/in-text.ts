import type { Reference } from '../knowledge/csl.ts';
import {
  type Block,
  type Document,
  isQuotable,
  overlap,
  type Span,
} from '../knowledge/document.ts';
import { findInBracket } from './author-year.ts';
import { findBrackets } from './brackets.ts';
import type { Found } from './found.ts';
import { findFullCitations } from './full-citations.ts';
import { inHabit } from './habit.ts';
import { createKeys, findKeyed } from './keys.ts';
import type { Named } from './label.ts';
import { createNames } from './names.ts';
import { findNumbered, findRaised } from './numbered.ts';
import { createTitles } from './titles.ts';
import { citedWords } from './words.ts';

/** A place where a document cites a work. */
export interface InTextCitation {
  /** The citation without its brackets and without "see also"; several in one bracket each have theirs. */
  readonly span: Span;
  readonly text: string;
  /** The work cited; null when the list has none that fits, or several that fit alike. */
  readonly reference: Reference | null;
  /** Pages or other part of the work, as the text has it: `p. 77`, `pp. 3–7`. */
  readonly locator: string | null;
}

/**
 * Every in-text citation of a document's paragraphs and notes, in order: author and year, title, key, number, or in full.
 * A citation is tied to a work only where exactly one fits; nothing is guessed. Brackets that are
 * no citation are left out. Never throws.
 */
export function findInTextCitations(document: Document): InTextCitation[] {
  const named: Named = {
    names: createNames(document.references),
    titles: createTitles(document.references),
  };
  introduceAcronyms(document, named);
  const keys = createKeys(document.references);
  const byKey: Found[] = [];
  const byName: Found[] = [];
  const inNotes: Found[] = [];
  const byNumber = { square: [] as Found[], round: [] as Found[], raised: [] as Found[] };
  for (const block of document.blocks) {
    if (!mayCite(block, document)) continue;
    const full = block.kind === 'note' ? findFullCitations(document, block, named) : [];
    inNotes.push(...full);
    if (full.length > 0) continue;
    const keyed = findKeyed(document, block, keys);
    byKey.push(...keyed);
    byNumber.raised.push(...findRaised(document, block));
    let covered = { start: -1, end: -1 };
    for (const bracket of findBrackets(document.text, block)) {
      if (keyed.some(({ span }) => overlap(span, bracket))) continue;
      const numbered = findNumbered(document, bracket);
      byNumber[bracket.isSquare ? 'square' : 'round'].push(...numbered);
      // What stands around a bracket with a citation, "(as Smith (2019) says)", is running text.
      const isAround = bracket.start < covered.start && covered.end < bracket.end;
      if ((bracket.isSquare && numbered.length > 0) || isAround) continue;
      const found = findInBracket(document, bracket, named);
      byName.push(...found);
      if (found.length > 0) covered = bracket;
    }
  }
  return inHabit({ byKey, byName, byNumber, inNotes }, document.references.length)
    .sort((a, b) => a.span.start - b.span.start)
    .map((found) => ({ ...found, text: document.text.slice(found.span.start, found.span.end) }));
}

/** Brackets in code are lists and places in them; in a table, unless its document lists works, they are data. */
function mayCite(block: Block, { references }: Document): boolean {
  if (!isQuotable(block) || block.kind === 'code') return false;
  return block.kind !== 'row' || references.length > 0;
}

/** Text before an acronym in brackets that may be the body it stands for. */
const BEFORE = 160;

/** "Centers for Disease Control and Prevention (CDC)": from then on, it may be cited as CDC. */
function introduceAcronyms({ text, blocks }: Document, { names }: Named): void {
  for (const block of blocks) {
    for (const { start, end } of findBrackets(text, block)) {
      const acronym = text.slice(start, end);
      if (!/^\p{Lu}[\p{L}\d-]{1,11}$/u.test(acronym)) continue;
      const before = Math.max(block.start, start - 1 - BEFORE);
      names.introduce(citedWords(text.slice(before, start - 1)), acronym);
    }
  }
}
