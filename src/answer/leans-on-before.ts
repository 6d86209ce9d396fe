/** Words that mean something said before: who or what it is stands in the sentence before. */
const BACKWARDS: Readonly<Record<string, string>> = {
  en: 'this|that|these|those|such|it|its|they|them|their|theirs|he|him|his|she|her|hers|both|neither|the (?:former|latter|same)|here|there|then|however|but|so|thus|therefore|hence|moreover|furthermore|also|instead|otherwise|secondly|thirdly|yet|nor|nevertheless|nonetheless|meanwhile|in (?:addition|contrast|that|this|these|those|such|its|their|his|her|fact)|as a result|for (?:example|instance|this|that|these)|on the other hand|if (?:so|not)|to do (?:this|so|that)',
  uk: 'це|цей|ця|ці|цього|цієї|цих|цьому|цим|цією|такий|така|таке|такі|таких|він|вона|воно|вони|його|її|їх|їхн\\p{L}+|той|та сама|тому|отже|однак|проте|але|також|натомість|там|отож|по-друге|по-третє|тоді|водночас|наприклад|до того ж|крім того|у (?:цьому|цій|цих)|в (?:цьому|цій|цих)|при цьому|завдяки (?:цьому|цій)|за (?:це|цього)',
  ru: 'это|этот|эта|эти|этого|этой|этих|этому|этим|такой|такая|такое|такие|таких|он|она|оно|они|его|её|ее|их|тот|поэтому|однако|но|также|там|во-вторых|в-третьих|тогда|например|кроме того|при этом|в (?:этом|этой|этих)',
};

const LEANS = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${Object.values(BACKWARDS).join('|')})(?![\\p{L}\\p{N}’'-])`,
  'iu',
);
/** "It is known that": the word stands for what follows. "There are": so does this. */
const STANDS_ALONE =
  /^\W*(?:it (?:is|was) (?:\w+ )?\w+ (?:that|to|for)|there (?:is|are|was|were|has|have|will|can|may)|then and|so that|so as|both \w+ and|such as|that (?:is|said) )/i;

/** "No, we do not." answers by itself what was asked before it, and what follows only explains it. */
export function saysYesOrNo(sentence: string): boolean {
  return /^[^\p{L}]*(?:yes|no|так|ні|да|нет|ja|nein|sí|oui|non)[,.;:!—–]/iu.test(sentence);
}

/** Does a sentence open with a word that only the sentence before it explains ("They also sent masks.")? */
export function leansOnBefore(sentence: string): boolean {
  return LEANS.test(sentence) && !STANDS_ALONE.test(sentence);
}
