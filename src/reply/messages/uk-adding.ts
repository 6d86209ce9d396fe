import type { AddingTexts } from './en-adding.ts';
import { numbers } from './uk-count.ts';

const names = {
  title: 'назву',
  author: 'автора',
  date: 'дату',
  url: 'адресу',
  publisher: 'видавця',
  language: 'мову',
};

/** What is said in Ukrainian to whoever adds a source or takes one back. */
export const ukAdding: AddingTexts = {
  cited: (inText) => `У тексті: ${inText}`,
  firstQuotes: 'Цитати з нього:',
  missing: (missing) => `Не вказано: ${missing.map((name) => names[name]).join(', ')}.`,
  left: 'Його не можна додати:',
  mind: 'Варто знати:',
  twin: (title, id) => `Це вже є в бібліотеці: «${title}» (${id}). Вдруге не додано.`,
  tooLarge: (megabytes, most) =>
    `Файл має бути не більший за ${numbers.format(most)} МБ, а цей має ${numbers.format(megabytes)} МБ: поділіть його на частини.`,
  kind: (name, known) => `${name}: файли такого виду не читаються. Читаються: ${known}.`,
  wrong: {
    title: 'title: потрібен якийсь текст',
    author:
      'author: потрібні імена, як-от «Olena Kovalenko; {Red Cross}»; організація – у фігурних дужках',
    date: 'date: потрібна дата, як-от 2024-03-01, або рік',
    url: 'url: потрібна адреса, що починається з https:// або http://',
    publisher: 'publisher: потрібен якийсь текст',
    language: 'language: потрібен код, як-от «en» чи «uk»',
  },
  onlyOne: 'title і url стосуються однієї праці: додайте її файл окремо.',
  ask: {
    title: 'Назва',
    author: 'Автори, як-от «Olena Kovalenko; {Red Cross}»; організація – у фігурних дужках',
    date: 'Дата, як-от 2024-03-01',
    url: 'Адреса',
    publisher: 'Видавець',
    language: 'Мова, як-от «uk»',
  },
  skip: 'Допишіть, чого немає у файлі, або натисніть Enter, щоб пропустити.',
  confirm: 'Додати? [Т/н] ',
  isNo: (typed) => /^\s*[nн]/i.test(typed),
  notAdded: (name) => `${name}: не додано.`,
  added: (file) => `Додано: ${file}`,
  ignored: (file) =>
    `${file}: не додано, бо це місце названо у файлі .gitignore бібліотеки і його було б пропущено. Приберіть його звідти.`,
  add: 'Додати',
  undo: 'Скасувати',
  again: 'Додати знову',
  soon: 'Бот цитуватиме це, щойно перечитає джерела: зазвичай за кілька секунд.',
  takenBack: (file) => `Прибрано: ${file}. Упродовж доби це можна додати знову.`,
  forbidden:
    'Додавати й прибирати джерела може лише той, хто керує цим сервером, і лише де це дозволено.',
  notGot: 'Не вдалося отримати файл від Discord. Долучіть його ще раз.',
  draftGone: 'Це вже додано, або відтоді минуло понад добу. Долучіть файл ще раз.',
  sourceGone: 'Цього вже немає, або відтоді його змінено. Див. /sources.',
  notUploaded: (title) =>
    `«${title}» додано не в Discord: прибрати це може той, хто тримає теку джерел.`,
  notWritten: (folder, why) => `${folder}: сюди не можна писати (${why}).`,
};
