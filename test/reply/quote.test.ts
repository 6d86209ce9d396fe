import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { createLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import {
  markMatches,
  markSentence,
  toQuotable,
  toQuote,
  toShownQuote,
} from '../../src/reply/quote.ts';
import { documentOf, realLibrary } from '../support.ts';

const library = await realLibrary();
const context = { library, messages: messagesFor('en') };

/** The quote that answers best, with the marked words in brackets. */
function marked(question: string, { index } = library): string {
  const { quotes, question: parsed } = answer(question, index, { top: 1 });
  const [best] = quotes;
  if (!best) return '';
  const { text, marks } = toShownQuote(
    toQuotable(best),
    markMatches(best, parsed, index.aliases),
    context,
  );
  return marks.reduceRight(
    (shown, { start, end }) =>
      `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
}

describe('the matched words are marked', () => {
  it.each([
    ['How many doses did Moldova receive?', '[Moldova received] 458,000 [doses] of vaccines'],
    ['Скільки доз отримала Молдова?', '[Moldova received] 458,000 [doses] of vaccines'],
    ['United States for Ukraine', 'the [United States] provided [Ukraine] with'],
    ['458000', 'Moldova received [458,000] doses'],
    ['sputnik storage', 'for transportation and [storage], unlike'],
  ])('%s', (question, words) => expect(marked(question)).toContain(words));

  it('and no others', () => {
    const { index } = createLibrary([documentOf('The masks of us, and the mass of masks.')]);
    const { quotes, question } = answer('tell us of the mask', index, { top: 1 });
    expect(markMatches(quotes[0]!, question, index.aliases)).toEqual([
      { start: 4, end: 9 },
      { start: 33, end: 38 },
    ]);
  });
});

it('a quote is exactly its slice, with its place and its source’s address', () => {
  const document = documentOf('# T\n\n## Aid\n\nMasks came. Gowns came.', {
    id: 'note',
    title: 'A note',
    URL: 'https://example.org/a_b',
  });
  const own = createLibrary([document]);
  const [best] = answer('masks', own.index, { top: 1 }).quotes;
  const quote = toQuote(toQuotable(best!), { ...context, library: own });
  expect(quote).toEqual({
    text: 'Masks came. Gowns came.',
    sentence: 'Masks came.',
    claim: null,
    start: 8,
    end: 31,
    passage: own.index.passages[0]?.id,
    document: { id: 'note', title: 'A note' },
    locator: {
      section: 'Aid',
      sections: ['Aid'],
      paragraph: 1,
      paragraphEnd: null,
      page: null,
      pageEnd: null,
      time: null,
    },
    citation: 'A note (n.d.), Aid, para. 1',
    url: 'https://example.org/a_b#:~:text=Masks%20came',
    references: [],
    lead: null,
    also: [],
  });
  expect(document.text.slice(quote.start, quote.end)).toBe(quote.text);
});

describe('a quote tells where a sentence goes on', () => {
  const long = `Masks ${'came by road; gowns '.repeat(60)}stayed.`;
  const document = documentOf(`Before. ${long} After.`, { title: '–' });
  const shown = (start: number, end: number) => {
    const { isCutBefore, isCutAfter } = toShownQuote(
      { document, quote: { start, end }, sentence: { start, end } },
      [],
      context,
    );
    return [isCutBefore, isCutAfter];
  };
  const half = document.text.indexOf('gowns', 600);

  it.each([
    ['whole', 8, 8 + long.length, [false, false]],
    ['its first half', 8, half - 1, [false, true]],
    ['its second half', half, 8 + long.length, [true, false]],
    ['all there is', 0, document.text.length, [false, false]],
  ])('%s', (_, start, end, cuts) => expect(shown(start, end)).toEqual(cuts));
});

it.each([
  ['the sentence that answers, inside its quote', { start: 8, end: 12 }, [{ start: 3, end: 7 }]],
  ['nothing, where it is the whole quote', { start: 5, end: 20 }, []],
])('marks %s', (_, sentence, marks) =>
  expect(markSentence({ quote: { start: 5, end: 20 }, sentence })).toEqual(marks),
);
