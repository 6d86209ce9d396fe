import { slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import { type Term, toTerms } from '../search/terms.ts';

/** Documents that are looked through, and passages of each: enough to know what a text is about. */
const DOCUMENTS = 3;
const PASSAGES = 40;

/**
 * What the first documents are about, by turns: of each the words that it uses most side by side, as
 * it writes them, then single ones. No two topics share a word.
 */
export function findTopics(passages: readonly Passage[]): string[] {
  const documents = [...new Set(passages.map(({ document }) => document))].slice(0, DOCUMENTS);
  const topics = documents.map((document) =>
    topicsOf(passages.filter((passage) => passage.document === document).slice(0, PASSAGES)),
  );
  const ranks = Array.from({ length: Math.max(0, ...topics.map(({ length }) => length)) });
  const used = new Set<string>();
  return ranks
    .flatMap((_, rank) => topics.flatMap((own) => own[rank] ?? []))
    .filter(({ terms }) => {
      if (terms.some((term) => used.has(term))) return false;
      for (const term of terms) used.add(term);
      return true;
    })
    .map(({ words }) => words);
}

interface Topic {
  readonly words: string;
  readonly terms: readonly string[];
  readonly count: number;
}

/** Pairs before words, the most frequent first, then in the order of the text. */
function topicsOf(passages: readonly Passage[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const passage of passages) {
    const text = slice(passage.document, passage);
    const add = (...run: readonly Term[]) => {
      const terms = run.map(({ term }) => term);
      const key = terms.join(' ');
      const words = text.slice(run[0]!.start, run.at(-1)!.end);
      const known = topics.get(key) ?? { words, terms, count: 0 };
      topics.set(key, { ...known, count: known.count + 1 });
    };
    let last: Term | null = null;
    for (const term of toTerms(text, passage.language)) {
      const isTelling = !term.isStop && /^\p{L}{2,}$/u.test(term.folded);
      if (isTelling) add(term);
      if (isTelling && last && text.slice(last.end, term.start) === ' ') add(last, term);
      last = isTelling ? term : null;
    }
  }
  return [...topics.values()].sort((a, b) => b.terms.length - a.terms.length || b.count - a.count);
}
