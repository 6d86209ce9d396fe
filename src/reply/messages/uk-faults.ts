import type { FaultTexts } from './en-faults.ts';
import { inSeconds, numbers } from './uk-count.ts';

/** What the bot says in Ukrainian when something is not as it should be. */
export const ukFaults: FaultTexts = {
  changed: {
    text: 'Джерела змінилися відтоді, як це написано.',
    button: 'Запитати ще раз',
    example:
      'Джерела змінилися відтоді, як запропоновано це запитання: тоді вони на нього відповідали.',
  },
  fault: {
    internal: (reference) =>
      `Щось пішло не так у нас, а не у вашому запитанні. Якщо це повториться, скажіть тому, хто тримає бота: код ${reference}.`,
    unknownCommand: 'Такої команди вже немає. Перезапустіть Discord, щоб побачити чинні.',
    unknownButton: 'Ця кнопка вже не діє. Запитайте ще раз, щоб отримати чинну.',
    notTheirs:
      'Тут запитувати можуть лише деякі ролі. Їх обирає через /setup той, хто керує сервером.',
    tooFast: (seconds) => `Забагато запитань поспіль. Запитайте знову ${inSeconds(seconds)}.`,
    mayNotAttach:
      'Діаграму чи файл пропущено: бот не має тут дозволу долучати файли (Attach Files).',
    badOption: (option, expected) => `${option}: ${expected}`,
    expected: {
      text: 'після двокрапки напишіть текст, наприклад назву',
      number: (from, to) => `ціле число від ${numbers.format(from)} до ${numbers.format(to)}`,
      flag: 'true або false',
    },
  },
};
