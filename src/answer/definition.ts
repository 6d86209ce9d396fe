import type { Question } from '../search/question.ts';

/** A longer question asks about something, not what it is. */
const MOST_CONCEPTS = 3;

const WANTED =
  /^\W*(what|who)('s|\s+(is|are|was|were|does|do))\s|\b(defin(e|ition)|meaning of|stands? for)\b|^\s*(що|хто|что|кто)\s+(таке|такий|така|такі|такое|такой|такая|такие|означа|значит)/iu;
const MARKS =
  'is|are|was|were|means?|refers? to|consists? of|comprises?|stands? for|це|є|это|означа\\p{L}+|називають|называют';

/**
 * A pattern of sentences that say what the thing is which a question wants defined, or null when it
 * wants something else: the thing, then a sign that its explanation follows, or its short name.
 */
export function definitionOf({ text, concepts }: Question): RegExp | null {
  const last = concepts.at(-1);
  if (!last || concepts.length > MOST_CONCEPTS || !WANTED.test(text)) return null;
  // "What are slots?" is answered by "A slot is".
  const one = last.words.replace(/(?<=\p{L}{3})(?<!s)s$/u, '');
  const thing = one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(
    `(?<!\\p{L})${thing}\\p{L}*["”»’]?(\\s*\\([^()]*\\))?(\\s+(${MARKS})(?!\\p{L})|,\\s+(which|an?)\\s|\\s+[—–]\\s|\\s*\\()|\\(${thing}\\p{L}*\\)`,
    'iu',
  );
}
