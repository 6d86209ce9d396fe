/** A kind of wording that sentences are told by. */
export interface Wording {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Sentences that look alike and are not of the kind. */
  readonly others: readonly string[];
}

/** The pattern of one of these words, which begins and ends here, in any script. */
export const words = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

/** Any of these patterns, in small letters or capitals. */
export const oneOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');
