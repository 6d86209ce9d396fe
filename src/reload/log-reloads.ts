import { describeProblem, describeProblems, KnowledgeError, type Problem } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import type { ServeObserver } from './serve-folder.ts';

/** Told of the first library too. */
export interface LibraryLog extends ServeObserver {
  loaded(library: Library, seconds: number): void;
}

/** Writes to the log what becomes of the library while it serves. What was told of the one before is not told again. */
export function logReloads(log: Logger): LibraryLog {
  let told = new Set<string>();
  const tellNew = ({ faults, warnings }: Library) => {
    const isNew = (problem: Problem) => !told.has(describeProblem(problem));
    const left = faults.filter(isNew);
    const noted = warnings.filter(isNew);
    if (left.length > 0)
      log.warn({ faults: describeProblems(left) }, 'what has these faults is left out');
    if (noted.length > 0)
      log.info({ warnings: describeProblems(noted) }, 'the sources could be better');
    told = new Set([...faults, ...warnings].map(describeProblem));
  };
  return {
    loaded: (library, seconds) => {
      log.info(sizeOf(library, seconds), 'the library is loaded');
      tellNew(library);
    },
    warn: (message) => log.warn(message),
    reloaded: (library, seconds) => {
      log.info(sizeOf(library, seconds), 'the sources were read again');
      tellNew(library);
    },
    failed: (fault) =>
      log.error(
        fault instanceof KnowledgeError
          ? { problems: describeProblems(fault.problems) }
          : { err: fault },
        'the sources could not be read again: the previous ones stay in use',
      ),
  };
}

/** What a log says of a library that took so long to load. */
function sizeOf({ documents, index, faults }: Library, seconds: number): object {
  const passages = index.passages.length;
  return {
    sources: documents.length,
    faults: faults.length,
    passages,
    seconds: Number(seconds.toFixed(3)),
    passagesPerSecond: Math.round(passages / seconds),
  };
}
