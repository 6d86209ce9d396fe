import { isCapital, type Token, tokenize } from './tokens.ts';

const NAMES = [
  'Comirnaty|Pfizer',
  'BioNTech|BNT162b2|Moderna|Spikevax|mRNA-1273|Takeda|Sanofi|AstraZeneca',
  'Vaxzevria|Oxford University-AstraZeneca|AstraZeneca-SKBio|AZD1222|ChAdOx1',
  'Covishield|AstraZeneca-Covishield|Covovax|Covaxin|Corbevax|Johnson & Johnson',
  'Johnson and Johnson|Janssen|J&J|Jcovden|Novavax|Nuvaxovid|Sputnik V|Sputnik Light',
  'Sputnik M|Sputnik|EpiVacCorona|CoviVac|Kovivak|Sinopharm|Sinovac|CoronaVac|BBIBP-CorV',
  'CanSino|CanSinoBIO|Convidecia|Zifivax|ZF2001|QazVac|QazCovid-in|Turkovac|COVIran Barekat',
  'Noora|SpikoGen|Abdala|Soberana 02|Soberana 2|Soberana Plus|Soberana|Medigen|ZyCoV-D',
  'Jynneos|Imvanex|MVA-BN|LC16m8|LC16|Ervebo|Mosquirix|RTS,S|R21/Matrix-M|R21|Euvichol-Plus',
  'Euvichol|Euvichol-S|Shanchol|Dukoral|Gardasil|Cervarix|Спутник V|Спутника V|Спутником V',
  'Супутника V|Спутник-V|Спутник Лайт|Супутник V|ЭпиВакКорона|КовиВак|Пфайзер|Модерна',
  'Астразенека|АстраЗенека|Синофарм|Синовак|Ковишилд|Ковішилд|КоронаВак|Файзер|Typbar-TCV',
  'MenAfriVac|nOPV2|Qdenga|Dengvaxia|Ixchiq',
].flatMap((names) => names.split('|'));
/** Makers of one vaccine, which either may be named first. */
for (const [one, other] of ['Pfizer BioNTech', 'Oxford AstraZeneca'].map((pair) => pair.split(' ')))
  for (const sign of ['-', '–', '/', ' and ', ' и ', ' та '])
    NAMES.push(`${one}${sign}${other}`, `${other}${sign}${one}`);

const KNOWN = new Map<string, string[][]>();
for (const name of NAMES) {
  const words = tokenize(name).map(({ key }) => key);
  const list = KNOWN.get(words[0]!) ?? [];
  KNOWN.set(
    words[0]!,
    [...list, words].sort((a, b) => b.length - a.length),
  );
}

const NO_NAME =
  /^(covid|covid19|coronavirus|corona|mrna|who|un|unicef|covax|gavi|paho|cepi|the|african?|asian?|european|western|eu|ppe|vaccine|vaccines|doses?|no|g7|g20|quad)$/;
const AFTER = /^(vaccines?|jabs?|shots?|doses?)$/;

/** Number of tokens of the vaccine name that begins at `position`, 0 for none. */
export function vaccineAt(tokens: readonly Token[], position: number): number {
  const token = tokens[position]!;
  for (const words of KNOWN.get(token.key) ?? [])
    if (words.every((word, at) => tokens[position + at]?.key === word))
      return isCapital(token) || words.some((word) => /\d/.test(word)) ? words.length : 0;
  return 0;
}

/** As `vaccineAt`, for names no list has yet: "doses of the Turkovac vaccine". */
export function newVaccineAt(tokens: readonly Token[], position: number): number {
  const before = tokens[position - 1];
  const noun = before?.key === 'the' ? tokens[position - 3] : tokens[position - 2];
  const of = before?.key === 'the' ? tokens[position - 2] : before;
  if (of?.key !== 'of' || !noun || !/^(doses?|shots?|jabs?)$/.test(noun.key)) return 0;
  let length = 0;
  for (let token = tokens[position]; token && isCapital(token); token = tokens[position + length]) {
    if (NO_NAME.test(token.key)) return 0;
    length += 1;
  }
  return length > 0 && AFTER.test(tokens[position + length]?.key ?? '') ? length : 0;
}
