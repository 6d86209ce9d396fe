import type { Group } from './clause.ts';
import { is } from './lexicon/tags.ts';
import { bracketed, isOneMoreReceiver, lastOfList, type SideRule, uncounted } from './sides.ts';

const NOBODY: Group = { parties: [] };

/** Who got: the first rule that finds somebody is taken. Some ask whether there is a giver, so givers come first. */
export const RECEIVER_RULES: readonly SideRule[] = [
  {
    name: 'a count in brackets is of the country before it',
    examples: [
      'Spain gave doses to Mali (20,000 doses) and Chad (30,000). => ML ← ES 20,000 delivered | TD ← ES 30,000 delivered',
    ],
    find: (context) => bracketed(context, 'to'),
  },
  {
    name: 'one more receiver before its count',
    examples: [
      'Spain gave Mali 20,000 doses and Chad 30,000. => ML ← ES 20,000 delivered | TD ← ES 30,000 delivered',
    ],
    find: (context) =>
      isOneMoreReceiver(context) && !context.count.from ? context.clause.subject : null,
  },
  {
    name: 'the subject that gets',
    examples: [
      'Mali received 20,000 doses in Bamako. => ML ← ? 20,000 delivered',
      'Patients in Mali received 20,000 doses. =>',
    ],
    isFinal: true,
    find: (context, { from }) => {
      const { clause, transfer } = context;
      const gave = from !== null && from.parties[0]?.code === clause.subject?.parties[0]?.code;
      if (transfer.subjectIs !== 'to' || gave) return null;
      const isOther = clause.subjectKind === 'other' && !clause.predicates.at(-1)?.isPassive;
      // "The minister signed a contract for …" says nothing of who got them.
      if (isOther) return transfer.main?.verb.class === 'receive' ? NOBODY : null;
      return clause.subject;
    },
  },
  {
    name: 'what stands by the count',
    examples: ['Spain sent 20,000 doses to Mali. => ML ← ES 20,000 delivered'],
    find: ({ count }) => count.to,
  },
  {
    name: 'the object of the verb',
    examples: ['Spain gave Mali 20,000 doses. => ML ← ES 20,000 delivered'],
    find: ({ clause }) => clause.object,
  },
  {
    name: 'what stands by the last count of a list',
    examples: [
      'Spain sent 20,000 doses of Moderna and 30,000 of Pfizer to Mali. => ML ← ES 20,000 Moderna delivered | ML ← ES 30,000 Pfizer delivered',
    ],
    find: (context) => lastOfList(context)?.to,
  },
  {
    name: 'what stands by vaccines that are counted later, or before the count',
    examples: [
      'Spanish vaccines were sent to Mali: 20,000 doses. => ML ← ES 20,000 delivered',
      'To Mali, Spain sent 20,000 doses. => ML ← ES 20,000 delivered',
    ],
    find: (context) => uncounted(context)?.to ?? context.clause.lead.to,
  },
  {
    name: 'the receiver of the count before',
    examples: [
      '20,000 doses were sent to Mali by Spain, and 30,000 by Italy. => ML ← ES 20,000 delivered | ML ← IT 30,000 delivered',
      'Spain gave 20,000 doses to Mali, including 3,000 doses of Pfizer. => ML ← ES 20,000 delivered | ML ← ES 3,000 Pfizer delivered',
    ],
    find: ({ clause, count, at }) => {
      const isSame = count.isPart || (!count.item.hasNoun && count.from);
      return at > 0 && isSame && !count.hasReceiver ? clause.counts[at - 1]!.to : null;
    },
  },
  {
    name: 'the entry that doses are described under',
    examples: ['Mali: 20,000 doses donated by Spain. => ML ← ES 20,000 delivered'],
    find: (context) =>
      context.transfer.subjectIs === 'count' && context.transfer.main?.isReduced
        ? context.clause.subject
        : null,
  },
  {
    name: 'whose doses they are',
    examples: ['Mali’s first 20,000 doses came from Spain. => ML ← ES 20,000 delivered'],
    find: ({ count }) => count.owner && { parties: [count.owner] },
  },
  {
    name: 'who says that doses from elsewhere arrive',
    examples: ['Mali said that 20,000 doses from Spain would arrive. => ML ← ES 20,000 pledged'],
    find: ({ count, transfer, clause }, { from }) =>
      !count.hasReceiver &&
      from &&
      (transfer.main?.verb.lemma === 'arrive' || is(count.event ?? undefined, 'coming'))
        ? clause.sayer
        : null,
  },
  {
    name: 'the receiver of the clause before',
    examples: [
      'Mali was allotted 108,000 doses; only 24,000 arrived. => ML ← ? 108,000 pledged | ML ← ? 24,000 delivered',
      'Italy sent 1.5 million doses to Mali, Spain 500,000. => ML ← IT 1.5 million delivered | ML ← ES 500,000 delivered',
    ],
    isInherited: true,
    find: (context) => {
      const { clause, count, transfer, earlier, inherits } = context;

      const isOfThem = !count.item.hasNoun && transfer.subjectIs === 'count';
      const isSame = inherits || count.isPart || isOfThem || /^(gerund|:|when)$/.test(clause.join);
      return isSame ? earlier?.to : null;
    },
  },
];
