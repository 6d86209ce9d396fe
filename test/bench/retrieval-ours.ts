import { readFile } from 'node:fs/promises';
import { answer } from '../../src/answer/answer.ts';
import { rank } from '../../src/answer/rank.ts';
import { listCountries } from '../../src/knowledge/countries.ts';
import { slice } from '../../src/knowledge/document.ts';
import { splitPassages } from '../../src/knowledge/passages.ts';
import type { Library } from '../../src/library.ts';
import { AliasGroups, createAliases } from '../../src/search/aliases.ts';
import { createIndex } from '../../src/search/index.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { createTranslations } from '../../src/search/translations.ts';
import { loadDictionaries } from '../../src/shelf/load-dictionaries.ts';
import { createShelf, readDocuments, type Shelf } from './retrieval-documents.ts';
import { DEPTH, type Measured, plain, type Shown, timeAll, withCost } from './retrieval-measure.ts';
import type { BenchQuestion, BenchSet, Entry } from './retrieval-set.ts';

/** What answers questions about a corpus, as it ships: with the aliases of `knowledge`. */
export async function buildOurs(
  entries: readonly Entry[],
): Promise<Pick<Library, 'documents' | 'index'>> {
  const groups = AliasGroups.parse(JSON.parse(await readFile('knowledge/aliases.json', 'utf8')));
  const documents = readDocuments(entries);
  const aliases = createAliases(groups, listCountries());
  const vocabulary = {
    aliases,
    translations: createTranslations(await loadDictionaries('knowledge', [])),
  };
  return { documents, index: createIndex(documents.flatMap(splitPassages), vocabulary) };
}

/** Passages ranked for ten different entries: as many as get a second look. */
const PASSAGES = 30;
/** Quotes of an answer, as /ask gives them. */
export const QUOTES = 3;

/**
 * Times whole answers, quotes cut. Entries rank by their best passage, whatever the gate says, as
 * peers have no gate; the quote counts only where it is shown.
 */
export async function measureOurs({ entries, questions }: BenchSet): Promise<Measured> {
  const { built: library, cost } = await withCost(() => buildOurs(entries));
  const shelf = createShelf(entries, library.documents);
  const { index } = library;
  const { found, times } = await timeAll(
    questions.map(({ text }) => text),
    (text) => answer(text, index, { top: QUOTES }),
  );
  const rankings = questions.map(({ text }) => {
    const ids = rank(parseQuestion(text, index), index, { top: PASSAGES }).flatMap(
      ({ passage, sentence }) => shelf.entriesAt(passage.document, passage, sentence),
    );
    return [...new Set(ids)].slice(0, DEPTH);
  });
  const shown = questions.flatMap((question, at): Shown[] => {
    if (question.answers.length === 0) return [];
    const first = found[at]!.quotes[0];
    return [first ? judgeQuote(question, first, shelf) : { holdsWords: false, holdsSpan: false }];
  });
  return {
    cost,
    note: `${index.passages.length} passages of ${library.documents.length} documents`,
    rankings,
    times,
    shown: shown.length > 0 ? shown : null,
    shownTimes: null,
  };
}

/** Is what is quoted of the right text, and does it hold the answer? */
export function judgeQuote(
  { answers, relevant }: BenchQuestion,
  { passage: { document }, quote }: ReturnType<typeof rank>[number],
  shelf: Shelf,
): Shown {
  const isRight = shelf.entriesAt(document, quote, quote).some((id) => relevant.has(id));
  const text = plain(slice(document, quote));
  const spans = answers.map((one) => ({ ...shelf.answerSpan(one), entry: one.entry }));
  return {
    holdsWords: isRight && answers.some((one) => text.includes(plain(one.text))),
    holdsSpan:
      isRight &&
      spans.some(
        ({ start, end, entry }) =>
          start !== undefined &&
          end !== undefined &&
          shelf.entriesAt(document, quote, quote).includes(entry) &&
          quote.start <= start &&
          end <= quote.end,
      ),
  };
}
