import type { Token } from '../tokens.ts';
import { ENGLISH_VERBS, englishForms } from './english-verbs.ts';
import { SLAVIC_VERBS, slavicForms } from './slavic-verbs.ts';
import { foldKey } from './tags.ts';

/**
 * What a verb says about doses. `give` moves them from its subject, `receive` to its subject; `move` lets
 * them travel by themselves; `carry` says only what a shipment holds; `other` does something else with
 * them (use, make, refuse); `say` opens what is said. The rest colour the verb that follows: `plan` makes
 * it a pledge, `doubt` a wish, `refuse` a negation, `fact` leaves it as it is.
 */
export type VerbClass =
  | 'give'
  | 'receive'
  | 'move'
  | 'carry'
  | 'other'
  | 'say'
  | 'plan'
  | 'doubt'
  | 'refuse'
  | 'fact';

/**
 * `past` is a past tense that may be a participle too, `participle` can be nothing else, `passive` needs no
 * "was" to be one, `done` is one that only says what was done ("передано"), `future` and `infinitive` need no "will" and no "to".
 */
export type VerbForm =
  | 'base'
  | 'present'
  | 'past'
  | 'participle'
  | 'finite'
  | 'gerund'
  | 'passive'
  | 'done'
  | 'future'
  | 'infinitive';

export interface Verb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
  /** Its object is not in anyone's hands yet: promise, order, sell. */
  readonly isPledge: boolean;
  /** Colours the verb after it as a plan. */
  readonly isPlan: boolean;
}

/** Verbs of one class, as the list of a language has them. */
export interface VerbEntry {
  readonly class: VerbClass;
  /** Set apart by spaces, spelled as the language's own list says. */
  readonly verbs: string;
  /** The English verb that all of these mean, where the reading asks for that very verb. */
  readonly lemma?: string;
  readonly isPledge?: boolean;
  readonly isPlan?: boolean;
}

const COMING = '(coming)';
const forms = new Map<string, Verb>();
for (const [entries, formsOf] of [
  [ENGLISH_VERBS, englishForms],
  [SLAVIC_VERBS, slavicForms],
] as const)
  for (const { verbs, class: kind, lemma: shared, isPledge = false, isPlan = false } of entries)
    for (const spelled of verbs.split(' ')) {
      const lemma = shared ?? /^[^/:=!]+/.exec(spelled)?.[0] ?? '';
      for (const [word, form] of formsOf(spelled)) {
        const key = foldKey(word);
        if (!forms.has(key)) forms.set(key, { lemma, class: kind, form, isPledge, isPlan });
      }
    }
forms.set(COMING, { lemma: 'come', class: 'move', form: 'finite', isPledge: true, isPlan: false });

/** A verb of more than one word: the words that may follow the first, and how many are part of it. */
interface Phrase {
  readonly rest: readonly string[][];
  readonly means: string;
  readonly length: number;
}

const PHRASES = new Map<string, Phrase[]>();
for (const [first, means, length, ...rest] of [
  [
    'take takes took taken taking',
    'receive receives received received receiving',
    2,
    'delivery receipt possession',
  ],
  ['acknowledged confirmed signed', 'received received received', 2, 'receipt'],
  ['reach reaches reached', 'sign signs signed', 1, 'an a', 'agreement deal accord'],
  ['pay pays paid', 'buy buys bought', 2, 'for'],
  ['leave leaves left', 'go goes went', 1, 'for'],
  ['strike strikes struck', 'sign signs signed', 1, 'an a', 'agreement deal accord'],
  [
    'принял приняла приняли прийняв прийняла прийняли',
    'решил решила решили вирішив вирішила вирішили',
    2,
    'решение рішення',
  ],
  ['turn turns turned', 'reject rejects rejected', 2, 'down away'],
  ['on', COMING, 3, 'their its the', 'way'],
  ['en in', `${COMING} ${COMING}`, 2, 'route transit'],
  ['bound', COMING, 1, 'for'],
  ['due', COMING, 1, 'in on by next before this at'],
] as const)
  for (const [at, word] of first.split(' ').entries())
    PHRASES.set(word, [
      ...(PHRASES.get(word) ?? []),
      { rest: rest.map((words) => words.split(' ')), means: means.split(' ')[at] ?? '', length },
    ]);

/** The verb of more than one word that begins at `position`: "took delivery", "are on their way". */
export function phrasalVerb(
  tokens: readonly Token[],
  position: number,
): { readonly verb: Verb; readonly length: number } | null {
  const found = PHRASES.get(tokens[position]?.key ?? '')?.find(({ rest }) =>
    rest.every((words, at) => words.includes(tokens[position + 1 + at]?.key ?? '')),
  );
  const verb = found ? verbOf(found.means) : null;
  return found && verb ? { verb, length: found.length } : null;
}

/** The verb that a folded word is a form of, or null. */
export function verbOf(word: string): Verb | null {
  return forms.get(word) ?? null;
}
