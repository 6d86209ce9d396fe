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

/**
 * Reads what the best sentence says: has it the kind of thing asked for, does it define, does it say anything? Of
 * sentences that hold nearly as much of the question, one that does is better.
 */
export function createRescorer(question: Question): (scored: Scored) => Scored {
  const { expects } = question;
  const weights = weightsFor(question);
  const definition = definitionOf(question);
  const topicOf = createTopic(question);
  const wantsTruth = asksWhether(question.text);
  const wantsCode = expects !== null && CODE_KINDS.has(expects.name);
  return (scored) => {
    const { passage, shares, evidence } = scored;
    const isCode = ({ start }: Span) => blockAt(passage.document, start)?.kind === 'code';
    const isRow = ({ start }: Span) => blockAt(passage.document, start)?.kind === 'row';
    // A row is short, and says much with its header.
    const isShort = (text: string, span: Span) => countWords(text) < SHORTEST && !isRow(span);
    const { sentences } = passage;
    const texts = sentences.map((sentence) => slice(passage.document, sentence));
    const read = texts.map((text, at) => {
      const sentence = sentences[at]!;
      // A question that the text asks itself is answered by what follows it.
      const asked = at > 0 && isQuestion(texts[at - 1]!) ? shares[at - 1]! : 0;
      const found = {
        sentence: Math.max(shares[at]!, asked),
        expected: expects !== null && holdsKind(expects, text) ? 1 : 0,
        definition: definition?.test(text) && !isCode(sentence) ? 1 : 0,
        stub:
          isQuestion(text) || isShort(text, sentence) || (!wantsCode && isCode(sentence)) ? 1 : 0,
        settled: wantsTruth && isSettled(texts, at) ? 1 : 0,
        topic: topicOf(passage.document, sentence.start),
      };
      return { at, found, worth: weigh({ ...evidence, ...found }, weights) + TIE * found.sentence };
    });
    const best = read.reduce((a, b) => (b.worth > a.worth ? b : a));
    const all: Evidence = { ...evidence, ...best.found };
    return { ...scored, best: best.at, evidence: all, score: weigh(all, weights) };
  };
}

/** What the question's words in a sentence are worth beside the other things that it says. */
const TIE = 1.5;

/** Kinds of thing that code may say by itself. */
const CODE_KINDS: ReadonlySet<KindName> = new Set(['steps', 'literal', 'version', 'measure']);

function isQuestion(sentence: string): boolean {
  return /[?？]["”»)]*$/.test(sentence);
}
