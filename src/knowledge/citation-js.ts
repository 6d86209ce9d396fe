import { createRequire } from 'node:module';

/**
 * Citation.js keeps styles, locales and engines in registries that every importer shares. This is
 * the one file that touches them; it loads Citation.js when it is first needed.
 */
interface Plugins {
  readonly output: { format(format: string, items: readonly object[], options?: object): string };
  readonly input: { chain(text: string, options: object): Record<string, unknown>[] };
  readonly config: {
    get(plugin: '@csl'): { readonly styles: Register; readonly locales: Register };
    get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
  };
}

interface Register {
  add(key: string, xml: string): void;
  has(key: string): boolean;
}

const require = createRequire(import.meta.url);
let loaded: Plugins | undefined;
/** What was registered before Citation.js was loaded: to start does not need it. */
const styles = new Map<string, string>();
const locales = new Map<string, string>();

function citationJs(): Plugins {
  if (loaded) return loaded;
  const { plugins } = require('@citation-js/core') as { plugins: Plugins };
  require('@citation-js/plugin-csl');
  // citeproc prints what it finds odd in a style to the console, where answers go.
  const citeproc = createRequire(require.resolve('@citation-js/plugin-csl'))('citeproc');
  (citeproc as { debug: (message: string) => void }).debug = () => {};
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  // The key of a work in a .bib file is the id it has here.
  const { format } = plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  format.checkLabel = false;
  const csl = plugins.config.get('@csl');
  for (const [key, xml] of styles) csl.styles.add(key, xml);
  for (const [tag, xml] of locales) csl.locales.add(tag, xml);
  loaded = plugins;
  return loaded;
}

/** The XML of a style that Citation.js ships: `apa`, `harvard1`, `vancouver`. */
export function shippedStyle(key: string): string {
  const shipped: Readonly<
    Record<string, string>
  > = require('@citation-js/plugin-csl/lib/styles.json');
  return shipped[key]!;
}

/** Makes a style's XML known as `key`. A key always means the same XML: engines are kept by key. */
export function registerStyle(key: string, xml: string): void {
  styles.set(key, xml);
  loaded?.config.get('@csl').styles.add(key, xml);
}

/** Makes a locale's XML known by its tag, `uk-UA`. */
export function registerLocale(tag: string, xml: string): void {
  locales.set(tag, xml);
  loaded?.config.get('@csl').locales.add(tag, xml);
}

/** One item as a list entry or in-text citation, plain text. The first call for a style and locale builds its engine. */
export function render(
  kind: 'bibliography' | 'citation',
  item: object,
  { style, locale }: { readonly style: string; readonly locale: string },
): string {
  const { output, config } = citationJs();
  // Of each tag that it does not know, en-GB too, citeproc would build an engine of its own, and speak English.
  const lang = config.get('@csl').locales.has(locale) ? locale : 'en-US';
  return output.format(kind, [item], { template: style, lang, format: 'text' });
}

/** One item as a BibTeX, BibLaTeX or RIS file. */
export function write(format: 'bibtex' | 'biblatex' | 'ris', item: object): string {
  return citationJs().output.format(format, [item]);
}

/** The items of a `.bib` or `.ris` file as CSL-JSON. Throws when the text is not of that format. */
export function read(format: 'biblatex' | 'ris', text: string): Record<string, unknown>[] {
  const forceType = format === 'ris' ? '@ris/file' : '@biblatex/text';
  return citationJs().input.chain(text, { generateGraph: false, forceType });
}
