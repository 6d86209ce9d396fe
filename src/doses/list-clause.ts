import type { Clause } from './clause.ts';

/** A count alone after a comma shares the verb of the clause before it: ", 1 million to B". */
export function continues({ predicates, counts, roleNoun, lead }: Clause): boolean {
  return (
    predicates.length === 0 &&
    counts.length > 0 &&
    roleNoun === null &&
    lead.event === null &&
    counts.every(({ event }) => event === null)
  );
}
