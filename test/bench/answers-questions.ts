import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isQuotable } from '../../src/knowledge/document.ts';
import { type Library, loadLibrary } from '../../src/library.ts';

/** A library and the questions that it can answer. */
export interface Shelf {
  readonly name: string;
  readonly library: Library;
  readonly questions: readonly string[];
}

const Questions = z.object({ answerable: z.array(z.object({ question: z.string() })) });
const Line = z.object({ question: z.string(), unanswerable: z.boolean().default(false) });

/** knowledge/, and the shelves of the folder that `BENCH_SHELVES` names. */
export async function openShelves(): Promise<Shelf[]> {
  const sets = z
    .object({ tuning: Questions, heldOut: Questions })
    .parse(JSON.parse(readFileSync('test/bench/questions.json', 'utf8')));
  const own = [...sets.tuning.answerable, ...sets.heldOut.answerable];
  const shelves: Shelf[] = [
    {
      name: 'knowledge',
      library: await loadLibrary('knowledge'),
      questions: own.map(({ question }) => question),
    },
  ];
  const folder = process.env.BENCH_SHELVES;
  for (const name of folder ? readdirSync(folder) : []) {
    const file = path.join(folder!, `${name}.questions.jsonl`);
    if (!existsSync(file)) continue;
    const questions = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => Line.parse(JSON.parse(line)))
      .filter(({ unanswerable }) => !unanswerable)
      .map(({ question }) => question);
    shelves.push({ name, library: await loadLibrary(path.join(folder!, name)), questions });
  }
  return shelves;
}

/** Headings as questions: what makes up the quotes that are looked through. */
export function headingsOf({ documents }: Library, most: number): string[] {
  const headings = documents.flatMap(({ blocks }) =>
    blocks.filter(isQuotable).flatMap(({ sections }) => sections.at(-1) ?? []),
  );
  const all = [...new Set(headings)];
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
}
