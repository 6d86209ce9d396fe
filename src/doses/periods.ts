import type { Span } from '../knowledge/document.ts';

const MONTHS =
  /January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\./giu;
/** A month as `withPlainMonths` writes it: with its names in each place of a date, the pattern takes a third of a second to compile. */
const MONTH = '(?:M_+(?!_)|A_+\\.)';
const YEAR = '(?:19|20)\\d\\d(?![\\d,.]\\d|\\s+(?:vaccine |more |additional )?doses)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const PART =
  '(?:(?:the )?(?:(?:end|start|beginning|middle|close)|(?:first|second|third|fourth|last) (?:half|quarter)) of |(?:early|late|mid|end)[- ])';
const DATED = `(?:${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?|${MONTH} ${DAY}\\b(?!,\\d{3})(?:,? ${YEAR})?|${MONTH},? ${YEAR}|${YEAR}(?:[-–/](?:20)?\\d\\d\\b)?)`;
const NAMED = `(?:(?:last |this |next )?${MONTH}|(?:the |this |next |last )(?:year|month)|summer|autumn|spring|winter)`;
const DATE = `(?:${PART}(?:${DATED}|(?:the )?${NAMED})|${DATED}|${MONTH})`;
const PREPOSITION =
  '(?:in|on|by|since|until|till|during|before|after|throughout|as of|as at|from|at|through|of)';

/** A span of time, a date after a preposition, or a date that can be nothing else. */
const PERIOD = new RegExp(
  `\\b(?:between ${DATE} and ${DATE}|from ${DATE} (?:to|until|till|through) ${DATE}|(?:${PREPOSITION} )(?:the )?${DATE}(?: (?:to|through|until) ${DATE})?|${DAY} ${MONTH} ${YEAR}|${MONTH} ${DAY},? ${YEAR}|${MONTH} ${YEAR})(?![\\p{L}\\p{N}])`,
  'giu',
);

const TIME =
  /\b(?:(?:on|early on|late on|by|until|since|from) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\b|\b(?:earlier |later )?(?:this|last|next|the same|the following|the previous|that) (?:week|weekend|day|morning|afternoon|evening)\b|\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:hour|day|week|month)s? (?:later|afterwards?|earlier|before|ago)\b|\b(?:by|until|since) (?:then|now)\b|\b(?:today|yesterday|tomorrow|tonight)\b/gu;

const SLAVIC_MONTH =
  '(?:січ(?:ень|ня|ні)|лют(?:ий|ого|ому)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопад[аі]?|груд(?:ень|ня|ні)|январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])';
/** The first of two months; shorter, since a pattern takes its time to compile. */
const SLAVIC_MONTH_BEFORE =
  '(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)\\p{Ll}{1,6}';
const SLAVIC_NUMBERED = '(?:19|20)\\d\\d(?:\\s?[-–—]\\s?(?:19|20)\\d\\d)?';
const SLAVIC_YEAR_NOUN =
  '\\s*(?:рр?\\.|року|році|рік|роках|років|роки|гг?\\.|года|году|год|годах|годов|годы)(?!\\p{L})';
const SLAVIC_THIS =
  '(?:минул|цьо|наступн|поточн|прошл|эт|следующ|нынешн|текущ)(?:ого|его|ому|ем|го|му|ом) (?:року|році|году|года)';
const SLAVIC_PART =
  '(?:(?:кінця|кінці|початку|середини|середині|конца|конце|начала|начале|середины|середине|(?:перш|друг|трет|четверт|перв|втор)\\p{L}+ (?:квартал|половин|полугоди|півріч)\\p{L}*) )';
const SLAVIC_DATE = `(?:(?:\\d{1,2} )?(?:${SLAVIC_MONTH_BEFORE}\\s?[-–—]\\s?)?${SLAVIC_MONTH}(?: (?:${SLAVIC_NUMBERED}(?:${SLAVIC_YEAR_NOUN})?|${SLAVIC_THIS}))?|${SLAVIC_NUMBERED}${SLAVIC_YEAR_NOUN}|${SLAVIC_THIS})`;
const SLAVIC_PREPOSITION =
  '(?:станом на|по состоянию на|протягом|упродовж|впродовж|в течение|починаючи з|начиная с|до|від|з|із|у|в|на|с|от|к|після|после)';

/** The same in Ukrainian and Russian: "у серпні 2021 року", "с мая 2021 по февраль 2024 года". */
const SLAVIC_PERIOD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:торік )?(?:${SLAVIC_PREPOSITION} (?:\\d{1,2} (?:по|до) )?)?${SLAVIC_PART}?${SLAVIC_DATE}(?: (?:по|до) ${SLAVIC_DATE})?(?![\\p{L}\\p{N}])`,
  'giu',
);
const SLAVIC_TIME =
  /(?<!\p{L})(?:(?:у|в|на) )?(?:понеділок|вівторок|середу|четвер|п[’'ʼ]ятницю|суботу|неділю|понедельник|вторник|пятницу|субботу|воскресенье)(?!\p{L})|(?<!\p{L})(?:(?:на|в) )?(?:минулого|цього|наступного|минулому|цьому|прошлой|этой|следующей) (?:тижня|тижні|неделе|недели)(?!\p{L})|(?<!\p{L})(?:сьогодні|вчора|завтра|сегодня|вчера|завтра)(?!\p{L})/giu;

/** Words of which each of these has one: most sentences have none, and telling so is cheap. */
const HAS_TIME = /day|week|morning|afternoon|evening|hour|month|then|now|tomorrow|tonight/;

/** Times that no calendar fixes ("on Friday", "last week"): no period, and in the way of nothing. */
export function findTimes(sentence: string): Span[] {
  const english = HAS_TIME.test(sentence) ? sentence.matchAll(TIME) : [];
  return [...english, ...slavicMatches(sentence, SLAVIC_TIME)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

/** Most sentences have no time at all, and telling so is cheap. */
const HAS_DATE =
  /\d{4}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|summer|autumn|spring|winter|year|month)|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|февр|март|апр|ма[йяе](?!\p{L})|ию[нл]|август|сент|октя|нояб|дека|рок|рік|роц|год/u;

function slavicMatches(sentence: string, pattern: RegExp): RegExpExecArray[] {
  return /[а-яії]/i.test(sentence) ? [...sentence.matchAll(pattern)] : [];
}

/** The sentence, as long as it was, with the letters of months written in one way: "in May or Oct." is "in M__ or A__.". */
function withPlainMonths(sentence: string): string {
  return sentence.replace(MONTHS, (month) =>
    month.endsWith('.') ? `A${'_'.repeat(month.length - 2)}.` : `M${'_'.repeat(month.length - 1)}`,
  );
}

/** The calendar times a sentence states, in order. A year alone needs its preposition: "in 2021". */
export function findPeriods(sentence: string): Span[] {
  if (!HAS_DATE.test(sentence)) return [];
  const slavic = slavicMatches(sentence, SLAVIC_PERIOD).map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  if (slavic.length > 0) return slavic;
  return [...withPlainMonths(sentence).matchAll(PERIOD)]
    .map(({ 0: { length }, index }) => ({ text: sentence.slice(index, index + length), index }))
    .filter(({ text }) => !/^(?:at|of) (?:the )?\d{4}$|\bmay\b(?!,? \d)/.test(text))
    .map(({ text, index }) => {
      const of = /^of (?:the )?/i.exec(text)?.[0].length ?? 0;
      return { start: index + of, end: index + text.length };
    });
}
