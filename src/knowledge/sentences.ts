import type { Span } from './document.ts';
import { endsIn } from './ends-in.ts';
import { goesOnAfterOrdinal } from './ordinals.ts';
import { COMMON, COUNTED, SENTENCE_WORDS, TITLES } from './sentence-words.ts';

/** Words a sentence may have before it is divided at a clause, so that a quote stays short. */
const LONGEST = 90;
const LONGEST_CHARACTERS = 700;

/** How the sentences of a language are told. What they may end in are patterns for `endsIn`. */
interface Rules {
  readonly segmenter: Intl.Segmenter;
  readonly abbreviation: RegExp;
  readonly counted: RegExp;
  readonly title: RegExp;
  readonly opener: RegExp;
}

const rulesOf = new Map<string, Rules>();

/**
 * Sentences of `text[span]`, in order, trimmed of white space. Unicode sentence boundaries
 * (UAX #29), mended where they are wrong for running prose: after abbreviations and initials, ordinals of languages
 * that write them with a point, before a lower-case word, around marks of notes and citations in brackets. `language` is
 * a BCP 47 tag. Overlong sentences are divided at a clause.
 */
export function splitSentences(text: string, { start, end }: Span, language = 'en'): Span[] {
  const primary = language.split('-')[0]!;
  const rules = rulesOf.get(primary) ?? makeRules(primary);
  const content = text.slice(start, end);
  const sentences: Span[] = [];
  let opened = 0;
  for (const { segment, index } of rules.segmenter.segment(toSegment(content))) {
    // A bracket that opens belongs to what follows it.
    const opening = endsIn(BRACKET, segment)
      ? (/\s*[「『（〔【《〈“‘«([{]+\s*$/u.exec(segment)?.[0].length ?? 0)
      : 0;
    const isLast = index + segment.length === content.length;
    const from = start + index - opened;
    opened = isLast || opening === segment.length ? 0 : opening;
    const sentence = trimmed(text, { start: from, end: start + index + segment.length - opened });
    const last = sentences.at(-1);
    if (sentence.start >= sentence.end) continue;
    const [before, next] = [last, sentence].map((span) => text.slice(span?.start, span?.end));
    if (last && goesOn({ before: before!, next: next!, language: primary, rules }))
      sentences[sentences.length - 1] = { start: last.start, end: sentence.end };
    else sentences.push(sentence);
  }
  return sentences.flatMap((sentence) => divide(text, sentence));
}

/** The number of words in `text`, as a person counts them. */
export function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = isWhiteSpace(text.charCodeAt(at));
    if (!isSpace && !isInWord) count++;
    isInWord = !isSpace;
  }
  return count;
}

/** What `\s` matches, told without a pattern for the characters that most texts are made of. */
function isWhiteSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 160 && /\s/.test(String.fromCharCode(code));
}

function trimmed(text: string, { start, end }: Span): Span {
  const content = text.slice(start, end);
  const from = start + content.length - content.trimStart().length;
  return { start: from, end: Math.max(from, start + content.trimEnd().length) };
}

function makeRules(language: string): Rules {
  const words = SENTENCE_WORDS[language] ?? {};
  const any = (list: string) => list.trim().replaceAll('.', '\\.').split(/\s+/).join('|');
  const before = String.raw`(?:^|[\s(\[«“"'’\u2010-\u2015/])`;
  const abbreviations = any(`${COMMON} ${words.abbreviations ?? ''}`);
  const openers = any(`${SENTENCE_WORDS.en!.openers} ${words.openers ?? ''}`);
  const rules = {
    segmenter: segmenterOf(language),
    abbreviation: new RegExp(
      String.raw`(?<=${before}(?:\p{L}|(?:\p{L}\.\s?)+\p{L}|${abbreviations})\.)$`,
      'iuy',
    ),
    counted: new RegExp(String.raw`(?<=${before}(?:${any(COUNTED)})\.)$`, 'iuy'),
    title: new RegExp(String.raw`(?<=${before}(?:${any(TITLES)})\.)$`, 'iuy'),
    opener: new RegExp(String.raw`^["“„«(]?(?:${openers})(?=[\s,’'])`, 'u'),
  };
  rulesOf.set(language, rules);
  return rules;
}

function segmenterOf(language: string): Intl.Segmenter {
  const locale = /^[a-z]{2,3}$/.test(language) ? language : 'en';
  return new Intl.Segmenter(locale, { granularity: 'sentence' });
}

/** Marks of notes that stand right behind a stop: "[2][3]", "(1,2)", "¹²", "†", Wikipedia's "[4]:12". */
const NOTE_MARKS =
  /(?<=[.!?…。！？]["'”’»)\]]{0,2})(?:\[[^[\]\n]{1,24}\](?::\s?\d[\d–-]*)?|\(\d{1,3}(?:[,–-]\s?\d{1,3})*\)|[⁰¹²³⁴-⁹]+(?:[,–-][⁰¹²³⁴-⁹]+)*|[*†‡§¶]{1,3})+(?=\s|$|\p{Script=Han})|(?<=\p{Ll}{3}[.!?]["”’»]?)\d{1,3}(?:[,–-]\d{1,3})*(?=\s+\p{Lu})/gu;

/** The first digit of a number that opens a sentence: "It gave 80 million doses. 25 million doses arrived." */
const OPENING_DIGIT = /(?<=\p{Ll}{4}[.!?]["”’»)]?\s)\d(?=[\d.,]*(?: \d{3})*\s\p{Ll}{3})/gu;

/**
 * The text, as long as before, as the segmenter takes it right: with stops in the place of marks of notes, which belong
 * to the sentence before, and a capital in the place of a digit that opens a sentence.
 */
function toSegment(text: string): string {
  const marked = /[.!?…。！？]["'”’»)\]]{0,2}[[(\d⁰¹²³⁴-⁹*†‡§¶]/u.test(text)
    ? text.replace(NOTE_MARKS, (mark) => '.'.repeat(mark.length))
    : text;
  return /[.!?]\S?\s\d/.test(marked) ? marked.replace(OPENING_DIGIT, 'N') : marked;
}

interface Boundary {
  readonly before: string;
  readonly next: string;
  readonly language: string;
  readonly rules: Rules;
}

/** A bracket that was opened at most three words before the point behind the last. */
const OPENED = /(?<=\([^\s()]+(?: [^\s()]+){0,2}\.)$/y;
const BRACKET = /(?<=[「『（〔【《〈“‘«([{]\s*)$/uy;
const SHORT_IN_BRACKETS = /(?<=\(\p{Ll}{1,6}\.\))$/uy;
const QUOTED = /(?<=[。．！？!?…][」』）”])$/uy;
const SAID =
  /^(?:と|って|など|との|という|、|，|(?![没不])\p{Script=Han}{1,5}?[说說问問道喊叫](?:着|著|道)?[。，：！])/u;
const ENUMERATOR = /(?<=(?:^|\s)\d{1,2}\.)$/y;

function goesOn({ before, next, language, rules }: Boundary): boolean {
  if (/^[\p{Ll}),;:\]»”」』）】》〉]/u.test(next)) return true;
  if (/^[([][^)\]]*[)\]]\.?$/.test(next)) return true;
  if (endsInEnumerator(before)) return true;
  // "(ABl. EU Nr. L 177)", "Col. (ret.) Ivanov": a point behind the first words in a bracket is an abbreviation's.
  if (endsIn(OPENED, before)) return true;
  if (endsIn(SHORT_IN_BRACKETS, before) && !rules.opener.test(next)) return true;
  // 「安全ですか？」と彼は聞いた: what is said is a part of the sentence that says who says it.
  if (endsIn(QUOTED, before) && SAID.test(next)) return true;
  if (endsIn(rules.counted, before) && /^[([]?(?:\p{Lu}{0,2}\d|[IVXLC]+\b|\p{Lu}\b)/u.test(next))
    return true;
  if (endsIn(rules.title, before) && /^\p{Lu}/u.test(next)) return true;
  if (goesOnAfterOrdinal({ before, next, language, isOpener: rules.opener.test(next) }))
    return true;
  return endsIn(rules.abbreviation, before) && !rules.opener.test(next);
}

/** "1." alone, behind a colon, or behind what "2." is the next of: the number of an item in a line, which begins there. */
function endsInEnumerator(before: string): boolean {
  if (!endsIn(ENUMERATOR, before)) return false;
  const found = /(^|[:;,]\s+(?:\p{Ll}{1,4}\s+)?|\s)(\d{1,2})\.$/u.exec(before);
  if (!found) return false;
  const [, gap, number] = found;
  return gap!.trim() !== '' || found.index === 0 || before.includes(` ${Number(number) - 1}. `);
}

/** Halves an overlong sentence, nearest its middle: at a clause that stands in no bracket, any clause, a word, anywhere. */
function divide(text: string, sentence: Span): Span[] {
  const { start, end } = sentence;
  const content = text.slice(start, end);
  if (content.length <= LONGEST_CHARACTERS && countWords(content) <= LONGEST) return [sentence];
  const middle = content.length / 2;
  const nearest = (pattern: RegExp) =>
    [...content.matchAll(pattern)]
      .map(({ index, 0: gap }) => ({ cut: index + gap.length - 1, after: index + gap.length }))
      .filter(({ cut }) => Math.abs(cut - middle) < content.length / 3)
      .sort((a, b) => Math.abs(a.cut - middle) - Math.abs(b.cut - middle))[0];
  const { cut, after } =
    nearest(/[;:,–—] (?![^()]*\))/g) ?? nearest(/[;:,–—] /g) ?? nearest(/ /g) ?? halves(content);
  return [
    ...divide(text, { start, end: start + cut }),
    ...divide(text, { start: start + after, end }),
  ];
}

/** A cut that does not part a surrogate pair. */
function halves(content: string): { cut: number; after: number } {
  const middle = content.length >> 1;
  const cut = /[\uDC00-\uDFFF]/.test(content.charAt(middle)) ? middle + 1 : middle;
  return { cut, after: cut };
}
