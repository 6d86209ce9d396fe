import type { ConsoleTexts } from './en-console.ts';
import { numbers, plural } from './uk-count.ts';

/** What the terminal says in Ukrainian. */
export const ukConsole: ConsoleTexts = {
  welcome: (documents, passages) =>
    `Verbatim: ${plural(documents, 'джерело', 'джерела', 'джерел')}, ` +
    `${plural(passages, 'уривок', 'уривки', 'уривків')}. Запитайте або введіть /help. ` +
    'DISCORD_TOKEN не задано, тому це термінал.',
  help: [
    'У цьому терміналі:',
    '  запитання        те саме, що /ask і запитання',
    '  назва:значення   задає параметр за його назвою, як-от source:zaryn або country:"South Korea"',
    '  число            натискає кнопку з цим номером під останньою відповіддю; її назва (ще) теж',
    '  кілька рядків    вставлені разом, — один текст; Enter надсилає його',
    '  /quit            вийти, як і Ctrl+D',
  ].join('\n'),
  unknown: (command) => `Команди /${command} немає. Введіть /help, щоб побачити наявні.`,
  noQuote: 'Під останньою відповіддю такої кнопки немає.',
  bug: (fault) => `Щось пішло не так у нас, а не у вашому запитанні: ${fault}`,
  progress: {
    reading: (done, all) => `Читаю джерела: ${numbers.format(done)} з ${numbers.format(all)}`,
    indexing: (done, all) => `Індексую уривки: ${numbers.format(done)} з ${numbers.format(all)}`,
  },
  indexed: (passages, seconds, rate) =>
    `Проіндексовано ${plural(passages, 'уривок', 'уривки', 'уривків')} за ${seconds} с: ` +
    `${numbers.format(rate)} на секунду.`,
  faults: (count) =>
    `${plural(count, 'помилка', 'помилки', 'помилок')} у джерелах: те, що їх має, пропущено. Див.: npm run --silent verbatim -- check`,
  reloaded: (documents, passages) =>
    `Джерела змінилися: тепер ${plural(documents, 'джерело', 'джерела', 'джерел')}, ` +
    `${plural(passages, 'уривок', 'уривки', 'уривків')}.`,
  notReloaded: (faults) =>
    'Джерела змінилися, і їх не вдається прочитати. Відповіді беруться з прочитаного раніше, доки це ' +
    `не виправлено:\n${faults}`,
  commandLine: {
    about: 'Відповідає на запитання лише цитатами з теки джерел.',
    titles: {
      'Usage:': 'Використання:',
      'Arguments:': 'Аргументи:',
      'Options:': 'Параметри:',
      'Commands:': 'Команди:',
    },
    lines: 'Без нього кожен рядок стандартного вводу — окреме.',
    whole: 'Без нього текст — увесь стандартний ввід.',
    version: 'показати версію',
    help: 'показати довідку про команду',
    json: 'показати JSON, по об’єкту в рядку',
    csv: 'показати CSV, для електронних таблиць',
    chart: 'записати стовпчикову діаграму в цей файл, як PNG',
    strict: 'невдача й через те, що можна поліпшити, а не лише через помилки',
    check: 'Що в теці джерел хибне, відсутнє або не пов’язане',
    text: 'Текст джерела, з якого вирізано цитати',
    add: 'Скопіювати файли до теки джерел разом з їхнім описом',
    addFiles: 'Файли тих видів, які читаються',
    yes: 'не питати про те, чого бракує',
    feedback: 'Відповіді, про які люди сказали, що вони не допомогли',
    textId: 'Id джерела, як його називає /sources',
    options: {
      more: 'показати й інші уривки',
      top: 'скільки цитат навести, від 1 до 50',
      explain: 'пояснити місце кожної цитати',
      all: 'усі джерела й усі праці, які вони цитують',
      title: 'його назва, для одного файлу',
      author: 'його автори, як-от "Olena Kovalenko; Ivan Franko"',
      date: 'коли вийшов, як-от 2024-03-01',
      url: 'його адреса, для одного файлу',
      publisher: 'хто видав',
      language: 'його мова, як-от "en" чи "uk"',
    },
    unknownCommand: (name) => `Команди ${name} немає.`,
    unknownOption: (name) => `Параметра ${name} немає.`,
    missingValue: (name) => `Бракує значення: ${name}.`,
    tooManyWords: 'Слів більше, ніж приймає ця команда.',
    didYouMean: (names) => `Можливо, ${names}?`,
    seeHelp: (command) => `«${command} --help» покаже, що є.`,
    nothingToDraw: 'Немає чого малювати: діаграмі потрібні кількості за отримувачами.',
    cannotWrite: (file, why) => `${file} не вдається записати: ${why}.`,
    why: {
      EACCES: 'цьому користувачеві не дозволено',
      EISDIR: 'це тека',
      ENOENT: 'такої теки немає',
      ENOSPC: 'на диску немає місця',
      ENOTDIR: 'замість теки стоїть файл',
      EPERM: 'цьому користувачеві не дозволено',
      EROFS: 'диск лише для читання',
    },
  },
};
