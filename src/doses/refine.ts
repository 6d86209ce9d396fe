import type { Clause } from './clause.ts';
import type { Item } from './items.ts';
import { is } from './lexicon/tags.ts';
import type { Statement } from './statement.ts';

/** A change to one clause by the clause before it. */
export interface ClauseRefiner {
  readonly name: string;
  readonly examples: readonly string[];
  readonly refine: (clause: Clause, previous: Clause) => void;
}

/** In this order: the first gives a subject, which the second asks for. */
export const CLAUSE_REFINERS: readonly ClauseRefiner[] = [
  {
    name: 'an entry of a table goes on after a semicolon',
    examples: [
      'Mali: 20,000 doses donated by China; 30,000 donated by India. => ML ← CN 20,000 delivered | ML ← IN 30,000 delivered',
    ],
    refine(clause, previous) {
      const isBare = clause.predicates.every(({ isReduced }) => isReduced);
      if (clause.join !== ';' || clause.subject || !previous.hasColon || !isBare) return;
      Object.assign(clause, {
        subject: previous.subject,
        subjectKind: previous.subjectKind,
        hasColon: true,
      });
    },
  },
  {
    name: 'a relative clause says who gives and gets the doses before it',
    examples: [
      'Russia delivered 20 million of the 220 million doses it agreed to supply to India. => IN ← RU 20 million delivered',
    ],
    refine({ join, counts, predicates, lead, object, subject }, previous) {
      const count = previous.counts.at(-1);
      const kind = predicates.at(-1)?.verb.class;
      if (join !== 'which' || counts.length > 0 || !count) return;
      if (kind !== 'give' && kind !== 'receive') return;
      if (!count.hasReceiver) count.to ??= lead.to ?? object;
      count.from ??= lead.from ?? (kind === 'give' ? subject : null);
      count.channels.push(...lead.channels);
    },
  },
];

export function refineClauses(clauses: readonly Clause[]): void {
  for (const clause of clauses)
    for (const { refine } of CLAUSE_REFINERS) if (clause.previous) refine(clause, clause.previous);
}

/** A change to all that a sentence states. */
export interface StatementRefiner {
  readonly name: string;
  readonly examples: readonly string[];
  readonly refine: (
    statements: readonly Statement[],
    items: readonly Item[],
  ) => readonly Statement[];
}

/**
 * In this order: parts of a list are dealt out before its details are shared, since a share of one country
 * has the details of the whole; what stands after a list is shared before what stands in it.
 */
export const STATEMENT_REFINERS: readonly StatementRefiner[] = [
  {
    name: 'respectively: each count is of one country',
    examples: [
      'Mali and Chad received 20,000 and 30,000 doses. => ML ← ? 20,000 delivered | TD ← ? 30,000 delivered',
      'Spain and Italy donated 20,000 and 30,000 doses respectively. => ? ← ES 20,000 delivered | ? ← IT 30,000 delivered',
    ],
    refine: (statements, items) =>
      [...new Set(statements.map(({ clause }) => clause))].flatMap((clause) =>
        dealOut(
          statements.filter((one) => one.clause === clause),
          clause,
          items,
        ),
      ),
  },
  {
    name: 'a detail after a list holds for all of it',
    examples: [
      'Spain sent 20,000 doses to Mali and 30,000 to Chad via COVAX in May. => ML ← ES 20,000 (COVAX, in May) delivered | TD ← ES 30,000 (COVAX, in May) delivered',
    ],
    refine(statements) {
      const refined = [...statements];
      for (let at = refined.length - 1; at > 0; at--) {
        const [one, two] = [refined[at - 1]!, refined[at]!];
        const goesOn =
          one.clause === two.clause ||
          two.clause.isElliptical ||
          two.clause.predicates.length === 0;
        if (two.count.isPart || !goesOn) continue;
        const isOther = one.clause !== two.clause && two.clause.subjectKind === 'other';
        const isWhole = one.count.hasReceiver;
        const keeps =
          one.channels.length > 0 || isOther || one.count.from || one.count.hasGiver || isWhole;
        const period = one.period ?? (one.count.hasTime ? null : two.period);
        refined[at - 1] = { ...one, channels: keeps ? one.channels : two.channels, period };
      }
      return refined;
    },
  },
  {
    name: 'a detail before a list holds for all of it',
    examples: [
      'In May Mali got 20,000 doses from COVAX and Chad 30,000. => ML ← ? 20,000 (COVAX, In May) delivered | TD ← ? 30,000 (COVAX, In May) delivered',
    ],
    refine(statements) {
      const refined = [...statements];
      for (let at = 1; at < refined.length; at++) {
        const [one, two] = [refined[at - 1]!, refined[at]!];
        if (one.clause !== two.clause && !two.clause.isElliptical && !two.count.isPart) continue;
        const isOther = two.count.from && !one.count.from;
        const keeps =
          two.channels.length > 0 || two.count.isPart || one.recipients.length === 0 || isOther;
        const period = two.period ?? (two.count.hasTime ? null : one.period);
        refined[at] = { ...two, channels: keeps ? two.channels : one.channels, period };
      }
      return refined;
    },
  },
];

export function refineStatements(
  statements: readonly Statement[],
  items: readonly Item[],
): readonly Statement[] {
  return STATEMENT_REFINERS.reduce((refined, { refine }) => refine(refined, items), statements);
}

/** "A, B and C received 1, 2 and 3 doses respectively": each its own. */
function dealOut(
  statements: readonly Statement[],
  { counts, subject, object }: Clause,
  items: readonly Item[],
): readonly Statement[] {
  const plain = counts.filter(({ own, item }) => !own && item.value !== null);
  const numbered = statements.filter(({ item }) => item.value !== null);
  // "30,000 and 40,000 doses": one noun for several numbers says as much as the word.
  const isSaid = items.some((item) => is(item, 'respectively'));
  if (!isSaid && plain.slice(0, -1).some(({ item }) => item.hasNoun)) return statements;
  const group = counts.at(-1)?.to ?? counts[0]?.to ?? object ?? subject;
  const isPaired = plain.length > 1 && plain.length === numbered.length;
  if (!isPaired || group?.parties.length !== plain.length) return statements;
  const { vaccines = [] } = numbered.at(-1) ?? {};
  return numbered.map((one, at) => {
    const party = group.parties[at]!;
    const isDonor = group === subject && one.recipients.every(({ code }) => code !== party.code);
    const named = vaccines;
    return {
      ...one,
      vaccines: named,
      ...(isDonor ? { donors: [party] } : { recipients: [party] }),
    };
  });
}
