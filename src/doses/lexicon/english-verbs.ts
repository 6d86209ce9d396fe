import type { VerbEntry, VerbForm } from './verbs.ts';

/** English verbs by class; an irregular one lists `lemma/past/participle`. */
export const ENGLISH_VERBS: readonly VerbEntry[] = [
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
      'plan/planned intend agree decide aim schedule slate poise undertake/undertook/undertaken prepare arrange project instruct',
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

/** The forms of an English verb, by regular spelling where it lists no others. */
export function englishForms(spelled: string): (readonly [word: string, form: VerbForm])[] {
  const [lemma = '', past, participle = past] = spelled.split('/');
  const doubled = past?.match(/^(.*(.)\2)ed$/)?.[1];
  const short = lemma.replace(/e$/, '');
  const stem =
    doubled ??
    (/^(ship|get|stop|ban|cut|plan|jab|scrap|sit)$/.test(lemma) ? lemma + lemma.at(-1) : short);
  const regular = `${stem === short ? short.replace(/([^aeou])y$/, '$1i') : stem}ed`;
  const present = /(?:s|sh|ch|o)$/.test(lemma)
    ? `${lemma}es`
    : `${lemma.replace(/([^aeou])y$/, '$1ie')}s`;
  const told: (readonly [string, VerbForm])[] =
    past === participle
      ? [[past ?? regular, 'past']]
      : [
          [past ?? regular, 'finite'],
          [participle ?? regular, 'participle'],
        ];
  return [[lemma, 'base'], [present, 'present'], [`${stem}ing`, 'gerund'], ...told];
}
