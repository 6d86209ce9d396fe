import { oneOf, type Wording, words } from './wording.ts';

export interface FindingRule extends Wording {
  /** It says that a claim is wrong and not what holds instead: what follows may say that. */
  readonly isVerdict?: true;
}

/** How sentences near a claim say what is found of it, in English, Ukrainian and Russian. Made as the rules of claims are. */
export const FINDING_RULES: readonly FindingRule[] = [
  {
    name: 'in fact',
    pattern: oneOf(
      words(
        'in (?:fact|reality|truth)|(?:is|was|were|are) actually|actually (?:is|was|were|shows?)|the truth is',
      ),
      words('turn(?:s|ed) out (?:that|to)'),
      words('насправді|виявило\\p{L}+|на самом деле|в действительности|оказало\\p{L}+'),
    ),
    examples: [
      'In fact there was no nuclear incident.',
      'The footage was actually filmed in 2015.',
      'Насправді йдеться про знеболювальний засіб.',
      'На самом деле это смонтированные старые кадры.',
    ],
    others: ['The masks were made in a factory.'],
  },
  {
    name: 'no evidence',
    pattern: oneOf(
      words(
        '(?:no|without|any) (?:\\p{L}+ )?(?:evidence|proof|indications?|basis)|never (?:happened|existed|took place|said)',
      ),
      words(
        '(?:немає|без|жодних) (?:\\p{L}+ )?(?:доказ\\p{L}+|підтверджен\\p{L}+)|не підтвердж\\p{L}+',
      ),
      words(
        '(?:нет|без|никаких) (?:\\p{L}+ )?(?:доказ\\p{L}+|подтвержден\\p{L}+)|не подтвержд\\p{L}+',
      ),
    ),
    examples: [
      'But there’s no evidence this is true.',
      'Фото- та відеодоказів немає, факт не підтверджено.',
    ],
    others: ['The court heard the evidence in May.'],
  },
  {
    name: 'it is false',
    isVerdict: true,
    pattern: oneOf(
      words(
        '(?:is|are|was|were|proved|rated) (?:\\p{L}+ly |also |just |both )?(?:false|untrue|not true|incorrect|inaccurate|wrong|misleading|baseless|unfounded|fabricated|fake|a lie|a hoax)',
      ),
      words(
        'busted|debunked|refuted|disproved|disproven|(?:was|were|been) (?:\\p{L}+ ){0,2}(?:exposed|denied|dismissed|rejected)',
      ),
      words(
        '(?:спростува\\p{L}+|спростовано|не відповідає дійсності|заперечи\\p{L}+)|це (?:[—–-] )?(?:неправда|брехня|фейк|вигадка|маніпуляція)|є (?:неправдою|вигадкою|фейком|дезінформацією)',
      ),
      words(
        '(?:опроверг\\p{L}*|не соответствует действительности)|это (?:[—–-] )?(?:неправда|ложь|фейк|выдумка)|(?:является|являются) (?:\\p{L}+ )?(?:ложью|фейком|дезинформацией)',
      ),
    ),
    examples: [
      'The myth of Russia’s altruism was eventually busted by the State Department.',
      'The claim is false.',
      'Це — неправда.',
      'Минобороны опровергло это.',
    ],
    others: ['The minister rejected claims that he had lied.', 'The answer was sent in May.'],
  },
  {
    name: 'yet it was',
    pattern: oneOf(
      `^(?:meanwhile|however|but|yet|instead|nevertheless)(?!\\p{L})[^.]*${words('had been|not|no|never|only|shows?|showed|according to|said|confirmed|officials?')}`,
      `^(?:meanwhile|however|but|yet|instead|nevertheless)(?!\\p{L})[^.]*n[’']t(?!\\p{L})`,
      `^(?:проте|однак|натомість|утім|втім|але|навпаки|однако|впрочем|но|наоборот)(?!\\p{L})[^.]*${words('не|ні|жодн\\p{L}+|ни|лише|лишь|только|підтверд\\p{L}+|подтверд\\p{L}+')}`,
    ),
    examples: [
      'Meanwhile, the equipment had been procured from China.',
      'However, ministers did not sign anything.',
      'Натомість Україна не робила таких заяв.',
    ],
    others: ['Meanwhile, Rome has been advocating for such lifting.', 'But the choice was clear.'],
  },
];
