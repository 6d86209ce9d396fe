import { blockAt, type Span, slice } from '../knowledge/document.ts';
import { countWords } from '../knowledge/sentences.ts';
import { holdsKind, type KindName } from '../search/kinds-asked.ts';
import type { Question } from '../search/question.ts';
import { asksWhether, isSettled } from './claims.ts';
import { definitionOf } from './definition.ts';
import { type Evidence, weigh, weightsFor } from './evidence.ts';
import type { Scored } from './scoring.ts';
import { createTopic } from './topic.ts';

/** Words that a sentence needs to say something. */
const SHORTEST = 4;
/** Letters from which the words need not be counted. */
const LONG = 80;

export interface Rescorer {
  readonly rescore: (scored: Scored) => Scored;
  /** The most that it can add to a score. */
  readonly most: number;
}

/**
 * Reads what the best sentence says: has it the kind of thing asked for, does it define, does it say anything? Of
 * sentences that hold nearly as much of the question, one that does is better.
 */
export function createRescorer(question: Question): Rescorer {
  const { expects } = question;
  const weights = weightsFor(question);
  const definition = definitionOf(question);
  const topicOf = createTopic(question);
  const wantsTruth = asksWhether(question.text);
  const wantsCode = expects !== null && CODE_KINDS.has(expects.name);
  const most =
    weights.topic +
    (expects === null ? 0 : weights.expected) +
    (definition === null ? 0 : weights.definition) +
    (wantsTruth ? weights.settled : 0);
  const rescore = (scored: Scored): Scored => {
    const { passage, shares, evidence } = scored;
    const isCode = ({ start }: Span) => blockAt(passage.document, start)?.kind === 'code';
    const isRow = ({ start }: Span) => blockAt(passage.document, start)?.kind === 'row';
    // A row is short, and says much with its header.
    const isShort = (text: string, span: Span) =>
      text.length < LONG && countWords(text) < SHORTEST && !isRow(span);
    const { sentences } = passage;
    const texts: string[] = [];
    const textAt = (at: number) => (texts[at] ??= slice(passage.document, sentences[at]!));
    const look = (at: number) => {
      const sentence = sentences[at]!;
      const text = textAt(at);
      // A question that the text asks itself is answered by what follows it.
      const isAsked = at > 0 && shares[at - 1]! > shares[at]! && isQuestion(textAt(at - 1));
      const found = {
        sentence: shares[isAsked ? at - 1 : at]!,
        expected: expects !== null && holdsKind(expects, text) ? 1 : 0,
        definition: definition?.test(text) && !isCode(sentence) ? 1 : 0,
        stub:
          isQuestion(text) || isShort(text, sentence) || (!wantsCode && isCode(sentence)) ? 1 : 0,
        settled:
          wantsTruth &&
          isSettled(
            sentences.map((_, other) => textAt(other)),
            at,
          )
            ? 1
            : 0,
        topic: topicOf(passage.document, sentence.start),
      };
      return { at, found, worth: worthOf(found, weights) };
    };
    // Sentences that hold little of the question need not be read where no more could lift one over the best.
    const mostAt = sentences.map(
      (_, at) => most + (weights.sentence + TIE) * Math.max(shares[at]!, shares[at - 1] ?? 0),
    );
    const [first, ...others] = [...mostAt.keys()].sort((a, b) => mostAt[b]! - mostAt[a]! || a - b);
    let best = look(first!);
    for (const at of others) {
      if (mostAt[at]! < best.worth) break;
      const next = look(at);
      if (next.worth > best.worth || (next.worth === best.worth && at < best.at)) best = next;
    }
    const all: Evidence = { ...evidence, ...best.found };
    return { ...scored, best: best.at, evidence: all, score: weigh(all, weights) };
  };
  return { rescore, most };
}

/** What a sentence itself says. */
type Found = Pick<Evidence, 'sentence' | 'expected' | 'definition' | 'stub' | 'settled' | 'topic'>;

function worthOf(found: Found, weights: Evidence): number {
  return (
    (weights.sentence + TIE) * found.sentence +
    weights.expected * found.expected +
    weights.definition * found.definition +
    weights.stub * found.stub +
    weights.settled * found.settled +
    weights.topic * found.topic
  );
}

/** What the question's words in a sentence are worth beside the other things that it says. */
const TIE = 1.5;

/** Kinds of thing that code may say by itself. */
const CODE_KINDS: ReadonlySet<KindName> = new Set(['steps', 'literal', 'version', 'measure']);

function isQuestion(sentence: string): boolean {
  return /[?？]["”»)]*$/.test(sentence);
}
