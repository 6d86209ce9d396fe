import { CONDITION_ASKED, type KindAsked, WORD_END, WORD_START, words } from './kind-asked.ts';

/** Codes and names of money, those of a game too ("5 gp"). */
const CODES = 'usd|eur|uah|gbp|chf|pln|cad|aud|inr|jpy|cny|rub';
const MONEY =
  '((us|canadian|australian) )?dollars?|euros?|pounds?|cents?|pence|francs?|rupees?|yen|yuan|liras?|pesos?|shekels?|' +
  'zloty(ch)?|zł|kr|kronor|kroner|crowns?|[csegp]p|гривень|гривні|гривня|грн|рублей|рубля|руб|доларів|долари|долларов|' +
  'доллара|євро|евро|злотих|злотых';
const SCALES =
  'thousand|million|billion|trillion|тис\\.?|млн|млрд|мільйон\\p{L}*|мільярд\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*';

const COUNT = String.raw`(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens? of|several|a few|один|одна|одну|два|дві|две|три|чотири|четыре|п.?ять|кілька|несколько)`;
const SPAN = String.raw`(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|century|rounds?|turns?|секунд\p{L}*|хвилин\p{L}*|минут\p{L}*|годин\p{L}*|час(?:а|ов)?|днів|дні|день|дня|дней|тиж\p{L}*|недел\p{L}*|місяц\p{L}*|месяц\p{L}*|рок\p{L}*|років|год(?:а|у)?|лет)`;
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Months, and centuries, of German, French, Spanish, Italian, Portuguese, Dutch and Polish, without words of English. */
const MONTH_ELSEWHERE = [
  'januar|februar|märz|mai|juni|juli|oktober|dezember|jahrhunderts?',
  'janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|siècle',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|siglo',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|secolo',
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|século',
  'januari|februari|maart|augustus|eeuw',
  'styczni[au]|lutego|lutym|marca|kwietni[au]|maja|czerwca|lipca|sierpni[au]|wrześni[au]|października|listopada|grudnia|wieku',
].join('|');
/** Numbers in words of the same languages. */
const NUMBER_ELSEWHERE = words(
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hunderte?|tausende?|millionen',
  'deux|trois|quatre|cinq|huit|neuf|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|millones',
  'quattro|cinque|sette|otto|dieci|milioni|dois|duas|três|quatro|sete|oito|dez|milhões',
  'twee|drie|vijf|zes|zeven|negen|tien|miljoen',
  'dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć',
).source;
/** Kinds that are figures: counts, measures, times. In order: the first that asks counts. */
export const FIGURES: readonly KindAsked[] = [
  {
    name: 'frequency',
    asks: words('how (often|frequently|regularly)', 'як часто', 'как часто'),
    holds: words(
      'once|twice|daily|hourly|weekly|monthly|quarterly|annually|yearly|nightly|always|never|rarely|seldom|occasionally',
      `(every|each) (other )?(\\d+ )?(\\p{L}+ )?${SPAN}`,
      `(per|an?) (day|week|month|year|hour|minute|second)`,
      'щодня|щотижня|щомісяця|щороку|щогодини|ежедневно|еженедельно|ежемесячно|ежегодно|раз|рази|раза|разів',
      `(кожн|кажд)\\p{L}+ ${SPAN}`,
    ),
    isNeeded: false,
    examples: {
      asks: ['How often are the pages updated?', 'Як часто оновлюють сторінки?'],
      holds: [
        'It meets at least once per week.',
        'Сторінки оновлюють щотижня.',
        'Run it every 5 minutes.',
      ],
      lacks: ['The pages are updated.', 'It took five weeks.'],
    },
  },
  {
    name: 'duration',
    asks: words(
      'how long',
      `how many ${SPAN}`,
      '(duration|time limit|validity) of',
      'як довго|скільки (часу|триває)|протягом якого часу|как долго|сколько (времени|длится)|в течение какого времени',
    ),
    holds: new RegExp(
      `${WORD_START}(?:${COUNT}(?: to ${COUNT}| or ${COUNT}|[-–]${COUNT})?[\\s-](?:full |more |business |working |calendar )?${SPAN}|until|permanent(?:ly)?|forever|indefinitely|instantaneous|as long as|the rest of|довічно|назавжди|навсегда|поки|пока)${WORD_END}`,
      'iu',
    ),
    isNeeded: false,
    examples: {
      asks: [
        'How long is the token valid?',
        'How many days may they keep it?',
        'Як довго діє угода?',
      ],
      holds: [
        'It is valid for one to two hours.',
        'The ban lasts until the election.',
        'Угода діє 5 років.',
      ],
      lacks: ['It is valid in all countries.', 'The token is long.'],
    },
  },
  {
    name: 'share',
    asks: words(
      '(what|which|how (large|big|high) an?) (share|percentage|proportion|per ?cent|fraction|part)',
      '(percentage|proportion|share) of',
      '(як(а|ий|у)) (частк\\p{L}|відсот\\p{L}+|частин\\p{L})',
      '(как(ая|ой|ую)) (дол[яю]|процент\\p{L}*|част[ьи])',
    ),
    holds:
      /%|(?<![\p{L}])(per ?cent|percent|half|third|quarters?|majority|most|out of|one in|відсот\p{L}+|процент\p{L}*|половин\p{L}*|третин\p{L}*|треть|чверть|четверть)(?!\p{L})/iu,
    isNeeded: false,
    examples: {
      asks: ['What share of ads did Facebook remove?', 'Яку частку реклами видалили?'],
      holds: [
        'Facebook removed 31% of ads.',
        'More than half of them left.',
        'Видалили 31 відсоток.',
      ],
      lacks: ['Facebook removed 31 ads.'],
    },
  },
  {
    name: 'price',
    asks: words(
      'how (much|expensive) (do|does|did|is|are|was|were|will|would) .* (cost|costs|pay|paid|charge|spend|worth)',
      'how much .* (cost|costs|pay|paid|charge|charged|spent|spend)',
      '(what|which) .*(price|cost|costs|fee|fine)',
      '(скільки|сколько) (коштує|коштувал\\p{L}*|стоит|стоил\\p{L}*|заплатил\\p{L}*)',
    ),
    holds: new RegExp(
      `(\\p{Sc}|(?<!\\p{L})(${CODES}))\\s?\\d|\\d[\\d.,]*\\s?(${SCALES})?\\s?(\\p{Sc}|${CODES}|${MONEY})(?!\\p{L})|` +
        '(?<!\\p{L})(free|at no cost|безкоштовн\\p{L}*|бесплатн\\p{L}*)(?!\\p{L})',
      'iu',
    ),
    isNeeded: true,
    examples: {
      asks: [
        'How much does the plan cost?',
        'What was the price of the aid?',
        'Скільки коштує квиток?',
      ],
      holds: [
        'It costs $20 a month.',
        'The aid was worth 3 million euros.',
        'Квиток коштує 50 грн.',
        'Заплатили 3 мільйони доларів.',
        'Entry is CHF 12.',
      ],
      lacks: ['It costs 20 hit points.', 'It is expensive.'],
    },
  },
  {
    name: 'version',
    asks: words('(what|which) version', '(як(а|у|ій)) верс\\p{L}+', '(как(ая|ую|ой)) верс\\p{L}+'),
    holds: /(?<![\p{L}\p{N}])v?\d+(\.\d+)+|(?<!\p{L})(v|version|release|верс\p{L}+)\s?\d/iu,
    isNeeded: false,
    examples: {
      asks: ['Which version of Node is needed?', 'Яка версія потрібна?'],
      holds: ['It needs Node 20.19 or newer.', 'Since version 3 it is there.', 'З v2 це можливо.'],
      lacks: ['It needs a recent release of Node.'],
    },
  },
  {
    name: 'measure',
    asks: words(
      'how (big|large|tall|high|deep|wide|far|fast|heavy|old|hot|cold|close|thick|strong|small|loud)',
      '(what|which) (is|are|was|were) the (\\p{L}+ )*(size|weight|distance|speed|range|length|height|width|depth|area|age|limit|maximum|minimum|temperature|threshold)',
      'limit|maximum|minimum|max|min|at most|at least',
      'максимальн\\p{L}+|мінімальн\\p{L}+|минимальн\\p{L}+|(обмеження|ограничение|ліміт|лимит)',
    ),
    holds:
      /\d|(?<!\p{L})(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million|half|twice|double|один|два|дві|две|три|чотири|четыре|п.ять|пять|сто|тисяч\p{L}*|тысяч\p{L}*)(?!\p{L})/iu,
    isNeeded: false,
    examples: {
      asks: [
        'How far can you throw it?',
        'autocomplete choices limit',
        'Максимальний розмір файлу?',
      ],
      holds: [
        'You can throw it up to 60 feet.',
        'A maximum of 25 choices is shown.',
        'Не більше 10 МБ.',
      ],
      lacks: ['You can throw it far.'],
    },
  },
  {
    name: 'number',
    asks: words(
      'how (many|much)',
      '(number|amount|quantity) of',
      'скільки|сколько|кількість|количество',
      'wie ?viele?|cuánt[oa]s?|combien|quant[eio]|quantos|quantas|hoeveel|ile|ilu',
    ),
    holds: new RegExp(
      String.raw`\d|${NUMBER_ELSEWHERE}|${WORD_START}(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|none|several)${WORD_END}|(?:^|\s)(?:два|дві|две|три|чотири|четыре|п.?ять|пять|мільйон|миллион|тисяч|тысяч|кілька|несколько)`,
      'iu',
    ),
    isNeeded: true,
    examples: {
      asks: [
        'How many doses came?',
        'the number of masks',
        'Скільки доз отримали?',
        'Wie viele Dosen kamen an?',
        '¿Cuántas dosis llegaron?',
        'Combien de doses ?',
      ],
      holds: [
        'Moldova received 458,000 doses.',
        'Millions of masks came.',
        'Передали два мільйони доз.',
        'Передали п’ять апаратів.',
        'Es kamen zwölf Geräte an.',
        'Llegaron cinco aviones.',
      ],
      lacks: ['Many masks came; nobody counted.', 'Someone often weighs them.'],
    },
  },
  {
    name: 'date',
    // Not every "when" asks: "when it came to vaccines" does not; "when should I" asks in which case.
    asks: new RegExp(
      String.raw`(?!^\P{L}*${CONDITION_ASKED})(?:^\P{L}*when${WORD_END}|${WORD_START}(?:when (?:did|does|do|was|were|is|are|will|has|have|had)|(?:what|which) (?:year|date|month|day)|коли|когда|якого року|в каком году|wann|in welchem jahr|cuándo|en qué año|quand|en quelle année|quando|in che anno|em que ano|wanneer|kiedy)${WORD_END})`,
      'iu',
    ),
    holds: new RegExp(
      String.raw`\b(?:1\d|20)\d\d\b|${WORD_START}(?:${MONTH}|${MONTH_ELSEWHERE}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|century)${WORD_END}|(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)(?:ень|ня|ні|ий|ого)|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)`,
      'iu',
    ),
    isNeeded: true,
    examples: {
      asks: [
        'When did the plane land?',
        'What year was it?',
        'Коли сів літак?',
        'Wann landete das Flugzeug?',
        '¿Cuándo aterrizó?',
        'Quand est-il arrivé ?',
      ],
      holds: [
        'It has lasted since 2014.',
        'It landed on April 2.',
        'Це було у квітні.',
        'Это было в январе.',
        'Es war im Dezember.',
        'Llegó en enero.',
        'Il est arrivé en août.',
      ],
      lacks: ['It cost 458,000 dollars.', 'Це було восени.'],
    },
  },
];
