import type { Frame, View } from './frame.ts';
import { is } from './lexicon/tags.ts';

const carries = ({ clause }: View, lemmas: RegExp) =>
  clause.predicates.some(({ verb }) => lemmas.test(verb.lemma));
const hasReceiver = ({ clause }: View) => clause.counts.some(({ to }) => to);

/** Frames of clauses without a verb that gives or gets: a noun, a list or a table says it. */
export const NOUN_FRAMES: readonly Frame[] = [
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
