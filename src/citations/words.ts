import type { Span } from '../knowledge/document.ts';
import { foldWord, splitWords } from '../search/words.ts';

/** A word of a name or a title, as citations are compared by: folded, possessive `'s` gone. */
export interface CitedWord extends Span {
  readonly word: string;
}

/** Stands for "et al." in every language. */
export const OTHERS = 'et al.';

const CONNECTORS = new Set(['and', 'und', 'et', 'та', 'й', 'і', 'и', 'y', 'e', 'the', 'a', 'an']);
const OTHERS_FORMS = new Set([
  'et al',
  'et coll',
  'and others',
  'and colleagues',
  'and coworkers',
  'та ін',
  'та інші',
  'і співавт',
  'та співавт',
  'и др',
  'и соавт',
  'u a',
  'und andere',
]);

/**
 * The words of a citation that tell works apart. "and", articles and initials are left out, since
 * every writer sets them otherwise, and so are spelt-out umlauts; "et al." becomes one word.
 */
export function citedWords(text: string, offset = 0): CitedWord[] {
  const found: CitedWord[] = [];
  const words = splitWords(text);
  for (let index = 0; index < words.length; index++) {
    const { text: raw, start, end } = words[index]!;
    const word = foldWord(raw);
    const next = words[index + 1];
    if (next && OTHERS_FORMS.has(`${word} ${foldWord(next.text)}`)) {
      found.push({ word: OTHERS, start: offset + start, end: offset + next.end });
      index++;
    } else if (!CONNECTORS.has(word) && !isInitial(raw))
      found.push({ word: bareOf(word), start: offset + start, end: offset + end });
  }
  return found;
}

/** Umlauts spelt out are umlauts: "Mueller" is Müller, "Weiss" Weiß, "Aakjaer" Åkjær. */
function bareOf(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replaceAll('aa', 'a')
    .replace(/(?<![aeiouq])([aou])e/g, '$1');
}

function isInitial(raw: string): boolean {
  return /^\p{Lu}$/u.test(raw);
}
