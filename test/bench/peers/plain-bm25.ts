import { eng, rus } from 'stopword';
import type { Language } from '../../../src/knowledge/language.ts';
import { stem } from '../../../src/search/stems.ts';
import { type Peer, plainWords } from './peer.ts';

/*
 * BM25 as the textbook has it (k1 1.2, b 0.75, Lucene's idf), the title as part of the text. A
 * posting list is two typed arrays; scores are added up in one array as long as the library.
 */

const K1 = 1.2;
const B = 0.75;

interface Postings {
  readonly texts: Uint32Array;
  /** What each text gains by the term: everything that the question does not change. */
  readonly gains: Float32Array;
}

type Tokenize = (text: string) => string[];

function bm25(name: string, note: Peer['note'], tokenizer: (language: Language) => Tokenize): Peer {
  return {
    name,
    note,
    index(texts, language) {
      const tokenize = tokenizer(language);
      const postings = build(texts.map(({ title, text }) => tokenize(`${title} ${text}`)));
      const scores = new Float32Array(texts.length);
      return (question, limit) => {
        const touched: number[] = [];
        for (const term of new Set(tokenize(question))) {
          const found = postings.get(term);
          if (!found) continue;
          for (let at = 0; at < found.texts.length; at++) {
            const text = found.texts[at]!;
            if (scores[text] === 0) touched.push(text);
            scores[text]! += found.gains[at]!;
          }
        }
        const best = takeBest(touched, scores, limit);
        for (const text of touched) scores[text] = 0;
        return best;
      };
    },
  };
}

function build(texts: readonly (readonly string[])[]): Map<string, Postings> {
  const counts = new Map<string, Map<number, number>>();
  for (const [text, terms] of texts.entries())
    for (const term of terms) {
      const own = counts.get(term) ?? new Map<number, number>();
      if (own.size === 0) counts.set(term, own);
      own.set(text, (own.get(text) ?? 0) + 1);
    }
  const average = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const lengths = texts.map(({ length }) => 1 - B + (B * length) / average);
  const postings = new Map<string, Postings>();
  for (const [term, own] of counts) {
    const idf = Math.log(1 + (texts.length - own.size + 0.5) / (own.size + 0.5));
    const gain = ([text, count]: [number, number]) =>
      (idf * count * (K1 + 1)) / (count + K1 * lengths[text]!);
    postings.set(term, {
      texts: Uint32Array.from(own.keys()),
      gains: Float32Array.from([...own].map(gain)),
    });
  }
  return postings;
}

/** The best `limit`, best first; of equals the earlier. Keeps a short sorted list. */
function takeBest(texts: readonly number[], scores: Float32Array, limit: number): number[] {
  const best: number[] = [];
  for (const text of texts) {
    if (best.length === limit && !comesBefore(text, best[limit - 1]!)) continue;
    let at = best.length;
    while (at > 0 && comesBefore(text, best[at - 1]!)) at--;
    best.splice(at, 0, text);
    if (best.length > limit) best.pop();
  }
  return best;

  function comesBefore(a: number, b: number): boolean {
    return scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
  }
}

export const plainBm25 = bm25(
  'BM25',
  () => 'words in lower case, nothing stemmed or cut',
  () => plainWords,
);

export const stemmedBm25 = bm25(
  'BM25 stemmed',
  () => "Snowball stems and stop words of the text's language",
  (language) => {
    const stops = new Set(language === 'ru' ? rus : eng);
    return (text) =>
      plainWords(text)
        .filter((word) => !stops.has(word))
        .map((word) => stem(word, language));
  },
);
