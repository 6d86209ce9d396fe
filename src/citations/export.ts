import { write } from '../knowledge/citation-js.ts';
import type { CslItem, Reference } from '../knowledge/csl.ts';
import { keyOfGenre } from '../knowledge/references/genres.ts';

export type ExportFormat = 'bibtex' | 'biblatex' | 'ris' | 'csl-json';

/** What a file of each format is called and served as. */
export const EXPORTS: Readonly<Record<ExportFormat, { title: string; extension: string }>> = {
  bibtex: { title: 'BibTeX', extension: 'bib' },
  biblatex: { title: 'BibLaTeX', extension: 'bib' },
  ris: { title: 'RIS', extension: 'ris' },
  'csl-json': { title: 'CSL-JSON', extension: 'json' },
};

/** A file with these works, whose ids differ, for a reference manager to import. */
export function exportItems(items: readonly (CslItem | Reference)[], format: ExportFormat): string {
  return format === 'csl-json'
    ? `${JSON.stringify(items, null, 2)}\n`
    : items.map((item) => exportItem(item, format)).join('\n');
}

/** A file with one work, for a reference manager to import. */
export function exportItem(item: CslItem | Reference, format: ExportFormat): string {
  switch (format) {
    case 'csl-json':
      return exportItems([item], format);
    case 'bibtex':
      return tidy(write('bibtex', withRaised(withPublisher(item))));
    case 'biblatex':
      return tidy(write('biblatex', withRaised(withSubtype(withGenreKey(item)))));
    case 'ris':
      return mendRis(write('ris', item), item);
  }
}

/** BibTeX has no field for the site of a web page: the site is named as its publisher. */
function withPublisher(item: CslItem | Reference): object {
  const site = item.type === 'webpage' ? item['container-title'] : undefined;
  return site ? { publisher: site, ...item } : item;
}

/** BibLaTeX names kinds of theses and reports by keys of its own. */
function withGenreKey(item: CslItem | Reference): CslItem | Reference {
  const key = keyOfGenre(item.genre);
  return key === null ? item : { ...item, genre: key };
}

/** BibLaTeX tells newspapers and magazines from journals by a subtype. */
function withSubtype(item: CslItem | Reference): object {
  const subtype = /^article-(newspaper|magazine)$/.exec(item.type)?.[1];
  return subtype ? { genre: subtype, ...item } : item;
}

/** Citation.js would write 10⁶ as 106: figures that are raised or lowered get the markup of CSL. */
function withRaised(item: object): object {
  const marked = Object.entries(item).map(([field, value]: [string, unknown]) => [
    field,
    typeof value === 'string'
      ? value.replace(RAISED, (signs) => {
          const tag = /[₀-₎]/.test(signs) ? 'sub' : 'sup';
          return `<${tag}>${signs.normalize('NFKC').replace('−', '-')}</${tag}>`;
        })
      : value,
  ]);
  return Object.fromEntries(marked);
}

const RAISED = /[⁰¹²³⁴-⁾ⁿⁱ]+|[₀-₎]+/g;

function tidy(entry: string): string {
  return `${entry.trim()}\n`;
}

/**
 * Citation.js breaks RIS lines inside words and addresses, cuts ids, and leaves out the author and
 * day of a newspaper article and the site of a web page. Here each line is whole and all is there.
 */
function mendRis(ris: string, item: CslItem | Reference): string {
  const lines = ris
    .trim()
    .replace(/\nER {2}-$/, '')
    .replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')
    .split('\n')
    .filter((line) => !line.startsWith('ID  - '));
  const add = (tag: string, values: readonly string[]) => {
    if (!lines.some((line) => line.startsWith(`${tag}  - `)))
      lines.push(...values.map((value) => `${tag}  - ${value}`));
  };
  add('AU', (item.author ?? []).map(risName));
  const [date] = item.issued?.['date-parts'] ?? [];
  if (date)
    add('DA', [
      [0, 1, 2]
        .map((part) => date[part] ?? '')
        .join('/')
        .concat('/'),
    ]);
  if (typeof item.genre === 'string') add('M3', [item.genre]);
  if (item['container-title']) add('T2', [item['container-title']]);
  return `${[...lines, `ID  - ${item.id}`, 'ER  - '].join('\n')}\n`;
}

function risName({ family, given, literal }: NonNullable<CslItem['author']>[number]): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}
