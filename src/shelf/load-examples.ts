import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { KnowledgeError, type Problem } from '../errors.ts';
import { parseJson } from '../knowledge/parse-json.ts';
import { readFileContent } from '../knowledge/source-content.ts';

/** `examples.json`: questions that `/help` offers, of which the first three that the sources answer are shown. */
export const Examples = z.array(z.string().trim().min(3).max(200));

/** The questions that a folder of sources names itself; a faulty list names none, and is added to `problems`. */
export async function loadExamples(
  folder: string,
  problems: Problem[],
): Promise<readonly string[]> {
  const file = path.resolve(folder, 'examples.json');
  if (!existsSync(file)) return [];
  try {
    return parseJson(await readFileContent(file), Examples, problems) ?? [];
  } catch (fault) {
    if (!(fault instanceof KnowledgeError)) throw fault;
    problems.push(...fault.problems);
    return [];
  }
}
