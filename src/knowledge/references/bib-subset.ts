const NEXT = /^(?=[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(])/m;
const HEAD = /^\s*@\s*([A-Za-z]+)\s*[{(]\s*([^\s,]*)/;
/** The keys of entries whose fields an entry takes over. */
const INHERITED = /\b(?:crossref|xdata)\s*=\s*["{]?([^"}\n]*)/gi;

/**
 * A `.bib` file with only the entries that `keys` name, the entries that those take fields from, and all `@string`s, each
 * on its line: it is read in a fraction of the time. Where a key may stand elsewhere, all of it.
 */
export function bibSubset(text: string, keys: ReadonlySet<string>): string {
  const parts = text.split(NEXT);
  const heads = parts.map((part) => HEAD.exec(part.slice(0, 500)));
  if (!heads.some((head) => head !== null)) return text;
  const at = new Map<string, number>();
  for (const [index, head] of heads.entries())
    if (head && !at.has(head[2]!)) at.set(head[2]!, index);
  const kept = new Set<number>();
  const keep = (key: string) => {
    const index = at.get(key);
    if (index === undefined || kept.has(index)) return;
    kept.add(index);
    for (const [, others = ''] of parts[index]!.matchAll(INHERITED))
      for (const other of others.split(',')) keep(other.trim());
  };
  for (const key of keys) {
    keep(key);
    if (!at.has(key) && text.includes(`{${key},`)) return text;
  }
  if (kept.size === 0) return '';
  return parts
    .map((part, index) =>
      kept.has(index) || /^string$/i.test(heads[index]?.[1] ?? '') ? part : lineEnds(part),
    )
    .join('');
}

function lineEnds(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1);
}
