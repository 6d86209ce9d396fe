import { declineName } from '../slavic-names.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { SLAVIC_WORDS } from './slavic-words.ts';

/** What a word or sign does in a sentence about doses, in whatever language. */
export type Tag = keyof typeof ENGLISH_WORDS;

/** Anything that carries tags: a token, or an item of a sentence. */
export interface Tagged {
  readonly tags: ReadonlySet<Tag>;
}

export const NO_TAGS: ReadonlySet<Tag> = new Set();
const ADVERB: ReadonlySet<Tag> = new Set(['adverb']);
const known = new Map<string, Set<Tag>>();
for (const words of [ENGLISH_WORDS, SLAVIC_WORDS])
  for (const tag of Object.keys(words) as Tag[])
    for (const word of words[tag]?.split(' ').flatMap(formsOf) ?? []) {
      const key = foldKey(word);
      known.set(key, (known.get(key) ?? new Set<Tag>()).add(tag));
    }

function formsOf(word: string): string[] {
  return word.endsWith('*') ? declineName(word.slice(0, -1)).map(({ form }) => form) : [word];
}

/** The tags of a word by its folded form. */
export function tagsOf(key: string): ReadonlySet<Tag> {
  return known.get(key) ?? (/^[a-z]+ly$/.test(key) ? ADVERB : NO_TAGS);
}

/** Does it carry one of the tags? Nothing carries none. */
export function is(tagged: Tagged | undefined, ...tags: readonly Tag[]): boolean {
  if (tagged === undefined || tagged.tags.size === 0) return false;
  for (const tag of tags) if (tagged.tags.has(tag)) return true;
  return false;
}

/** Lower case without diacritics, one form of the apostrophe and the hyphen. */
export function foldKey(text: string): string {
  // Most words are so already.
  if (/^[a-zа-иклмнопрстуфхцчшщъыьэюяіє]+$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();
}
