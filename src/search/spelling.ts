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
  const known = new Map(words);
  // A tree for each first letter, of the rests: looking for a slip walks a small part of them.
  const trees = new Map<string, SearchableMap<string>>();
  for (const [word, term] of known) {
    const letter = word.slice(0, 1);
    const tree = trees.get(letter) ?? new SearchableMap<string>();
    trees.set(letter, tree.set(word.slice(1), term));
  }
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
    const letter = word.slice(0, 1);
    const rest = word.slice(1);
    const tree = trees.get(letter);
    if (!tree) return [];
    const within = (slips: number) =>
      [...tree.fuzzyGet(rest, slips)].map(([other, [term, distance]]) => ({
        word: letter + other,
        term,
        distance,
      }));
    const near = within(1);
    if (near.length > 0) return nearest(near);
    const far = word.length >= LONG ? within(2) : [];
    if (far.length > 0 || word.length < LONG_PREFIX) return nearest(far);
    return nearest(
      [...tree.atPrefix(rest)].map(([other, term]) => ({
        word: letter + other,
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
