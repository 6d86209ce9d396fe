import type { Peer } from './peers/peer.ts';
import { DEPTH, type Measured, plain, type Shown, timeAll, withCost } from './retrieval-measure.ts';
import type { BenchQuestion, BenchSet, Entry } from './retrieval-set.ts';

/** Words of the chunks that peers show where we show a quote. */
const CHUNK_WORDS = 120;

interface Chunk {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/**
 * Peers rank whole entries. For sets with answer spans they show the best chunk of 120 words, found
 * in an index of chunks that is built after the first was measured.
 */
export async function measurePeer(
  peer: Peer,
  { entries, questions, language }: BenchSet,
): Promise<Measured> {
  const { built: search, cost } = await withCost(() => peer.index(entries, language));
  const { found, times } = await timeAll(
    questions.map(({ text }) => text),
    (text) => search(text, DEPTH),
  );
  const measured = {
    cost,
    note: peer.note(language),
    rankings: found.map((positions) => positions.map((at) => entries[at]!.id)),
    times,
  };
  const asked = questions.filter(({ answers }) => answers.length > 0);
  if (asked.length === 0) return { ...measured, shown: null, shownTimes: null };

  const chunks = entries.flatMap(cutChunks);
  const texts = chunks.map(({ entry, start, end }) => ({
    title: entry.title,
    text: entry.text.slice(start, end),
  }));
  const searchChunks = await peer.index(texts, language);
  const best = await timeAll(
    asked.map(({ text }) => text),
    (text) => searchChunks(text, DEPTH),
  );
  const shown = asked.map((question, at): Shown => {
    const first = best.found[at]![0];
    return first === undefined
      ? { holdsWords: false, holdsSpan: false }
      : judgeChunk(question, chunks[first]!);
  });
  return { ...measured, shown, shownTimes: best.times };
}

function cutChunks(entry: Entry): Chunk[] {
  const words = [...entry.text.matchAll(/\S+/g)];
  return Array.from({ length: Math.ceil(words.length / CHUNK_WORDS) }, (_, at) => {
    const own = words.slice(at * CHUNK_WORDS, (at + 1) * CHUNK_WORDS);
    const last = own.at(-1)!;
    return { entry, start: own[0]!.index, end: last.index + last[0].length };
  });
}

function judgeChunk({ answers, relevant }: BenchQuestion, { entry, start, end }: Chunk): Shown {
  const isRight = relevant.has(entry.id);
  const text = plain(entry.text.slice(start, end));
  return {
    holdsWords: isRight && answers.some((one) => text.includes(plain(one.text))),
    holdsSpan:
      isRight &&
      answers.some(
        (one) => one.entry === entry.id && start <= one.start && one.start + one.text.length <= end,
      ),
  };
}
