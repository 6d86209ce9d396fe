/** One fault in one file: where it is and what is wrong, in words its owner can act on. */
export interface Problem {
  /** Path as the user knows it, e.g. `knowledge/zaryn/source.json`. */
  readonly file: string;
  /** Dotted path inside the file, `''` when the whole file is meant. */
  readonly field: string;
  /** What was expected and what was found. */
  readonly message: string;
}

/** The knowledge folder cannot be served. Carries every fault found, not only the first. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** The settings cannot be used. Carries every fault found, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** A user sent something that cannot be run; the message is shown to them as it is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `file: field: message`, the form in which every fault is reported. */
export function describeProblem({ file, field, message }: Problem): string {
  return [file, field, message].filter(Boolean).join(': ');
}
