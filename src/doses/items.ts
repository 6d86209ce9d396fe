import type { Party, Qualifier } from './dose-fact.ts';
import type { Tagged } from './lexicon/tags.ts';
import type { Verb } from './lexicon/verbs.ts';

interface At extends Tagged {
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A number of doses; `value` null for vaccines without a number ("Russian vaccines were exported"). */
export interface CountItem extends At {
  readonly kind: 'count';
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  /** The noun stands with it; without one it is a number that a list may give the noun to. */
  readonly hasNoun: boolean;
}

/** What the ending of a country's name says that it is, in languages that have such endings. */
export type Case = 'subject' | 'owner' | 'receiver' | 'object' | 'agent' | 'place';

export interface PlaceItem extends At {
  readonly kind: 'place';
  readonly party: Party;
  readonly isAdjective: boolean;
  /** `'s` follows. */
  readonly isPossessive: boolean;
  /** Null where the language does not tell by the ending. */
  readonly cases: ReadonlySet<Case> | null;
}

export interface VerbItem extends At {
  readonly kind: 'verb';
  readonly verb: Verb;
}

/** Vaccines, channels and times: facts about a count that stand anywhere near it. */
export interface DetailItem extends At {
  readonly kind: 'vaccine' | 'channel' | 'period' | 'time';
  readonly name: string;
}

/** The noun of a count: "doses", "vaccine doses", "jabs". */
export interface NounItem extends At {
  readonly kind: 'dose';
}

/** Any other word or sign; `key` in lower case. */
export interface WordItem extends At {
  readonly kind: 'word';
  readonly key: string;
  readonly isCapital: boolean;
}

export type Item = CountItem | PlaceItem | VerbItem | DetailItem | NounItem | WordItem;

/** The key of a plain word, `''` for anything else. */
export function wordOf(item: Item | undefined): string {
  return item?.kind === 'word' ? item.key : '';
}

/** Is it of one of these kinds? */
export function isKind(item: Item | undefined, ...kinds: readonly Item['kind'][]): boolean {
  return item !== undefined && kinds.includes(item.kind);
}
