import transliterate from '@sindresorhus/transliterate';
import type { KnownWord, SortedWords } from './word-list.ts';

/** Known words that sound like one of another script. */
export interface SoundAlikes {
  /** Those whose likeness is at least .55, likeliest first, with that likeness from 0 to 1. */
  of(word: string): readonly SoundAlike[];
}

export interface SoundAlike extends KnownWord {
  readonly likeness: number;
}

/** Likeness from which two spellings may be the same name. */
const LEAST = 0.55;
/** Shorter skeletons fit too many words. */
const SHORTEST = 2;
const MOST = 3;

/**
 * Finds names over the border of Cyrillic and Latin script: both are brought to one skeleton of consonants, in which
 * letters that are written for one another are the same ("Джордж", "George"); of the words that share it, those count
 * whose vowels are alike too. The skeletons are made when first asked for.
 */
export function createSoundAlikes({ words, termAt }: SortedWords): SoundAlikes {
  let bySkeleton: Map<string, number[]> | undefined;
  const known = (): Map<string, number[]> => {
    if (bySkeleton) return bySkeleton;
    bySkeleton = new Map();
    for (const [place, word] of words.entries()) {
      const skeleton = skeletonOf(soundsOf(latin(word)));
      if (skeleton.length < SHORTEST) continue;
      const alike = bySkeleton.get(skeleton);
      if (alike) alike.push(place);
      else bySkeleton.set(skeleton, [place]);
    }
    return bySkeleton;
  };
  return {
    of(word) {
      const sounds = soundsOf(latin(word));
      const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
      return (known().get(skeletonOf(sounds)) ?? [])
        .map((place) => ({ word: words[place]!, term: termAt(place) }))
        .filter((other) => /\p{Script=Cyrillic}/u.test(other.word) !== isCyrillic)
        .map((other) => ({ ...other, likeness: likeness(sounds, soundsOf(latin(other.word))) }))
        .filter((alike) => alike.likeness >= LEAST)
        .sort(byLikeness)
        .slice(0, MOST);
    },
  };
}

/** Those of several lists together, each word once. */
export function joinSoundAlikes(lists: readonly SoundAlikes[]): SoundAlikes {
  return {
    of(word) {
      const found = lists.flatMap((list) => list.of(word));
      const each = new Map(found.map((alike) => [alike.word, alike]));
      return [...each.values()].sort(byLikeness).slice(0, MOST);
    },
  };
}

function byLikeness(a: SoundAlike, b: SoundAlike): number {
  return b.likeness - a.likeness || (a.word < b.word ? -1 : 1);
}

function latin(word: string): string {
  return transliterate(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** Letters and groups of letters that are written for one another, in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|tch|tsch|dzh|dz|zh|sh|ch|cz|j|g(?=[eiy])/g, 'j'],
  [/x/g, 'ks'],
  [/kh|gh|h/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|qu|q|k|c(?![eiy])/g, 'k'],
  [/ts|tz|c|z|s/g, 's'],
  [/w|v/g, 'v'],
];

/** A word in Latin letters as it sounds: letters that are written for one another are the same. */
function soundsOf(word: string): string {
  return SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
}

/** The consonants of what a word sounds like, doubled ones once; vowels at its beginning are `a`. */
function skeletonOf(sounds: string): string {
  return sounds
    .replace(/^[aeiouy]+/, 'A')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1')
    .toLowerCase();
}

/** Vowels are heard and written in many ways. */
const VOWEL = 0.4;

/** 1 less Levenshtein's distance as a share of the longer word, vowels counting less. */
function likeness(a: string, b: string): number {
  let row = [0];
  for (const letter of b) row.push(row.at(-1)! + costOf(letter));
  const whole = row.at(-1)!;
  let length = 0;
  for (const letter of a) {
    length += costOf(letter);
    const next = [length];
    for (const [at, other] of [...b].entries()) {
      const change = letter === other ? 0 : Math.max(costOf(letter), costOf(other));
      next.push(
        Math.min(next[at]! + costOf(other), row[at + 1]! + costOf(letter), row[at]! + change),
      );
    }
    row = next;
  }
  return 1 - row.at(-1)! / Math.max(1, length, whole);
}

function costOf(letter: string): number {
  return 'aeiouy'.includes(letter) ? VOWEL : 1;
}
