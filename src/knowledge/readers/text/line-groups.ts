import { TITLES } from '../../sentence-words.ts';

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Characters of a full line; Infinity where a line is a paragraph, however long. */
  readonly width: number;
  /** Do blank lines part its paragraphs? */
  readonly hasBlankLines: boolean;
}

/** Longer lines are paragraphs that their editor wraps. */
const LONGEST_LINE = 130;
/** Shorter lines were not broken for being full: verses, names, entries. */
const SHORTEST_WIDTH = 40;
/** A line that is filled so far was broken for its length. */
const FULL = 0.72;

/** Measures the lines of a text, most of them: a few may be too long. */
export function wrappingOf(lines: readonly string[]): Wrapping {
  const lengths = lines
    .map((line) => line.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const most = lengths[Math.floor((lengths.length - 1) * (lengths.length > 40 ? 0.98 : 1))] ?? 0;
  const hasBlankLines = lines.some(
    (line, at) => line.trim() === '' && at > 0 && at < lines.length - 1,
  );
  return { width: most > LONGEST_LINE ? Number.POSITIVE_INFINITY : most, hasBlankLines };
}

/** The lines of a part between blank lines, as its paragraphs have them. */
export function groupLines(lines: readonly string[], wrapping: Wrapping): string[][] {
  if (isVerse(lines, wrapping)) return [[...lines]];
  const groups: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined && goesOn(before, line, wrapping)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Was the line broken for its length alone, so that the next one may belong to it? */
export function isFull(line: string, next: string, { width }: Wrapping): boolean {
  const [word = ''] = next.trim().split(' ', 1);
  return line.length >= FULL * width || line.length + 1 + word.length > width;
}

const STOP = /[.!?…]["'”’»)\]]*$/;

/** Articles, conjunctions and prepositions: no paragraph ends with one. */
const LEADS_ON =
  /(?:^|\s)(?:the|an?|and|or|of|to|in|for|with|by|from|und|oder|der|die|das|den|dem|des|eine?|von|zu|mit|für|im|et|ou|les?|la|du|dans|avec|y|el|los|las|del|con|para|i|oraz|lub|na|z|і|й|та|або|що|в|у|з|для|и|или|что|с|по)$/iu;

/** A title or initials: "He met Dr." */
const NAMES_NEXT = new RegExp(
  String.raw`(?<![\p{L}.])(?:\p{Lu}|${TITLES.replaceAll(' ', '|')})\.$`,
  'iu',
);

function goesOn(before: string, line: string, wrapping: Wrapping): boolean {
  const next = line.trimStart();
  const endsWithStop = STOP.test(before);
  if (endsWithStop && indentOf(line) > indentOf(before) + 1) return false;
  if (/[,\u00AD\u2010-]$/.test(before) || /^\p{Ll}/u.test(next)) return true;
  if (LEADS_ON.test(before.trimEnd()) || NAMES_NEXT.test(before.trimEnd())) return true;
  if (wrapping.width < SHORTEST_WIDTH || wrapping.width === Number.POSITIVE_INFINITY) return false;
  if (isFull(before, line, wrapping))
    return !endsWithStop || wrapping.hasBlankLines || wouldNotFit(before, next, wrapping);
  return wrapping.hasBlankLines && before.length > wrapping.width / 2 && !endsWithStop;
}

function wouldNotFit(before: string, next: string, { width }: Wrapping): boolean {
  return before.length + 1 + next.split(' ', 1)[0]!.length > width;
}

/** Lines that a poet broke: read on, a stanza is one paragraph. */
function isVerse(lines: readonly string[], { width }: Wrapping): boolean {
  if (lines.length < 4 || width < SHORTEST_WIDTH) return false;
  const isShort = lines.every(
    (line) => line.trim().length < FULL * width && line.trim().length > 8,
  );
  const stops = lines.filter((line) => /[,.;:!?—–-]["'”’]*$/.test(line)).length;
  const capitals = lines.filter((line) => /^\s*["'“‘_]?\p{Lu}/u.test(line)).length;
  return isShort && stops * 3 >= lines.length && capitals * 3 >= lines.length * 2;
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
