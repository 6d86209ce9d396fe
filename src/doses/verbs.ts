import type { Token } from './tokens.ts';

/**
 * What a verb says about doses. `give` moves them from its subject, `receive` to its subject; `move` lets
 * them travel by themselves; `carry` says only what a shipment holds; `other` does something else with
 * them (use, make, refuse); `say` opens what is said. The rest colour the verb that follows "to":
 * `plan` makes it a pledge, `doubt` a wish, `refuse` a negation, `fact` leaves it as it is.
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

/** `past` is a past tense that may be a participle too, `participle` can be nothing else. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'finite' | 'gerund';

export interface Verb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
  /** Its object is not in anyone's hands yet: promise, order, sell. */
  readonly isPledge: boolean;
  /** Colours the verb after "to" as a plan. */
  readonly isPlan: boolean;
}

interface Entry {
  readonly class: VerbClass;
  /** Lemmas; an irregular one lists `lemma/past/participle`. */
  readonly verbs: string;
  readonly isPledge?: boolean;
  readonly isPlan?: boolean;
}

const LEXICON: readonly Entry[] = [
  {
    class: 'give',
    verbs:
      'donate give/gave/given provide deliver send/sent ship supply gift dispatch export transfer/transferred hand share contribute distribute airlift fly/flew/flown lend/lent loan redirect divert furnish convey forward transport extend pass bring/brought reexport channel unload offload grant',
  },
  {
    class: 'give',
    isPledge: true,
    verbs: 'allocate earmark allot/allotted assign sell/sold resell/resold devote dedicate present',
  },
  {
    class: 'give',
    isPledge: true,
    isPlan: true,
    verbs: 'pledge promise commit/committed offer vow',
  },
  {
    class: 'receive',
    verbs: 'receive get/got/gotten obtain accept welcome collect import benefit thank',
  },
  {
    class: 'receive',
    isPledge: true,
    verbs:
      'buy/bought purchase order procure contract acquire book reserve secure await anticipate',
  },
  { class: 'receive', isPledge: true, isPlan: true, verbs: 'expect' },
  {
    class: 'move',
    verbs: 'arrive reach land go/went/gone come/came head touch dock disembark',
  },
  {
    class: 'carry',
    verbs:
      'carry contain include comprise total/totalled amount consist hold/held bear/bore/borne transit',
  },
  {
    class: 'other',
    verbs:
      'administer use inject vaccinate inoculate immunise immunize produce manufacture make/made develop expire destroy discard waste burn/burnt bury store stockpile need require register test throw/threw/thrown lose/lost cost fill bottle finish dump spoil rot incinerate dispose thaw apply roll invest spend/spent authorise authorize approve return hoard own jab target administer consume trial enrol/enrolled enroll recall dilute keep/kept sit/sat miss lack accuse raise owe cover protect reflect represent equal fund finance raise cut/cut reduce double sign pay/paid train infect kill hospitalise recover criticise criticize compare exceed account remain build/built create exhaust find/found deem contaminate',
  },
  {
    class: 'say',
    verbs:
      'say/said tell/told confirm note add report claim stress explain write/wrote/written announce tweet reveal state declare',
  },
  {
    class: 'plan',
    isPlan: true,
    verbs:
      'plan/planned intend agree decide aim schedule slate poise undertake/undertook/undertaken prepare arrange project',
  },
  {
    class: 'doubt',
    verbs:
      'urge call ask request want hope wish seek/sought appeal demand consider mull discuss negotiate propose recommend try attempt lobby press beg invite encourage allow advise suggest ponder explore struggle estimate threaten help suppose mean/meant',
  },
  {
    class: 'refuse',
    verbs:
      'refuse fail decline deny block cancel/cancelled halt suspend delay postpone stop reject ban prevent withhold/withheld scrap abandon seize intercept freeze/froze/frozen forget/forgot/forgotten stall confiscate impound forbid/forbade/forbidden return avoid regret reconsider withdraw/withdrew/withdrawn steal/stole/stolen',
  },
  { class: 'fact', verbs: 'begin/began/begun start continue manage proceed resume' },
];

const forms = new Map<string, Verb>();
for (const entry of LEXICON)
  for (const spelled of entry.verbs.split(' ')) {
    const [lemma = '', past, participle = past] = spelled.split('/');
    const add = (form: string, kind: VerbForm) => {
      const verb: Verb = {
        lemma,
        class: entry.class,
        form: kind,
        isPledge: entry.isPledge === true,
        isPlan: entry.isPlan === true,
      };
      if (!forms.has(form)) forms.set(form, verb);
    };
    const doubled = past?.match(/^(.*(.)\2)ed$/)?.[1];
    const stem = lemma.replace(/e$/, '');
    add(lemma, 'base');
    add(
      /(?:s|sh|ch|o)$/.test(lemma) ? `${lemma}es` : `${lemma.replace(/([^aeou])y$/, '$1ie')}s`,
      'present',
    );
    add(`${doubled ?? doubling(lemma) ?? stem}ing`, 'gerund');
    if (past === undefined)
      add(`${doubling(lemma) ?? stem.replace(/([^aeou])y$/, '$1i')}ed`, 'past');
    else if (past === participle) add(past, 'past');
    else {
      add(past, 'finite');
      add(participle!, 'participle');
    }
  }

/** "ship" → "shipp". */
function doubling(lemma: string): string | undefined {
  return /^(ship|get|stop|ban|cut|plan|jab|scrap|sit)$/
    .exec(lemma)?.[0]
    .match(/[^aeiou][aeiou][ptnb]$/)
    ? lemma + lemma.at(-1)
    : undefined;
}

const COMING: Verb = {
  lemma: 'come',
  class: 'move',
  form: 'finite',
  isPledge: true,
  isPlan: false,
};

/** Verbs of more than one word: "took delivery", "are on their way". */
export function phrasalVerb(
  tokens: readonly Token[],
  position: number,
): { readonly verb: Verb; readonly length: number } | null {
  const [first = '', second = '', third = ''] = tokens
    .slice(position, position + 3)
    .map(({ key }) => key);
  if (/^(delivery|receipt|possession)$/.test(second)) {
    if (second === 'receipt' && /^(acknowledged|confirmed|signed)$/.test(first))
      return { verb: forms.get('received')!, length: 2 };
    const as = { take: 'receive', takes: 'receives', took: 'received', taken: 'received' }[first];
    const verb = verbOf(as ?? (first === 'taking' ? 'receiving' : ''));
    return verb && { verb, length: 2 };
  }
  if (first === 'on' && /^(their|its|the)$/.test(second) && third === 'way')
    return { verb: COMING, length: 3 };
  if ((first === 'en' && second === 'route') || (first === 'in' && second === 'transit'))
    return { verb: COMING, length: 2 };
  if (/^turn(s|ed)?$/.test(first) && /^(down|away)$/.test(second)) {
    const verb = verbOf(first === 'turned' ? 'rejected' : first === 'turns' ? 'rejects' : 'reject');
    return verb && { verb, length: 2 };
  }
  if (first === 'bound' && second === 'for') return { verb: COMING, length: 1 };
  if (first === 'due' && /^(in|on|by|next|before|this|at)$/.test(second))
    return { verb: COMING, length: 1 };
  return null;
}

/** The verb that a lower-case word is a form of, or null. */
export function verbOf(word: string): Verb | null {
  return forms.get(word) ?? null;
}
