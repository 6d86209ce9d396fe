/** A kind of thing that a question may ask for, and that a sentence may hold. */
export type KindName =
  | 'frequency'
  | 'duration'
  | 'share'
  | 'price'
  | 'measure'
  | 'number'
  | 'version'
  | 'date'
  | 'place'
  | 'name'
  | 'reason'
  | 'difference'
  | 'condition'
  | 'rule'
  | 'steps'
  | 'literal';

export interface KindAsked {
  readonly name: KindName;
  readonly asks: RegExp;
  readonly holds: RegExp;
  /** An answer without it is none: the quote must hold it before it is called an answer. */
  readonly isNeeded: boolean;
  /** What the tests read: questions that ask for it, sentences that hold it, sentences that do not. */
  readonly examples: Readonly<Record<'asks' | 'holds' | 'lacks', readonly string[]>>;
}

/** Where a word begins and ends, in any script. */
export const WORD_START = String.raw`(?<![\p{L}\p{N}])`;
export const WORD_END = String.raw`(?![\p{L}\p{N}])`;

/** "When should I …?" asks in which case, not on what day. */
export const CONDITION_ASKED = `(?:when (?:to|should|can|may|must|shall|(?:do|would|am|are) (?:i|you|we|they))|коли (?:слід|треба|можна|потрібно|варто|мені)|когда (?:следует|надо|можно|нужно|стоит|мне))${WORD_END}`;

/** Any of these words, in any case. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${WORD_START}(?:${alternatives.join('|')})${WORD_END}`, 'iu');
}
