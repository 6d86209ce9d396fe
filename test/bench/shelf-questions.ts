import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A question to a shelf, as `NAME.questions.jsonl` has it. */
const ShelfQuestion = z.object({
  question: z.string(),
  /** The same in Ukrainian. */
  uk: z.string().optional(),
  kind: z.string(),
  /** Any of these in a quote is an answer. */
  accept: z.array(z.string()).default([]),
  unanswerable: z.boolean().default(false),
  half: z.enum(['tuning', 'held-out']).optional(),
});
export type ShelfQuestion = z.infer<typeof ShelfQuestion>;

/** Names of the shelves in `folder` that have questions, beside them or here. */
export function findShelves(folder: string): string[] {
  return readdirSync(folder).filter((name) => questionsFile(folder, name) !== undefined);
}

/** The questions to a shelf; none where there is no file of them. */
export function readShelfQuestions(folder: string, name: string): ShelfQuestion[] {
  const file = questionsFile(folder, name);
  if (file === undefined) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => ShelfQuestion.parse(JSON.parse(line)));
}

/** The questions that are there in Ukrainian, in that language. */
export function inUkrainian(questions: readonly ShelfQuestion[]): ShelfQuestion[] {
  return questions.flatMap((one) => (one.uk === undefined ? [] : [{ ...one, question: one.uk }]));
}

/** Does a text hold an answer? White space and the signs of Markdown do not count. */
export function holdsAnswer(text: string, { accept }: ShelfQuestion): boolean {
  const said = plain(text);
  return accept.some((one) => said.includes(plain(one)));
}

function questionsFile(folder: string, name: string): string | undefined {
  return [folder, 'test/bench/shelves']
    .map((place) => path.join(place, `${name}.questions.jsonl`))
    .find(existsSync);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s*_`|~>#’'"“”\\]+/g, ' ')
    .trim();
}
