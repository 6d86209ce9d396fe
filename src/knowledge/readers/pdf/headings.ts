import { BULLET, type Group, type Measures } from './group-lines.ts';
import { type Outline, plain } from './outline.ts';
import { isGarbled } from './text-layer.ts';

/** What headings are told by beside their own words. */
export interface HeadingContext {
  readonly measures: Measures;
  readonly outline: Outline;
  /** Most of the text is bold: bold type says nothing. */
  readonly isBoldUsual: boolean;
  /** Most of it is in type whose letters are all as wide: that is no sign of code. */
  readonly isMonoUsual: boolean;
}

/** White above and below, in usual distances of lines, and whether the group beside it is numbered as it is. */
export interface HeadingPlace {
  readonly above: number;
  readonly below: number;
  readonly isListed: boolean;
  /** Right edge of the column. */
  readonly edge: number;
}

const LONGEST = 220;
/** Larger type than that of the text, and type that is so only where white parts it too. */
const LARGER = 1.12;
const SOMEWHAT = 1.05;
const LABEL =
  /^(article|section|chapter|part|title|annex|appendix|schedule|стаття|розділ|глава|частина|додаток|статья|раздел|часть|приложение|artikel|kapitel|abschnitt|anhang|teil|artículo|capítulo|chapitre|titre|annexe|hoofdstuk|paragraaf|bijlage|sec\.|§+|第)\s*(\d+[\d.]*|[ivxlc]+|[A-ZА-ЯІЇЄ]|[一二三四五六七八九十百]+)(?=[\s.:,–—-]|$|[章节條条])/iu;
const NUMBERED =
  /^(\d{1,2}(\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.|[A-Z]\.|§\s*\d+\.?)\s+[\p{Lu}\p{Lo}"«“„]/u;
const KNOWN =
  /^(abstract|summary|executive summary|introduction|background|methods?|materials and methods|results|discussion|conclusions?|acknowledge?ments?|references|bibliography|preface|foreword|contents|table of contents|appendix|анотація|вступ|висновки|зміст|література|передмова|аннотация|введение|заключение|выводы|содержание|литература|список литературы|список використаних джерел|предисловие|zusammenfassung|einleitung|inhaltsverzeichnis|inhalt|vorwort|literatur|literaturverzeichnis|résumé|introducción|conclusión|摘要|引言|结论|参考文献|目录)[.:]?$/iu;

/** Is the group a heading, by the outline, its size, its weight, its number or its words? */
export function isHeading(
  group: Group,
  { measures, outline, isBoldUsual }: HeadingContext,
  { above, below, isListed, edge }: HeadingPlace,
): boolean {
  const [first] = group;
  if (!first) return false;
  const text = group.map((line) => line.text).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (text.length > LONGEST || letters < 2 || letters < text.replace(/\s/g, '').length / 2)
    return false;
  // The last line of a paragraph over columns, in the first of them.
  if (/^\p{Ll}.*[.;,]$/u.test(text)) return false;
  if (BULLET.test(text) || isGarbled(text) || group.some(hasCells)) return false;
  const isShort = group.length <= 2 && group.every(({ right }) => right < edge - first.size * 2);
  if (first.tag?.role === 'heading') return true;
  if (outline.has(plain(text)) && plain(text).length > 2) return true;
  const relative = first.size / measures.body;
  if ((text.match(/,/g)?.length ?? 0) > 2 && first.isBold === isBoldUsual) return false;
  if (first.isMono && relative < LARGER) return false;
  if (relative >= LARGER && /\p{L}{3}|\p{Lo}{2}/u.test(text) && group.length <= 6)
    return relative > 1.3 || !/[.;,]$/.test(text) || LABEL.test(text);
  const isSmall = relative < (isBold(group) && isCapital(text) ? 0.75 : 0.88);
  if (isSmall || /^[\p{Ll}]/u.test(text)) return false;
  const isOpen = above > 1.12;
  if (LABEL.test(text) && isShort && isOpen && text.length < 120) return true;
  if (KNOWN.test(text) && (isOpen || first.isBold)) return true;
  if (/[.;,!?]$/.test(text) && !/^[\d.]+\s+\S+( \S+){0,3}\.$/.test(text)) return false;
  const isPlain = group.length > 3;
  if (isPlain) return false;
  if (isBold(group) && !isBoldUsual && (isOpen || NUMBERED.test(text))) return !isListed || isOpen;
  if (isCapital(text) && letters > 3 && isOpen && !/:$/.test(text)) return true;
  if (relative >= SOMEWHAT && isShort && above > 1.3) return true;
  const isItalic = group.every((line) => line.isItalic);
  if (NUMBERED.test(text) && !isListed && above > 1.25 && below > 1.02) return isShort || isItalic;
  return isItalic && isShort && above > 1.12 && group.length === 1;
}

/** Words with wide gaps between them are the head of a table; after a number a wide gap is usual. */
function hasCells({ cells }: Group[number]): boolean {
  return (
    cells.length > 2 ||
    (cells.length === 2 &&
      !/^[\p{N}\p{P}]+$|^\p{L}[.)]?$|^[IVXLC]+\.?$/u.test(cells[0]?.text ?? ''))
  );
}

function isBold(group: Group): boolean {
  return group.every((line) => line.isBold);
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** How a heading looks. */
function styleOf(
  group: Group,
  { outline }: HeadingContext,
): { rank: number; key: string; stated: number | null } {
  const [line] = group;
  const text = group.map((each) => each.text).join(' ');
  const size = Math.round((line?.size ?? 0) * 2) / 2;
  const weight = isBold(group) ? 0.3 : 0;
  const capitals = isCapital(text) ? 0.15 : 0;
  const slant = group.every((each) => each.isItalic) ? -0.05 : 0;
  const numbers = /^(\d+(?:\.\d+)*)\.?\s/.exec(text)?.[1]?.split('.').length ?? 0;
  const rank = size + weight + capitals + slant - numbers * 0.01;
  return {
    rank,
    key: rank.toFixed(2),
    stated: outline.get(plain(text)) ?? (line?.tag?.role === 'heading' ? line.tag.depth : null),
  };
}

const DEEPEST = 6;

/**
 * The depth of each heading, from 1: larger, bolder and less numbered ones stand above others. A look that the outline
 * knows has the depth that it states.
 */
export function headingDepths(headings: readonly Group[], context: HeadingContext): number[] {
  const styles = headings.map((heading) => styleOf(heading, context));
  const ranks = [...new Set(styles.map(({ rank }) => rank))].sort((a, b) => b - a);
  const depths = new Map<string, number>();
  let depth = 0;
  for (const rank of ranks) {
    const stated = styles.flatMap((style) => (style.rank === rank ? (style.stated ?? []) : []));
    const common = mode(stated);
    depth = Math.min(DEEPEST, common ?? depth + 1);
    depths.set(rank.toFixed(2), depth);
  }
  return styles.map(({ key, stated }) => Math.min(DEEPEST, stated ?? depths.get(key) ?? 1));
}

function mode(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
