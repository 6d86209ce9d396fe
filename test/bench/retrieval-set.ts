import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { detectLanguage, type Language } from '../../src/knowledge/language.ts';

const Entry = z.object({
  _id: z.string(),
  title: z.string().default(''),
  text: z.string(),
  metadata: z.object({ document: z.string().optional() }).default({}),
});
const Query = z.object({
  _id: z.string(),
  text: z.string(),
  metadata: z
    .object({
      answers: z
        .array(
          z.object({
            text: z.string(),
            docId: z.string().optional(),
            para: z.string().optional(),
            start: z.number().optional(),
          }),
        )
        .default([]),
    })
    .default({ answers: [] }),
});

/** A text of a set, as it is ranked. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Id that the texts of one document share. */
  readonly document: string;
}

/** Accepted words of an answer and where they stand in the text of an entry. */
export interface AnswerSpan {
  readonly text: string;
  readonly entry: string;
  readonly start: number;
}

export interface BenchQuestion {
  readonly text: string;
  /** Ids of the entries that answer, with their grades. */
  readonly relevant: ReadonlyMap<string, number>;
  /** None in sets that only judge whole texts. */
  readonly answers: readonly AnswerSpan[];
}

export interface BenchSet {
  readonly name: string;
  readonly language: Language;
  readonly entries: readonly Entry[];
  readonly questions: readonly BenchQuestion[];
}

/** The folders of sets in `data`. Throws when there is none. */
export function findSets(data: string): string[] {
  const folders = existsSync(data)
    ? readdirSync(data)
        .map((name) => path.join(data, name))
        .filter((folder) => existsSync(path.join(folder, 'corpus.jsonl')))
    : [];
  if (folders.length === 0)
    throw new Error(`${path.resolve(data)}: expected folders with a corpus.jsonl: set BENCH_DATA`);
  return folders;
}

/** Reads a set in BEIR's format; of its judged questions at most `limit`, evenly spaced. */
export function readSet(folder: string, limit = Number.POSITIVE_INFINITY): BenchSet {
  const entries = readLines(path.join(folder, 'corpus.jsonl'), Entry).map(
    ({ _id: id, title, text, metadata }) => ({
      id,
      title,
      text,
      document: metadata.document ?? id,
    }),
  );
  const judged = readJudgements(path.join(folder, 'qrels', 'test.tsv'));
  const questions = readLines(path.join(folder, 'queries.jsonl'), Query).flatMap(
    ({ _id, text, metadata }): BenchQuestion[] => {
      const relevant = judged.get(_id);
      if (!relevant) return [];
      const answers = metadata.answers.flatMap(({ text, docId, para, start }) =>
        start === undefined
          ? []
          : [{ text, entry: para ?? docId ?? [...relevant.keys()][0]!, start }],
      );
      return [{ text, relevant, answers }];
    },
  );
  return {
    name: path.basename(folder),
    language: detectLanguage(entries.map(({ text }) => text.slice(0, 500)).join('\n')),
    entries,
    questions: spaced(questions, limit),
  };
}

/** At most `limit` of `items`, evenly spaced. */
export function spaced<T>(items: readonly T[], limit: number): T[] {
  const count = Math.min(limit, items.length);
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]!);
}

function readLines<T extends z.ZodType>(file: string, schema: T): z.infer<T>[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const { data, error } = schema.safeParse(JSON.parse(line));
    if (error) throw new Error(`${file}:${at + 1}: ${error.message}`);
    return data as z.infer<T>;
  });
}

/** Grades above 0 by question and entry; the first line names the columns. */
function readJudgements(file: string): Map<string, Map<string, number>> {
  const judged = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [question = '', entry = '', grade = ''] = line.trim().split('\t');
    if (Number(grade) <= 0) continue;
    judged.set(question, (judged.get(question) ?? new Map()).set(entry, Number(grade)));
  }
  return judged;
}
