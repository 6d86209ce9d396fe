/** A kind of wording that sentences are told by. */
export interface Wording {
  readonly name: string;
  /** For a sentence in small letters: to compile it for capitals too takes three times as long, which the first answer waits for. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Sentences that look alike and are not of the kind. */
  readonly others: readonly string[];
}

/** The pattern of one of these words, which begins and ends here, in any script. */
export const words = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

/** Any of these patterns, which are in small letters. */
export const oneOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'u');
