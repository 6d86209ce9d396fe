/** A record of a list of tagged lines, as RIS, PubMed and EndNote have them. */
export interface TaggedRecord {
  /** Line of the file that it begins on, from 1. */
  readonly line: number;
  /** The values of a tag in order, without empty ones. */
  all(tag: string): readonly string[];
  /** The first value of the first of these tags that has any. */
  first(...tags: string[]): string | undefined;
}

/** How a format marks its lines. */
export interface TagFormat {
  /** A tagged line: its tag and its value. */
  readonly line: RegExp;
  /** The tag that a record begins with. */
  readonly opens: string;
  /** The tag that ends one; where there is such a tag, some programs leave out the one that begins it. */
  readonly closes: string | null;
}

/** `TY  - JOUR`; programs differ in the spaces. */
export const RIS: TagFormat = {
  line: /^\s{0,3}([A-Z][A-Z0-9]) {1,3}[-–](?: (.*)|(?=\S)(.*)|)$/,
  opens: 'TY',
  closes: 'ER',
};
/** `PMID- 123`, and lines that go on below. */
export const NBIB: TagFormat = { line: /^([A-Z]{2,4}) {0,2}- (.*)$/, opens: 'PMID', closes: null };

/** EndNote's own: `%T On tea`. */
export const ENW: TagFormat = {
  line: /^(%[^\s\w]|%[A-Z\d])(?: (.*))?$/,
  opens: '%0',
  closes: null,
};

/** The records of `text`, in order. A line without a tag goes on from the one above; what stands before a record is passed over. */
export function splitRecords(
  text: string,
  { line: pattern, opens, closes }: TagFormat,
): TaggedRecord[] {
  const records: TaggedRecord[] = [];
  let fields: Map<string, string[]> | null = null;
  let last: string[] | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const [, tag, value = '', close = ''] = pattern.exec(line) ?? [];
    if (tag === undefined) {
      const more = line.trim();
      if (last && more !== '') last[last.length - 1] = `${last.at(-1)} ${more}`.trim();
      continue;
    }
    const isOpened = fields?.has(opens) ?? false;
    if (tag === opens ? isOpened || !fields : !fields && closes !== null && tag !== closes) {
      fields = new Map();
      records.push(createRecord(index + 1, fields));
    }
    if (tag === closes) fields = last = null;
    if (!fields) continue;
    last = fields.get(tag) ?? [];
    last.push((value || close).trim());
    fields.set(tag, last);
  }
  return records;
}

function createRecord(line: number, fields: ReadonlyMap<string, string[]>): TaggedRecord {
  const all = (tag: string) => (fields.get(tag) ?? []).filter((value) => value !== '');
  return {
    line,
    all,
    first: (...tags) => tags.map((tag) => all(tag)[0]).find((value) => value !== undefined),
  };
}
