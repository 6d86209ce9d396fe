import type { Index } from '../search/index.ts';
import { parseQuestion, type Question } from '../search/question.ts';
import { judge, type Status, type Support, supportOf } from './judge.ts';
import { type Ranked, type RankOptions, rank } from './rank.ts';
import { isStub } from './stub.ts';

/** What the sources say to a question: quotes, best first, and how far they answer it. */
export interface Answer {
  readonly status: Status;
  readonly question: Question;
  readonly quotes: readonly Ranked[];
  /** What the status rests on; null when no passage shares a word with the question. */
  readonly support: Support | null;
  /** The question's own words that some quote holds, and those that none does. */
  readonly matched: readonly string[];
  readonly missing: readonly string[];
}

/** Answers from the index alone: the same question to the same sources gives the same answer. */
export function answer(text: string, index: Index, options: RankOptions): Answer {
  const question = parseQuestion(text, index);
  const ranked = rank(question, index, { ...options, top: options.top + SPARE })
    .filter((quote) => holdsWords(quote) && !isStub(quote.passage.document, quote.quote))
    .slice(0, options.top);
  const status = judge(question, ranked);
  const quotes = status === 'not-found' ? [] : ranked;
  return {
    status,
    question,
    quotes,
    support: ranked[0] ? supportOf(question, ranked[0]) : null,
    ...wordsHeld(question, quotes),
  };
}

/** Passages that are ranked besides, for those that say nothing. */
const SPARE = 2;

/** The question's own words that some of the quotes hold, or what is shown over them, and those that none does. */
export function wordsHeld(
  { concepts }: Question,
  quotes: readonly Ranked[],
): Pick<Answer, 'matched' | 'missing'> {
  const isHeld = (_: unknown, concept: number) =>
    quotes.some(({ held, contextHeld }) => held[concept]! > 0 || contextHeld[concept]! > 0);
  const words = concepts.map((concept) => concept.words);
  return {
    matched: words.filter(isHeld),
    missing: words.filter((word, concept) => !isHeld(word, concept)),
  };
}

/** Words that stand in the title of a document alone say nothing of what is quoted; those of its section do. */
function holdsWords({ held, contextHeld }: Ranked): boolean {
  return held.some((surety) => surety > 0) || contextHeld.some((surety) => surety > 0);
}
