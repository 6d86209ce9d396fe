import type { Country } from '../knowledge/countries.ts';
import type { Document } from '../knowledge/document.ts';
import type { DoseFact, DoseMention } from './dose-fact.ts';
import { findDoseFacts } from './find-dose-facts.ts';
import { findDoseMentions } from './find-dose-mentions.ts';
import { readDocument } from './read-document.ts';

/** What one document says of doses, in reading order, as plain data. */
export interface DoseReport {
  readonly facts: readonly DoseFact[];
  readonly mentions: readonly DoseMention[];
}

/** Reads a document for doses. Never throws. */
export function readDoses(document: Document, countries: readonly Country[]): DoseReport {
  const readings = readDocument(document, countries);
  return { facts: findDoseFacts(readings), mentions: findDoseMentions(readings) };
}
