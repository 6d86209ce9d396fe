import type { Qualifier } from './dose-fact.ts';
import { foldKey } from './lexicon/tags.ts';
import type { Token } from './tokens.ts';

const BEFORE: Readonly<Record<Qualifier, string>> = {
  almost:
    'almost|nearly|close to|just under|just short of|just shy of|not quite|virtually|approaching|nearing|a little under|slightly under|майже|почти|без малого',
  'more than':
    'more than|over|above|in excess of|upwards of|upward of|exceeding|greater than|beyond|just over|well over|slightly more than|slightly over|a little over|a little more than|larger than|some more than|>|north of|понад|більше|більш ніж|більше ніж|більш як|свыше|более|более чем|больше|больше чем',
  about:
    'about|near|approximately|approx|approx .|around|roughly|some|circa|ca|ca .|c .|an estimated|estimated|in the region of|in the order of|~|≈|nearly about|близько|приблизно|орієнтовно|десь|около|примерно|порядка|приблизительно',
  'up to':
    'up to|as many as|as much as|a maximum of|maximum of|no more than|not more than|at most|at the most|до|не більше|не більше ніж|не более|не более чем|максимум',
  'at least':
    'at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|>=|≥|щонайменше|не менше|не менше ніж|не менш ніж|принаймні|як мінімум|как минимум|не менее|не менее чем|по меньшей мере',
  'less than':
    'less than|fewer than|under|below|<|well under|менше|менше ніж|менш ніж|менее|менее чем|меньше|меньше чем',
};
/** Words that may stand between a qualifier and its number, and say nothing about its size. */
const FILLERS =
  /^(a|an|another|additional|extra|further|total|of|only|just|more|first|initial|new|whopping|combined|fresh|second|third|last|final|remaining|all|ще|додаткових|додаткові|перші|перших|всього|еще|дополнительных|первые|первых|всего)$/;

const PHRASES = Object.entries(BEFORE)
  .flatMap(([qualifier, phrases]) =>
    phrases.split('|').map((phrase) => ({ qualifier, words: foldKey(phrase).split(' ') })),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** The qualifier of the number at `position`, `length` tokens long, or null. */
export function readQualifier(
  tokens: readonly Token[],
  position: number,
  length: number,
): Qualifier | null {
  const next = tokens[position + length]?.key;
  const afterNext = tokens[position + length + 1]?.key;
  if (next === '+') return 'more than';
  if (next === '-' && afterNext === 'plus') return 'more than';
  if (next === 'or' && (afterNext === 'more' || afterNext === 'so'))
    return afterNext === 'more' ? 'at least' : 'about';
  for (let end = position, skipped = 0; end > 0 && skipped <= 3; end--, skipped++) {
    for (const { qualifier, words } of PHRASES)
      if (
        words.length <= end &&
        words.every((word, at) => tokens[end - words.length + at]?.key === word)
      )
        return isQualifier(qualifier) && !isParticle(tokens, end - 1) ? qualifier : null;
    if (!FILLERS.test(tokens[end - 1]!.key)) break;
  }
  return null;
}

/** "handed over 150,000 doses": the word belongs to its verb. */
function isParticle(tokens: readonly Token[], position: number): boolean {
  return (
    tokens[position]?.key === 'over' &&
    /^(hand(s|ed|ing)?|turn(s|ed|ing)?|taken?|took|spread)$/.test(tokens[position - 1]?.key ?? '')
  );
}

function isQualifier(text: string): text is Qualifier {
  return text in BEFORE;
}
