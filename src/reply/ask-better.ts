import path from 'node:path';
import { type Answer, answer } from '../answer/answer.ts';
import { fold } from '../knowledge/fold.ts';
import type { Concept } from '../search/question.ts';
import type { Context } from './context.ts';
import { nameFew } from './name-few.ts';

/** Concepts that must be left of a question without its unknown words. */
const FEWEST_LEFT = 2;
/** Letters of a word that tells one file from others. */
const TELLING = 4;

/**
 * One sentence that says how to ask better, where that can be told: a name that the sources spell otherwise, a source that
 * was left out, a word that nobody uses, or that there is no word to look for. Null where it cannot, or need not be.
 */
export function howToAskBetter(found: Answer, context: Context): string | null {
  if (found.status === 'answered') return null;
  if (found.question.concepts.length === 0) return context.messages.ask.inTheirWords;
  return otherSpelling(found, context) ?? leftOut(found, context) ?? withoutWords(found, context);
}

function otherSpelling({ question, quotes }: Answer, { messages }: Context): string | null {
  const isHeld = (at: number) => quotes.some(({ held }) => held[at]! > 0);
  const misspelt = question.concepts.find(
    ({ readAs, words }, at) => readAs.length > 0 && /^\p{Lu}/u.test(words) && !isHeld(at),
  );
  if (!misspelt) return null;
  const { words, readAs } = misspelt;
  return messages.ask.spelled(
    messages.quoted(words),
    nameFew(readAs.map(messages.quoted), messages),
  );
}

/** A file with a fault whose name holds a word that no quote does. */
function leftOut({ missing }: Answer, { library, messages }: Context): string | null {
  const wanted = missing.map((words) => fold(words).toLowerCase()).filter(isTelling);
  const names = library.faults.map(({ file }) => path.basename(file));
  const name = names.find((one) => {
    const parts: readonly string[] =
      fold(one)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return wanted.some((word) => parts.includes(word));
  });
  return name === undefined ? null : messages.ask.leftOut(messages.quoted(name));
}

function isTelling({ length }: string): boolean {
  return length >= TELLING;
}

/** What nobody uses is left out of the question; a name is not, for without it the question is another. */
function withoutWords({ question }: Answer, { library, messages }: Context): string | null {
  const isUnknown = ({ terms, isEssential }: Concept) => terms.size === 0 && !isEssential;
  const unknown = question.concepts.filter(isUnknown);
  if (unknown.length === 0 || question.concepts.length - unknown.length < FEWEST_LEFT) return null;
  const rest = unknown.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    question.text,
  );
  if (answer(rest, library.index, { top: 1 }).status !== 'answered') return null;
  const words = unknown.map(({ words: own }) => messages.quoted(own));
  return messages.ask.without(nameFew(words, messages));
}
