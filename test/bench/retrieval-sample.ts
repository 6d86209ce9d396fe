import { createRandom } from './retrieval-metrics.ts';
import { type BenchSet, type Entry, findSets, readSet, spaced } from './retrieval-set.ts';

/** Words of a resampled passage, to the nearest sentence end from `FEWEST` on. */
const FEWEST = 136;
const MOST = 170;
/** Passages of a document: about as long as a scientific article. */
const PASSAGES_IN_DOCUMENT = 30;
/** Questions of each set. */
const QUESTIONS = 60;

/**
 * All sets in one, resampled to `size` passages: each begins with a sentence somewhere in the pooled
 * texts and runs on for about 147 words. The same size gives the same passages.
 */
export function samplePool(data: string, size: number): BenchSet {
  const sets = findSets(data).map((folder) => readSet(folder));
  const words = sets.flatMap(({ entries }) =>
    entries.flatMap(({ text }) => text.match(/\S+/g) ?? []),
  );
  const ends = words.flatMap((word, at) => (/[.!?]["”»)\]]*$/.test(word) ? [at + 1] : []));
  const random = createRandom(size);
  const entries = Array.from({ length: size }, (_, at): Entry => {
    const start = ends[Math.floor(random() * (ends.length - 1))]!;
    let end = start + FEWEST;
    while (end < start + MOST && !/[.!?]["”»)\]]*$/.test(words[end - 1] ?? '.')) end++;
    return {
      id: String(at),
      title: '',
      text: words.slice(start, end).join(' '),
      document: `document-${Math.floor(at / PASSAGES_IN_DOCUMENT)}`,
    };
  });
  const questions = sets.flatMap((set) => spaced(set.questions, QUESTIONS));
  return {
    name: sets.map(({ name }) => name).join(' + '),
    language: 'en',
    entries,
    questions: shuffled(questions, random),
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
