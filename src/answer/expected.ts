import type { Expectation } from '../search/asking-words.ts';

const NUMBER =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|none|several)\b|(^|\s)(два|дві|две|три|чотири|четыре|п.?ять|пять|мільйон|миллион|тисяч|тысяч|кілька|несколько)/i;
const MONTHS =
  'jan(uary)?|feb(ruary)?|march|april|may|june|july|aug(ust)?|sept(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const DATE = new RegExp(
  `\\b(1\\d|20)\\d\\d\\b|\\b(${MONTHS})\\b|\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|century)\\b|(січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)(ень|ня|ні|ий|ого)|(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)`,
  'i',
);
/** A citation's year is when somebody wrote, not when something was. */
const CITED = /\([^()]*\b(?:1\d|20)\d\d[^()]*\)/g;
/** Capitalised words that do not open the sentence. */
const NAME = /[\p{L}\d,;"”»)] ["“«(]?\p{Lu}\p{L}+/u;
const PLACE =
  /\b(in|at|to|from|near|into|across)\s+(the\s+)?\p{Lu}|(^|\s)(в|у|на|до|з|із|из)\s+\p{Lu}/u;

/** Does a sentence hold the kind of thing that a question asks for? */
export function holdsExpected(expectation: Expectation, sentence: string): boolean {
  switch (expectation) {
    case 'number':
      return NUMBER.test(sentence.replace(CITED, ''));
    case 'date':
      return DATE.test(sentence.replace(CITED, ''));
    case 'name':
      return NAME.test(sentence);
    case 'place':
      return PLACE.test(sentence);
    case null:
      return false;
  }
}
