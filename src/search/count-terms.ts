import MiniSearch from 'minisearch';

/** What a passage is found by: its own terms, and those that stand above it. */
export interface Fields {
  readonly text: readonly string[];
  readonly title: readonly string[];
  readonly context: readonly string[];
}

type Field = keyof Fields;

interface Entry extends Record<Field, string> {
  readonly id: number;
}

/** By field and by place in the batch, the number of each term and behind it how often it stands there. */
export type Counted = Readonly<Record<Field, readonly (readonly number[])[]>>;

/** Has MiniSearch count the terms of a batch of passages; `numberOf` gives a term its number. */
export function countTerms(batch: readonly Fields[], numberOf: (term: string) => number): Counted {
  const counter = new Counter({
    fields: ['text', 'title', 'context'],
    // A field holds but the place of its terms: those are words already.
    tokenize: (place, field) => batch[Number(place)]![field as Field] as string[],
    processTerm: (term) => term,
  });
  counter.addAll(batch.map((_, id) => ({ id, text: `${id}`, title: `${id}`, context: `${id}` })));
  return counter.counted(batch.length, numberOf);
}

/** Reads out what was counted as it stands: written out with `toJSON`, it takes as long again as counting. */
class Counter extends MiniSearch<Entry> {
  counted(length: number, numberOf: (term: string) => number): Counted {
    const rows = (): number[][] => Array.from({ length }, () => []);
    const counted = { text: rows(), title: rows(), context: rows() };
    const fields = (['text', 'title', 'context'] as const).map(
      (field) => [counted[field], this._fieldIds[field]!] as const,
    );
    for (const [term, byField] of this._index) {
      const number = numberOf(term);
      for (const [rows, id] of fields)
        for (const [at, count] of byField.get(id) ?? []) rows[at]!.push(number, count);
    }
    return counted;
  }
}
