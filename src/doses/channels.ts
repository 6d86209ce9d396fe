/** A way that doses took, as named in a sentence: `name` is `COVAX`, `bilateral` or a programme. */
export interface ChannelMatch {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const NAMED: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'COVAX',
    pattern: /\b(?:COVAX|Covax)\b(?:['’]s\b)?(?:\s+(?:AMC|[Ff]acility))?|КОВАКС|Ковакс/g,
  },
  { name: 'AVAT', pattern: /\bAVATT?\b|\bAfrican Vaccine Acquisition (?:Task Team|Trust)\b/g },
  {
    name: 'bilateral',
    pattern:
      /\bbilateral(?:ly)?\b(?! (?:relation|tie|talk|meeting|cooperation|visit|relationship|trade|partner|summit|issue|aid|friend|dialogue))|\b(?:donat\w+|deliver\w+|giv\w+|g[ao]ve|s[eh]\w+t|shipped|provid\w+|supplied|doses|distributed|shared) directly\b|\bdirectly (?:to|from)\b|\bdirect(?= (?:vaccine )?(?:donations?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?)\b)|\b(?:country|government|state)-to-(?:country|government|state)\b/gi,
  },
  {
    name: 'bilateral',
    pattern:
      /(?<!\p{L})(?:на )?(?:двосторонн\p{L}+|двусторонн\p{L}+)(?! (?:відносин|зустріч|перегов|отношен|встреч|перегов))(?: (?:основі|основе|угод\p{L}+|домовлен\p{L}+|соглашен\p{L}+|договор\p{L}+))?/giu,
  },
];
/** "under its Vaccine Maitri initiative", "through the EU Civil Protection Mechanism". */
const PROGRAMME =
  /\b(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Ww]ithin|from|of|by|to|part of) (?:the |its |their |a )?((?:\p{Lu}[\p{L}.’'&-]*|of|for|and)(?: (?:\p{Lu}[\p{L}.’'&-]*|of|for|and)){0,5}) (?:[Ii]nitiative|[Pp]rogramme?|[Mm]echanism|[Ss]cheme|[Pp]artnership|Facility|facility|Fund|[Cc]ampaign)\b/gu;

/** The channels that a sentence names, in order; offsets as in `sentence`. */
export function findChannels(sentence: string): ChannelMatch[] {
  const found: ChannelMatch[] = NAMED.flatMap(({ name, pattern }) =>
    [...sentence.matchAll(pattern)].map(({ 0: text, index }) => ({
      name,
      start: index,
      end: index + text.length,
    })),
  );
  for (const match of sentence.matchAll(PROGRAMME)) {
    const { 0: text, 1: stem = '', index } = match;
    const end = index + text.length;
    // "the EU mechanism" has no name.
    if (
      !/^\p{Lu}/u.test(stem) ||
      /^\p{Lu}{2}$/u.test(stem) ||
      /\b(covax|avat|covid|coronavirus|bilateral)\b/i.test(text)
    )
      continue;

    const noun = text.slice(text.lastIndexOf(' '));
    const start = index + text.indexOf(stem);
    // A noun with a capital is part of the name: "Union Civil Protection Mechanism".
    found.push({ name: /^ \p{Lu}/u.test(noun) ? stem + noun : stem, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
