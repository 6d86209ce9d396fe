import type { CommandTexts } from './en-commands.ts';

const onlyYou = 'Відповідь побачите лише ви';

/** What Discord shows of each command in Ukrainian. */
export const ukCommands: CommandTexts = {
  ask: {
    description: 'Запитайте джерела; вони відповідають дослівними цитатами',
    options: {
      question: 'Що ви хочете дізнатися',
      source: 'Шукати лише в цьому джерелі',
      shelf: 'Шукати лише на цій полиці',
      private: onlyYou,
    },
  },
  'dose-count': {
    description: 'Усі кількості доз вакцин, які називають джерела',
    options: {
      country: 'Хто отримав; якщо не вказати — усі',
      donor: 'Хто надав',
      private: onlyYou,
    },
  },
  source: {
    description: 'Процитувати джерело або працю, на яку воно посилається',
    options: {
      work: 'Автор, назва або рік',
      style: 'Стиль цитування або файл; якщо не вказати — APA',
      private: onlyYou,
    },
  },
  'find-quote': {
    description: 'Чи є ця цитата в джерелах, слово в слово?',
    options: { text: 'Слова так, як їх процитовано', private: onlyYou },
  },
  'check-text': {
    description: 'Кожне речення тексту поруч з уривком, що найкраще йому відповідає',
    menu: 'Звірити з джерелами',
    options: { text: 'Речення, які треба звірити', private: onlyYou },
  },
  quote: {
    description: 'Текст на певному місці джерела: абзац, сторінка чи розділ',
    options: {
      source: 'Котре джерело: його id, автор або назва',
      para: 'Номер абзацу, як-от 5 чи 5–7',
      page: 'Сторінка, як її надруковано, як-от 12 чи iv',
      section: 'Назва розділу',
      private: onlyYou,
    },
  },
  compare: {
    description: 'Що каже про тему кожне джерело, поруч, за датою',
    options: { topic: 'Що порівняти, кількома словами', private: onlyYou },
  },
  sources: {
    description: 'Що є в бібліотеці і що з нею не так',
    options: { text: 'Лише джерела з цим у назві, авторі, році чи мові', private: onlyYou },
  },
  'add-source': {
    description: 'Додати долучений файл до джерел після попереднього перегляду',
    options: {
      file: 'Документ, не більший за 25 МБ',
      title: 'Його назва, якщо її немає у файлі',
      author: 'Його автори, як-от «Olena Kovalenko; {Red Cross}»; організація – у фігурних дужках',
      date: 'Коли вийшов, як-от 2024-03-01',
      url: 'Адреса, за якою його цитувати; звідти нічого не завантажується',
      publisher: 'Хто видав',
      language: 'Його мова, як-от «en» чи «uk»',
    },
  },
  'remove-source': {
    description: 'Прибрати джерело, яке додано тут',
    options: { source: 'Котре' },
  },
  setup: {
    description: 'Обрати, що і як відповідає на цьому сервері та в його каналах',
    options: {},
  },
  privacy: { description: 'Що про вас зберігається і навіщо', options: {} },
  forget: { description: 'Видалити все, що про вас збережено', options: {} },
  help: { description: 'Про що тут можна запитати, з прикладами', options: {} },
};
