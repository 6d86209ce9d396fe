/** One fault in one file: where it is and what is wrong, in words its owner can act on. */
export interface Problem {
  /** Path as the user knows it, e.g. `knowledge/zaryn/source.json`. */
  readonly file: string;
  /** Dotted path inside the file, `''` when the whole file is meant. */
  readonly field: string;
  /** What was expected and what was found. */
  readonly message: string;
}

/** What is found in reading, told together in the end. */
export interface Told {
  /** What is left out for it: a file, an entry, a field. */
  readonly faults: Problem[];
  /** What its owner should know, and is served. */
  readonly warnings: Problem[];
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

/** Discord does not let this bot in until its owner changes something. The message says what. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A user sent something that cannot be run; the message is shown to them as it is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `file: field: message`, the form in which every fault is reported. */
export function describeProblem({ file, field, message }: Problem): string {
  // A name may hold a line end, or what moves the cursor.
  return [file, field, message]
    .filter(Boolean)
    .join(': ')
    .replace(/\p{Cc}/gu, '\uFFFD');
}

/** Lines for a file, and for all files, from which on they are only counted. */
const MOST_OF_FILE = 5;
const MOST = 40;

/** A few lines for any number of problems: one for all files that have the same, and the rest counted. */
export function describeProblems(problems: readonly Problem[]): string[] {
  const alike = groupBy(problems, ({ field, message }) => `${field}\n${message}`);
  const joined = alike.flatMap((group) => {
    if (group.length <= 3) return group;
    return [{ ...group[0]!, file: listSome(group.map(({ file }) => file)) }];
  });
  const lines = groupBy(joined, ({ file }) => file).flatMap((ofFile) => {
    const shown = ofFile.slice(0, MOST_OF_FILE).map(describeProblem);
    const rest = ofFile.length - shown.length;
    return rest > 0 ? [...shown, `${ofFile[0]!.file}: and ${rest} more like these`] : shown;
  });
  return lines.length <= MOST
    ? lines
    : [...lines.slice(0, MOST), `and ${lines.length - MOST} more`];
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** "a.md, b.md and 483 more": names in a line, all of them when they are few. */
export function listSome(names: readonly string[], most = 2): string {
  const shown = names.length <= most + 1 ? names : names.slice(0, most);
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
}
