import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import { actions } from '../../src/actions/index.ts';
import { createLibrary, type Library, loadLibrary } from '../../src/library.ts';
import { replyTo } from '../../src/reply/asking.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Quote } from '../../src/reply/quote.ts';
import { bracketedIn, readPlace } from '../../src/reply/read-place.ts';
import { documentOf, folderOf, realLibrary } from '../support.ts';

const real = await realLibrary();
const [doroshko, zaryn] = real.documents;
const contextIn = (library: Library, locale = 'en') => ({ library, messages: messagesFor(locale) });

interface Looked {
  readonly quotes: readonly Quote[];
  readonly faults: readonly string[];
}

async function look(options: object, library = real, locale = 'en') {
  const reply = await quote.run(options, contextIn(library, locale));
  const { quotes, faults } = reply.data as Looked;
  return { reply, quotes, faults, first: quotes[0]! };
}

const fault = (options: object, library = real, locale = 'en') =>
  quote.run(options, contextIn(library, locale)).then(
    () => 'no fault',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('someone who has a place and wants its words', () => {
  it('gets a paragraph whole, cited with its number, with what stands around it', async () => {
    const { first, reply } = await look({ source: 'zaryn', para: '5' });
    const block = zaryn!.blocks.find(({ paragraph }) => paragraph === 5)!;
    expect(first.text).toBe(zaryn!.text.slice(block.start, block.end));
    expect(first.locator).toMatchObject({ paragraph: 5, paragraphEnd: null });
    expect(first.citation).toContain('para. 5');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Context', 'Cite']);
    const around = await replyTo(reply.buttons[0]!.id, { commands: [], actions }, contextIn(real));
    const { quotes } = around!.data as Looked;
    expect(quotes.map(({ text }) => text)).toContain(first.text);
  });

  it.each(['1', '11'])('gets the first and the last paragraph: %s', async (para) => {
    const { first } = await look({ source: 'zaryn', para });
    expect(first.locator.paragraph).toBe(Number(para));
  });

  it('gets several in one', async () => {
    const { first } = await look({ source: 'zaryn', para: '5–7' });
    expect(first.locator).toMatchObject({ paragraph: 5, paragraphEnd: 7 });
    expect(first.text).toBe(zaryn!.text.slice(first.start, first.end));
    expect(first.sentence.length).toBeLessThan(first.text.length);
  });

  it.each(['Conclusions', 'conclusion', '#7', '§7', '7'])('gets a section: %s', async (section) => {
    const { first } = await look({ source: 'doroshko-raikov', section });
    expect(first.locator.section).toBe('Conclusions');
    expect(first.text).toBe(doroshko!.text.slice(first.start, first.end));
    expect(first.locator.paragraphEnd).toBe(48);
  });

  it.each([
    ['§ 5', 'Fifth.'],
    ['Art. 5', 'Fifth.'],
    ['section 5', 'Fifth.'],
    ['§ 2', 'Sixth.'], // no title has it: the second of all
    ['§ 4a', 'Of 4a.'],
  ])('gets a section by the number in its title: law %s', async (section, text) => {
    const law = documentOf(
      '## § 5 Leave\n\nFifth.\n\n## § 6 Rest\n\nSixth.\n\n## § 4a Pay\n\nOf 4a.',
      {
        id: 'law',
        title: 'Law',
      },
    );
    const { first } = await look({ source: `law ${section}` }, createLibrary([law]));
    expect(first.text).toBe(text);
  });

  it.each([
    ['zaryn 5', 5],
    ['Żaryn, para. 5', 5],
    ['StopFake ¶5', 5],
    ['doroshko 12', 12],
    ['doroshko raikov абз. 12', 12],
    ['doroshko-raikov § Conclusions', 45],
  ])('names it in one line: %s', async (source, paragraph) => {
    expect((await look({ source })).first.locator.paragraph).toBe(paragraph);
  });

  it('gets several places of one message, and what is wrong with one costs only that', async () => {
    const { quotes, faults, reply } = await look({
      ...{ source: 'zaryn 5', others: ['doroshko 12', 'zaryn 99'] },
    });
    expect(quotes.map(({ locator }) => locator.paragraph)).toEqual([5, 12]);
    expect(faults).toEqual(['“StopFake” has no paragraph 99: this source has 11 paragraphs.']);
    expect(reply.buttons.map(({ label }) => label)).toEqual([
      ...['Context 1', 'Context 2', 'Cite 1', 'Cite 2'],
    ]);
  });
});

it('a page of a source that has some gives what stands on it', async () => {
  const folder = await folderOf({
    'heerlen.pdf': readFileSync('test/knowledge/readers/pdf/parking-by-law-heerlen.pdf'),
  });
  const library = await loadLibrary(folder);
  const { pages } = library.documents[0]!;
  expect(pages.length).toBeGreaterThan(1);
  for (const { label, start } of pages) {
    const { first } = await look({ source: 'heerlen', page: label }, library);
    expect(first.locator).toMatchObject({ page: label, pageEnd: null });
    expect(first.start).toBeGreaterThanOrEqual(start);
    expect(first.text).toBe(first.text.trim());
  }
  const labels = pages.map(({ label }) => label);
  const suggested = quote.suggest('page', '', contextIn(library), { source: 'heerlen' });
  expect(suggested.map(({ value }) => value)).toEqual(labels.slice(0, 25));
  const [from, to] = [labels[0], labels[1]];
  const both = await look({ source: `heerlen pp. ${from}-${to}` }, library);
  expect(both.first.locator).toMatchObject({ page: from, pageEnd: to });
  expect(await fault({ source: 'heerlen p. 99' }, library)).toContain(
    `has no page 99: its pages are ${from} to ${labels.at(-1)}.`,
  );
});

describe('what is not there is told with what is', () => {
  it.each([
    [{ source: 'zaryn', para: '62' }, 'has no paragraph 62: this source has 11 paragraphs.'],
    [{ source: 'zaryn', para: '0' }, 'this source has 11 paragraphs.'],
    [{ source: 'zaryn', para: '5-99' }, 'this source has 11 paragraphs.'],
    [{ source: 'zaryn', para: '7-5' }, 'this source has 11 paragraphs.'],
    [{ source: 'zaryn', para: 'five' }, 'has no paragraph five'],
    [{ source: 'doroshko p. 12' }, 'states no pages: ask for one of its 48 paragraphs'],
    [{ source: 'zaryn', section: 'End' }, 'has no sections: ask for one of its 11 paragraphs.'],
    [{ source: 'doroshko', section: 'Methods' }, 'no section “Methods”. It has: Abstract, '],
    [{ source: 'doroshko', section: 'the' }, 'several sections “the”'],
    [{ source: 'zaryn' }, 'Say which place of “StopFake”: it has 11 paragraphs.'],
    [{ source: 'doroshko' }, 'sections: Abstract, '],
    [{ source: 'zaryn', para: '5', page: '2' }, 'Give one place'],
    [{ source: 'nobody 5' }, 'There is no source “nobody”. The library holds: '],
    [{ source: 'a 5' }, 'Several sources fit “a”: doroshko-raikov, zaryn. Give one of these.'],
  ])('%j', async (options, told) => {
    const message = await fault(options);
    expect(message).toMatch(/^UsageError: /);
    expect(message).toContain(told);
  });

  it('in Ukrainian too', async () => {
    expect(await fault({ source: 'zaryn 62' }, real, 'uk')).toContain(
      'У «StopFake» немає абзацу 62: у цьому джерелі 11 абзаців.',
    );
  });
});

describe('a title that ends like a place', () => {
  it('is a title where it alone fits, and a place where the rest fits alone', async () => {
    const reports = ['5', '6'].map((number) =>
      documentOf('One. Two.\n\nThree.', { id: `covid-${number}`, title: `Covid report ${number}` }),
    );
    const two = createLibrary(reports);
    expect(await fault({ source: 'covid report 5' }, two)).toContain(
      'Say which place of “Covid report 5”',
    );
    const { first } = await look({ source: 'covid report 2' }, createLibrary(reports.slice(0, 1)));
    expect(first.text).toBe('Three.');
  });
});

describe('sections within sections', () => {
  const nested = documentOf(
    '# Title\n\nLead.\n\n## Results\n\nOne.\n\n### Results\n\nTwo.\n\n### Tables\n\nThree.\n\n## Results\n\nFour.',
    { id: 'nested', title: 'Nested' },
  );
  const library = createLibrary([nested]);

  it('hold what stands below them', async () => {
    const at = async (section: string) =>
      (await look({ source: 'nested', section }, library)).first;
    expect((await at('Tables')).text).toBe('Three.');
    const named = quote.suggest('section', '', contextIn(library), { source: 'nested' });
    const results = named.filter(({ name }) => /Results$/.test(name));
    expect(results).toHaveLength(3);
    const texts = await Promise.all(results.map(async ({ value }) => (await at(value)).text));
    expect(texts[0]).toMatch(/^One\.[\s\S]*Three\.$/);
    expect(texts.slice(1)).toEqual(['Two.', 'Four.']);
  });

  it('of one name are told apart', async () => {
    expect(await fault({ source: 'nested', section: 'Results' }, library)).toContain(
      'several sections “Results”',
    );
  });
});

it.each<[string, ReturnType<typeof readPlace>]>([
  ['zaryn 5', { source: 'zaryn', place: { kind: 'para', at: '5' } }],
  ['zaryn, paras. 5–7', { source: 'zaryn', place: { kind: 'para', at: '5–7' } }],
  ['doroshko p. 12', { source: 'doroshko', place: { kind: 'page', at: '12' } }],
  ['doroshko pp. 12-13', { source: 'doroshko', place: { kind: 'page', at: '12-13' } }],
  ['doroshko p12', { source: 'doroshko', place: { kind: 'page', at: '12' } }],
  ['doroshko p. iv', { source: 'doroshko', place: { kind: 'page', at: 'iv' } }],
  ['Дорошко с. 12', { source: 'Дорошко', place: { kind: 'page', at: '12' } }],
  [
    'doroshko § Main results',
    { source: 'doroshko', place: { kind: 'section', at: 'Main results' } },
  ],
  ['blue pill', null],
  ['zaryn', null],
  ['5', null],
])('“%s” is read as a place', (typed, read) => {
  expect(readPlace(typed)).toEqual(read);
});

it('brackets are found wherever they stand, each once', () => {
  expect(bracketedIn('see [[zaryn 5]] and [[ doroshko p. 12 ]], [[zaryn 5]], [x], [[]]')).toEqual([
    'zaryn 5',
    'doroshko p. 12',
  ]);
});

describe('what is suggested', () => {
  const suggest = (option: string, typed: string, given = {}) =>
    quote.suggest(option, typed, contextIn(real), given);

  it('are sources, then the places of the one that is chosen', () => {
    expect(suggest('source', 'żaryn').map(({ value }) => value)).toEqual(['zaryn']);
    const given = { source: 'doroshko-raikov' };
    expect(suggest('para', '4', given).map(({ value }) => value)).toEqual([
      ...['4', '40', '41', '42', '43', '44', '45', '46', '47', '48'],
    ]);
    expect(suggest('para', 'almost 6.7 million', given)[0]!.name).toMatch(/^\d+\. /);
    expect(suggest('section', 'concl', given)).toEqual([{ name: 'Conclusions', value: '#7' }]);
    for (const { name } of suggest('para', '', given)) expect(name.length).toBeLessThanOrEqual(100);
  });

  it('is nothing while no source, or several, are meant', () => {
    expect(suggest('para', '')).toEqual([]);
    expect(suggest('para', '', { source: 'a' })).toEqual([]);
    expect(suggest('para', '', { source: 'nobody' })).toEqual([]);
    expect(suggest('page', '', { source: 7 })).toEqual([]);
  });
});
