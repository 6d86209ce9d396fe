import type { Document, Span } from './document.ts';
import type { Language } from './language.ts';
import type { Passage } from './passages.ts';
import { readVarints, writeVarints } from './varints.ts';

/** The passages of a document as they are held. Each begins with its first sentence and ends with its last. */
export interface PackedPassages {
  /** One after the other. */
  readonly ids: string;
  readonly languages: readonly Language[];
  /** Where the numbers of each passage begin. */
  readonly starts: Uint32Array;
  /** By passage: how far it begins behind the one before, its language, and how many sentences of what gaps and lengths. */
  readonly numbers: Uint8Array;
}

/** Characters of an id. */
const ID = 12;

export function packPassages(passages: readonly Passage[]): PackedPassages {
  const numbers = writeVarints();
  const languages = [...new Set(passages.map(({ language }) => language))];
  const starts: number[] = [];
  let before = 0;
  for (const { start, language, sentences } of passages) {
    starts.push(numbers.length);
    numbers.push(start - before);
    numbers.push(languages.indexOf(language));
    numbers.push(sentences.length);
    before = start;
    let end = start;
    for (const sentence of sentences) {
      numbers.push(sentence.start - end);
      numbers.push(sentence.end - sentence.start);
      end = sentence.end;
    }
  }
  return {
    ids: passages.map(({ id }) => id).join(''),
    languages,
    starts: Uint32Array.from(starts),
    numbers: numbers.finish(),
  };
}

/** The passages of this document, which make their sentences, ids and languages when they are asked for. */
export function openPassages(packed: PackedPassages, document: Document): Passage[] {
  let start = 0;
  return Array.from(packed.starts, (at, number) => {
    start += readVarints(packed.numbers, at)();
    return new KeptPassage(packed, { document, number, start });
  });
}

interface Place {
  readonly document: Document;
  readonly number: number;
  readonly start: number;
}

class KeptPassage implements Passage {
  readonly document: Document;
  readonly start: number;
  readonly end: number;
  readonly #packed: PackedPassages;
  readonly #number: number;

  constructor(packed: PackedPassages, { document, number, start }: Place) {
    this.document = document;
    this.start = start;
    this.#packed = packed;
    this.#number = number;
    this.end = this.sentences.at(-1)?.end ?? start;
  }

  get id(): string {
    return this.#packed.ids.slice(ID * this.#number, ID * (this.#number + 1));
  }

  get language(): Language {
    const next = this.#numbers();
    return this.#packed.languages[next()]!;
  }

  get sentences(): Span[] {
    const next = this.#numbers();
    next();
    const sentences: Span[] = [];
    let end = this.start;
    for (let left = next(); left > 0; left--) {
      const start = end + next();
      end = start + next();
      sentences.push({ start, end });
    }
    return sentences;
  }

  /** Its numbers from that of its language on. */
  #numbers(): () => number {
    const { starts, numbers } = this.#packed;
    const next = readVarints(numbers, starts[this.#number]);
    next();
    return next;
  }
}
