import type { Language } from '../knowledge/language.ts';
import type { Question } from '../search/question.ts';

/** A longer question asks about something, not what it is. */
const MOST_CONCEPTS = 3;

/** How a question begins that wants to know what a thing is. */
const WANTED = new RegExp(
  [
    String.raw`^\W*(what|who)('s|\s+(is|are|was|were|does|do))\s`,
    String.raw`\b(defin(e|ition)|meaning of|stands? for)\b`,
    String.raw`^\s*(що|хто|что|кто)\s+(таке|такий|така|такі|такое|такой|такая|такие|означа|значит)`,
    String.raw`^\P{L}*(was|wer) (ist|sind|war|waren|bedeutet)\s`,
    String.raw`^\P{L}*(qu['’]est[- ]ce qu|que signifie|qui (est|était)\s)`,
    String.raw`^\P{L}*(qué|quién|quiénes) (es|son|era|eran|fue|significa)\s`,
    String.raw`^\P{L}*(che cos|chi (è|era)\s)`,
    String.raw`^\P{L}*(o que|quem) (é|são|era|significa)\s`,
    String.raw`^\P{L}*(wat|wie) (is|zijn|was|betekent)\s`,
    String.raw`^\P{L}*(co|kto|kim) (to )?(jest|są|był|była|oznacza)\s`,
  ].join('|'),
  'iu',
);
/** What stands between a thing and what is said of it, in any question: a name is the same in texts of other languages. */
const MARKS = [
  'is|are|was|were|means?|refers? to|consists? of|comprises?|stands? for',
  'це|є|это|означа\\p{L}+|называют|називають',
].join('|');
/** The same where a question is in one of these languages. */
const MARKS_IN: Partial<Record<Language, string>> = {
  de: 'ist|sind|bedeutet|bezeichnet',
  es: 'es|son|significa',
  fr: 'est|sont|désigne',
  it: 'è|sono|significa',
  nl: 'zijn|betekent',
  pl: 'to|jest|są|oznacza',
  pt: 'é|são|significa',
};
/** What laws put before it: "Night work within the meaning of this Act is". */
const MEANT_HERE = String.raw`\s+(?:within the meaning|im Sinne|au sens|a efectos|у значенні) [^,.;:]{1,40}?`;

/**
 * A pattern of sentences that say what the thing is which a question wants defined, or null when it
 * wants something else: the thing, then a sign that its explanation follows, or its short name.
 */
export function definitionOf({ text, language, concepts }: Question): RegExp | null {
  const last = concepts.at(-1);
  if (!last || concepts.length > MOST_CONCEPTS || !WANTED.test(text)) return null;
  // "What are slots?" is answered by "A slot is".
  const one = last.words.replace(/(?<=\p{L}{3})(?<!s)s$/u, '');
  const thing = one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const marks = [MARKS, MARKS_IN[language]].filter(Boolean).join('|');
  const follows = String.raw`\s+(?:${marks})(?!\p{L})|,\s+(?:which|an?)\s|\s+[—–]\s|\s*\((?![^()]*\b(?:19|20)\d\d\w?\))`;
  return new RegExp(
    String.raw`(?<!\p{L})${thing}\p{L}*["”»’]?(?:\s*\([^()]*\))?(?:${MEANT_HERE})?(?:${follows})|\(${thing}\p{L}*\)`,
    'iu',
  );
}
