import { describe, expect, it } from 'vitest';
import { source } from '../../commands/source.ts';
import { UsageError } from '../../src/errors.ts';
import { readBib, readRis } from '../../src/knowledge/read-bibliography.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Quote } from '../../src/reply/quote.ts';
import type { Part, Reply } from '../../src/reply/reply.ts';
import { documentOf, realLibrary } from '../support.ts';

const real = await realLibrary();
const { works } = real.bibliography;

interface WorkData {
  readonly status: string;
  readonly id: string;
  readonly citation: string;
  readonly inText: string | null;
  readonly url: string | null;
  readonly csl: object;
  readonly citedIn: readonly Quote[];
  readonly works: readonly { readonly id: string }[];
}

async function cite(work: string, style = 'apa', locale = 'en', library: Library = real) {
  const reply = await source.run({ work, style }, { library, messages: messagesFor(locale) });
  return { ...reply, data: reply.data as WorkData };
}

const textsOf = (kind: Part['kind'], { parts }: Reply) =>
  parts.flatMap((part) => (part.kind === kind && 'text' in part ? [part.text] : []));
const quotesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));
const shortId = (id: string) => id.replace('doroshko-raikov/', '');

describe('someone who knows the work they mean', () => {
  it.each([
    ['filipovic', 'filipovic-2024'],
    ['white house fact', 'white-house-2021'],
    ['covax', 'covax-explained-2020'],
    ['Saari 2021', 'saari-2021'],
    ['Філіпович', 'filipovic-2024'],
    ['fillipovich', 'filipovic-2024'],
    ['saary', 'saari-2021'],
    ['  kier stronski ', 'kier-stronski-2021'],
    ['10.18485/iipe_mp.2024.75.1190.3', 'filipovic-2024'],
    ['doroshko-raikov/saari-2021', 'saari-2021'],
    ['doroshko', 'doroshko-raikov'],
    ['Żaryn', 'zaryn'],
  ])('gets it by “%s”', async (typed, id) => {
    const { outcome, data, buttons } = await cite(typed);
    expect({ outcome, id: shortId(data.id) }).toEqual({ outcome: 'found', id });
    expect(buttons).toEqual([]);
  });

  it('gets each of the 23 works by its id, and by its title or finds it offered', async () => {
    expect(works).toHaveLength(23);
    for (const { id, item } of works) {
      expect((await cite(id)).data.id).toBe(id);
      if (!item.title) continue;
      const { data } = await cite(item.title);
      expect(data.id ?? data.works[0]?.id).toBe(id);
    }
  });
});

describe('someone whose words fit several works', () => {
  it.each(['vaccine', '2021', 'china', 'sputnik', 'white house', 'Saari nonsense'])(
    'is offered the nearest by “%s”, and never given a wrong one',
    async (typed) => {
      const reply = await cite(typed);
      expect(reply.outcome).toBe('related');
      expect(textsOf('copy', reply)).toEqual([]);
      expect(reply.data.status).toBe('several');
      expect(reply.buttons.length).toBeGreaterThan(0);
      expect(reply.buttons.length).toBeLessThanOrEqual(5);
      expect(reply.buttons).toHaveLength(reply.data.works.length);
      const named = textsOf('note', reply).map((text) => /\(([^()]+)\)$/.exec(text)?.[1]);
      expect(named).toEqual(reply.data.works.map(({ id }) => id));
      for (const { id, label } of reply.buttons) {
        expect(id).toMatch(/^work:[\w-]{12}$/);
        expect(label).toMatch(/\((\d{4}|n\.d\.)\)|…$/);
        expect(label.length).toBeLessThanOrEqual(80);
      }
    },
  );

  it('is told so when no work fits', async () => {
    const reply = await cite('chromodynamics');
    expect(reply).toMatchObject({ outcome: 'not-found', buttons: [] });
    expect(textsOf('text', reply)).toEqual([
      'No source matches this, nor does any work that a source cites.',
    ]);
    expect(reply.data).toEqual({ status: 'not-found', works: [] });
  });
});

describe('an editor gets the entry in their style', () => {
  const title = 'Russia’s corona diplomacy and geoeconomic competition: A Sputnik moment?';
  const site = 'FIIA – Finnish Institute of International Affairs';
  const url =
    'https://www.fia.fi/en/publication/russias-corona-diplomacy-and-geoeconomic-competition';
  const capital = 'Russia’s Corona Diplomacy and Geoeconomic Competition: A Sputnik Moment?';

  it.each([
    ['apa', `Saari, S. (2021, January 7). ${title} ${site}. ${url}`, '(Saari, 2021)'],
    ['harvard', `Saari, S. (2021) ${title}, ${site}. Available at: ${url}.`, '(Saari, 2021)'],
    [
      'chicago-author-date',
      `Saari, S. 2021. “${capital}” ${site}. January 7, 2021. ${url}.`,
      '(Saari 2021)',
    ],
    [
      'modern-language-association',
      `Saari, S. “${capital}” ${site}, 7 Jan. 2021, ${url}.`,
      '(Saari)',
    ],
    ['vancouver', `Saari S. ${site} [Internet]. 2021. ${title} Available from: ${url}`, null],
    ['ieee', `S. Saari, “${title},” ${site}, Jan. 07, 2021. ${url}`, null],
  ])('%s', async (style, entry, inText) => {
    const reply = await cite('saari', style);
    expect(textsOf('copy', reply)).toEqual([entry]);
    expect(textsOf('text', reply)).toEqual(inText === null ? [] : [`In the text: ${inText}`]);
    expect(reply.data).toMatchObject({ style, citation: entry, inText, url });
  });

  it.each([
    ['apa', '(COVID-19 Vaccine Donations, б. д.)'],
    ['harvard', '(COVID-19 Vaccine Donations, без дати)'],
    ['chicago-author-date', '(«COVID-19 Vaccine Donations», б. д.)'],
    ['modern-language-association', '(«COVID-19 Vaccine Donations»)'],
    ['vancouver', null],
    ['ieee', null],
  ])('%s, in Ukrainian', async (style, inText) => {
    const { data } = await cite('covid-19 vaccine donations', style, 'uk');
    expect(data.inText).toBe(inText);
    expect(data.citation).toContain('COVID-19 Vaccine Donations');
    expect(data.citation).not.toMatch(/“|n\.d\.|Available|Retrieved|Internet/);
  });

  it.each([
    ['apa', '(n.d.)'],
    ['harvard', '(no date)'],
    ['chicago-author-date', 'n.d.'],
  ])('%s, with its own words for a missing date', async (style, noDate) => {
    for (const work of ['zaryn', 'doroshko-raikov', 'covid-19 vaccine donations'])
      expect((await cite(work, style)).data.citation).toContain(noDate);
  });

  it('with a link, the DOI before any other address', async () => {
    expect((await cite('filipovic')).link).toEqual({
      label: 'Open source',
      url: 'https://doi.org/10.18485/iipe_mp.2024.75.1190.3',
    });
    expect((await cite('zaryn')).link).toBeUndefined();
  });

  it('and is told which styles there are when it is none of them', async () => {
    const fault = await cite('saari', 'turabian').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UsageError);
    expect((fault as Error).message).toMatch(/^There is no style “turabian”\. Choose from: .*apa/);
    for (const id of ['bibtex', 'ris', 'csl-json', 'ieee', 'vancouver'])
      expect((fault as Error).message).toContain(id);
  });

  it.each(['__proto__', 'constructor', 'toString', '../apa', 'apa ', ''])(
    'but not by the hostile style “%s”',
    (style) => expect(cite('saari', style)).rejects.toThrow(UsageError),
  );
});

describe('a reference manager gets a file', () => {
  const readers = [
    ['bibtex', 'bib', readBib],
    ['ris', 'ris', readRis],
    ['csl-json', 'json', (text: string) => JSON.parse(text)],
  ] as const;

  it.each(readers)('%s, which reads as the work again', async (style, ending, read) => {
    for (const { id, item } of works) {
      const { parts, data } = await cite(id, style);
      const files = parts.filter((part) => part.kind === 'file');
      expect(files).toEqual([{ kind: 'file', name: `${item.id}.${ending}`, text: data.citation }]);
      expect(await read(data.citation)).toEqual([item]);
      expect(data.inText).toBeNull();
    }
  });

  it('whose name is one that every disk takes', async () => {
    const id = 'a/b:c\\“d” '.repeat(20);
    const document = { ...documentOf('Text.'), references: [{ id, type: 'book', title: 'Tea' }] };
    const library = createLibrary([document]);
    const { parts } = await cite('tea', 'ris', 'en', library);
    expect(parts).toContainEqual(
      expect.objectContaining({ kind: 'file', name: expect.stringMatching(/^[\w.-]{1,60}\.ris$/) }),
    );
  });
});

describe('someone who wants to know what rests on a work', () => {
  it('sees each sentence that cites it, and which of its pages', async () => {
    const reply = await cite('filipovic');
    expect(textsOf('note', reply)).toEqual([
      expect.stringMatching(/^Cited in “Diplomacy as an Instrument .*”: 10 sentences$/),
    ]);
    const pages = quotesOf(reply).map(({ references }) => references.map(({ label }) => label));
    expect(pages.map((one) => one.join())).toEqual([
      '',
      '',
      'p. 60',
      'p. 63',
      'p. 64',
      'p. 64',
      'p. 77',
      'p. 77',
      'p. 77',
      'p. 77',
    ]);
    for (const { text } of quotesOf(reply)) expect(text).toContain('Filipović, 2024');
  });

  it('sees it as data too, as slices of the text', async () => {
    const { data } = await cite('massie');
    const [article] = real.documents;
    expect(data.citedIn).toHaveLength(1);
    const quote = data.citedIn[0]!;
    expect(quote.text).toBe(article?.text.slice(quote.start, quote.end));
    expect(quote.locator.paragraph).toEqual(expect.any(Number));
    expect(quote.references.map(({ id }) => shortId(id))).toContain('massie-2021');
  });

  it('is told when a work is listed and cited nowhere', async () => {
    const tea = { id: 'tea', type: 'book', title: 'On tea' };
    const library = createLibrary([
      { ...documentOf('Cups are small.', { title: 'On cups' }), references: [tea] },
    ]);
    const reply = await cite('tea', 'bibtex', 'en', library);
    expect(textsOf('note', reply)).toEqual(['Cited in “On cups”: nowhere in the text']);
  });
});

it.each([
  ['en', 'A source of this library · English · 1,207 words · cites 0 works', 'zaryn'],
  ['en', /^A source of this library · English · 5,\d{3} words · cites 21 works$/, 'doroshko'],
  ['uk', /^Джерело цієї бібліотеки · англійська · 1\s207 слів · цитує 0 праць$/, 'zaryn'],
  ['uk', /· цитує 21 працю$/, 'doroshko'],
])('a document tells in %s what it is: %s', async (locale, about, work) => {
  const reply = await cite(work, 'apa', locale);
  const [note] = textsOf('note', reply);
  expect(note).toEqual(typeof about === 'string' ? about : expect.stringMatching(about));
  expect(quotesOf(reply)).toEqual([]);
});

describe('a menu offers the other styles', () => {
  it('by their own names, and the files last', async () => {
    const { menu } = await cite('saari');
    expect(menu?.id).toMatch(/^style:[\w-]{12}:[\w-]{6}$/);
    expect(menu?.choices.map(({ value }) => value).slice(-3)).toEqual([
      'bibtex',
      'ris',
      'csl-json',
    ]);
    expect(menu?.choices).toContainEqual({ label: 'APA Style 7th edition', value: 'apa' });
  });

  it('and keeps to 25, the files among them, in a library with many styles', async () => {
    const [apa] = real.bibliography.styles;
    const styles = Array.from({ length: 60 }, (_, at) => ({
      ...apa!,
      id: at === 0 ? 'apa' : `style-${at}`,
      title: `Style ${'of very long names '.repeat(9)}${at}`,
    }));
    const library = createLibrary(real.documents, { styles });
    const { menu } = await cite('saari', 'apa', 'en', library);
    expect(menu?.choices).toHaveLength(25);
    expect(menu?.choices.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['bibtex', 'ris', 'csl-json']),
    );
    for (const { label } of menu!.choices) expect(label.length).toBeLessThanOrEqual(100);
  });

  it('each once, also where a style’s file is called like an export', async () => {
    const [apa] = real.bibliography.styles;
    const library = createLibrary(real.documents, { styles: [apa!, { ...apa!, id: 'ris' }] });
    const values = (await cite('saari', 'ris', 'en', library)).menu!.choices.map(
      ({ value }) => value,
    );
    expect(new Set(values).size).toBe(values.length);
  });
});

describe('suggestions', () => {
  const suggest = (typed: string, option = 'work', library = real, locale = 'en') =>
    source.suggest(option, typed, { library, messages: messagesFor(locale) });

  it('name author, year and title as they are typed', () => {
    expect(suggest('saari')[0]).toEqual({
      name: "Saari (2021), Russia's corona diplomacy and geoeconomic competition: A Sputnik moment?",
      value: 'doroshko-raikov/saari-2021',
    });
  });

  it('offer all works before anything is typed, the documents by their titles', () => {
    const all = suggest('');
    expect(all).toHaveLength(23);
    expect(all.map(({ name }) => name)).toContain('Żaryn (n.d.), StopFake');
    expect(suggest('', 'work', real, 'uk').map(({ name }) => name)).toContain(
      'Żaryn (б. д.), StopFake',
    );
  });

  it('lead back to the very work, whatever is offered', async () => {
    for (const { value } of suggest('')) {
      const { outcome, data } = await cite(value);
      expect(outcome).toBe('found');
      expect(data.id).toBe(value);
    }
  });

  it.each([
    ['', 9],
    ['vanc', 1],
    ['RIS', 1],
    ['chicago', 1],
    ['nothing', 0],
  ])('of styles for “%s”: %i', (typed, count) =>
    expect(suggest(typed, 'style')).toHaveLength(count),
  );

  it('keep Discord’s limits, and still lead back to the work', async () => {
    const references = Array.from({ length: 40 }, (_, at) => ({
      id: `${'long-id-'.repeat(20)}${at}`,
      type: 'book',
      title: `Number ${at} ${'🦠 of many '.repeat(30)}`,
    }));
    const document = { ...documentOf('Text.', { id: 'many', title: 'Many' }), references };
    const library = createLibrary([document], { styles: real.bibliography.styles });
    const offered = suggest('number', 'work', library);
    expect(offered).toHaveLength(25);
    expect(new Set(offered.map(({ value }) => value)).size).toBe(25);
    for (const { name, value } of offered) {
      expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
      const { data } = await cite(value, 'ris', 'en', library);
      expect(data.csl).toMatchObject({ title: expect.stringMatching(/^Number/) });
    }
  });
});
