import type { Messages } from './en.ts';

/** What the bot says in Ukrainian. */
export const uk: Messages = {
  locale: 'uk',
  more: (count) => `і ще ${count}, що тут не вмістилося`,
  ask: {
    related: 'Прямої відповіді в джерелах немає. Ці уривки мають спільні слова із запитанням:',
    notFound: 'У джерелах про це не сказано.',
    missing: (words) => `Немає в жодному з наведених уривків: ${words}`,
    readAs: (words) => `Прочитано як: ${words}`,
    emphasis: 'Жирним виділено знайдені слова; в оригіналі виділення немає.',
    emptyQuestion: 'Запитайте щось, у чому є хоч одне слово.',
    unknownSource: (source, known) => `Джерела «${source}» немає. У бібліотеці є: ${known}.`,
  },
  sources: {
    title: (count) => `У бібліотеці ${plural(count, 'джерело', 'джерела', 'джерел')}`,
    shape: ({ language, words, passages, references, version }) =>
      `${language} · слів: ${words} · ${plural(passages, 'уривок', 'уривки', 'уривків')} · ` +
      `${plural(references, 'посилання', 'посилання', 'посилань')} · версія ${version}`,
  },
  cite: {
    noDate: 'б. д.',
    and: 'і',
    others: 'та ін.',
    paragraph: (number) => `абз. ${number}`,
    page: (number) => `с. ${number}`,
    link: 'Відкрити джерело',
  },
  context: {
    button: (number) => `Контекст ${number}`,
    title: (document) => `У тексті «${document}»`,
    earlier: 'Раніше',
    later: 'Далі',
    gone: 'Цього уривка в джерелах уже немає: відтоді їх змінили. Запитайте ще раз, щоб побачити, що в них тепер.',
  },
  fault: {
    internal: (reference) =>
      `Щось пішло не так у нас, а не у вашому запитанні. Якщо це повториться, скажіть тому, хто тримає бота: код ${reference}.`,
    unknownCommand: 'Такої команди вже немає. Перезапустіть Discord, щоб побачити чинні.',
    unknownButton: 'Ця кнопка вже не діє. Запитайте ще раз, щоб отримати чинну.',
    badOption: (option, message) => `${option}: ${message}`,
  },
  console: {
    welcome: (documents, passages) =>
      `Verbatim: ${plural(documents, 'джерело', 'джерела', 'джерел')}, ` +
      `${plural(passages, 'уривок', 'уривки', 'уривків')}. Запитайте або введіть /help. ` +
      'DISCORD_TOKEN не задано, тому це термінал.',
    help: [
      'Запитання або одне з:',
      '  /ask <запитання> [source:<id>]   цитати, що на нього відповідають',
      '  /sources                         що є в бібліотеці',
      '  1, 2, 3                          що стоїть довкола цієї цитати',
      '  /help                            ця довідка',
      '  /quit                            вийти (або Ctrl+D)',
    ].join('\n'),
    unknown: (command) => `Команди /${command} немає. Введіть /help, щоб побачити наявні.`,
    noQuote: 'В останній відповіді такої цитати немає.',
  },
};

const rules = new Intl.PluralRules('uk');

function plural(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
  return `${count} ${forms[rules.select(count)] ?? many}`;
}
