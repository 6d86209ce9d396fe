import { languageOf } from '../knowledge/language.ts';
import { toTerms } from '../search/terms.ts';

/** What somebody wants who writes to the bot. */
export type Purpose =
  | 'question'
  /** They call it, greet it, or want to know what it can do. */
  | 'help'
  /** Thanks, praise, a sign: an answer to those would be noise. */
  | 'nothing';

/** What a message to the bot is for, without its name in it. */
export function purposeOf(text: string): Purpose {
  const words = wordsOf(text);
  if (words.some((word) => THANKS.has(word.folded)) && !text.includes('?')) return 'nothing';
  if (words.some(isTelling)) return 'question';
  const isCall =
    text.trim() === '' || text.includes('?') || words.some((word) => GREETING.has(word.folded));
  return isCall ? 'help' : 'nothing';
}

/** How many words of a text are about something. */
export function countTelling(text: string): number {
  return wordsOf(text).filter(isTelling).length;
}

function wordsOf(text: string) {
  return toTerms(text, languageOf(text, 'en'));
}

function isTelling({ folded, isStop }: ReturnType<typeof wordsOf>[number]): boolean {
  return !isStop && ![THANKS, GREETING, SMALL_TALK].some((set) => set.has(folded));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const THANKS = setOf(`
  thanks thank thankyou thx ty tysm cheers
  дякую дякуємо дяка дякс спасибі спасибо спс благодарю
`);

const GREETING = setOf(`
  hi hello hey hiya yo howdy morning afternoon evening greetings help start test ping
  привіт вітаю вітання здрастуйте добрий доброго добридень день дня ранок ранку вечір вечора
  допомога допоможи допоможіть довідка тест
  привет здравствуй здравствуйте доброе добрый утро вечер помощь помоги помогите справка
`);

const SMALL_TALK = setOf(`
  night bye goodbye welcome
  ok okay k kk alright sure right yes yeah yep yup no nope nah please pls sorry
  good nice great cool awesome amazing perfect excellent wonderful lovely brilliant best super wow
  oh ah hm hmm lol lmao haha hahaha heh xd gg np bot verbatim love lot much job work done
  надобраніч бувай ага угу так ні ок окей добре гаразд ясно зрозуміло зрозумів зрозуміла
  клас класно круто супер чудово гарно файно прекрасно молодець ласка прошу вибач вибачте бот боте
  доброго пока да нет ладно хорошо понятно понял
  поняла класс отлично молодец пожалуйста извини извините
`);
