import { CONDITION_ASKED, type KindAsked, WORD_END, WORD_START, words } from './kind-asked.ts';

/** Kinds that are told in words: reasons, rules, steps, names. In order: the first that asks counts. */
export const STATEMENTS: readonly KindAsked[] = [
  {
    name: 'reason',
    asks: words(
      'why',
      'what (is|was|are|were) the (reasons?|purpose|point|cause) (of|for|behind)',
      'what (caused|made)',
      'чому|навіщо|почему|зачем',
      'warum|weshalb|wieso|por qué|pourquoi|perché|por que|waarom|dlaczego',
    ),
    holds: words(
      'because|since|so that|in order to|therefore|thus|hence|due to|owing to|thanks to|as a result|reasons?|caused?|means that|otherwise|purpose|aims? to',
      'to (prevent|avoid|ensure|make|help|allow|let|protect|keep|reduce|improve|enable|stop)',
      'weil|denn|damit|wegen|aufgrund|porque|debido a|para que|parce que|afin|à cause|poiché|affinché|omdat|zodat|ponieważ|żeby',
      'тому що|оскільки|бо|через те|щоб|завдяки|потому что|так как|поскольку|чтобы|поэтому|тому|причин\\p{L}+',
    ),
    isNeeded: false,
    examples: {
      asks: [
        'Why did they leave?',
        'What is the purpose of the fund?',
        'Чому вони пішли?',
        'Warum gingen sie?',
        '¿Por qué se fueron?',
      ],
      holds: [
        'They left because it rained.',
        'A lock is used to prevent theft.',
        'Вони пішли, тому що був дощ.',
        'Sie gingen, weil es regnete.',
        'Se fueron porque llovía.',
      ],
      lacks: ['They left at noon.'],
    },
  },
  {
    name: 'difference',
    asks: words(
      'difference between|differences?|differs?|different from|compared? (to|with)|versus|vs',
      'різниц\\p{L}|відрізня\\p{L}+|разниц\\p{L}|отлича\\p{L}+',
    ),
    holds: words(
      'while|whereas|unlike|instead of|rather than|but|however|than|differs?|difference|in contrast|on the other hand',
      'тоді як|натомість|на відміну|але|ніж|тогда как|в отличие|но|чем|разница|різниця',
    ),
    isNeeded: false,
    examples: {
      asks: [
        'What is the difference between a ban and a kick?',
        'Чим відрізняються ці два закони?',
      ],
      holds: ['A kick ends at once, while a ban lasts.', 'На відміну від першого, другий діє.'],
      lacks: ['A ban lasts.'],
    },
  },
  {
    name: 'condition',
    asks: new RegExp(
      String.raw`^\P{L}*${CONDITION_ASKED}|${WORD_START}(?:in (?:what|which) cases?|under (?:what|which) (?:conditions?|circumstances?)|(?:в|у|за) яких (?:випадках|умов)|в каких случаях|при каких условиях)${WORD_END}`,
      'iu',
    ),
    holds: words(
      'if|when|whenever|unless|once|within|after|before|until|in cases?|where|only',
      'якщо|коли|після|перед|протягом|поки|доки|у разі|якби|если|когда|после|перед|в течение|пока|в случае',
    ),
    isNeeded: false,
    examples: {
      asks: [
        'When should I use a getter?',
        'When do I have to file it?',
        'Under what conditions is it lifted?',
        'Коли слід подати заяву?',
        'В каких случаях нужна виза?',
      ],
      holds: [
        'Use a getter if the value changes.',
        'File it within five days.',
        'Заяву подають після огляду.',
      ],
      lacks: ['A getter returns a value.', 'Це заява.'],
    },
  },
  {
    name: 'rule',
    asks: new RegExp(
      String.raw`^\P{L}*(?:can|may|must|should|shall|could|am i|are we|do i|do we|does one|is it|are there)${WORD_END}|${WORD_START}(?:safe|allowed|permitted|legal|required|necessary|need to|have to|possible) (?:to|for)|чи (?:можна|треба|потрібно|можу|має|мусить|дозволено)|можно ли|нужно ли|надо ли|обязан|обов.язков`,
      'iu',
    ),
    holds: words(
      "may|must|can|cannot|can't|should|shouldn't|shall|never|always|required?|requires|needs?|only|optional|mandatory|forbidden|prohibited|illegal",
      'not (be )?(allowed|permitted|recommended|possible|safe|necessary|needed)|(is|are) (allowed|permitted|recommended|possible|safe|necessary|needed)|(have|has) to|recommended?|allowed|don.t|do not',
      'можна|можуть|може|треба|потрібно|повинн\\p{L}+|мусить|не слід|заборонено|дозволено|лише|обов.язково|можно|могут|может|нужно|надо|должн\\p{L}+|нельзя|запрещено|разрешено|только|обязательно',
    ),
    isNeeded: false,
    examples: {
      asks: ['Can I share my token?', 'Is it safe to use it?', 'Чи можна продавати дані?'],
      holds: [
        'You must never share your token.',
        'Using it is not recommended.',
        'Дані не можна продавати.',
      ],
      lacks: ['The token is a text.'],
    },
  },
  {
    name: 'steps',
    asks: new RegExp(
      String.raw`^\P{L}*(?:hw|how)${WORD_END}(?! (?:many|much|long|often|far|big|large|old|tall|did|was|were|has|have|had))|${WORD_START}(?:how (?:do|can|should|could|would) (?:i|you|we|one)|how to|steps to|way to)${WORD_END}|${WORD_START}(?:як|как) (?!часто|довго|долго)(?:мені |мне |можна |можно |треба |надо )?\p{L}+(?:ти|тися|ть|ться|чь)${WORD_END}`,
      'iu',
    ),
    holds: new RegExp(
      String.raw`(?:^|[.:;,]\s+|(?:then|and|first|next|also|simply|to) |${WORD_START}you (?:can|should|must|may|will need to|need to|have to) )(?:use|run|add|create|open|click|go|set|install|select|choose|enter|type|call|import|pass|define|make|write|copy|move|edit|update|configure|enable|start|build|deploy|press|put|place|remove|delete|check|follow|export|provide|include|specify|log|sign|visit|apply|send|submit|contact|ask|take|roll|cast|spend|attach|connect|download|save|replace|return|wrap|declare|register|render|fetch|stop|avoid|натисніть|відкрийте|додайте|створіть|виберіть|використ\p{L}+|запустіть|встановіть|нажмите|откройте|добавьте|создайте|выберите|используйте|запустите|установите)${WORD_END}`,
      'iu',
    ),
    isNeeded: false,
    examples: {
      asks: [
        'How do I create a project?',
        'hw do i deploy',
        'Як створити проєкт?',
        'Как установить бота?',
      ],
      holds: [
        'Run the command in your terminal.',
        'To do so, use the form.',
        'You can add a file.',
        'Натисніть кнопку.',
      ],
      lacks: ['The project is a folder.', 'They used masks.'],
    },
  },
  {
    name: 'literal',
    asks: words(
      '(what|which) (is|are) the (\\p{L}+ )*(colou?r|format|default|command|flag|option|port|extension|file ?name|keyword|setting|type|syntax)',
      '(what|which) (colou?r|format|command|flag|option|property|function|method|file|folder|port|setting|type|keyword|directive|attribute|event|class|value|package)',
      'default|(as|за) замовчуванням|по умолчанию|(який|какой) (колір|цвет|формат|порт|файл)|(яка|какая) команд\\p{L}',
    ),
    holds:
      /["“«„'‘`][^"”»“'’`]{1,60}["”»“'’`]|(?<![\p{L}\p{N}])(\p{Ll}+\p{Lu}\p{L}*|[\p{L}\d]+\(\)|--?\p{L}[\p{L}-]+|\p{L}+[._/:]\p{L}[\p{L}._/:]*|#?[\dA-Fa-f]{6}|\d{2,5}|true|false|null|red|green|blue|yellow|black|white|grey|gray|orange|purple|червон\p{L}+|зелен\p{L}+|син\p{L}+|чорн\p{L}+|біл\p{L}+)(?![\p{L}\p{N}])/u,
    isNeeded: false,
    examples: {
      asks: [
        'What is the default port?',
        'Which command starts it?',
        'Який порт за замовчуванням?',
      ],
      holds: [
        'It listens on port 8080.',
        'Call fetchReply() first.',
        'Set the value to “none”.',
        'Use --host for that.',
      ],
      lacks: ['It listens to the network.'],
    },
  },
  {
    name: 'name',
    asks: words(
      'who|whom|whose',
      'хто|кто|кого|кому|чий|чей',
      'wer|wen|wem|wessen|quién|quiénes|qui|quem|kto|kogo',
    ),
    // Capitalised words that do not open the sentence.
    holds: /[\p{L}\d,;"”»)] ["“«(]?\p{Lu}\p{L}+/u,
    isNeeded: false,
    examples: {
      asks: [
        'Who signed it?',
        'Хто підписав угоду?',
        'Wer unterzeichnete ihn?',
        '¿Quién lo firmó?',
      ],
      holds: ['It was signed by Maria Zakharova.'],
      lacks: ['The plane landed.'],
    },
  },
  {
    name: 'place',
    asks: words(
      'where',
      'де|где|куди|куда|звідки|откуда',
      'wo|wohin|woher|dónde|adónde|où|onde|waar|gdzie',
    ),
    holds:
      /\b(in|at|to|from|near|into|across)\s+(the\s+)?\p{Lu}|(^|\s)(в|у|на|до|з|із|из|nach|aus|bei|en|à|au|em|w)\s+\p{Lu}/u,
    isNeeded: false,
    examples: {
      asks: ['Where did it land?', 'Де сів літак?', 'Wo landete es?', '¿Dónde aterrizó?'],
      holds: ['It landed in New York.', 'Літак сів у Талліні.', 'Aterrizó en Madrid.'],
      lacks: ['The plane landed in time.', 'Where do I land?'],
    },
  },
];
