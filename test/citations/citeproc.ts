import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Engine {
  setOutputFormat(format: 'text'): void;
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [unknown, string[]];
  previewCitationCluster(
    citation: object,
    before: readonly [],
    after: readonly [],
    format: 'text',
  ): string;
}

type System = {
  retrieveLocale(tag: string): string;
  retrieveItem(id: string): object;
};

interface Citeproc {
  readonly Engine: new (system: System, style: string, locale: string, force: boolean) => Engine;
}

const require = createRequire(import.meta.url);
const plugin = require.resolve('@citation-js/plugin-csl');
const citeproc = createRequire(plugin)('citeproc') as Citeproc;
const shipped = createRequire(plugin)('./locales.json') as Record<string, string>;

/** What citeproc makes of items by itself, from a style's file as it is: `[entry, in text]` for each. */
export function byCiteproc(
  items: readonly { readonly id?: string | number | undefined }[],
  styleXml: string,
  locale: string,
  localeFile: URL | null = null,
): [entry: string, inText: string][] {
  const byId = new Map(items.map((item) => [String(item.id), item]));
  const system: System = {
    retrieveLocale: (tag) =>
      localeFile && tag === locale ? readFileSync(localeFile, 'utf8') : (shipped[tag] ?? ''),
    retrieveItem: (id) => byId.get(id)!,
  };
  const engine = new citeproc.Engine(system, styleXml, locale, true);
  engine.setOutputFormat('text');
  return [...byId.keys()].map((id) => {
    engine.updateItems([id]);
    const entry = engine.makeBibliography()[1][0]!;
    const citation = { citationItems: [{ id }], properties: { noteIndex: 0 } };
    return [entry.trim(), engine.previewCitationCluster(citation, [], [], 'text').trim()];
  });
}

/** The XML of a style that Citation.js ships, as it ships it. */
export function shippedXml(name: string): string {
  return (createRequire(plugin)('./styles.json') as Record<string, string>)[name]!;
}
