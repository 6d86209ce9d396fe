import { languageOf } from '../knowledge/language.ts';
import { toTerms } from '../search/terms.ts';

/**
 * Does somebody who mentions the bot ask it something? Not with thanks, a greeting, praise or a sign:
 * an answer to those would be noise.
 */
export function isQuestion(text: string): boolean {
  const words = toTerms(text, languageOf(text, 'en')).map(({ folded, isStop }) => ({
    isTelling: !isStop && !THANKS.has(folded) && !SMALL_TALK.has(folded),
    isThanks: THANKS.has(folded),
  }));
  const isThanks = words.some((word) => word.isThanks) && !text.includes('?');
  return !isThanks && words.some(({ isTelling }) => isTelling);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const THANKS = setOf(`
  thanks thank thankyou thx ty tysm cheers
  дякую дякуємо дяка дякс спасибі спасибо спс благодарю
`);

const SMALL_TALK = setOf(`
  hi hello hey hiya yo howdy morning afternoon evening night bye goodbye welcome
  ok okay k kk alright sure right yes yeah yep yup no nope nah please pls sorry
  good nice great cool awesome amazing perfect excellent wonderful lovely brilliant best super wow
  oh ah hm hmm lol lmao haha hahaha heh xd gg np test ping bot verbatim love lot much job work done
  привіт вітаю вітання здрастуйте добрий доброго добридень день дня ранок ранку вечір вечора
  надобраніч бувай ага угу так ні ок окей добре гаразд ясно зрозуміло зрозумів зрозуміла
  клас класно круто супер чудово гарно файно прекрасно молодець ласка прошу вибач вибачте бот боте
  привет здравствуй здравствуйте доброе доброго утро вечер пока да нет ладно хорошо понятно понял
  поняла класс отлично молодец пожалуйста извини извините
`);
