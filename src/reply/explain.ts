import type { Answer } from '../answer/answer.ts';
import { type Evidence, weightsFor } from '../answer/evidence.ts';
import { ANSWERED, relatedFrom } from '../answer/judge.ts';
import type { Ranked } from '../answer/rank.ts';
import type { Concept, Question } from '../search/question.ts';

/** Why an answer is what it is: what was looked for, what each quote holds, and the gate. */
export function explainAnswer({ status, question, quotes, support }: Answer): string[] {
  const { concepts, expects } = question;
  const gate = support
    ? [
        `support ${support.support.toFixed(2)} (answered from ${ANSWERED})`,
        `nearness ${support.nearness.toFixed(2)} (related from ${relatedFrom(question)})`,
        ...(support.hasHalf ? [] : ['more than half of what is asked is missing']),
        ...(support.hasEssentials
          ? []
          : ['a name, what is counted or one of few words is missing']),
        ...(support.hasFigure ? [] : ['the figure or date that is asked for is missing']),
      ]
    : ['no passage shares a word with it'];
  return [
    ['Looked for:', ...concepts.map(explainConcept)].join('\n  '),
    ...(expects === null ? [] : [`Asked for: a ${expects.name}`]),
    `${status}: ${gate.join(', ')}`,
    ...quotes.map((quote, at) => explainQuote(quote, at + 1, question)),
  ];
}

function explainConcept({ words, weight, terms, isEssential, readAs }: Concept): string {
  const found = [...terms].map(([term, surety]) => (surety < 1 ? `${term} (${surety})` : term));
  return [
    `${words}: weight ${weight.toFixed(2)}`,
    found.length > 0 ? `as ${found.join(', ')}` : 'in no source',
    ...(readAs.length > 0 ? [`read as ${readAs.join(', ')}`] : []),
    ...(isEssential ? ['essential'] : []),
  ].join('; ');
}

function explainQuote(
  { score, evidence, held }: Ranked,
  number: number,
  question: Question,
): string {
  const parts = Object.entries(weightsFor(question))
    .map(([part, weight]) => ({ part, weight, value: evidence[part as keyof Evidence] }))
    .filter(({ value }) => value > 0)
    .map(({ part, weight, value }) => `${part} ${value.toFixed(2)} × ${weight.toFixed(2)}`);
  const words = question.concepts.filter((_, at) => held[at]! > 0).map((concept) => concept.words);
  return `${number}. score ${score.toFixed(2)} = ${parts.join(' + ')}\n  holds: ${words.join(', ')}`;
}
