import { readdirSync, readFileSync } from 'node:fs';
import type { Document } from '../../src/knowledge/document.ts';

/** Words of a source, cut where words end. */
export interface Slice {
  readonly document: Document;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A slice of 20 characters or more, and of `fewest` words or more. */
export function randomSlice(
  documents: readonly Document[],
  random: () => number,
  fewest: number,
): Slice {
  for (;;) {
    const document = documents[Math.floor(random() * documents.length)]!;
    const from = Math.floor(random() * document.text.length);
    const window = document.text.slice(from, from + 20 + Math.floor(random() ** 2 * 600));
    const words = [...window.matchAll(/(?<=^|\s)\S+(?=\s)/g)].slice(1);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const start = from + first.index;
    const end = from + last.index + last[0].length;
    if (end - start < 20 || countWords(document.text.slice(start, end)) < fewest) continue;
    return { document, start, end, text: document.text.slice(start, end) };
  }
}

/** The slice with one of its words made another. */
export function withOneWordChanged({ text }: Slice, random: () => number) {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const { 0: word, index } = words[Math.floor(random() * words.length)]!;
  return { changed: `${text.slice(0, index)}kangaroo${text.slice(index + word.length)}`, word };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Sentences of texts that are none of the sources: the manuals and licences of the libraries in use. */
export function otherSentences(limit: number): string[] {
  const modules = new URL(
    import.meta.url.includes('/dist/') ? '../../../node_modules/' : '../../node_modules/',
    import.meta.url,
  );
  const manuals = readdirSync(modules)
    .filter((name) => /^[a-z]/.test(name))
    .flatMap((name) =>
      readdirSync(new URL(`${name}/`, modules))
        .filter((file) => /^(readme|license)\b/i.test(file))
        .map((file) => new URL(`${name}/${file}`, modules)),
    );
  const texts = manuals.map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ' '));
  const sentences = texts.flatMap(
    (text) => text.match(/(?<=[.!?] )[A-Z][^.!?|<>#{}=`[\]()*]{30,300}[.!?](?= )/g) ?? [],
  );
  return [...new Set(sentences)].slice(0, limit);
}
