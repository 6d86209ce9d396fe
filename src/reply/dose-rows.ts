import { countryName } from '../doses/country-names.ts';
import type { DoseFact, Qualifier } from '../doses/dose-fact.ts';
import type { Stated } from '../doses/dose-register.ts';
import { slice } from '../knowledge/document.ts';
import type { Messages } from './messages/index.ts';
import type { Quote } from './quote.ts';
import type { CountRow } from './reply.ts';

/** A stated count as data, with the quote that states it. */
export type QuotedFact = Omit<DoseFact, 'figure' | 'sentence'> & { readonly quote: Quote };

/** A stated count as a row of a table or a bar of a chart. */
export function toCountRow(fact: Stated<DoseFact>, messages: Messages): CountRow {
  const { recipient, donor, channel, period, outcome, vaccines, qualifier, figure } = fact;
  const { doses, locale } = messages;
  const details = [
    recipient === null ? doses.nobody : null,
    donor && doses.from(countryName(donor.code, locale)),
    channel === 'bilateral' ? doses.bilateral : channel,
    vaccines.join(', '),
    period,
    outcome === 'pledged' ? doses.pledged : null,
  ];
  return {
    label: recipient ? countryName(recipient.code, locale) : null,
    figure: [qualifier, slice(fact.document, figure)].filter(Boolean).join(' '),
    short: [qualifier && SIGNS[qualifier], slice(fact.document, figure)].filter(Boolean).join(' '),
    count: fact.count,
    details: details.filter(Boolean).join(' · '),
  };
}

/** Qualifiers as signs, for where words have no room. */
const SIGNS: Readonly<Record<Qualifier, string>> = {
  almost: '≈',
  about: '≈',
  'more than': '>',
  'less than': '<',
  'at least': '≥',
  'up to': '≤',
};
