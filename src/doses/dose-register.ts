import type { Country } from '../knowledge/countries.ts';
import type { Document } from '../knowledge/document.ts';
import { type CountryNames, createCountryNames } from './country-names.ts';
import type { DoseFact, DoseMention } from './dose-fact.ts';
import type { DoseReport } from './read-doses.ts';

/** A fact with the document that states it. */
export type Stated<Fact> = Fact & { readonly document: Document };

/** All that a library's sources say of doses. */
export interface DoseRegister {
  /** Largest first; equal counts in reading order. */
  readonly facts: readonly Stated<DoseFact>[];
  readonly mentions: readonly Stated<DoseMention>[];
  readonly names: CountryNames;
}

/** Whom a look-up is about; a null matches everybody. */
export interface DoseQuery {
  readonly recipient: string | null;
  readonly donor: string | null;
}

/** Joins what the documents of a library say, in their order. */
export function createDoseRegister(
  reports: ReadonlyMap<Document, DoseReport>,
  countries: readonly Country[],
): DoseRegister {
  const stated = <Fact>(of: (report: DoseReport) => readonly Fact[]) =>
    [...reports].flatMap(([document, report]) => of(report).map((fact) => ({ ...fact, document })));
  return {
    facts: stated(({ facts }) => facts).sort((a, b) => b.count - a.count),
    mentions: stated(({ mentions }) => mentions),
    names: createCountryNames(countries),
  };
}

/** Does a fact or mention concern whom the look-up is about? */
export function concerns(
  { recipient, donor }: Pick<DoseFact, 'recipient' | 'donor'>,
  query: DoseQuery,
): boolean {
  return (
    (query.recipient === null || recipient?.code === query.recipient) &&
    (query.donor === null || donor?.code === query.donor)
  );
}
