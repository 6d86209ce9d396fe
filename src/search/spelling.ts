import transliterate from '@sindresorhus/transliterate';
import type { KnownWord, NearWord, WordList } from './word-list.ts';

export interface Spelling {
  /** Known words that a mistyped one may mean, likeliest first; none when nothing is near. */
  similar(word: string): KnownWord[];
}

/** Shorter words differ from too many others by one letter. */
const SHORTEST = 4;
/** From this length two slips leave a word recognisable, and a beginning names it. */
const LONG = 7;
const LONG_PREFIX = 5;

/**
 * Finds the known words nearest to a mistyped one: neighbouring letters changed round, then one slip
 * (Levenshtein), then two in a long word, then words it begins. The first letter is seldom mistyped
 * and must be the same. A word in another script is read in Latin letters too: "Лавров" is Lavrov.
 * `frequency` tells which of two equally near words is likelier; of frequency 0 there is none. Where two
 * lists have a word, the later one says what it is found by.
 */
export function createSpelling(
  lists: readonly WordList[],
  frequency: (term: string) => number,
): Spelling {
  const isThere = ({ term }: KnownWord) => frequency(term) > 0;
  const exactly = (spellings: readonly string[]): KnownWord[] =>
    spellings.flatMap((word) => {
      const terms = lists.map((list) => list.termOf(word));
      const term = terms.findLast((one) => one !== undefined && frequency(one) > 0);
      return term === undefined ? [] : [{ word, term }];
    });
  const together = (find: (list: WordList) => NearWord[]): NearWord[] => {
    const found = lists.flatMap(find).filter(isThere);
    return lists.length === 1
      ? found
      : [...new Map(found.map((near) => [near.word, near])).values()];
  };
  const nearest = (near: readonly NearWord[]): KnownWord[] =>
    near.toSorted(
      (a, b) =>
        a.distance - b.distance ||
        frequency(b.term) - frequency(a.term) ||
        (a.word < b.word ? -1 : 1),
    );

  const similarTo = (word: string): KnownWord[] => {
    if (word.length < SHORTEST || /\d/.test(word)) return [];
    const swapped = exactly(swaps(word));
    if (swapped.length > 0) return swapped;
    const near = together((list) => list.within(word, 1));
    if (near.length > 0) return nearest(near);
    const far = word.length >= LONG ? together((list) => list.within(word, 2)) : [];
    if (far.length > 0 || word.length < LONG_PREFIX) return nearest(far);
    return nearest(together((list) => list.beginning(word)));
  };

  return {
    similar(word) {
      const latin = transliterate(word).toLowerCase();
      const known = exactly([latin]);
      if (known.length > 0) return known;
      const similar = similarTo(word);
      return similar.length > 0 || latin === word ? similar : similarTo(latin);
    },
  };
}

/** The word with each two neighbouring letters changed round. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ).filter((other) => other !== word);
}
