import type { Library } from '../library.ts';
import { foldWord } from '../search/words.ts';
import { LONGEST_CHOICE, MOST_CHOICES, type Suggestion } from './command.ts';
import { shorten } from './shorten.ts';

/** The documents whose title, author or id holds every typed word, by title. */
export function suggestSources(typed: string, { documents }: Library): Suggestion[] {
  const wanted = typed.split(/\s+/).map(foldWord).filter(Boolean);
  return documents
    .map(({ id, title, item }) => {
      const authors = (item.author ?? [])
        .map(({ family, literal }) => family ?? literal)
        .join(', ');
      return { value: id, name: [authors, title].filter(Boolean).join(': ') };
    })
    .filter(({ name, value }) => {
      const haystack = `${name} ${value}`.split(/\s+/).map(foldWord).join(' ');
      return wanted.every((word) => haystack.includes(word));
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name: shorten(name, LONGEST_CHOICE), value }));
}
