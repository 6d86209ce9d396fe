import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { UsageError } from '../../src/errors.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Quote } from '../../src/reply/quote.ts';
import type { Part, Reply } from '../../src/reply/reply.ts';
import { realLibrary } from '../support.ts';

const context = { library: await realLibrary(), messages: messagesFor('en') };
const run = (question: string, options: object = {}) => ask.run({ question, ...options }, context);
const textsOf = (kind: Part['kind'], { parts }: Reply) =>
  parts.flatMap((part) => (part.kind === kind && 'text' in part ? [part.text] : []));
const kindsOf = ({ parts }: Reply) => parts.map(({ kind }) => kind);

describe('/ask', () => {
  it('answers with the question, the quote, and buttons for its context, its citation and the rest', async () => {
    const reply = await run(' How many doses did Moldova receive? ');
    expect(reply.outcome).toBe('found');
    expect(kindsOf(reply)).toEqual(['title', 'quote', 'emphasis']);
    expect(textsOf('title', reply)).toEqual(['How many doses did Moldova receive?']);
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Context', 'Cite', 'More']);
    for (const { id } of reply.buttons)
      expect(id).toMatch(
        /^(context:[\w-]{12}:\d|cite:[\w-]{12}:-?\d+:\d+|more(:[\w-]{12}\.[0-9a-z]+){1,5})$/,
      );
  });

  it('shows and gives as many quotes as are asked for by number', async () => {
    const reply = await run('How many doses did Moldova receive?', { top: 4 });
    expect(kindsOf(reply).filter((kind) => kind === 'quote')).toHaveLength(4);
    expect(reply.data).toMatchObject({ quotes: Array(4).fill({ also: expect.any(Array) }) });
  });

  it('shows no more quotes than a server has chosen', async () => {
    for (const quotes of [1, 2]) {
      const reply = await ask.run(
        { question: 'Who got vaccines from Russia?' },
        { ...context, quotes },
      );
      expect(kindsOf(reply).filter((kind) => kind === 'quote').length).toBeLessThanOrEqual(quotes);
    }
  });

  it('says that quotes may not answer, and which words they lack', async () => {
    const reply = await run('How many doses did Zamunda receive?');
    expect(reply.outcome).toBe('related');
    expect(textsOf('text', reply)).toEqual([context.messages.ask.related]);
    expect(textsOf('note', reply)).toEqual(['Not in any quoted passage: “Zamunda”']);
  });

  it('names the words that no source holds, also those that look like others', async () => {
    const reply = await run('How do I bake sourdough bread?');
    expect(reply.outcome).toBe('not-found');
    expect(textsOf('note', reply)).toEqual([
      'In no source: “bake”, “sourdough”, “bread”\nThe library holds: Diplomacy as an Instrument of Geopolitical Rivalry Between the USA and the…, StopFake.',
    ]);
  });

  it('says that the sources do not say', async () => {
    const reply = await run('chromodynamics');
    expect(reply).toMatchObject({ outcome: 'not-found', buttons: [] });
    expect(kindsOf(reply)).toEqual(['title', 'text', 'note']);
    expect(textsOf('text', reply)).toEqual(['The sources do not say.']);
  });

  it('says how a mistyped word was read', async () => {
    expect(textsOf('note', await run('doses for Modlova'))).toEqual([
      'Read as: “Modlova” → moldova',
    ]);
  });

  it('speaks the reader’s language around quotes in their own', async () => {
    const messages = messagesFor('uk');
    const reply = await ask.run({ question: 'доз для Молдови' }, { ...context, messages });
    const [quote] = reply.parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));
    expect(quote?.text).toContain('Moldova received 458,000 doses');
    expect(quote?.citation).toMatch(/^Doroshko і Raikov \(б\. д\.\), .*, абз\. 27$/);
    expect(reply.buttons[0]?.label).toBe('Контекст');
  });

  it('gives as data what --json promises', async () => {
    const { data } = await run('How many doses did Moldova receive?', { top: 1 });
    expect(data).toEqual({
      status: 'answered',
      question: 'How many doses did Moldova receive?',
      quotes: [
        {
          text: expect.stringContaining('458,000'),
          sentence: expect.stringMatching(/^Moldova received/),
          start: expect.any(Number),
          end: expect.any(Number),
          passage: expect.stringMatching(/^[\w-]{12}$/),
          document: { id: 'doroshko-raikov', title: expect.stringMatching(/^Diplomacy/) },
          locator: {
            section: 'Main results of the research',
            sections: ['Main results of the research'],
            paragraph: 27,
            paragraphEnd: null,
            page: null,
            pageEnd: null,
            time: null,
          },
          citation: expect.stringMatching(/^Doroshko & Raikov \(n\.d\.\), Diplomacy/),
          url: null,
          references: [],
          claim: null,
          lead: null,
          also: [],
        },
      ],
      matched: ['doses', 'Moldova', 'receive'],
      missing: [],
    });
  });

  it('names the works that a quoted sentence cites, with the page, each linked', async () => {
    const reply = await run('price of a dose of Sputnik V', { top: 20 });
    const quotes = reply.parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));
    const cited = quotes.flatMap(({ references }) => references);
    expect(cited).toContainEqual({
      label: 'Filipović (2024), p. 77',
      url: 'https://doi.org/10.18485/iipe_mp.2024.75.1190.3',
    });
    const { quotes: asData } = reply.data as { quotes: Quote[] };
    expect(asData.flatMap(({ references }) => references)).toContainEqual({
      id: 'doroshko-raikov/filipovic-2024',
      citation: expect.stringMatching(/^Filipović \(2024\), Vaccine Diplomacy of the United/),
      locator: 'p. 77',
      url: 'https://doi.org/10.18485/iipe_mp.2024.75.1190.3',
    });
  });

  it('keeps to a source and to a number of quotes', async () => {
    const { data } = await run('aid', { source: 'zaryn', top: '7' });
    const { quotes } = data as { quotes: { document: { id: string } }[] };
    expect(quotes.map(({ document }) => document.id)).toEqual(Array(7).fill('zaryn'));
  });
});

it.each([
  ['no word', { question: '?!' }, 'Ask a question that has at least one word in it.'],
  ['an unknown source', { question: 'a', source: '<@77>' }, 'There is no source “<@77>”.'],
  ['no quote wanted', { question: 'a', top: 0 }, 'top: '],
  ['too many', { question: 'a', top: 51 }, 'top: '],
  ['no number', { question: 'a', top: 'x' }, 'top: '],
  ['no question', {}, 'question: '],
  ['another kind', { question: 'a', private: 'yes' }, 'private: '],
])('/ask tells what is wrong with %s', async (_, options, words) => {
  const fault = await ask.run(options, context).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(UsageError);
  expect((fault as Error).message).toContain(words);
});

it('/ask suggests sources as they are typed', () => {
  expect(ask.suggest('source', 'stop', context)).toEqual([
    { name: 'Żaryn: StopFake', value: 'zaryn' },
  ]);
});

it('explains on request what was looked for, why each quote ranks, and the gate', async () => {
  const notes = textsOf('note', await run('how many doses did Ukrane get', { explain: true }));
  const why = notes.join('\n');
  expect(why).toContain('Ukrane: weight');
  expect(why).toContain('read as ukraine; essential');
  expect(why).toMatch(/answered: support \d\.\d\d \(answered from 0\.5\)/);
  expect(why).toMatch(/1\. score \d\.\d\d = bm25 \d\.\d\d × \d\.\d\d \+/);
});
