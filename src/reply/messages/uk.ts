import type { Messages } from './en.ts';
import { ukAdding } from './uk-adding.ts';
import { ukCommands } from './uk-commands.ts';
import { ukConsole } from './uk-console.ts';
import { numbers, plural, rules } from './uk-count.ts';
import { ukFaults } from './uk-faults.ts';
import { ukFeedback, ukPrivacy } from './uk-feedback.ts';
import { ukPlaces } from './uk-places.ts';
import { ukSetup } from './uk-setup.ts';
import { withNumber } from './with-number.ts';

/** What the bot says in Ukrainian. */
export const uk: Messages = {
  locale: 'uk',
  commands: ukCommands,
  quoted: (words) => `«${words}»`,
  more: (count) => `і ще ${numbers.format(count)}, що тут не вмістилося`,
  andMore: (names, count) => `${names} і ще ${numbers.format(count)}`,
  pages: {
    button: (page) => `Сторінка ${numbers.format(page)}`,
    place: (page, pages) => `Сторінка ${numbers.format(page)} з ${numbers.format(pages)}`,
  },
  ask: {
    also: 'Також у:',
    more: 'Ще',
    moreTitle: 'Інші уривки',
    related: 'Прямої відповіді в джерелах немає. Ці уривки мають спільні слова із запитанням:',
    notFound: 'У джерелах про це не сказано.',
    missing: (words) => `Немає в жодному з наведених уривків: ${words}`,
    unknown: (words) => `Немає в жодному джерелі: ${words}`,
    readAs: (words) => `Прочитано як: ${words}`,
    about: (titles) => `У бібліотеці є: ${titles}.`,
    spelled: (words, known) =>
      `У джерелах немає ${words}; там пишуть ${known}. Якщо йдеться про це, запитайте так.`,
    leftOut: (file) => `Файл ${file} не вдалося прочитати, його пропущено: чому, каже /sources.`,
    without: (words) =>
      `Жодне джерело не вживає ${words}. Без цього на запитання є відповідь: запитайте без нього.`,
    inTheirWords: 'Запитайте про щось словами, які можуть бути в джерелах: приклади покаже /help.',
    emphasis: 'Жирним виділено речення, що відповідає; в оригіналі виділення немає.',
    nearestInBold: 'Жирним виділено найближче речення; в оригіналі виділення немає.',
    matchedInBold: 'Жирним виділено знайдені слова; в оригіналі виділення немає.',
    emptyQuestion: 'Запитайте щось, у чому є хоч одне слово.',
    unknownShelf: (shelf, known) =>
      `Полиці «${shelf}» тут немає. ${known === '' ? 'Немає жодної.' : `Є: ${known}.`}`,
    unknownSource: (source, known) => `Джерела «${source}» немає. У бібліотеці є: ${known}.`,
  },
  claims: {
    claim: 'Твердження:',
    finding: 'З’ясовано:',
    open: 'Тут переказано чиєсь твердження. Чи воно правдиве, поруч не сказано.',
    verdict: (verdict) => `Це твердження, яке джерело перевіряє. Його висновок: «${verdict}»`,
  },
  sources: {
    title: (count) => `У бібліотеці ${plural(count, 'джерело', 'джерела', 'джерел')}`,
    fitting: (count, text) => `${plural(count, 'джерело', 'джерела', 'джерел')} з «${text}»`,
    none: (text) => `Жодне джерело не має «${text}» у назві, авторі, році чи мові.`,
    shape: ({ language, words, passages, references, version }) =>
      `${language} · ${plural(words, 'слово', 'слова', 'слів')} · ${plural(passages, 'уривок', 'уривки', 'уривків')} · ` +
      `${plural(references, 'посилання', 'посилання', 'посилань')} · версія ${version}`,
    missing: {
      title: 'назву не вказано',
      author: 'автора не вказано',
      issued: 'рік не вказано',
    },
    faults: (count) =>
      `${plural(count, 'помилка', 'помилки', 'помилок')} у файлах: файли й записи з помилками пропущено. Див. кінець цього переліку.`,
  },
  doses: {
    button: (number) => `Речення ${number}`,
    title: (recipient, donor) =>
      [
        'Дози',
        recipient && `для: ${recipient}`,
        donor && `від: ${donor}`,
        '— як стверджують джерела',
      ]
        .filter(Boolean)
        .join(' '),
    from: (donor) => `від: ${donor}`,
    bilateral: 'двосторонньо',
    pledged: 'обіцяно',
    nobody: 'одного отримувача не названо',
    mentioned: (country) =>
      `Джерела називають отримувача вакцин (${country}), але не називають кількості доз:`,
    notFound: (country) => `Джерела не називають кількості доз для отримувача: ${country}.`,
    nothing: 'Джерела не називають жодної кількості доз.',
    held: (countries) => `Називають для: ${countries}.`,
    notCountry: (typed, nearest) =>
      `Країни «${typed}» я не знаю.${nearest === '' ? '' : ` Можливо: ${nearest}?`}`,
    chart: 'Дози за отримувачами, як стверджують джерела',
    chartText: (rows) => `Стовпчикова діаграма. ${rows}`,
    figure: 'Жирним виділено число; в оригіналі виділення немає.',
  },
  cite: {
    noDate: 'б. д.',
    and: 'і',
    others: 'та ін.',
    paragraph: (from, to) => (to === null ? `абз. ${from}` : `абз. ${from}–${to}`),
    page: (from, to) => (to === null ? `с. ${from}` : `с. ${from}–${to}`),
    link: 'Відкрити джерело',
    button: (number) => withNumber('Цитувати', number),
    rests: 'Посилається на:',
  },
  works: {
    inText: (citation) => `У тексті: ${citation}`,
    place: (place) => `Місце цитати: ${place}`,
    citedBy: (document, sentences) =>
      sentences === 0
        ? `У «${document}» в самому тексті не згадано`
        : `Цитовано в «${document}»: ${plural(sentences, 'речення', 'речення', 'речень')}`,
    document: ({ language, words, references }) =>
      `Джерело цієї бібліотеки · ${language} · ${plural(words, 'слово', 'слова', 'слів')} · ` +
      `цитує ${plural(references, 'працю', 'праці', 'праць')}`,
    otherStyle: 'Інший стиль або файл для імпорту',
    several: 'Підходить кілька праць. Котру мали на увазі?',
    none: 'Жодне джерело й жодна цитована праця не підходить.',
    unknownStyle: (style, known) => `Стилю «${style}» немає. Є: ${known}.`,
  },
  quotes: {
    empty: 'Вставте слова, які цитували.',
    status: {
      verbatim: 'Є в джерелах дослівно',
      'verbatim-except': 'Є в джерелах, з дрібними відмінностями',
      near: 'Не дослівно: ось найближче',
      'not-found': 'У джерелах немає',
    },
    except: (differing) => `Відрізняється: ${differing.join(', ')}`,
    exceptions: {
      case: 'великі літери',
      'quotation marks': 'лапки',
      dashes: 'тире',
      'white space': 'пробіли',
      ellipses: 'пропущені слова',
    },
    ascription: {
      right: (citation, label) => `Джерело вказано правильно (${citation}): це ${label}.`,
      cited: (citation, label) => `Це ${label}, де в цьому місці послалися на ${citation}.`,
      other: (citation, label) => `Вказано джерело ${citation}, але це ${label}.`,
    },
    others: (count) =>
      `Ті самі слова є ще в ${numbers.format(count)} ${rules.select(count) === 'one' ? 'місці' : 'місцях'}.`,
  },
  context: {
    button: (number) => withNumber('Контекст', number),
    title: (document) => `У тексті «${document}»`,
    earlier: 'Раніше',
    later: 'Далі',
    gone: 'Цього в джерелах уже немає: відтоді їх змінили. Запитайте ще раз, щоб побачити, що в них тепер.',
  },
  check: {
    title: 'Звірено з джерелами',
    read: 'До кожного речення — уривок, що найкраще йому відповідає; чи сказано там те саме, судіть самі.',
    missing: (words) => `Немає в цьому уривку: ${words}`,
    nothing: 'Жодне джерело прямо про це не говорить.',
    first: (count, all) =>
      `Із ${plural(all, 'речення', 'речень', 'речень')} звірено перші ${numbers.format(count)}.`,
    empty: 'Тут немає тексту, який можна звірити.',
  },
  compare: {
    one: 'Про це говорить лише одне джерело.',
    most: (shown, all) =>
      `Джерела, які говорять про це найвиразніше (${numbers.format(shown)} з ${numbers.format(all)}):`,
    alike: (figures) => `Названо однаково: ${figures}`,
    different: (figures) => `Названо по-різному: ${figures}. Чи йдеться про те саме, судіть самі.`,
  },
  help: {
    title: 'Відповіді словами джерел',
    holds: ({ sources, passages, languages }) =>
      `У бібліотеці ${plural(sources, 'джерело', 'джерела', 'джерел')} ` +
      `(${plural(passages, 'уривок', 'уривки', 'уривків')}); мови: ${languages}.`,
    menu: (name) => `також у меню повідомлення: «${name}»`,
    question: (topic) => `Що кажуть джерела про «${topic}»?`,
    made: {
      doses: (country) => `${country}: скільки доз отримано?`,
      definition: (thing) => `Що таке «${thing}»?`,
      deed: (deed) => (/^\p{Script=Cyrillic}/u.test(deed) ? `Хто ${deed}?` : null),
    },
    examples: 'Запитання, на які вони відповідають:',
    example: (number) => `Приклад ${number}`,
    controls:
      'Щоб запитати просто в розмові, згадайте бота із запитанням. «Опублікувати» показує приватну відповідь усім, «Видалити» прибирає публічну.',
  },
  mention: {
    related: 'Прямої відповіді в джерелах немає. /ask покаже уривки зі спільними словами.',
    private: 'Відповіді тут приватні. Запитайте через /ask.',
  },
  unasked: 'Бота не питали на ім’я: тут він відповідає сам, якщо відповідають джерела.',
  publish: {
    button: 'Опублікувати',
    by: (name) => `Хто опублікував: ${name}`,
    already: 'Це вже опубліковано.',
    changed: 'Джерела змінилися відтоді, як дано цю відповідь, тому її не опубліковано.',
    forbidden: 'Ви не можете писати в цьому каналі, тож це побачите лише ви.',
  },
  delete: {
    button: 'Видалити',
    forbidden: 'Видалити це може лише той, хто запитував, або той, хто керує повідомленнями.',
  },
  adding: ukAdding,
  setup: ukSetup,
  places: ukPlaces,
  feedback: ukFeedback,
  privacy: ukPrivacy,
  ...ukFaults,
  console: ukConsole,
};
