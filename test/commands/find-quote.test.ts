import { describe, expect, it } from 'vitest';
import { findQuote } from '../../commands/find-quote.ts';
import { UsageError } from '../../src/errors.ts';
import type { Library } from '../../src/library.ts';
import type { Difference } from '../../src/quotes/word-difference.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Quote } from '../../src/reply/quote.ts';
import type { Part, Reply } from '../../src/reply/reply.ts';
import { libraryOf, paragraphsOf, realLibrary } from '../support.ts';

const real = await realLibrary();
const [article, commentary] = real.documents;

const SENTENCE =
  'It was also noted that this vaccine does not have special conditions for transportation and storage, unlike Western samples.';

interface QuoteData {
  readonly status: string;
  readonly text: string;
  readonly quote: Quote | null;
  readonly except: readonly string[];
  readonly difference: readonly Difference[];
}

async function find(text: string, locale = 'en', library: Library = real) {
  const reply = await findQuote.run({ text }, { library, messages: messagesFor(locale) });
  return { ...reply, data: reply.data as QuoteData };
}

const textsOf = (kind: Part['kind'], { parts }: Reply) =>
  parts.flatMap((part) => (part.kind === kind && 'text' in part ? [part.text] : []));
const kindsOf = ({ parts }: Reply) => parts.map(({ kind }) => kind);
/** A comparison as wdiff prints it. */
const shownDifference = ({ parts }: Reply) =>
  parts
    .flatMap((part) => (part.kind === 'difference' ? part.changes : []))
    .map(({ kind, text }) =>
      kind === 'kept' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

describe('a quote that stands word for word', () => {
  it('is shown with its place, its citation, and buttons for both', async () => {
    const reply = await find(SENTENCE);
    expect(reply.outcome).toBe('found');
    expect(kindsOf(reply)).toEqual(['title', 'quote']);
    expect(textsOf('title', reply)).toEqual(['Word for word in the sources']);
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Context', 'Cite']);
    expect(reply.data).toEqual({
      status: 'verbatim',
      text: SENTENCE,
      quote: {
        text: SENTENCE,
        sentence: SENTENCE,
        start: article!.text.indexOf(SENTENCE),
        end: article!.text.indexOf(SENTENCE) + SENTENCE.length,
        passage: expect.stringMatching(/^[\w-]{12}$/),
        document: { id: 'doroshko-raikov', title: article!.title },
        locator: expect.objectContaining({
          section: 'Main results of the research',
          paragraph: 35,
        }),
        citation: expect.stringMatching(/^Doroshko & Raikov \(n\.d\.\), .*, para\. 35$/),
        url: null,
        references: [],
        claim: null,
        lead: null,
        also: [],
      },
      except: [],
      difference: [],
      ascription: null,
    });
  });

  it('may be a part of a sentence, which is marked to go on', async () => {
    const { parts } = await find('special conditions for transportation');
    expect(parts.at(-1)).toMatchObject({
      kind: 'quote',
      quote: { isCutBefore: true, isCutAfter: true },
    });
  });

  it.each([
    'states had to look for joint solutions to combat the pandemic, including sharing',
    'thus automatically cutting off poor countries that did not have the means',
    'to influence the foreign policy of some post-Soviet countries and their own positioning',
    'coronavirus tests to Belarus, Kyrgyzstan, Uzbekistan and other countries, which helped',
    'are cheap labour for Russia. Russia cooperated with the governments of these countries',
  ])('may go across a page break of the file: “%s”', async (text) => {
    const { outcome, data } = await find(text);
    expect({ outcome, status: data.status }).toEqual({ outcome: 'found', status: 'verbatim' });
    expect(data.quote?.text).toBe(text);
  });

  it('may be any paragraph of either source, whole', async () => {
    for (const document of [article!, commentary!])
      for (const paragraph of paragraphsOf(document)) {
        const { data } = await find(paragraph);
        expect(data.status).toBe('verbatim');
        expect(data.quote?.text).toBe(paragraph);
      }
  });

  it('may cite works itself, which are named', async () => {
    const { parts, data } = await find('The different types ..., 2021');
    expect(data.quote?.references.map(({ id }) => id)).toEqual([
      'doroshko-raikov/different-types-2021',
    ]);
    expect(parts).toContainEqual({
      kind: 'note',
      text: 'The same words also appear in 3 other places.',
    });
  });

  it('may be words that are quoted in no answer, such as a heading or a reference', async () => {
    const reply = await find('Health and Vaccine Diplomacy in Russia');
    expect(reply.data).toMatchObject({ status: 'verbatim', quote: { passage: null } });
    expect(reply.buttons).toEqual([]);
  });
});

describe('a quote that differs in signs alone', () => {
  it.each([
    ['capital letters', ['case'], SENTENCE.toUpperCase()],
    ['spaces', ['white space'], SENTENCE.replace(' and ', '\n\nand ')],
    ['quotation marks', ['quotation marks'], 'a kind of ‘backyard’ of the Russian Federation'],
    ['dashes', ['dashes'], 'supplies to post—Soviet countries through bilateral'],
    ['words left out', ['ellipses'], SENTENCE.replace('special conditions for', '[…]')],
    ['capital letters, dashes', ['case', 'dashes'], 'Supplies to Post–Soviet countries through'],
  ])('is told to differ in %s', async (words, except, text) => {
    const reply = await find(text);
    expect(reply.outcome).toBe('found');
    expect(textsOf('title', reply)).toEqual(['In the sources, with small differences']);
    expect(textsOf('text', reply)).toEqual([`Different: ${words}`]);
    expect(reply.data).toMatchObject({ status: 'verbatim-except', except, difference: [] });
  });
});

describe('a quote with other words', () => {
  it('is shown beside the nearest one, with just the changed word', async () => {
    const reply = await find(SENTENCE.replace('special', 'particular'));
    expect(reply.outcome).toBe('related');
    expect(kindsOf(reply)).toEqual(['title', 'difference', 'quote']);
    expect(shownDifference(reply)).toBe(SENTENCE.replace('special', '[-special-]{+particular+}'));
    expect(reply.data).toMatchObject({ status: 'near', except: [], quote: { text: SENTENCE } });
    expect(reply.data.difference.filter((part) => !('kept' in part))).toEqual([
      { removed: 'special' },
      { added: 'particular' },
    ]);
  });

  it('is shown a number that was changed', async () => {
    const reply = await find('Moldova received 485,000 doses of vaccines from the United States');
    expect(shownDifference(reply)).toBe(
      'Moldova received [-458,000-]{+485,000+} doses of vaccines from the United States',
    );
  });

  it('is shown a “not” that was left out', async () => {
    const reply = await find(SENTENCE.replace('not ', ''));
    expect(reply.data.status).toBe('near');
    expect(shownDifference(reply)).toMatch(/does \[-not ?-\] ?have|does\[- not-\] have/);
  });
});

describe('a quote of something else', () => {
  it.each([
    'To be, or not to be, that is the question.',
    'The quick brown fox jumps over the lazy dog.',
    'Ich bin ein Berliner',
    'хтось десь колись щось казав',
  ])('is not in the sources: “%s”', async (text) => {
    const reply = await find(text);
    expect(reply).toMatchObject({ outcome: 'not-found', buttons: [] });
    expect(reply.parts).toEqual([
      { kind: 'title', text: 'Not in the sources' },
      { kind: 'text', text: `“${text}”` },
    ]);
    expect(reply.data).toEqual({
      status: 'not-found',
      text,
      quote: null,
      except: [],
      difference: [],
      ascription: null,
    });
  });

  it('is not in a library that has other texts', async () => {
    const library = libraryOf({ tea: 'Tea is hot and cups are small.' });
    expect((await find(SENTENCE, 'en', library)).outcome).toBe('not-found');
  });
});

it.each(['', '   ', '?!', '“…”', '\n'])('asks for words instead of “%s”', async (text) => {
  const fault = await find(text).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(UsageError);
  expect((fault as Error).message).toBe('Paste the words that were quoted.');
});

it('speaks the reader’s language around a quote in its own', async () => {
  const reply = await find(SENTENCE.toUpperCase(), 'uk');
  expect(textsOf('title', reply)).toEqual(['Є в джерелах, з дрібними відмінностями']);
  expect(textsOf('text', reply)).toEqual(['Відрізняється: великі літери']);
  expect(reply.data.quote?.text).toBe(SENTENCE);
  expect(reply.data.quote?.citation).toMatch(/абз\. 35$/);
});
