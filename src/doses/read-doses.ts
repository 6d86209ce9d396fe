import type { Country } from '../knowledge/countries.ts';
import type { Document } from '../knowledge/document.ts';
import type { DoseFact, DoseMention, Party } from './dose-fact.ts';
import { readDocument } from './read-document.ts';
import type { Reading } from './statement.ts';

/** What one document says of doses, in reading order, as plain data. */
export interface DoseReport {
  /**
   * Every count of vaccine doses that is stated as given, received, shipped, pledged, bought or sold. Counts of
   * doses used, made, stored or destroyed, under negation, and only asked for or thought of, are none.
   */
  readonly facts: readonly DoseFact[];
  readonly mentions: readonly DoseMention[];
}

/** Reads a document for doses. Never throws. */
export function readDoses(document: Document, countries: readonly Country[]): DoseReport {
  const readings = readDocument(document, countries);
  return { facts: readings.flatMap(factsOf), mentions: mentionsOf(readings) };
}

/** The facts of one statement: one for each recipient where it says "each", else one. */
function factsOf({ claim, sentence, donor, channel }: Reading): DoseFact[] {
  const { item, recipients, vaccines, period, outcome, isEach, isOpen } = claim;
  if (item.value === null) return [];
  const count = item.value;
  const figure = { start: sentence.start + item.start, end: sentence.start + item.end };
  const named: readonly (Party | null)[] =
    (recipients.length === 1 && !(isOpen && !isEach)) || (isEach && recipients.length > 1)
      ? recipients
      : [null];
  const donors = isEach && claim.donors.length > 1 && named.length === 1;
  const pairs = donors
    ? claim.donors.map((one) => ({ recipient: named[0]!, donor: one }))
    : named.map((recipient) => ({ recipient, donor }));
  return pairs.map((pair) => ({
    ...pair,
    count,
    qualifier: item.qualifier,
    vaccines,
    channel,
    period,
    outcome,
    figure,
    sentence,
  }));
}

/**
 * The countries that get vaccines without a count of their own in that sentence: "The recipients of Russian
 * vaccines were Belarus, …", or a sum for several.
 */
function mentionsOf(readings: readonly Reading[]): DoseMention[] {
  const key = (start: number, code: string | undefined) => `${start} ${code}`;
  const seen = new Set(
    readings.flatMap((reading) =>
      factsOf(reading).map(({ recipient }) => key(reading.sentence.start, recipient?.code)),
    ),
  );
  const mentions: DoseMention[] = [];
  for (const { claim, sentence, donor } of readings)
    for (const recipient of claim.recipients) {
      if (seen.has(key(sentence.start, recipient.code))) continue;
      seen.add(key(sentence.start, recipient.code));
      mentions.push({ recipient, donor, sentence });
    }
  return mentions;
}
