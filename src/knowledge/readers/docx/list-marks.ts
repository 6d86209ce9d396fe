import { written } from '../dom-list.ts';
import { type XmlElement, xmlChildren } from '../xml.ts';
import { switchAt, valueAt } from './styles.ts';

/** Counts the items of a Word document's lists as Word does, in the order in which it is asked. */
export interface ListMarks {
  /** The mark of the next item of a list at a level from 0; null for bullets, and where there is no such list. */
  next(list: string, level: number): string | null;
  has(list: string): boolean;
}

interface Level {
  readonly format: string;
  /** As "%1.%2.": the numbers of the levels stand in it. */
  readonly text: string;
  readonly start: number;
  /** All numbers in its text are digits, those of levels above it too: "1.1" under "Article I". */
  readonly isLegal: boolean;
}

/** The ways of writing numbers that are known here (ECMA-376, ST_NumberFormat); of others no mark is told. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: (number) => written(number, 'i'),
  upperRoman: (number) => written(number, 'I'),
};

/** `language` is that of the document, a BCP 47 tag or `''`: Word writes "1st" as its language does. */
export function createListMarks(root: XmlElement | undefined, language: string): ListMarks {
  const formats = /^en\b/i.test(language) ? { ...FORMATS, ordinal: englishOrdinal } : FORMATS;
  const kinds = new Map(
    xmlChildren(root, 'abstractNum').map((kind) => [kind.attributes.abstractNumId, levelsOf(kind)]),
  );
  const lists = new Map(
    xmlChildren(root, 'num').map((list) => {
      const kind = valueAt(list, 'abstractNumId') ?? '';
      const levels = new Map(kinds.get(kind));
      const restarts = new Map<number, number>();
      for (const override of xmlChildren(list, 'lvlOverride')) {
        const number = Number(override.attributes.ilvl);
        for (const [at, level] of levelsOf(override)) levels.set(at, level);
        const start = valueAt(override, 'startOverride');
        if (start !== undefined) restarts.set(number, Number(start));
      }
      return [list.attributes.numId ?? '', { kind, levels, restarts }];
    }),
  );
  /** The last number of each level, by kind: lists of one kind go on counting. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    has: (list) => lists.has(list),
    next(list, at) {
      const found = lists.get(list);
      const level = found?.levels.get(at);
      if (!found || !level) return null;
      const numbers = counts.get(found.kind) ?? [];
      counts.set(found.kind, numbers);
      const restart = begun.has(`${list} ${at}`) ? undefined : found.restarts.get(at);
      begun.add(`${list} ${at}`);
      numbers[at] = restart ?? (numbers[at] === undefined ? level.start : numbers[at] + 1);
      numbers.length = at + 1;
      if (level.format === 'bullet' || level.format === 'none') return null;
      let isKnown = true;
      const mark = level.text.replace(/%(\d)/g, (_, digit: string) => {
        const above = found.levels.get(Number(digit) - 1);
        const format = level.isLegal ? FORMATS.decimal : formats[above?.format ?? ''];
        if (format === undefined) isKnown = false;
        return format?.(numbers[Number(digit) - 1] ?? above?.start ?? 1) ?? '';
      });
      return isKnown && mark.trim() !== '' ? mark.trim() : null;
    },
  };
}

function levelsOf(parent: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    xmlChildren(parent, 'lvl').map((level) => [
      Number(level.attributes.ilvl),
      {
        format: valueAt(level, 'numFmt') ?? 'decimal',
        text: valueAt(level, 'lvlText') ?? '',
        start: Number(valueAt(level, 'start') ?? 1),
        isLegal: switchAt(level, 'isLgl') ?? false,
      },
    ]),
  );
}

/** a … z, aa, bb …, as Word counts. */
function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function englishOrdinal(number: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return number + ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)];
}
