import { citePassage } from '../citations/cite.ts';
import { quoteAddress } from '../citations/quote-address.ts';
import { countryName } from '../doses/country-names.ts';
import type { DoseFact, DoseMention, Qualifier } from '../doses/dose-fact.ts';
import type { Stated } from '../doses/dose-register.ts';
import { locate, slice } from '../knowledge/document.ts';
import type { Context } from './context.ts';
import { type Quotable, type Quote, toShownQuote } from './quote.ts';
import type { Button, CountRow, Part } from './reply.ts';
import { shorten } from './shorten.ts';

/** A stated count as data, with the quote that states it. */
export type QuotedFact = Omit<DoseFact, 'figure' | 'sentence'> & { readonly quote: Quote };

/** Characters of a title in a row, beside which a figure must be seen. */
const LONGEST_TITLE = 40;

/** A stated count as a row of a table or a bar of a chart, under a number. */
export function toCountRow(fact: Stated<DoseFact>, number: number, context: Context): CountRow {
  const { messages } = context;
  const { recipient, qualifier, figure, document, sentence, count } = fact;
  const { cite, locale } = messages;
  const briefly = { item: document.item, title: shorten(document.title, LONGEST_TITLE) };
  return {
    label: recipient ? countryName(recipient.code, locale) : null,
    figure: figureOf(fact),
    short: [qualifier && SIGNS[qualifier], slice(document, figure)].filter(Boolean).join(' '),
    ...{ count, number, details: detailsOf(fact, context) },
    citation: citePassage(briefly, locate(document, sentence), cite),
    url: quoteAddress(document, sentence),
  };
}

/** A stated count with its sentence, the figure in bold. */
export function toCountParts(fact: Stated<DoseFact>, number: number, context: Context): Part[] {
  const { figure, sentence } = fact;
  const mark = { start: figure.start - sentence.start, end: figure.end - sentence.start };
  return [
    { kind: 'text', text: [figureOf(fact), detailsOf(fact, context)].filter(Boolean).join(' · ') },
    { kind: 'quote', quote: toShownQuote(toQuotable(fact), [mark], context), number },
  ];
}

/** Buttons that open the sentences of counts, by their numbers; none where nothing is quoted from. */
export function countButtons(
  facts: readonly Stated<DoseFact>[],
  { library, messages }: Context,
): Button[] {
  return facts.flatMap(({ document, figure }, at) => {
    const passage = library.index.passageAt(document, figure.start);
    if (!passage) return [];
    const id = `count:${passage.id}:${figure.start - passage.start}`;
    return { id, label: messages.doses.button(at + 1) };
  });
}

/** The sentence of a fact or mention, as something to quote. */
export function toQuotable({
  document,
  sentence,
}: Stated<DoseMention> | Stated<DoseFact>): Quotable {
  return { document, quote: sentence, sentence };
}

/** In the source's words: "more than 9.6 million". */
function figureOf({ qualifier, document, figure }: Stated<DoseFact>): string {
  return [qualifier, slice(document, figure)].filter(Boolean).join(' ');
}

function detailsOf(fact: Stated<DoseFact>, { messages: { doses, locale } }: Context): string {
  const { recipient, donor, channel, period, outcome, vaccines } = fact;
  const details = [
    recipient === null ? doses.nobody : null,
    donor && doses.from(countryName(donor.code, locale)),
    channel === 'bilateral' ? doses.bilateral : channel,
    vaccines.join(', '),
    period,
    outcome === 'pledged' ? doses.pledged : null,
  ];
  return details.filter(Boolean).join(' · ');
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
