import { languageOf } from '../knowledge/language.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import { countTelling, purposeOf } from './purpose.ts';
import { withoutMarkup } from './without-markup.ts';

/** Characters of a question, as `/ask` takes them, and the fewest words that ask about something. */
const LONGEST = 500;
const LEAST_WORDS = 3;

/**
 * The question that a message asks of nobody by name, or null. Strict, since silence is the rule: a sentence that ends
 * with a question mark, or begins as only questions do; not one to a person ("do you …"), nor small talk.
 */
export function questionIn(message: string): string | null {
  const text = withoutMarkup(message)
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/^\s*>.*$/gm, ' ')
    .replace(/\bhttps?:\/\/\S+/g, ' ');
  const sentences = splitSentences(text, { start: 0, end: text.length }, languageOf(text, 'en'));
  const asked = sentences
    // A sentence without end is cut somewhere: its later pieces ask nothing.
    .filter(({ start }) => ENDED.test(text.slice(0, start)))
    .flatMap(({ start, end }) => {
      const isLineEnd = /^[^\S\n]*(\n|$)/.test(text.slice(end));
      const parts = text.slice(start, end).trim().split(BEGINNING);
      return parts.filter((part, at) => isQuestion(part, isLineEnd && at === parts.length - 1));
    });
  return asked[0] ?? null;
}

/** What stands before a sentence, and where one begins in small letters, as people chat. */
const ENDED = /(?:^|\n|[^\p{L}\p{N}\s,-])\s*$/u;
const BEGINNING =
  /(?<=[.!?…])\s+(?=(?:how|what|who|when|where|why|which|did|does|is|are|was|were)\s)/iu;

/** People leave out the mark only where the line ends. */
function isQuestion(sentence: string, isLineEnd: boolean): boolean {
  const [first = '', ...others] = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’ʼ-]*/gu) ?? [];
  const words = [first, ...others];
  return (
    sentence.length <= LONGEST &&
    words.length >= LEAST_WORDS &&
    (MARKED.test(sentence) || (isLineEnd && OPENING.test(sentence))) &&
    !words.some((word) => TO_A_PERSON.has(word.toLowerCase().replace(/['’ʼ].*$/u, ''))) &&
    // One word that everybody uses is in any library; a name is not.
    (countTelling(sentence) > 1 || others.some((word) => /^\p{Lu}/u.test(word))) &&
    purposeOf(sentence) === 'question'
  );
}

/** One mark, with what may close or decorate it: "??" is astonishment as often as not. */
const MARKED = /[^?!]\?(?:["”»’)\]\s]|\p{Extended_Pictographic}\uFE0F?)*$/u;
/** Words that begin nothing but a question, where people leave out its mark. */
const OPENING =
  /^(?:(?:so|and|but|а|і|і тоді|и)[\s,]+)?(?:how (?:many|much|long|old|far|often)|(?:what|who|when|where|why|how) (?:is|are|was|were|did|does|has|have|had)|who (?:\p{L}+ed|gave|got|sent|took|made|won|paid)|which \p{L}+ (?:is|are|was|were|did|does|has|have|had)|скільки|хто|чому|навіщо|що таке|сколько|кто|почему|зачем|что такое)\s(?!.*[.!…]\s*$)/iu;
const TO_A_PERSON: ReadonlySet<string> = new Set(
  `you your yours u ur ya yall yourself my me i im we our guys anyone anybody everyone everybody someone somebody
  ти тебе тобі тобою твій твоя твоє твої ви вас вам вами ваш ваша ваше ваші мій моя моє мої мене мені я ми нас нам хтось
  ты тебя тебе тобой твой твоя твое твои вы вас вам вами ваш ваша ваше ваши мой моя мое мои меня мне мы нас нам кто-нибудь`
    .trim()
    .split(/\s+/),
);
