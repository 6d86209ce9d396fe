import transliterate from '@sindresorhus/transliterate';
import SearchableMap from 'minisearch/SearchableMap';

/** A known word, folded, and the term or alias key that it is found by. */
export interface KnownWord {
  readonly word: string;
  readonly term: string;
}

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
 * `frequency` tells which of two equally near words is likelier.
 */
export function createSpelling(
  words: Iterable<readonly [word: string, term: string]>,
  frequency: (term: string) => number,
): Spelling {
  const known = SearchableMap.from<string>([...words].map(([word, term]) => [word, term]));
  const exactly = (spellings: readonly string[]): KnownWord[] =>
    spellings.flatMap((word) => {
      const term = known.get(word);
      return term === undefined ? [] : [{ word, term }];
    });
  const nearest = (near: readonly (KnownWord & { readonly distance: number })[]): KnownWord[] =>
    near.toSorted((a, b) => a.distance - b.distance || frequency(b.term) - frequency(a.term));

  const similarTo = (word: string): KnownWord[] => {
    if (word.length < SHORTEST || /\d/.test(word)) return [];
    const swapped = exactly(swaps(word));
    if (swapped.length > 0) return swapped;
    const near = [...known.fuzzyGet(word, word.length >= LONG ? 2 : 1)]
      .filter(([other]) => other[0] === word[0])
      .map(([other, [term, distance]]) => ({ word: other, term, distance }));
    if (near.length > 0 || word.length < LONG_PREFIX) return nearest(near);
    return nearest(
      [...known.atPrefix(word)].map(([other, term]) => ({
        word: other,
        term,
        distance: other.length,
      })),
    );
  };

  return {
    similar(word) {
      const latin = transliterate(word).toLowerCase();
      const [found = []] = [exactly([latin]), similarTo(word), similarTo(latin)].filter(
        (words) => words.length > 0,
      );
      return found;
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
