import type { Country } from '../knowledge/countries.ts';
import type { Document } from '../knowledge/document.ts';
import { type CountryNames, createCountryNames } from './country-names.ts';
import type { DoseFact, DoseMention } from './dose-fact.ts';
import { findDoseFacts } from './find-dose-facts.ts';
import { findDoseMentions } from './find-dose-mentions.ts';

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

export function createDoseRegister(
  documents: readonly Document[],
  countries: readonly Country[],
): DoseRegister {
  const stated = <Fact>(find: (document: Document) => readonly Fact[]) =>
    documents.flatMap((document) => find(document).map((fact) => ({ ...fact, document })));
  return {
    facts: stated((document) => findDoseFacts(document, countries)).sort(
      (a, b) => b.count - a.count,
    ),
    mentions: stated((document) => findDoseMentions(document, countries)),
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
