import { blockAt, type Document, type Span, slice } from '../knowledge/document.ts';
import { CLAIM_RULES, MAY_CLAIM } from './claim-rules.ts';
import { FINDING_RULES } from './finding-rules.ts';
import { repeatsClaim, reviewedClaim } from './reviewed-claim.ts';

/** A sentence that reports what somebody claims, and where its document says what is found of that. */
export interface Claim {
  readonly sentence: Span;
  /** Whole sentences; null where the text near it does not say. */
  readonly finding: Span | null;
}

/** A run of sentences, by their places, from the first to before the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Sentences after a claim in which what is found of it is looked for, and before it. */
const AFTER = 5;
const BEFORE = 2;
/** A sentence that says of the one before it that it is wrong: "It's a lie." */
const POINTS_BACK =
  /^(?:this|that|it|these|the claims?|the stor(?:y|ies)|the posts?|це|ця|така|это|эта)(?!\p{L})/iu;
const SHORT_VERDICT = 80;

/** Does a sentence report what somebody claims? */
export function reportsClaim(sentence: string): boolean {
  const said = sentence.toLowerCase();
  return MAY_CLAIM.test(said) && CLAIM_RULES.some(({ pattern }) => pattern.test(said));
}

/** Does a sentence say what is found: `verdict` that something is wrong, `fact` what holds instead? */
export function findingIn(sentence: string): 'fact' | 'verdict' | null {
  const said = sentence.toLowerCase();
  const told = FINDING_RULES.filter(({ pattern }) => pattern.test(said));
  if (told.length === 0) return null;
  return told.every(({ isVerdict }) => isVerdict) ? 'verdict' : 'fact';
}

/** Does a question ask whether something is so? */
export function asksWhether(question: string): boolean {
  return WHETHER.test(question);
}

const WHETHER = new RegExp(
  [
    '^\\P{L}*(?:is|are|was|were|did|does|do|has|have|had|чи|правда|невже|неужели)(?!\\p{L})',
    '(?<!\\p{L})(?:is it true|чи правда|правда ли)(?!\\p{L})',
    // In Ukrainian and Russian a statement becomes such a question by its sign alone.
    '^(?!.*(?<!\\p{L})(?:хто|кого|кому|ким|що|чого|чому|чим|де|коли|куди|звідки|як|який|яка|яке|які|яких|скільки|кто|что|чего|чем|где|когда|куда|откуда|как|какой|какая|какое|какие|каких|сколько|почему|зачем|навіщо)(?!\\p{L}))[^?]*\\p{Script=Cyrillic}[^?]*\\?\\s*$',
  ].join('|'),
  'iu',
);

/** Does a sentence report a claim, of which the sentences around it say what is found? */
export function isSettled(texts: readonly string[], at: number): boolean {
  return reportsClaim(texts[at]!) && findRun(texts, at, () => true) !== null;
}

/**
 * The claim that a quote reports, first by the sentence that answers, and what the text around it finds of it; null
 * where the quote reports none. `sentences` are the document's own, in order; the quote is a run of them.
 */
export function claimIn(
  document: Document,
  sentences: readonly Span[],
  { best, from, to }: Run & { readonly best: number },
): Claim | null {
  const texts = sentences.map((sentence) => slice(document, sentence));
  const isProse = (at: number) => !['code', 'row'].includes(kindAt(document, sentences[at]!));
  const reviewed = reviewedClaim(document);
  const isClaim = (at: number) =>
    isProse(at) &&
    (reportsClaim(texts[at]!) ||
      isRefutedNext(texts, at) ||
      (reviewed !== null && findingIn(texts[at]!) === null && repeatsClaim(texts[at]!, reviewed)));
  const places = [best, ...Array.from({ length: to - from }, (_, step) => from + step)];
  const at = places.find(isClaim);
  if (at === undefined) return null;
  const isNear = (other: number) =>
    sectionAt(document, sentences[other]!) === sectionAt(document, sentences[at]!);
  const run = findRun(texts, at, isNear);
  return {
    sentence: sentences[at]!,
    finding: run && { start: sentences[run.from]!.start, end: sentences[run.to - 1]!.end },
  };
}

function kindAt(document: Document, { start }: Span): string {
  return blockAt(document, start)?.kind ?? '';
}

function sectionAt(document: Document, { start }: Span): string {
  return (blockAt(document, start)?.sections ?? []).join('\n');
}

/** Does the next sentence say nothing but that this one is wrong? */
function isRefutedNext(texts: readonly string[], at: number): boolean {
  const next = texts[at + 1];
  return (
    next !== undefined &&
    next.length <= SHORT_VERDICT &&
    POINTS_BACK.test(next) &&
    findingIn(next) === 'verdict'
  );
}

/** What follows a claim says what is found, or what stands just before it; a bare verdict is explained by what follows. */
function findRun(
  texts: readonly string[],
  at: number,
  isNear: (at: number) => boolean,
): Run | null {
  const after = Array.from({ length: AFTER + 1 }, (_, step) => at + step);
  const before = Array.from({ length: BEFORE }, (_, step) => at - 1 - step);
  const isThere = (place: number) => place >= 0 && place < texts.length && isNear(place);
  const from = [...after, ...before].filter(isThere).find((place) => findingIn(texts[place]!));
  if (from === undefined) return null;
  const isExplained = findingIn(texts[from]!) === 'verdict' && isThere(from + 1) && from + 1 !== at;
  return { from, to: isExplained ? from + 2 : from + 1 };
}
