import type { z } from 'zod';
import type { Problem } from '../errors.ts';
import { describeIssue } from './check-item.ts';
import { type FileContent, toText } from './source-content.ts';

/** Parses a JSON file; on a fault, adds to `problems` and returns null. */
export function parseJson<T extends z.ZodType>(
  content: FileContent,
  schema: T,
  problems: Problem[],
): z.infer<T> | null {
  const { file } = content;
  let json: unknown;
  try {
    json = JSON.parse(toText(content));
  } catch (error) {
    const message = (error as Error).message;
    const told =
      error instanceof SyntaxError ? `expected JSON, found a mistake (${message})` : message;
    problems.push({ file, field: '', message: told });
    return null;
  }
  const parsed = schema.safeParse(json, { reportInput: true });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    problems.push({ file, field: issue.path.join('.'), message: describeIssue(issue) });
  return null;
}
