import type { Case } from './items.ts';

/** A form of a name, with what its ending may say. */
export interface NameForm {
  readonly form: string;
  readonly cases: readonly Case[];
}

const ALL: readonly Case[] = ['subject', 'owner', 'receiver', 'object', 'agent', 'place'];
const LETTERS: Readonly<Record<string, Case>> = {
  s: 'subject',
  g: 'owner',
  d: 'receiver',
  a: 'object',
  i: 'agent',
  l: 'place',
};

/**
 * How Ukrainian and Russian names decline: what a name ends in, and its other endings with the cases they
 * may be (subject, genitive, dative, accusative, instrumental, locative). The first row that fits is taken.
 */
const NOUNS: readonly (readonly [name: RegExp, endings: string])[] = [
  [/і?ия$|ія$/, 'ія:s ия:s ії:gdl ии:gdl ію:a ию:a ією:i ией:i'],
  [/(?<=ств)о$/, 'о:sa а:g у:d ом:i і:l е:l'],
  [/(?<=н)ие$/, 'ие:sa ия:g ию:d ием:i ии:l'],
  [/я$/, 'я:s ї:gdl и:gdl і:gdl е:dl ю:a єю:i ею:i ей:i'],
  [/(?<=[шщ])а$/, 'а:s і:gdl и:g е:dl у:a ею:i ей:i'],
  [/ка$/, 'ка:s ки:g ці:dl ке:dl ку:a кою:i кой:i'],
  [/га$/, 'га:s ги:g зі:dl ге:dl гу:a гою:i гой:i'],
  [/а$/, 'а:s и:g ы:g і:dl е:dl у:a ою:i ой:i'],
  [/и$|ы$/, 'и:sa ы:sa :g ів:g ов:g ам:d ами:i ах:l'],
  [/й$/, 'й:sa ю:gdl я:g єві:d єм:i ем:i ї:l е:l'],
  [/ь$/, 'ь:sa ю:gdi я:g еві:d ем:i і:gdl и:gdl е:l'],
  [/ет$/, 'ет:sa ту:gdl та:g том:i ті:l те:l'],
  [/(?<=[бвгґджзклмнпрстфхцчш])$/, ':sa у:gdl а:g ові:d ом:i і:l е:l'],
];
const ADJECTIVES: typeof NOUNS = [
  [/ая$|а$/, 'ая:s а:s ої:g ой:gdli ій:dl ую:a у:a ою:i'],
  [/ий$|ый$/, 'ий:sa ый:sa ого:g ому:dl им:i ым:i ом:l'],
  [/ые$|ие$|і$/, 'ые:sa ие:sa і:sa ых:gl их:gl ым:d им:d ыми:i ими:i'],
];

/** Every form of a word; one that does not decline is of every case. */
function formsOf(word: string, table: typeof NOUNS): NameForm[] {
  const row = /^\p{Lu}+$/u.test(word) ? undefined : table.find(([name]) => name.test(word));
  if (!row) return [{ form: word, cases: ALL }];
  const stem = word.replace(row[0], '');
  return row[1].split(' ').map((spelled) => {
    const [ending = '', letters = ''] = spelled.split(':');
    return { form: stem + ending, cases: [...letters].flatMap((letter) => LETTERS[letter] ?? []) };
  });
}

/** All forms of a Ukrainian or Russian name: adjectives agree, what follows a noun stays as it is. */
export function declineName(name: string): NameForm[] {
  const words = name.replace(/\s*[(,].*$/, '').split(' ');
  const noun = words.findIndex((word) => /^(республ|королі|короле|штат)/i.test(word));
  const head = noun < 0 ? words.length - 1 : noun;
  return words.reduce<NameForm[]>(
    (forms, word, at) => {
      const next = at > head ? formsOf(word, []) : formsOf(word, at === head ? NOUNS : ADJECTIVES);
      return forms.flatMap(({ form, cases }) =>
        next.flatMap((one): NameForm[] => {
          const shared = cases.filter((each) => one.cases.includes(each));
          return shared.length > 0 ? [{ form: `${form} ${one.form}`.trim(), cases: shared }] : [];
        }),
      );
    },
    [{ form: '', cases: ALL }],
  );
}

/** Names of countries that the packages lack, capitals and seats of government: by code. */
export const SLAVIC_NAMES = byCode(`
  US Вашингтон,Білий дім,Белый дом,Сполучені Штати,Соединенные Штаты,Америка; RU Москва,Кремль,РФ;
  CN Пекін,Пекин,КНР; UA Київ,Києв,Киев;
  GB Лондон,Британія,Британия,Велика Британія,Великая Британия,Великобританія,Великобритания;
  DE Берлін,Берлин,ФРН,ФРГ;
  EU ЄС,ЕС,Європейська комісія,Европейская комиссия,Євросоюз,Евросоюз,Європейський Союз,Европейский Союз,Єврокомісія,Еврокомиссия,Брюссель;
  PL Варшава; FR Париж; JP Токіо,Токио; TR Анкара;
  MD Кишинів,Кишинев,Молдова,Молдавія,Молдавия,Республіка Молдова,Республика Молдова;
  GE Тбілісі,Тбилиси; AM Єреван,Ереван; BY Мінськ,Минск,Білорусь,Беларусь,Белоруссия;
  LT Вільнюс,Вильнюс; LV Рига; EE Таллінн,Таллин,Таллинн; RO Бухарест; HU Будапешт; UZ Ташкент;
  KG Бішкек,Бишкек,Киргизія,Киргизия,Киргизстан,Кыргызстан; TJ Душанбе; TM Ашхабад;
  KZ Астана,Нур-Султан; AZ Баку;
  KR Сеул,Південна Корея,Южная Корея,Республіка Корея,Республика Корея; VN Ханой,Вьетнам;
  RS Белград,Бєлград; IN Делі,Дели,Нью-Делі,Нью-Дели; CZ Прага,Чехія,Чехия;
  AE ОАЕ,ОАЭ,Емірати,Эмираты; NL Нідерланди,Нидерланды,Голландія,Голландия; IL Єрусалим,Иерусалим;
  BA Боснія,Босния,Сараєво,Сараево; SC Сейшели,Сейшелы; IR Тегеран; EG Каїр,Каир;
  MX Мехіко,Мехико; PH Маніла,Манила; ID Джакарта; TH Бангкок; PK Ісламабад,Исламабад; BD Дакка;
  MN Улан-Батор; KH Пномпень; SY Дамаск; IQ Багдад; LB Бейрут; KE Найробі,Найроби; GH Аккра;
  CU Гавана; VE Каракас; AF Кабул; ES Мадрид; IT Рим; AT Відень,Вена; SK Братислава;
  BG Софія,София; HR Загреб; SE Стокгольм; DK Копенгаген; CA Оттава; AU Канберра;
  TW Тайбей,Тайбэй; AR Буенос-Айрес,Буэнос-Айрес`);

/** Stems of adjectives, which have no capital: "китайської вакцини". */
const STEMS = byCode(`
  US американськ американск; RU російськ российск; CN китайськ китайск; UA українськ украинск;
  PL польськ польск; GB британськ британск; DE німецьк немецк; FR французьк французск;
  IN індійськ индийск; JP японськ японск; IT італійськ итальянск; TR турецьк турецк;
  LT литовськ литовск; LV латвійськ латвийск; EE естонськ эстонск; RO румунськ румынск;
  HU угорськ венгерск; IL ізраїльськ израильск; KZ казахськ казахск казахстанськ казахстанск;
  UZ узбецьк узбекск узбекистанск; KR південнокорейськ южнокорейск; CA канадськ канадск;
  ES іспанськ испанск; DK данськ датск; NO норвезьк норвежск; SE шведськ шведск;
  CU кубинськ кубинск; MD молдовськ молдавськ молдавск молдовск; GE грузинськ грузинск;
  AM вірменськ армянск; BY білоруськ белорусск; CZ чеськ чешск; SK словацьк словацк;
  RS сербськ сербск; NL нідерландськ нидерландск; KG киргизьк киргизск кыргызск;
  TJ таджицьк таджикск; TM туркменськ туркменск; AZ азербайджанськ азербайджанск;
  MN монгольськ монгольск; VN в'єтнамськ вьетнамск; BG болгарськ болгарск;
  AT австрійськ австрийск; HR хорватськ хорватск; GR грецьк греческ; FI фінськ финск;
  PT португальськ португальск; BR бразильськ бразильск; AR аргентинськ аргентинск;
  EG єгипетськ египетск; IR іранськ иранск; SY сирійськ сирийск; AU австралійськ австралийск;
  BE бельгійськ бельгийск; CH швейцарськ швейцарск`);

/** "MD Кишинів,Молдова; GE Тбілісі": what stands behind each code. */
function byCode(entries: string): ReadonlyMap<string, string> {
  return new Map(
    entries.split(';').map((entry) => [entry.trim().slice(0, 2), entry.trim().slice(3)]),
  );
}

const ADJECTIVE_ENDINGS = 'ий ого ому им ім а ої ій у ою е і их ими ая ой ую ое ые ых ым ыми'.split(
  ' ',
);

/** All forms of the adjectives of a country, in lower case. */
export function slavicAdjectives(code: string): string[] {
  const stems = STEMS.get(code)?.split(' ') ?? [];
  return stems.flatMap((stem) => ADJECTIVE_ENDINGS.map((ending) => stem + ending));
}
