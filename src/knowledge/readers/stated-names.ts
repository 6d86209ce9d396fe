/** A name as CSL has it. */
export type CslName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

const PARTICLE =
  /^(van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ter|ten|zu|af|av)$/;
/** Words that a person is not called. */
const BODY =
  /\b(team|staff|editors?|editorial|office|ministry|department|agency|administration|university|institute|institut|college|school|council|committee|commission|association|foundation|society|center|centre|group|company|inc|llc|ltd|gmbh|union|press|project|contributors|authors?|community|service|services|bureau|board|government|organi[sz]ation|network|library|museum|bank|fund|news|times|post|wikipedia|міністерство|університет|інститут|редакція|команда|министерство|университет|институт|редакция)\b/iu;
const TITLE = /^(dr|prof|mr|mrs|ms|sir|hon|rev)\.?\s+/i;
/** Degrees behind a comma, where the name itself is not in capitals: "Jane Doe, PSP". */
const DEGREE = /(?<=\p{Ll}[^,]*), ?[A-Z](?:\.?[A-Z]){1,4}\.?®?(?=$|,|;)/gu;
/** Behind a comma: no name of its own. */
const SUFFIX =
  /,\s*(Jr|Sr|II|III|IV|Ph\.?D|M\.?D|M\.?Sc|B\.?A|M\.?A|Esq|CPA|J\.?D|MPH|RN)\.?(?=,|;|\s|$)/gi;

/** Do the words name an office, a company or another body of people? */
export function namesBody(text: string): boolean {
  return BODY.test(text);
}

/**
 * The names that a field states: a text ("By Jane Doe and John Smith"), a list of such, or of objects with their
 * parts. What is a handle ("jdoe", "@jane"), an address or a key of another file is no name and left out.
 */
export function statedNames(value: unknown): readonly CslName[] {
  if (Array.isArray(value)) return value.flatMap(statedNames);
  if (typeof value === 'object' && value !== null) return namesOfObject(value);
  return typeof value === 'string' ? namesOfText(value) : [];
}

function namesOfObject(value: object): readonly CslName[] {
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { family, given, literal, name } = fields;
  if (typeof family === 'string' && typeof given === 'string' && family && given)
    return [{ family, given }];
  if (typeof literal === 'string' && literal) return [{ literal }];
  if (typeof family === 'string' && family) return [{ literal: family }];
  if (typeof name === 'object' && name !== null) return namesOfObject(name);
  // A name is one, whatever stands in it.
  if (typeof name === 'string') return oneName(name);
  if (typeof fields.title === 'string' && typeof fields.url === 'string')
    return oneName(fields.title);
  const inner = Object.values(fields);
  return inner.every((one) => typeof one === 'object') ? inner.flatMap(statedNames) : [];
}

function namesOfText(text: string): readonly CslName[] {
  const plain = text
    .replace(/<[^>]*>|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\S+@\S+\.\S+/g, '')
    .replace(/\(\s*\)/g, '')
    .replace(/^\s*(?:(?:written |posted |published )?by|von|par|por|автор(?:ка|и)?:?)\s+/i, '')
    .replace(SUFFIX, '')
    .replace(DEGREE, '');
  // "Doe, Jane" and "Doe, Jane; Smith, John" are turned around, "Jane Doe, John Smith" are two.
  if (plain.includes(';')) return plain.split(';').flatMap(oneName);
  const parts = plain
    .split(/\s*,\s*(?:and|&|und|et|y|і|й|та|и)\s+|\s+(?:and|&|und|et|і|та|и)\s+|\s*,\s*/u)
    .filter((part) => part !== '');
  const isTurned = parts.length === 2 && /^[^,]*,[^,]*$/.test(plain) && parts.every(isOneWord);
  return isTurned || BODY.test(plain) ? oneName(plain) : parts.flatMap(oneName);
}

const isOneWord = (part: string) => !/\s/.test(part.trim()) && /^\p{Lu}/u.test(part.trim());

function oneName(text: string): readonly CslName[] {
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TITLE, '')
    .replace(SUFFIX, '')
    .replace(DEGREE, '');
  if (name === '' || !/\p{L}/u.test(name) || /^(@|https?:|n\/a$)/i.test(name) || /[{}]/.test(name))
    return [];
  if (/^[\p{Ll}\d_.-]+$/u.test(name) && /^\p{ASCII}+$/u.test(name)) return [];
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (turned && !BODY.test(name)) return [{ family: turned[1]!, given: turned[2]! }];
  const words = name.split(' ');
  const isPerson =
    words.length >= 2 &&
    words.length <= 5 &&
    !BODY.test(name) &&
    words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word)) &&
    !/^(the|a)$/i.test(words[0]!) &&
    !words
      .slice(1)
      .every((word) => word.length > 1 && word === word.toUpperCase() && /^[A-Z]+$/.test(word));
  if (!isPerson) return [{ literal: name }];
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const from = particle > 0 ? particle : words.length - 1;
  return [{ family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }];
}
