import { REFERENCES_TITLES } from '../../references-titles.ts';
import type { Group } from './group-lines.ts';
import type { Line } from './line.ts';

const MORE_TITLES =
  'quellen(?:verzeichnis)?|références bibliographiques|бібліографія|библиография|参考文献|參考文獻';
const TITLE = new RegExp(
  String.raw`^(?:\d+\.?\s*|[ivx]+\.\s*)?(?:${REFERENCES_TITLES}|${MORE_TITLES})[.:]?$`,
  'iu',
);
const NUMBER = /^(\[\s?\w{1,12}\s?\]|\(\d{1,3}\)|\d{1,3}[.)])\s*(?=\S)/u;

/** Does a heading say that a list of references follows? */
export function namesReferences(title: string): boolean {
  return TITLE.test(title.trim());
}

/** Parts the lines of a list of references into its entries: by their numbers, else by what hangs from their first lines. */
export function referenceGroups(lines: readonly Line[]): Group[] {
  const numbered = lines.filter(({ text, mark }) => mark !== null || NUMBER.test(text)).length;
  if (numbered >= 2 && numbered >= lines.length / 8)
    return parted(lines, ({ text, mark }) => mark !== null || NUMBER.test(text));
  const left = Math.min(...lines.map((line) => line.left));
  const size = lines[0]?.size ?? 10;
  const hanging = lines.filter((line) => line.left > left + size * 0.5).length;
  if (hanging >= lines.length / 4) return parted(lines, (line) => line.left <= left + size * 0.5);
  return parted(
    lines,
    (line, before) => /[.\d)/]$/.test(before.text) && isApart(before, line, lines),
  );
}

function parted(lines: readonly Line[], begins: (line: Line, before: Line) => boolean): Group[] {
  const groups: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || begins(line, before)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** White above it, or a line before it that ends early. */
function isApart(before: Line, line: Line, lines: readonly Line[]): boolean {
  const edge = Math.max(...lines.map(({ right }) => right));
  return (
    line.baseline - before.baseline > line.size * 1.5 ||
    edge - before.right > (edge - before.left) * 0.15
  );
}
