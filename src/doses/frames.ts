import type { Clause, Side } from './clause.ts';
import type { Outcome } from './dose-fact.ts';
import type { WordItem } from './items.ts';
import { is } from './lexicon/tags.ts';
import type { Predicate } from './verb-phrase.ts';

/** What a frame looks at. */
export interface View {
  readonly clause: Clause;
  /** Its verbs, without what the doses were for. */
  readonly predicates: readonly Predicate[];
  readonly main: Predicate | null;
  readonly event: WordItem | null;
  /** Its first count has, or its opening names, who gave; who got. */
  readonly isGiven: boolean;
  readonly isReceived: boolean;
}

/**
 * One way to tell of a transfer, by class and voice of the verb, or by a noun. Of all frames the first that
 * fits a clause is taken; one whose `subjectIs` is null says that the clause tells of none.
 */
export interface Frame {
  readonly name: string;
  /** Texts that this frame alone makes out, with their facts; `test/doses/rules.test.ts` reads them. */
  readonly examples: readonly string[];
  readonly fits: (view: View) => boolean;
  readonly subjectIs: Side | 'count' | null;
  /** Where the frame itself settles it; else verb and noun do. */
  readonly outcome?: Outcome;
}

const others = ({ predicates, main }: View) =>
  predicates.filter(
    ({ verb, isReduced }) =>
      verb.class === 'other' &&
      !isReduced &&
      // "signed an agreement to donate"
      !(verb.lemma === 'sign' && main?.isInfinitive),
  );
const isSigned = (view: View) => view.event !== null && others(view)[0]?.verb.lemma === 'sign';
const isMain = ({ main }: View, kind: string, isPassive?: boolean) =>
  main?.verb.class === kind && (isPassive === undefined || main.isPassive === isPassive);

const carries = ({ clause }: View, lemmas: RegExp) =>
  clause.predicates.some(({ verb }) => lemmas.test(verb.lemma));
const hasReceiver = ({ clause }: View) => clause.counts.some(({ to }) => to);

/** In the order in which a clause is held against them: a verb speaks before a noun, a list or a table. */
export const FRAMES: readonly Frame[] = [
  {
    name: 'taken back by its own verbs',
    examples: [
      'Spain refused to send 20,000 doses to Mali. =>',
      'Spain may send 20,000 doses to Mali. =>',
      'Mali asked Spain for 20,000 doses. =>',
    ],
    fits: ({ predicates }) =>
      // "could begin": a verb that only starts another takes nothing back.
      predicates.some(
        ({ force, verb }) => (force === 'none' && verb.class !== 'fact') || verb.class === 'doubt',
      ),
    subjectIs: null,
  },
  {
    name: 'a maker signs a deal',
    examples: [
      'Moderna signed a contract with Mali for 20,000 doses. => ML ← ? 20,000 Moderna pledged',
    ],
    fits: (view) =>
      isSigned(view) && view.clause.subjectKind === 'other' && view.clause.lead.vaccines.length > 0,
    subjectIs: 'from',
    outcome: 'pledged',
  },
  {
    name: 'a deal is signed',
    examples: [
      'Mali signed a contract for 20,000 doses. => ML ← ? 20,000 pledged',
      'Міністр домовився про постачання в Україну 20 тисяч доз. => UA ← ? 20 тисяч pledged',
    ],
    fits: isSigned,
    subjectIs: 'to',
    outcome: 'pledged',
  },
  {
    name: 'a gift is approved, a promise raised',
    examples: [
      'Spain approved the donation of 20,000 doses to Mali. => ML ← ES 20,000 pledged',
      'Spain doubled its pledge to 40,000 doses. => ? ← ES 40,000 pledged',
    ],
    fits: (view) => {
      const lemma = others(view)[0]?.verb.lemma ?? '';
      const event = view.event ?? undefined;
      return (
        (/^(approve|authori[sz]e)$/.test(lemma) && is(event, 'handing')) ||
        (/^(raise|double)$/.test(lemma) && is(event, 'promise'))
      );
    },
    subjectIs: 'from',
    outcome: 'pledged',
  },
  {
    name: 'something else is done with them',
    examples: [
      'Mali used 20,000 doses from Spain. =>',
      'Spain destroyed 20,000 doses for Mali. =>',
    ],
    fits: (view) => others(view).length > 0,
    subjectIs: null,
  },
  {
    name: 'somebody gives',
    examples: [
      'Spain gave Mali 20,000 doses. => ML ← ES 20,000 delivered',
      'Spain will send 20,000 doses to Mali. => ML ← ES 20,000 pledged',
    ],
    fits: (view) => isMain(view, 'give', false),
    subjectIs: 'from',
  },
  {
    name: 'doses are given',
    examples: [
      '20,000 doses were given to Mali by Spain. => ML ← ES 20,000 delivered',
      'Mali: 20,000 doses donated by Spain. => ML ← ES 20,000 delivered',
    ],
    fits: (view) => isMain(view, 'give', true) && view.main!.isOfDoses,
    subjectIs: 'count',
  },
  {
    name: 'somebody is given doses',
    examples: ['Mali was given 20,000 doses by Spain. => ML ← ES 20,000 delivered'],
    fits: (view) => isMain(view, 'give', true),
    subjectIs: 'to',
  },
  {
    name: 'somebody gets',
    examples: ['Mali received 20,000 doses from Spain. => ML ← ES 20,000 delivered'],
    fits: (view) => isMain(view, 'receive', false),
    subjectIs: 'to',
  },
  {
    name: 'doses are got, or travel by themselves',
    examples: [
      '20,000 doses were received by Mali. => ML ← ? 20,000 delivered',
      '20,000 doses from Spain arrived in Mali. => ML ← ES 20,000 delivered',
    ],
    fits: (view) => isMain(view, 'receive') || isMain(view, 'move'),
    subjectIs: 'count',
  },
  {
    name: 'a delivery is planned',
    examples: ['Spain plans supplies of 20,000 doses to Mali. => ML ← ES 20,000 pledged'],
    fits: (view) => isMain(view, 'plan') && view.event !== null,
    subjectIs: 'from',
    outcome: 'pledged',
  },
  {
    name: 'another verb',
    examples: ['Spain said 20,000 doses. =>'],
    fits: ({ main }) => main !== null,
    subjectIs: null,
  },
  {
    name: 'the recipients were …',
    examples: [
      'The recipients were Mali (20,000 doses) and Chad (30,000). => ML ← ? 20,000 delivered | TD ← ? 30,000 delivered',
    ],
    fits: ({ clause }) => clause.roleNoun === 'to',
    subjectIs: 'to',
    outcome: 'delivered',
  },
  {
    name: 'the donors were …',
    examples: [
      'The donors were Spain (20,000 doses) and Italy (30,000). => ? ← ES 20,000 delivered | ? ← IT 30,000 delivered',
    ],
    fits: ({ clause }) => clause.roleNoun === 'from',
    subjectIs: 'from',
    outcome: 'delivered',
  },
  {
    name: 'a list includes counts for some',
    examples: ['The vaccines include 20,000 doses for Mali. => ML ← ? 20,000 pledged'],
    fits: (view) =>
      carries(view, /^(include|comprise)$/) && !view.clause.lead.to && hasReceiver(view),
    subjectIs: 'count',
    outcome: 'pledged',
  },
  {
    name: 'a plane carries them',
    examples: ['The plane carried 20,000 doses to Mali. => ML ← ? 20,000 delivered'],
    fits: (view) => carries(view, /^carry$/) && hasReceiver(view),
    subjectIs: 'count',
  },
  {
    name: 'a deal',
    examples: ['Mali’s purchase of 20,000 doses from Spain => ML ← ES 20,000 pledged'],
    fits: ({ event }) => is(event ?? undefined, 'deal'),
    subjectIs: 'to',
    outcome: 'pledged',
  },
  {
    name: 'a delivery from somebody to the one named before it',
    examples: ['Mali: vaccine deliveries from Spain, 20,000 doses => ML ← ES 20,000 delivered'],
    fits: ({ event, isGiven, isReceived, clause }) =>
      event !== null &&
      isGiven &&
      !isReceived &&
      (clause.subject !== null || clause.counts[0]?.item.value === null),
    subjectIs: 'to',
  },
  {
    name: 'a delivery',
    examples: [
      'A shipment of 20,000 doses from Spain to Mali => ML ← ES 20,000 delivered',
      'Chinese aid to Laos included 20,000 doses. => LA ← CN 20,000 delivered',
    ],
    fits: ({ event, isGiven, isReceived, clause }) =>
      event !== null && (isGiven || isReceived || (clause.subject !== null && is(event, 'gift'))),
    subjectIs: 'from',
  },
  {
    name: 'an entry of a table',
    examples: ['Mali: 20,000 doses from Spain. => ML ← ES 20,000 delivered'],
    fits: ({ clause }) =>
      clause.hasColon &&
      clause.subjectKind === 'place' &&
      clause.predicates.length === 0 &&
      clause.counts.some(({ from, channels }) => from || channels.length > 0),
    subjectIs: 'to',
    outcome: 'delivered',
  },
];
