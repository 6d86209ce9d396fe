import { describeProblem, KnowledgeError } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import type { ServeObserver } from './serve-folder.ts';

/** Writes to the log what becomes of the library while it serves. */
export function logReloads(log: Logger): ServeObserver {
  return {
    warn: (message) => log.warn(message),
    reloaded: (library, seconds) =>
      log.info(sizeOf(library, seconds), 'the sources were read anew'),
    failed: (fault) =>
      log.error(
        fault instanceof KnowledgeError
          ? { problems: fault.problems.map(describeProblem) }
          : { err: fault },
        'the sources could not be read anew: those of before go on serving',
      ),
  };
}

/** What a log says of a library that took so long to load. */
export function sizeOf({ documents, index }: Library, seconds: number): object {
  const passages = index.passages.length;
  return {
    sources: documents.length,
    passages,
    seconds: Number(seconds.toFixed(3)),
    passagesPerSecond: Math.round(passages / seconds),
  };
}
