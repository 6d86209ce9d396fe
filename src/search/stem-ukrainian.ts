/** Shortest stems: a shorter rest says too little, and "Судан" is no form of "суд". */
const SHORTEST = 3;
const SHORTEST_WITHOUT_SUFFIX = 4;

const ENDING = cutFrom(
  SHORTEST,
  'іями|ями|ами|ьми|ією|ими|іми|ього|ьому|ьої|ого|ому|ють|уть|ить|їть|ять|ать|єть|еть|єш|еш|иш|їш|емо|ємо|имо|ете|єте|ючи|учи|вши|' +
    'ії|ія|ію|ої|ою|єю|ею|их|іх|ім|им|ій|ий|їй|ях|ах|ям|ам|ем|ом|єм|ів|їв|а|я|у|ю|е|є|і|ї|и|о|ь|й',
);
/** The sign of an infinitive or a past tense; nouns that end alike lose it in all their forms. */
const TENSE = /(?<=.{2}[аяиіїую])(?:[тв]|(?<!ді)л)$/;
/** Of verbs in -увати, which have lost it in the present. */
const VERBAL = cutFrom(SHORTEST, 'овува|ува|юва|ову|у|ю|а|я|и|і');
const SUFFIX = cutFrom(SHORTEST_WITHOUT_SUFFIX, 'ова|ан|ян|ен|ам|ям|ом|ем|ов|ев|єв|о|е');

/** Words whose forms have several stems. */
const IRREGULAR = new Map([
  ['людин', 'люд'],
  ['люде', 'люд'],
  ['дитин', 'діт'],
  ['діте', 'діт'],
  ['дня', 'ден'],
  ['дні', 'ден'],
  ['імен', 'імя'],
]);

/**
 * A light stemmer for Ukrainian: one inflection ending, then what verbs and adjectives are made with, after Savoy's
 * "light" stemmers for Slavic languages (J. Savoy, Light Stemming Approaches, 2006). `word` is in lower case.
 */
export function stemUkrainian(word: string): string {
  const plain = word.replace(/['’ʼ]/g, '').replaceAll('ґ', 'г');
  const active = plain.replace(/(?<=.{3})с[яь]$/, '');
  const bare = active.replace(ENDING, '');
  const isWhole = active.replace(/ь$/, '') === bare;
  const full = (isWhole ? withoutFleeting(bare) : bare).replace(/ь$/, '').replace(/нн$/, 'н');
  const root = full.replace(TENSE, '').replace(VERBAL, '').replace(SUFFIX, '');
  return open(IRREGULAR.get(root) ?? root).replace(/(?<=[бвгджзйклмнпртфхчшщ])ц$/, 'к');
}

/** The vowel that parts the last two consonants where no ending follows: масок, кінець, січень. */
function withoutFleeting(stem: string): string {
  return stem
    .replace(/(?<=.[бвгджзйклмнпрстфхцчшщ])(?:о(?=к$)|е(?=ц$))/, '')
    .replace(/^(січ|берез|квіт|трав|черв|лип|серп|верес|жовт|груд|тижд)ен$/, '$1н');
}

/** A closed syllable has і for the о of an open one: рік, року; якість, якості. */
function open(stem: string): string {
  return stem.replace(/і(?=[бвгджзклмнпрстфхцчшщ]$|ст$)/, 'о');
}

/** Matches an ending that leaves at least so many letters, the longest of them. */
function cutFrom(shortest: number, endings: string): RegExp {
  return new RegExp(`(?<=.{${shortest}})(?:${endings})$`);
}
