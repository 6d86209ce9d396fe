import type { Language } from '../knowledge/language.ts';
import { allBeginning } from './sorted-words.ts';
import { stem } from './stems.ts';

/** Languages that write several nouns as one word: "Impfstofflieferung". */
const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'nl', 'da', 'no', 'sv', 'fi', 'hu']);
/** What may stand between the parts. */
const LINKS = ['', 's', 'es', 'n', 'en', 'ens', 'er', 'e'];
/** Letters of the shortest part: shorter ones stand in too many words by chance. */
const SHORTEST = 4;
/** Compounds that one word is looked for in. */
const MOST = 12;

/** Words that are made of others, among the terms of some texts. */
export interface Compounds {
  /** The terms of the two parts of a word, or none where it has no such parts. */
  partsOf(word: string, language: Language): readonly string[];
  /** Terms that have a word as a part, the commonest first. */
  holding(term: string, language: Language): readonly string[];
}

/** `frequency` tells how many passages hold a term. Its lists are made when first asked for. */
export function createCompounds(
  terms: () => Iterable<string>,
  frequency: (term: string) => number,
): Compounds {
  let forwards: readonly string[] | undefined;
  let backwards: readonly string[] | undefined;
  const isKnown = (term: string) => term.length >= SHORTEST - 1 && frequency(term) > 0;
  return {
    partsOf(word, language) {
      if (!COMPOUNDING.has(language)) return [];
      let best: readonly string[] = [];
      let longest = 0;
      for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut++) {
        const head = stem(word.slice(cut), language);
        const shorter = Math.min(cut, word.length - cut);
        if (shorter <= longest || !isKnown(head)) continue;
        const modifier = beforeLink(word.slice(0, cut))
          .map((part) => stem(part, language))
          .find(isKnown);
        if (modifier === undefined) continue;
        best = [modifier, head];
        longest = shorter;
      }
      return best;
    },
    holding(term, language) {
      if (!COMPOUNDING.has(language) || term.length < SHORTEST) return [];
      forwards ??= [...terms()].sort();
      backwards ??= forwards.map(reversed).sort();
      const asModifier = allBeginning(forwards, term).filter((one) =>
        LINKS.some(
          (link) =>
            one.startsWith(link, term.length) && isKnown(one.slice(term.length + link.length)),
        ),
      );
      const asHead = allBeginning(backwards, reversed(term))
        .map(reversed)
        .filter((one) =>
          beforeLink(one.slice(0, -term.length)).some((part) => isKnown(stem(part, language))),
        );
      return [...new Set([...asHead, ...asModifier])]
        .filter((one) => one !== term && frequency(one) > 0)
        .sort((a, b) => frequency(b) - frequency(a))
        .slice(0, MOST);
    },
  };
}

/** A part without the letters that may link it to the next, and as it stands. */
function beforeLink(part: string): string[] {
  return LINKS.filter(
    (link) => part.endsWith(link) && part.length - link.length >= SHORTEST - 1,
  ).map((link) => part.slice(0, part.length - link.length));
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}
