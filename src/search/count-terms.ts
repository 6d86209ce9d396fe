import MiniSearch from 'minisearch';

/** What a passage is found by: its own terms, and those that stand above it. */
export interface Fields {
  readonly text: readonly string[];
  readonly title: readonly string[];
  readonly context: readonly string[];
}

type Field = keyof Fields;

/** By place in a batch, how often the passage there holds a term; in order. */
export type Counts = ReadonlyMap<number, number>;

interface Entry extends Record<Field, string> {
  readonly id: number;
}

/** Each term of a batch of passages with what MiniSearch counted of it. */
export function* countTerms(
  batch: readonly Fields[],
): Generator<readonly [term: string, counts: Readonly<Record<Field, Counts>>]> {
  const counter = new Counter({
    fields: ['text', 'title', 'context'],
    // A field holds but the place of its terms: those are words already.
    tokenize: (place, field) => batch[Number(place)]![field as Field] as string[],
    processTerm: (term) => term,
  });
  counter.addAll(batch.map((_, id) => ({ id, text: `${id}`, title: `${id}`, context: `${id}` })));
  yield* counter.counted();
}

const NONE: Counts = new Map();

/** Reads out what was counted as it stands: written out with `toJSON`, it takes as long again as counting. */
class Counter extends MiniSearch<Entry> {
  *counted(): ReturnType<typeof countTerms> {
    const { text = 0, title = 0, context = 0 } = this._fieldIds;
    for (const [term, fields] of this._index)
      yield [
        term,
        {
          text: fields.get(text) ?? NONE,
          title: fields.get(title) ?? NONE,
          context: fields.get(context) ?? NONE,
        },
      ];
  }
}
