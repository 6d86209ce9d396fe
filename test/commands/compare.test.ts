import { describe, expect, it } from 'vitest';
import { compare } from '../../commands/compare.ts';
import { UsageError } from '../../src/errors.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Quote } from '../../src/reply/quote.ts';
import type { Part, Reply } from '../../src/reply/reply.ts';
import { documentOf, realLibrary } from '../support.ts';

interface Data {
  readonly sources: readonly { readonly year: string | null; readonly quote: Quote }[];
}

const messages = messagesFor('en');
const dated = (year: number | null, text: string, id = `y${year}`) =>
  documentOf(text, {
    id,
    title: `Report ${id}`,
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
  });
const run = (topic: string, library: Library, options: object = {}) =>
  compare.run({ topic, ...options }, { library, messages });
const yearsOf = ({ data }: Reply) => (data as Data).sources.map(({ year }) => year);
const notesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'note' ? part.text.split('\n') : []));
const kindsOf = ({ parts }: Reply) => parts.map(({ kind }: Part) => kind);

const lighthouses = createLibrary([
  dated(2021, 'The lighthouse of Odesa needs 40 lamps.'),
  dated(null, 'Somebody sold the lighthouse of Odesa.'),
  dated(1903, 'The lighthouse of Odesa has 25 lamps. It rains.'),
  dated(2010, 'The lighthouse of Odesa has 40 lamps.'),
  dated(2015, 'Tea came by road.'),
]);

describe('/compare', () => {
  it('sets the best passage of each source side by side, by date, undated last', async () => {
    const reply = await run('lighthouse of Odesa', lighthouses);
    expect(reply.outcome).toBe('found');
    expect(yearsOf(reply)).toEqual(['1903', '2010', '2021', null]);
    expect(kindsOf(reply).filter((kind) => kind === 'quote')).toHaveLength(4);
    expect(reply.buttons.map(({ label }) => label)).toContain('Cite 4');
  });

  it('quotes each word for word', async () => {
    const reply = await run('lighthouse of Odesa', lighthouses);
    for (const { quote } of (reply.data as Data).sources) {
      const document = lighthouses.documents.find(({ id }) => id === quote.document.id);
      expect(document?.text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('tells figures that agree from those that differ', async () => {
    expect(notesOf(await run('lamps of the lighthouse of Odesa', lighthouses))).toEqual([
      'Stated alike: “40 lamps” (2, 3)',
      'Stated differently: “25 lamps” (1), “40 lamps” (2, 3). Whether they speak of the same is for you to judge.',
    ]);
  });

  it('is in pages where many sources speak of it, and on one where nothing can be pressed', async () => {
    const library = createLibrary(
      Array.from({ length: 15 }, (_, at) => dated(2000 + at, `The harbour has a crane ${at}.`)),
    );
    const first = await run('harbour crane', library);
    expect(first.parts.find(({ kind }) => kind === 'text')).toEqual({
      kind: 'text',
      text: 'The 12 of 15 sources that speak of this most clearly:',
    });
    expect(yearsOf(first)).toHaveLength(4);
    expect(first.buttons.map(({ label }) => label)).toContain('Page 3');
    const third = await run('harbour crane', library, { page: 3 });
    expect(Number(yearsOf(third)[0])).toBeGreaterThan(Number(yearsOf(first)[3]));
    expect(yearsOf(await run('harbour crane', library, { all: true }))).toHaveLength(12);
  });

  it('offers to compare again when the sources have changed', async () => {
    const reply = await run('lighthouse of Odesa', lighthouses, { page: 2, of: 'other' });
    expect(reply.isStale).toBe(true);
    expect(reply.buttons[0]?.id).toBe('/compare:{"topic":"lighthouse of Odesa"}');
  });

  it('says when one source alone speaks of it, and when none does', async () => {
    const one = await run('Somebody sold', lighthouses);
    expect(one.parts).toContainEqual({ kind: 'text', text: messages.compare.one });
    const none = await run('chromodynamics', lighthouses);
    expect(none.outcome).toBe('not-found');
    expect(none.parts).toContainEqual({ kind: 'text', text: 'The sources do not say.' });
  });

  it('compares the two sources of the project', async () => {
    const reply = await run('coronavirus aid', await realLibrary());
    expect((reply.data as Data).sources.map(({ quote }) => quote.document.id).sort()).toEqual([
      'doroshko-raikov',
      'zaryn',
    ]);
  });

  it('needs a word', () => expect(run('…', lighthouses)).rejects.toThrow(UsageError));
});
