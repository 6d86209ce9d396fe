import {
  bracketed,
  isGiverShared,
  isOneMoreReceiver,
  lastOfList,
  type SideRule,
  uncounted,
} from './sides.ts';

/** Who gave, beyond what stands by the count itself: the first rule that finds somebody is taken. */
export const GIVER_RULES: readonly SideRule[] = [
  {
    name: 'a count in brackets is of the country before it',
    examples: [
      'Doses came from China (20,000 doses) and Japan (30,000). => ? ← CN 20,000 delivered | ? ← JP 30,000 delivered',
    ],
    find: (context) => bracketed(context, 'from'),
  },
  {
    name: 'what stands by the count',
    examples: [
      'Mali got 20,000 doses from Spain and 30,000 from Italy. => ML ← ES 20,000 delivered | ML ← IT 30,000 delivered',
    ],
    find: ({ count }) => count.from,
  },
  {
    name: 'what stands by the last count of a list',
    examples: [
      'Mali got 20,000 doses of Moderna and 30,000 of Pfizer from Spain. => ML ← ES 20,000 Moderna delivered | ML ← ES 30,000 Pfizer delivered',
    ],
    find: (context) =>
      context.count.channels.length > 0 || context.count.hasGiver
        ? null
        : lastOfList(context)?.from,
  },
  {
    name: 'what stands by vaccines that are counted later',
    examples: ['Vaccines from Spain were sent to Mali: 20,000 doses. => ML ← ES 20,000 delivered'],
    find: (context) => uncounted(context)?.from,
  },
  {
    name: 'what stands before the count',
    examples: ['From Spain came 20,000 doses. => ? ← ES 20,000 delivered'],
    find: ({ clause }) => clause.lead.from,
  },
  {
    name: 'the same giver for the next receiver',
    examples: [
      '2 million doses went to Mali from Spain, 503,000 to Chad. => ML ← ES 2 million delivered | TD ← ES 503,000 delivered',
      'Spanish aid to Mali included 20,000 doses in May and 30,000 doses in June. => ML ← ES 20,000 (in May) delivered | ML ← ES 30,000 (in June) delivered',
    ],
    find: ({ at, count, clause, before }) => {
      const goesOn = !count.item.hasNoun && count.to;
      const isHeld =
        count.channels.length === 0 && clause.predicates.at(-1)?.verb.class === 'carry';
      return at > 0 && (goesOn || isHeld) ? { parties: before?.donors ?? [] } : null;
    },
  },
  {
    name: 'the subject that gave the doses that came',
    examples: ['The 20,000 doses that Spain sent to Mali arrived. => ML ← ES 20,000 delivered'],
    find: ({ clause }) =>
      clause.predicates.some(({ verb, isPassive }) => verb.class === 'give' && !isPassive)
        ? clause.subject
        : null,
  },
  {
    name: 'the partner of a deal',
    examples: ['Mali signed a deal for 20,000 doses with Spain. => ML ← ES 20,000 pledged'],
    find: ({ count, transfer }) => (transfer.subjectIs === 'to' ? count.partner : null),
  },
  {
    name: 'the subject that gives',
    examples: ['Spain sent 20,000 doses to Mali. => ML ← ES 20,000 delivered'],
    find: (context) =>
      context.transfer.subjectIs === 'from' && !isOneMoreReceiver(context)
        ? context.clause.subject
        : null,
  },
  {
    name: 'whose doses they are that went to somebody',
    examples: ['Spain’s 20,000 doses to Mali arrived. => ML ← ES 20,000 delivered'],
    find: ({ count }) => (count.owner && count.to ? { parties: [count.owner] } : null),
  },
  {
    name: 'the adjective of the doses',
    examples: [
      'Mali got 20,000 Spanish doses. => ML ← ES 20,000 delivered',
      'Spanish vaccines reached Mali: 20,000 doses. => ML ← ES 20,000 delivered',
    ],
    find: (context) => {
      const adjective = context.count.adjective ?? uncounted(context)?.adjective;
      return adjective ? { parties: [adjective] } : null;
    },
  },
  {
    name: 'who promised the whole that this is a part of',
    examples: [
      'Of the 11 million doses Spain promised, 7.5 million had been handed over. => ? ← ES 7.5 million delivered',
    ],
    isInherited: true,
    find: ({ clause: { previous }, count }) =>
      count.isPart && previous?.counts.length === 0 ? previous.subject : null,
  },
  {
    name: 'the giver of the clause before',
    examples: [
      'Spain sent 20,000 doses to Mali, 30,000 to Chad. => ML ← ES 20,000 delivered | TD ← ES 30,000 delivered',
      'Mali got 300,000 doses from Spain and bought 4 million doses. => ML ← ES 300,000 delivered | ML ← ? 4 million pledged',
    ],
    isInherited: true,
    find: ({ clause, count, transfer, earlier }) => {
      const isSame = clause.join === 'but' && transfer.subjectIs === 'count';
      const isOther = clause.subjectKind === 'other' && transfer.subjectIs === 'from';
      return !isOther && (count.isPart || isSame || isGiverShared(clause)) ? earlier?.from : null;
    },
  },
];
