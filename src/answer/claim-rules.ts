import { oneOf, type Wording, words } from './wording.ts';

/** What is spread, as fact-checks call it. */
const SPREAD = {
  en: 'fakes?|fake (?:news|stor(?:y|ies)|content)|hoax(?:es)?|rumou?rs?|narratives?|disinformation|misinformation|conspiracy theor(?:y|ies)|allegations?',
  uk: 'фейк\\p{L}*|дезінформаці\\p{L}+|вигадк\\p{L}+|міф\\p{L}{0,3}|наратив\\p{L}*|меседж\\p{L}*|чутк\\p{L}+',
  ru: 'фейк\\p{L}*|дезинформаци\\p{L}+|выдумк\\p{L}+|миф\\p{L}{0,3}|нарратив\\p{L}*|слух\\p{L}{0,3}',
};

/** Of this each sentence has something that a pattern below tells. To look for it first takes a fifth of the time. */
export const MAY_CLAIM =
  /alleg|purport|supposed|ostensib|claim|(?:false|baseless|misleading|inaccurate|wrong|wrongful)ly |portray|label|brand|pass(?:es|ed|ing)? off|ma(?:kes?|de|king) it|a picture of|to present|fake|hoax|rumou?r|narrative|disinform|misinform|conspiracy|myth|stor(?:y|ies)|information that|suggest|impl(?:y|ie)|insinuat|accus|blam|нібито|начебто|буцім|мовляв|ніби|якобы|мол|псевдо|фейк|дез[иі]нформац|вигадк|выдумк|м[иі]ф|нар+атив|меседж|чутк|слух|твердження|утверждени|поширю|розповсюджу|розганя|розносит|распростран/;

/**
 * How sentences report what somebody claims, without saying it themselves, in English, Ukrainian and Russian: few and sure
 * wordings. To add one, add its pattern and sentences that somebody wrote; the tests read both.
 */
export const CLAIM_RULES: readonly Wording[] = [
  {
    name: 'allegedly',
    pattern: oneOf(
      words('allegedly|alleges?|alleging|purport(?:s|ed|edly|ing)?|supposedly|ostensibly'),
      `${words('alleged')}(?! (?:offen[cs]es?|infringements?|violations?|breach))`,
    ),
    examples: [
      'Russian TV channels tell that Ded Moroz was allegedly forbidden in Ukraine.',
      'The Facebook video purports to show an advertisement.',
    ],
    others: ['Wounds are supposed to heal overnight.', 'He was arrested for alleged offences.'],
  },
  {
    name: 'somebody claims',
    pattern: oneOf(
      words(
        'claiming|claims? (?:that|without|about|tying|circulating|it|he|she|they)|false claims?|makes? the claim',
      ),
      `(?<!(?:^|\\s)(?:the|a|an|this|that|these|those|any|legal|of|for|or|and|no|its|their|\\p{L}+[’']s) )${words('claims|claimed')}(?! (?:for|against|under|by|or|and|of|is|are|was|were|can|may|must|refers?|on|data|the right|(?:\\p{L}+ )?[\\d,]+ (?:lives|victims))(?!\\p{L}))(?= [\\p{L}“‘"'])`,
      words(
        '(?:posts?|users|memes?|media|outlets|propagandists|critics|who|that|which|they|falsely|inaccurately|misleadingly|baselessly|wrongly) claim',
      ),
      '^the claim:|claims? of [“"]',
    ),
    examples: [
      'Online posts claim that vitamin C can “stop” the new coronavirus.',
      'Hezbollah claimed it launched a drone attack.',
      'The claim that Ukraine turns children into terrorists is false.',
    ],
    others: [
      'You can claim the prize at the gate.',
      'The claim refers to the agreement of May.',
      'Persons may lodge legal claims under Article 9.',
    ],
  },
  {
    name: 'falsely said',
    pattern: oneOf(
      words(
        '(?:falsely|baselessly|misleadingly|inaccurately|wrongly|wrongfully) (?:said|says?|stat\\p{L}+|suggest\\p{L}*|impl\\p{L}+|attribut\\p{L}+|accus\\p{L}+|present\\p{L}*|describ\\p{L}+)',
      ),
    ),
    examples: ['Posts are spreading a quote falsely attributed to the President.'],
    others: ['The function falsely returns an empty list.'],
  },
  {
    name: 'made to look like',
    pattern: oneOf(
      `${words('portray(?:s|ed|ing)?|labell?ed|branded|pass(?:es|ed|ing)? off')} [^.;]{1,80}? as(?!\\p{L})`,
      `${words('portrayed|passed off')} as(?!\\p{L})`,
      words(
        '(?:make|makes|made|making) it (?:seem|look|sound|appear) (?:as if|as though|like|that)',
      ),
      words('paint(?:s|ed|ing)? a picture of'),
      words('(?:try|tries|trying|tried|attempt(?:s|ed|ing)?) to present [^.;]{1,80}? as'),
    ),
    examples: [
      'Russia had done everything to portray its mission to the US as humanitarian aid.',
      'The media labelled the event as Russia’s aid to its neighbour.',
    ],
    others: ['Present your pass as you enter.', 'The paint dries as fast as glue.'],
  },
  {
    name: 'what is spread',
    pattern: oneOf(
      `${words(SPREAD.en)}(?:,? (?:that|about|claiming|alleging|suggesting)| on)(?!\\p{L})`,
      words(
        'the myth of|(?:false|unfounded|baseless|debunked|viral) (?:claims?|narratives?|rumou?rs?|allegations?|stor(?:y|ies))',
      ),
      words('(?:disseminat|spread|circulat)\\p{L}* (?:information|the information) that'),
    ),
    examples: [
      'The myth of Nazi-ruled Ukraine has long been a cornerstone of pro-Kremlin efforts.',
      'Media spread disinformation about the election.',
    ],
    others: ['Legislation against disinformation was adopted in 2018.'],
  },
  {
    name: 'posts suggest',
    pattern: oneOf(
      `${words('posts?|memes?|tweets?|users|publications|propaganda|propagandists')} [^.;]{0,60}${words('suggest(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|insinuat\\p{L}+')}`,
    ),
    examples: ['A viral meme suggests that hospitalized children can’t be visited.'],
    others: ['Studies suggest that masks help.'],
  },
  {
    name: 'accused of',
    pattern: oneOf(
      `${words('accus(?:es|ed|ing)|blam(?:es|ed|ing)')} [^.;]{1,60}? (?:of|for)(?!\\p{L})`,
    ),
    examples: ['Russian talking heads accused Kyiv of infringing on Russians’ rights.'],
    others: ['The accused has the right to silence.'],
  },
  {
    name: 'нібито',
    pattern: oneOf(
      words(
        'нібито|начебто|буцім(?:то)?|мовляв|ніби(?= [^.]*(?:відео|фото))|якобы|мол|псевдо\\p{L}+',
      ),
    ),
    examples: ['Росія нібито надіслала допомогу.', 'Украина якобы шантажирует ЕС.'],
    others: ['Молдова отримала вакцини.'],
  },
  {
    name: 'фейк про',
    pattern: oneOf(
      `${words(SPREAD.uk)},? (?:про|що|ніби)(?!\\p{L})`,
      `${words(SPREAD.ru)},? (?:о|об|что)(?!\\p{L})`,
      words('твердження(?: про те)?, що|утверждени\\p{L}(?: о том)?, что'),
      words('(?:поширю|розповсюджу|розганя|розносит|распростран)\\p{L}* [^.;]{0,30}, (?:що|что)'),
    ),
    examples: [
      'Медіа поширюють дезінформацію, що Україна шантажує ЄС.',
      'СМИ распространяют фейк о призыве.',
    ],
    others: ['Законодавство про дезінформацію ухвалили у 2018 році.'],
  },
];
