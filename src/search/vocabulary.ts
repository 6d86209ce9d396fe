/** Numbers terms and counts the passages that hold them. */
export interface Vocabulary {
  /** The number of a term, from 1; a new one for a term not seen before. */
  add(term: string): number;
  /** Counts a passage for each distinct term it holds. */
  count(terms: readonly string[]): void;
  frequency(term: string): number;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const frequencies = new Map<string, number>();
  return {
    add(term) {
      const number = numbers.get(term) ?? numbers.size + 1;
      numbers.set(term, number);
      return number;
    },
    count(terms) {
      for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    },
    frequency: (term) => frequencies.get(term) ?? 0,
  };
}
