const VOWEL_ENDINGS =
  /(?:іями|ями|ами|ією|ими|іми|ого|ому|ові|еві|єві|ють|уть|ить|їть|ять|ать|емо|ємо|имо|ете|єте|ючи|учи|вши|ії|ія|ію|ої|ою|єю|ею|их|ім|им|ій|ий|їй|ях|ах|ям|ам|ем|ом|єм|ів|їв|ла|ло|ли|ти|но|то|а|я|у|ю|е|є|і|ї|и|о|в|ь|й)$/;
const THEMES = /(?:овува|ува|юва|ова|анн|янн|енн|ан|ен|а|я|и|і|у|ю|о|е)$/;
/** Shortest stems: a shorter rest says too little, and "Судан" is no form of "суд". */
const SHORTEST = 3;
const SHORTEST_WITHOUT_THEME = 4;

/**
 * A light stemmer for Ukrainian: one inflection ending, then one theme suffix, after Savoy's "light"
 * stemmers for Slavic languages (J. Savoy, Light Stemming Approaches, 2006). `word` is in lower case.
 */
export function stemUkrainian(word: string): string {
  const plain = word.replace(/['’ʼ]/g, '').replaceAll('ґ', 'г');
  const active = strip(plain, /с[яь]$/, SHORTEST);
  // The vowel that parts the last two consonants of a genitive plural: масок, поставок.
  const full = active.replace(/([бвгджзклмнпрстфхцчшщ])ок$/, '$1к');
  return strip(strip(full, VOWEL_ENDINGS, SHORTEST), THEMES, SHORTEST_WITHOUT_THEME);
}

function strip(word: string, ending: RegExp, shortest: number): string {
  const stem = word.replace(ending, '');
  return stem.length >= shortest ? stem : word;
}
