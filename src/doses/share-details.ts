import type { Clause, ClauseCount } from './clause.ts';
import type { CountItem } from './items.ts';
import { continues } from './list-clause.ts';
import type { Statement } from './statement.ts';

/** "A, B and C received 1, 2 and 3 doses respectively": each its own. */
export function zipRespectively(
  statements: Statement[],
  { counts, subject, object, isRespective }: Clause,
): Statement[] {
  const plain = counts.filter(({ own, item }) => !own && item.value !== null);
  const numbered = statements.filter(({ item }) => item.value !== null);
  // "30,000 and 40,000 doses": one noun for several numbers says as much as the word.
  if (!isRespective && plain.slice(0, -1).some(({ item }) => item.hasNoun)) return statements;
  if (plain.length < 2 || plain.length !== numbered.length) return statements;
  const group = counts.at(-1)?.to ?? counts[0]?.to ?? object ?? subject;
  if (group?.parties.length !== plain.length) return statements;
  const others =
    counts.slice(0, -1).every(({ to }) => to === null) ||
    counts.slice(1).every(({ to }) => to === null);
  if (!others) return statements;
  const shared = numbered.at(-1)?.vaccines ?? [];
  return numbered.map((one, at) => {
    const vaccines = one.item.hasNoun || one.vaccines.length > 0 ? one.vaccines : shared;
    const statement = { ...one, vaccines };
    const party = group.parties[at]!;
    const isDonor =
      group === subject && !statement.recipients.some(({ code }) => code === party.code);
    return isDonor ? { ...statement, donors: [party] } : { ...statement, recipients: [party] };
  });
}

/** Details after a list hold for all of it: "… and 50,000 to Kosovo in 2021". */
export function shareDetails(statements: Statement[], clauses: readonly Clause[]): Statement[] {
  const counts = new Map<CountItem, { count: ClauseCount; clause: Clause }>();
  for (const clause of clauses)
    for (const count of clause.counts) counts.set(count.item, { count, clause });
  const spreaded = [...statements];
  for (let at = spreaded.length - 1; at > 0; at--) {
    const later = counts.get(spreaded[at]!.item)!;
    const earlier = counts.get(spreaded[at - 1]!.item)!;
    const isList =
      !later.count.isPart &&
      (later.clause === earlier.clause || later.clause.isElliptical || continues(later.clause));
    if (!isList) continue;
    const [one, two] = [spreaded[at - 1]!, spreaded[at]!];
    spreaded[at - 1] = {
      ...one,
      channels:
        one.channels.length > 0 ||
        (later.clause !== earlier.clause && later.clause.subjectKind === 'other') ||
        earlier.count.from ||
        (earlier.count.to && two.recipients.length === 0) ||
        (earlier.count.hasReceiver && one.recipients.length === 0)
          ? one.channels
          : two.channels,
      period: one.period ?? (earlier.count.hasTime ? null : two.period),
    };
  }
  for (let at = 1; at < spreaded.length; at++) {
    const later = counts.get(spreaded[at]!.item)!;
    const earlier = counts.get(spreaded[at - 1]!.item)!;
    const [one, two] = [spreaded[at - 1]!, spreaded[at]!];
    if (later.clause.isElliptical || later.count.isPart || later.clause === earlier.clause)
      spreaded[at] = {
        ...two,
        channels:
          two.channels.length > 0 ||
          later.count.isPart ||
          one.recipients.length === 0 ||
          (later.count.from && !earlier.count.from)
            ? two.channels
            : one.channels,
        period: two.period ?? (later.count.hasTime ? null : one.period),
      };
  }
  return spreaded;
}
