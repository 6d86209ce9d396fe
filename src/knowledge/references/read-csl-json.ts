import type { TellList } from './tell.ts';

/**
 * The works of a CSL-JSON list: an array, one work alone, or an object that holds them as `items` or `references`.
 * What is no work is left out and told by its place. Throws, with the cure, on what is no such list.
 */
export function readCslJson(text: string, tell: TellList): Record<string, unknown>[] {
  const items = listIn(parse(text));
  if (!items)
    throw new Error(
      'expected a list of works in CSL-JSON: export it as "CSL JSON" from Zotero or as .bib or .ris',
    );
  if (items.some((item) => isRecord(item) && 'itemType' in item && !('type' in item)))
    throw new Error(
      'expected CSL-JSON, found the format of "Better BibTeX JSON": export it as "Better CSL JSON"',
    );
  return items.flatMap((item, at) => {
    const place = `work ${at + 1}`;
    if (!isRecord(item)) tell.work(place, 'expected an object that describes a work');
    return isRecord(item) ? [{ ...item, id: idOf(item) ?? `work-${at + 1}` }] : [];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`expected JSON, found a mistake (${(cause as Error).message})`, { cause });
  }
}

function listIn(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isRecord(json)) return null;
  const list = [json.items, json.references].find(Array.isArray);
  return list ?? (['title', 'author', 'type'].some((field) => field in json) ? [json] : null);
}

function idOf({ id, ...item }: Record<string, unknown>): unknown {
  const stated = [id, item['citation-key']].find(
    (one) => one !== undefined && one !== null && one !== '',
  );
  return typeof stated === 'string' || typeof stated === 'number' ? String(stated) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
