/**
 * The works that a reference manager (Zotero, Mendeley) has left in the fields of a document, where it cites: CSL items,
 * each once, in the order of their first citation. `codes` are the fields' instructions; what is no JSON says nothing.
 */
export function citedItems(codes: Iterable<string>): object[] {
  const works = new Map<string, object>();
  for (const code of codes) {
    const [json] = /(?<=\bCSL_CITATION\s*)\{.*\}/s.exec(code) ?? [];
    for (const { uris, itemData } of json ? itemsIn(json) : []) {
      if (!isRecord(itemData)) continue;
      // Mendeley counts the items of each citation from one.
      const { id: _, ...work } = itemData;
      const name = JSON.stringify(Array.isArray(uris) && uris.length > 0 ? uris : work);
      if (!works.has(name)) works.set(name, work);
    }
  }
  return [...works.values()];
}

function itemsIn(json: string): Record<string, unknown>[] {
  try {
    const citation: unknown = JSON.parse(json);
    const items = isRecord(citation) ? citation.citationItems : null;
    return Array.isArray(items) ? items.filter(isRecord) : [];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
