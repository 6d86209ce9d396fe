import { setTimeout } from 'node:timers/promises';
import { answer } from '../answer/answer.ts';
import { findSeeds, type Seed } from '../answer/example-seeds.ts';
import { findTopics } from '../answer/topics.ts';
import { countryName } from '../doses/country-names.ts';
import { type Document, overlap, type Span } from '../knowledge/document.ts';
import type { Library } from '../library.ts';
import type { Context } from './context.ts';
import { LANGUAGES, messagesFor } from './messages/index.ts';

/** Examples that are given, and topics that are tried where nothing better can be asked. */
const EXAMPLES = 3;
const TOPICS = 12;
/** Counts that are tried. */
const COUNTS = 3;

/** Examples given before, by library and language: a library never changes. */
const given = new WeakMap<Library, Map<string, readonly string[]>>();

/**
 * Questions, at most three, that the sources answer, asked in the user's language: those that the library names itself,
 * then those that can be made of what its sources state, one of each kind first.
 */
export function examplesFor(context: Context): readonly string[] {
  const known = given.get(context.library)?.get(context.messages.locale);
  if (known) return known;
  const steps = findExamples(context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return keep(context, value);
  }
}

/** Finds the examples of a library before anybody asks for them; others are answered between two tries, and who leaves does not wait. */
export async function prepareExamples(library: Library): Promise<void> {
  for (const language of LANGUAGES) {
    const context = { library, messages: messagesFor(language) };
    const steps = findExamples(context);
    for (;;) {
      await setTimeout(0, undefined, { ref: false });
      const { done, value } = steps.next();
      if (!done) continue;
      keep(context, value);
      break;
    }
  }
}

function keep({ library, messages }: Context, examples: readonly string[]): readonly string[] {
  const byLocale = given.get(library) ?? new Map<string, readonly string[]>();
  given.set(library, byLocale);
  const kept = byLocale.get(messages.locale) ?? examples;
  byLocale.set(messages.locale, kept);
  return kept;
}

/** A question, and where its answer stands, if it must be just there. */
interface Candidate {
  readonly question: string;
  readonly from?: { readonly document: Document; readonly span: Span };
}

/** Yields before each passage that it looks through, and each question that it tries. */
function* findExamples(context: Context): Generator<void, readonly string[]> {
  const { library, messages } = context;
  const examples = new Set<string>();
  function* tryFirst(candidates: readonly Candidate[]): Generator<void, boolean> {
    for (const { question, from } of candidates) {
      if (examples.size === EXAMPLES) return false;
      if (examples.has(question)) continue;
      yield;
      if (!isAnswered(question, from, library)) continue;
      examples.add(question);
      return true;
    }
    return false;
  }
  const named = library.examples.map((question) => ({ question }));
  while (yield* tryFirst(named));
  // One of each kind, then another of each.
  const kinds = yield* madeOf(context);
  for (let isMore = examples.size < EXAMPLES; isMore; ) {
    isMore = false;
    for (const kind of kinds) if (yield* tryFirst(kind)) isMore = true;
  }
  if (examples.size === EXAMPLES) return [...examples];
  const topics = findTopics(library.index.passages).slice(0, TOPICS);
  const asked = topics.map((topic) => ({ question: messages.help.question(topic) }));
  while (yield* tryFirst(asked));
  return [...examples];
}

/** Kinds of questions that are made of what the sources state. */
function* madeOf({
  library,
  messages,
}: Context): Generator<void, readonly (readonly Candidate[])[]> {
  const { made } = messages.help;
  const { definition, question, deed, heading } = yield* findSeeds(library.index);
  const ask = (
    seeds: readonly Seed[],
    toQuestion: (words: string, isPlural: boolean) => string | null,
  ) =>
    seeds.flatMap(({ words, isPlural, document, span }): Candidate[] => {
      const asked = toQuestion(words, isPlural);
      return asked === null ? [] : [{ question: asked, from: { document, span } }];
    });
  const counts = library.doses.facts
    .filter(({ recipient, outcome }) => recipient !== null && outcome === 'delivered')
    .slice(0, COUNTS)
    .map(({ recipient }) => ({
      question: made.doses(countryName(recipient!.code, messages.locale)),
    }));
  return [
    counts,
    ask(definition, made.definition),
    ask(question, (words) => words),
    ask(deed, made.deed),
    ask(heading, messages.help.question),
  ];
}

/** Is it answered, and first by the very sentence that it was made of? */
function isAnswered(question: string, from: Candidate['from'], { index }: Library): boolean {
  const { status, quotes } = answer(question, index, { top: 1 });
  const [first] = quotes;
  if (status !== 'answered' || !first) return false;
  return !from || (first.passage.document === from.document && overlap(first.quote, from.span));
}
