import { render } from '../knowledge/citation-js.ts';
import { type CslItem, printedOf, type Reference } from '../knowledge/csl.ts';
import { withShifted } from '../knowledge/plain-title.ts';
import { withGenreIn } from './genre-words.ts';
import type { Style } from './styles.ts';

type Item = CslItem | Reference;

/**
 * The entry of a work in a list of references: plain text, one line. The number that some styles put
 * before an entry is left out: it is the list's, not the work's. What was read from a printed list stays as it is printed. `locale` is a BCP 47 tag.
 *
 * The engine of a style in a language is built when it is first asked for: from 10 ms up to 0.7 s and 80 MB (APA, whose
 * macros citeproc writes out in full). A new entry then takes 1–8 ms, one that was asked for before nothing.
 */
export function formatEntry(item: Item, style: Style, locale: string): string {
  const printed = printedOf(item);
  if (printed !== null) return printed;
  const entry = remembered('bibliography', item, style, locale);
  const unnumbered = style.isNumbered ? entry.replace(/^(?:\[1\]|\(1\)|1[.)]?)\s*/, '') : entry;
  return isPrinted(unnumbered) ? unnumbered : nameOf(item);
}

/** How a text cites the work: "(Filipović, 2024)". */
export function formatInText(item: Item, style: Style, locale: string): string {
  const citation = remembered('citation', item, style, locale);
  return isPrinted(citation) ? citation : `(${nameOf(item)})`;
}

/** A style may print nothing of the little that is stated of a work. */
function isPrinted(rendered: string): boolean {
  return rendered !== '' && !rendered.includes('[CSL STYLE ERROR');
}

function nameOf({ title, id }: Item): string {
  return title ?? String(id);
}

/** The locale that citeproc knows for a language: `uk` is `uk-UA`. */
export function toLocale(language: string): string {
  try {
    const { language: code, region } = new Intl.Locale(language).maximize();
    return `${code}-${region}`;
  } catch {
    return 'en-US';
  }
}

/** Plain text has no markup that could raise a figure. */
function withShiftedTitle(item: Item): Item {
  return item.title?.includes('<su') ? { ...item, title: withShifted(item.title) } : item;
}

/** Entries by work, which a reload replaces, so that old ones go with it. */
const known = new WeakMap<Item, Map<string, string>>();

function remembered(
  kind: 'bibliography' | 'citation',
  item: Item,
  style: Style,
  locale: string,
): string {
  const tag = toLocale(locale);
  const key = `${kind} ${style.key} ${tag}`;
  const entries = known.get(item) ?? new Map<string, string>();
  known.set(item, entries);
  const rendered =
    entries.get(key) ??
    render(kind, withShiftedTitle(withGenreIn(item, tag)), { style: style.key, locale: tag })
      .replace(/\s+/g, ' ')
      .trim();
  entries.set(key, rendered);
  return rendered;
}
