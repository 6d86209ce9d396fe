import { describe, expect, it } from 'vitest';
import { readBib, readRis } from '../../src/knowledge/read-bibliography.ts';
import { createLibrary } from '../../src/library.ts';
import { documentOf } from '../support.ts';
import { cite, quotesOf, real, shortId, textsOf, works } from './cite.ts';

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
