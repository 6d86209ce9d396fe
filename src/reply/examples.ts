import { answer } from '../answer/answer.ts';
import { findTopics } from '../answer/topics.ts';
import type { Library } from '../library.ts';
import type { Context } from './context.ts';

/** Examples that are given, and topics that are tried for them. */
const EXAMPLES = 3;
const TRIED = 30;

/** Examples given before, by library and language: a library never changes. */
const given = new WeakMap<Library, Map<string, readonly string[]>>();

/** Questions, at most three, that the sources answer: what they are about, asked in the user's language. */
export function examplesFor({ library, messages }: Context): readonly string[] {
  const byLocale = given.get(library) ?? new Map<string, readonly string[]>();
  given.set(library, byLocale);
  const examples = byLocale.get(messages.locale) ?? findExamples({ library, messages });
  byLocale.set(messages.locale, examples);
  return examples;
}

function findExamples({ library: { index }, messages }: Context): readonly string[] {
  const examples: string[] = [];
  for (const topic of findTopics(index.passages).slice(0, TRIED)) {
    const question = messages.help.question(topic);
    if (answer(question, index, { top: EXAMPLES }).status === 'answered') examples.push(question);
    if (examples.length === EXAMPLES) break;
  }
  return examples;
}
