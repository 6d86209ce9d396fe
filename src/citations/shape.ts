import { splitWords } from '../search/words.ts';

/** Words that join the parts of a name: "Ministry of Health", "van der Berg". */
const JOINING =
  /^(of|the|for|and|on|in|to|de|del|della|der|den|di|da|dos|du|la|le|van|von|vom|zu|bin|ibn|al|el|et|y|e|и|та|й|і|з|у|в|für|und|des)$/iu;
const DATES =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|spring|summer|autumn|fall|winter|early|mid|late|q[1-4]|since|until|before|after|by|from|about|circa|born|died|січ\p{L}*|лют(ого|ий)|берез\p{L}+|квіт\p{L}+|трав(ня|ень)|черв\p{L}+|лип(ня|ень)|серп\p{L}+|верес\p{L}+|жовт\p{L}+|листопад\p{L}*|груд\p{L}+)$/iu;
const COUNTED =
  /^(table|figure|fig|box|chapter|section|appendix|annex|equation|eq|article|act|law|no|nr|resolution|regulation|directive|version|season|episode|group|phase|stage|таблиця|рисунок|рис|розділ|додаток|закон)$/iu;
const MOST_WORDS = 14;

/**
 * Does `label`, what stands before a year, look like the name of a work, so that one we do not
 * know should be reported? Dates, places, tables and running text do not.
 */
export function looksLikeLabel(label: string): boolean {
  const name = label.trim().replace(/[,\s]+$/u, '');
  const isCutTitle = /^["“«„]?\p{Lu}.*(?:\.{2,}|…)["”»]?$/u.test(name);
  const isQuoted = /^["“«„][^"”»]+["”»]$/u.test(name);
  const words = splitWords(name).map(({ text }) => text);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (isCutTitle || isQuoted) return true;
  if (!/^[\p{L}\p{M}\s,.&'’-]+$/u.test(name) || !/^\p{Lu}/u.test(name)) return false;
  if (isPlaces(name) || COUNTED.test(words[0]!)) return false;
  if (words.some((word) => DATES.test(word) && !JOINING.test(word))) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || JOINING.test(word));
}

/** Does `label` name several people, as hardly anything but a citation does? */
export function looksLikeAuthors(label: string): boolean {
  return (
    looksLikeLabel(label.replace(/\b(et al\.?|та ін\.?)/u, '')) &&
    /\p{Lu}[\p{L}'’-]+,? (?:et al|& |та ін)/u.test(label)
  );
}

function isPlaces(name: string): boolean {
  places ??= namePlaces();
  return name.split(/,| and | & | та | і /).every((part) => places!.has(part.trim().toLowerCase()));
}

let places: ReadonlySet<string> | undefined;

/** Countries, as English and Ukrainian texts name them. */
function namePlaces(): ReadonlySet<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((two) => one + two));
  const names = ['en', 'uk'].flatMap((locale) => {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => display.of(code)?.toLowerCase() ?? []);
  });
  return new Set(names);
}
